import type { Kontroll } from './kontroll.ts';

/**
 * What the check says of some files and folders. Everything is still read: most rules need the whole archive.
 * @param stier paths below the content root; '' is the root itself
 */
export function utdrag(kontroll: Kontroll, stier: readonly string[]): Kontroll {
  const gjelder = (fil: string): boolean =>
    stier.some((sti) => sti === '' || fil === sti || fil.startsWith(`${sti}/`));
  return {
    ...kontroll,
    funn: kontroll.funn.filter(({ fil }) => gjelder(fil)),
    godtatt: kontroll.godtatt.filter(({ avvik }) => gjelder(avvik.fil)),
  };
}
