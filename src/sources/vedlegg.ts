import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Arkiv } from '#domain/arkiv';
import type { Moete } from '#domain/moete';
import { vedleggseiere } from '#domain/vedleggseiere';
import { Lesefeil, lesUendretFil } from './aapning.ts';

/**
 * Every file that a public page of the meeting names, paths below the meeting's folder, once.
 * @param dag as for `vedleggseiere`
 */
export const filerI = (moete: Moete, dag: string): string[] => [...vedleggseiere(moete, dag).keys()];

/**
 * Copies the attachments that public pages list, and no others, to their place in the built site.
 * @param kontrollert content root, and the `filnoekkel` that each attachment had before it was checked
 * @param ut the built site
 * @throws when a file is no longer what was checked, or lies elsewhere than its path says: then nothing is published
 */
export function kopierVedlegg(
  arkiv: Arkiv,
  { innhold, noekler }: { innhold: string; noekler: ReadonlyMap<string, string> },
  ut: string,
): void {
  const rot = realpathSync(innhold);
  for (const moete of arkiv.moeter) {
    for (const fil of filerI(moete, arkiv.dag)) {
      // What was not found under vedlegg/ is reported by the check; «vedlegg/../sak-2.md» leads to a draft.
      if (arkiv.filstoerrelse(moete, fil) === undefined) continue;
      const sti = `moeter/${moete.id}/${fil}`;
      const til = join(ut, sti);
      mkdirSync(dirname(til), { recursive: true });
      writeFileSync(til, lesKontrollert(rot, sti, noekler.get(sti) ?? ''));
    }
  }
}

/** The bytes of a file that is what it was when it was checked, also in that no link leads to it. */
function lesKontrollert(rot: string, sti: string, noekkel: string): Buffer {
  const hel = join(rot, sti);
  try {
    if (realpathSync(hel) !== hel) throw new Lesefeil('ENDRET');
    return lesUendretFil(hel, noekkel);
  } catch (grunn) {
    throw new Error(
      `Vedlegget «${sti}» er ikke det som ble kontrollert: det ble endret, flyttet eller slettet mens nettstedet ble bygget. Se at det er riktig, og kjør kommandoen på nytt.`,
      { cause: grunn },
    );
  }
}
