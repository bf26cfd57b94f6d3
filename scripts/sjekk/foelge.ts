import { once } from 'node:events';
import { relative } from 'node:path';
import { watch } from 'chokidar';
import type { Kontroll } from '#checks/kontroll';
import { Oekt } from '#sources/oekt';
import { feilTekst } from '../feiltekst.ts';
import { skrivAlt } from '../utskrift.ts';

/** An editor saves in several steps, and git changes many files at once: they are answered together. */
const SAMLE_MS = 50;

/**
 * Checks the content, and again each time something in it is saved, until the process is told to stop.
 * @param rapporter prints one report
 */
export async function foelg(
  innhold: string,
  dato: string,
  rapporter: (kontroll: Kontroll) => void,
): Promise<void> {
  const oekt = new Oekt(innhold);
  const svar = (gjort: () => void): void => {
    const start = performance.now();
    try {
      gjort();
      rapporter(oekt.kontroller(dato));
    } catch (grunn) {
      skrivAlt(`Kontrollen kunne ikke kjøre: ${feilTekst(grunn)}\n`);
    }
    const sekunder = ((performance.now() - start) / 1000).toFixed(2).replace('.', ',');
    skrivAlt(`\nKontrollert på ${sekunder} sekunder. Venter på neste endring. Avslutt med Ctrl+C.\n\n`);
  };

  let alt = false;
  const endret = new Set<string>();
  let venter: NodeJS.Timeout | undefined;
  const under = (sti: string): string => relative(innhold, sti).replaceAll('\\', '/').normalize('NFC');
  const vakt = watch(innhold, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (sti) =>
      under(sti)
        .split('/')
        .some((navn) => /^\.[^.]/u.test(navn)),
  });
  vakt.on('all', (hva, sti) => {
    if (hva === 'change' && !/[/\\]vedlegg[/\\]/u.test(sti)) endret.add(under(sti));
    else alt = true;
    clearTimeout(venter);
    venter = setTimeout(() => {
      svar(() => {
        const holdt = !alt && [...endret].every((fil) => oekt.lesEn(fil));
        if (!holdt) oekt.lesPaaNytt();
      });
      alt = false;
      endret.clear();
    }, SAMLE_MS);
  });
  await once(vakt, 'ready');
  svar(() => undefined);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await vakt.close();
}
