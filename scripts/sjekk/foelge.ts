import { once } from 'node:events';
import type { Kontroll } from '#checks/kontroll';
import { Oekt } from '#sources/oekt';
import { feilTekst } from '../feiltekst.ts';
import { startVakt } from '../innholdsvakt.ts';
import { skrivAlt } from '../utskrift.ts';

/** Long enough for the steps in which an editor saves, and too short to be felt. */
const STILLE_MS = 50;

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

  const stans = await startVakt(innhold, STILLE_MS, ({ stier, bareTekst }) => {
    svar(() => {
      const holdt = bareTekst && [...stier].every((fil) => oekt.lesEn(fil));
      if (!holdt) oekt.lesPaaNytt();
    });
  });
  svar(() => undefined);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await stans();
}
