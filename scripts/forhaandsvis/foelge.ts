import { antall } from '#ordform';
import { startVakt } from '../innholdsvakt.ts';

/** Long enough for git to change many files in; a build takes many times as long. */
const STILLE_MS = 300;

/** How many files a line names before it only counts. */
const NEVNT = 3;

/**
 * Makes a preview, and another one each time something in the content has changed, until the process is told to stop.
 * What changes while one is made is in the next.
 * @param bygg makes one and shows it; says itself why it could not, and then the last one is shown
 * @param klar called when the first one is shown
 * @returns when the first one could not be made; nothing is watched any longer, nor when `bygg` throws
 */
export async function foelg(innhold: string, bygg: () => Promise<boolean>, klar: () => void): Promise<void> {
  const endret = new Set<string>();
  let vekk = (): void => undefined;
  // Watched from before the first one reads: nothing that is saved meanwhile is lost.
  const stans = await startVakt(innhold, STILLE_MS, ({ stier }) => {
    for (const sti of stier) endret.add(sti);
    vekk();
  });
  try {
    if (!(await bygg())) return;
    klar();
    for (;;) {
      if (endret.size === 0)
        await new Promise<void>((videre) => {
          vekk = videre;
        });
      console.log(`\nEndret: ${nevnt([...endret])}. Lager forhåndsvisningen på nytt …`);
      endret.clear();
      const start = performance.now();
      const laget = await bygg();
      const sekunder = Math.round((performance.now() - start) / 1000);
      console.log(
        laget
          ? `Forhåndsvisningen er oppdatert på ${antall(sekunder, 'sekund', 'sekunder')}. Last siden på nytt i nettleseren.`
          : 'Den forrige forhåndsvisningen vises fortsatt, uten det du har endret.',
      );
    }
  } finally {
    await stans();
  }
}

function nevnt(stier: readonly string[]): string {
  const flere = stier.length - NEVNT;
  return `${stier.slice(0, NEVNT).join(', ')}${flere > 0 ? ` og ${flere} til` : ''}`;
}
