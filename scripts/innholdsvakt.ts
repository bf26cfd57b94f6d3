import { once } from 'node:events';
import { relative } from 'node:path';
import { watch } from 'chokidar';
import { feilTekst } from './feiltekst.ts';

/** What happened below a content root since it was last told of. */
export interface Endring {
  /** Paths below the root, in NFC, that changed, came or went. */
  stier: ReadonlySet<string>;
  /** Nothing happened but that the bytes of text files, which were there already, changed. */
  bareTekst: boolean;
}

/**
 * Watches a content root. What comes close together is told at once: an editor saves in several steps, and git changes
 * many files.
 * @param stilleMs how long nothing must have happened before it is told
 * @returns when everything that changes from now on will be told: what ends the watch. Faults from then on are printed
 * @throws what the system says when it cannot watch
 */
export async function startVakt(
  innhold: string,
  stilleMs: number,
  meld: (endring: Endring) => void,
): Promise<() => Promise<void>> {
  const under = (sti: string): string => relative(innhold, sti).replaceAll('\\', '/').normalize('NFC');
  let stier = new Set<string>();
  let bareTekst = true;
  let venter: NodeJS.Timeout | undefined;
  const vakt = watch(innhold, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (sti) =>
      under(sti)
        .split('/')
        .some((navn) => /^\.[^.]/u.test(navn)),
  });
  vakt.on('all', (hva, sti) => {
    stier.add(under(sti));
    bareTekst &&= hva === 'change' && !/[/\\]vedlegg[/\\]/u.test(sti);
    clearTimeout(venter);
    venter = setTimeout(() => {
      const endring = { stier, bareTekst };
      [stier, bareTekst] = [new Set(), true];
      meld(endring);
    }, stilleMs);
  });
  let erKlar = false;
  vakt.on('error', (grunn) => {
    if (erKlar) console.error(`Ikke alt som lagres, blir sett: ${feilTekst(grunn)}`);
  });
  try {
    await once(vakt, 'ready');
  } catch (grunn) {
    await vakt.close();
    throw grunn;
  }
  erKlar = true;
  return async () => {
    clearTimeout(venter);
    await vakt.close();
  };
}
