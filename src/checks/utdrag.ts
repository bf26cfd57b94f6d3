import type { Kontroll } from './kontroll.ts';

/**
 * Whether a file is one of those asked about.
 * @param stier files and folders below the content root; '' is the root itself, and no paths at all are everything
 */
export const erBlant = (fil: string, stier: readonly string[]): boolean =>
  stier.length === 0 || stier.some((sti) => sti === '' || fil === sti || fil.startsWith(`${sti}/`));

/** What the check says of some files and folders. Everything is still read: most rules need the whole archive. */
export function utdrag(kontroll: Kontroll, stier: readonly string[]): Kontroll {
  return {
    ...kontroll,
    funn: kontroll.funn.filter(({ fil }) => erBlant(fil, stier)),
    godtatt: kontroll.godtatt.filter(({ avvik }) => erBlant(avvik.fil, stier)),
  };
}
