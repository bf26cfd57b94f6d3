import { ankernavn } from '#labels';
import { utenMerker } from '../kopi/merke.ts';
import { type Anker, erOverskrift, type Sideord } from './sideord.ts';

/** A part of a page below which words that answered stand. */
export interface Undertreff {
  /** Id of the part: what the address ends with. */
  id: string;
  tekst: string;
}

/** How many parts a hit leads to. */
const FLEST = 3;
/** Parts that tell of the page rather than of its matter: what stands there is on other pages too. */
const UTENFOR = /^(?:om-saken|om-originalen|dokumenter)(?:-tittel)?$/;

/** How much of what the best part answers the others must answer. */
const KRAV = 0.5;

/**
 * The parts of a page that a hit leads to: headings, decision points, action points, pages of an attachment.
 * @param alle the words of the page (`sideord`)
 * @param anchors its elements with ids
 * @param foerst place of a word whose part goes first, whatever it answers
 * @returns at most three, in the order of the page but for the first
 */
export function lagUndertreff(
  alle: readonly Sideord[],
  anchors: readonly Anker[],
  foerst?: number,
): Undertreff[] {
  const deler = anchors.flatMap((anker) => {
    const tekst = navnAv(anker, alle);
    return tekst
      ? [{ id: idAv(anker, anchors), tekst, fra: anker.location, svar: new Map<string, number>() }]
      : [];
  });
  const delMed = (sted: number) => deler.findLast(({ fra }) => fra <= sted);
  for (const [sted, { slag, svar }] of alle.entries()) {
    const del = svar && slag !== 'hode' ? delMed(sted) : undefined;
    if (svar && del) del.svar.set(svar.noekkel, Math.max(svar.vekt, del.svar.get(svar.noekkel) ?? 0));
  }
  const poeng = new Map(deler.map((del) => [del, [...del.svar.values()].reduce((a, b) => a + b, 0)]));
  const av = (del: (typeof deler)[number]): number => poeng.get(del) ?? 0;
  const mest = Math.max(0, ...deler.filter((del) => !UTENFOR.test(del.id)).map(av));
  const foerste = foerst === undefined ? undefined : delMed(foerst);
  const andre = deler
    .filter(
      (del) =>
        del !== foerste &&
        !UTENFOR.test(del.id) &&
        av(del) > 0 &&
        av(del) >= mest * KRAV &&
        del.tekst !== foerste?.tekst,
    )
    .sort((a, b) => av(b) - av(a))
    // Two links of one name would lead to different places.
    .filter((del, i, alleDeler) => alleDeler.findIndex(({ tekst }) => tekst === del.tekst) === i)
    .slice(0, foerste ? FLEST - 1 : FLEST)
    .sort((a, b) => a.fra - b.fra);
  return [...(foerste ? [foerste] : []), ...andre].map(({ id, tekst }) => ({ id, tekst }));
}

function navnAv(anker: Anker, alle: readonly Sideord[]): string | undefined {
  if (erOverskrift(anker)) return utenMerker(anker.text).trim();
  if (!anker.id.startsWith('ledd-')) return ankernavn(anker.id);
  return stegnavn(alle.slice(anker.location, anker.location + STEG).map(({ ord }) => utenMerker(ord)));
}

/** Within how many words a step of a matter has said when and where it was: «17. april 2024. NUFA sak 9/24: …». */
const STEG = 14;

/** «NUFA sak 9/24, 17. april 2024»; nothing for a step that has no sak. */
function stegnavn(ordene: readonly string[]): string | undefined {
  const [, naar, sak] = /^([^:]*\S)\. (\S[^:]* sak \d[^:\s]*):/u.exec(ordene.join(' ')) ?? [];
  if (naar === undefined || sak === undefined) return undefined;
  return naar === 'Uten dato' ? sak : `${sak}, ${naar.charAt(0).toLocaleLowerCase('nb')}${naar.slice(1)}`;
}

/** The section of a heading is the better place to land. */
function idAv({ id }: Anker, anchors: readonly Anker[]): string {
  const seksjon = id.replace(/-tittel$/, '');
  return anchors.some((anker) => anker.id === seksjon) ? seksjon : id;
}
