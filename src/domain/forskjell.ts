import { diffArrays } from 'diff';
import { type Delslag, likhet, type Loep, type Ord, ordI, ordvis } from './ordforskjell.ts';
import { type Ordlyd, type Tekstdel, tekstdeler } from './vedtak.ts';

/** Words in a row that are alike, taken out or put in; parted by one space. */
export interface Del {
  slag: Delslag;
  tekst: string;
}

/** One point or paragraph of the newer text; or one of the older that was taken out whole. */
export interface Stykke {
  /** Number or letter of a point, in the text that it is from. */
  nr?: string;
  deler: Del[];
}

/** Two wordings beside each other. */
export interface Forskjell {
  stykker: Stykke[];
  /** Words that only the older text has. */
  tattUt: number;
  /** Words that only the newer text has. */
  lagtTil: number;
}

interface Avsnitt {
  nr?: string;
  ord: Ord[];
}

/** Points with this share of their words in common are the same point. */
const SAMME_PUNKT = 0.5;

/**
 * What was changed from one wording to another, word by word: from a proposal to the decision, or between proposals.
 * Punctuation, hyphens, spacing and capitals are folded. Where both have points, a point is compared with the one it
 * became, so that one added or taken out does not move the rest; else the texts are compared as wholes.
 */
export function forskjell(foer: Ordlyd, etter: Ordlyd): Forskjell {
  const [gamle, nye] = [avsnittAv(foer), avsnittAv(etter)];
  const medPunkter = foer.punkter.length > 0 && etter.punkter.length > 0;
  const alle = (avsnitt: Avsnitt[]): Ord[] => avsnitt.flatMap(({ ord }) => ord);
  const grupper = medPunkter ? punktvis(gamle, nye) : [ordvis(alle(gamle), alle(nye))];
  const antall = (slag: Delslag): number =>
    grupper.flat().reduce((sum, loep) => sum + (loep.slag === slag ? loep.ord.length : 0), 0);
  return {
    stykker: grupper.flatMap((loep) => stykkerAv(loep, gamle, nye)),
    tattUt: antall('tattUt'),
    lagtTil: antall('lagtTil'),
  };
}

/** The points, and each line before and after them. */
const avsnittAv = (ordlyd: Ordlyd): Avsnitt[] =>
  tekstdeler(ordlyd)
    .flatMap(({ nr, tekst }): Tekstdel[] =>
      nr ? [{ nr, tekst }] : tekst.split('\n').map((linje) => ({ tekst: linje })),
    )
    .filter((del) => ordI(del.tekst, 0).length > 0)
    .map((del, n) => ({ ord: ordI(del.tekst, n), ...(del.nr ? { nr: del.nr } : {}) }));

/** Matches points and lines that are the same, in order; the others were taken out or put in whole. */
function punktvis(gamle: Avsnitt[], nye: Avsnitt[]): Loep[][] {
  const comparator = (a: Avsnitt, b: Avsnitt): boolean =>
    Boolean(a.nr) === Boolean(b.nr) && likhet(a.ord, b.ord) >= SAMME_PUNKT;
  let naa = 0;
  return diffArrays(gamle, nye, { comparator }).flatMap(({ removed, added, value }) =>
    value.map((avsnitt): Loep[] => {
      if (added) return [{ slag: 'lagtTil', ord: avsnitt.ord }];
      const gammelt = gamle[naa++]?.ord ?? [];
      return removed ? [{ slag: 'tattUt', ord: gammelt }] : ordvis(gammelt, avsnitt.ord);
    }),
  );
}

/** Runs cut where the newer text has a new paragraph; what was taken out stands where it was. */
function stykkerAv(loep: readonly Loep[], gamle: readonly Avsnitt[], nye: readonly Avsnitt[]): Stykke[] {
  const biter = loep.flatMap(({ slag, ord }) => ord.map((ett) => ({ slag, ...ett })));
  const foerste = biter.find(({ slag }) => slag !== 'tattUt')?.avsnitt;
  let avsnitt = foerste;
  const stykker = new Map<number | undefined, Del[]>();
  for (const bit of biter) {
    if (bit.slag !== 'tattUt') avsnitt = bit.avsnitt;
    const deler = stykker.get(avsnitt) ?? [];
    stykker.set(avsnitt, deler);
    const siste = deler.at(-1);
    if (siste?.slag === bit.slag) siste.tekst += ` ${bit.tekst}`;
    else deler.push({ slag: bit.slag, tekst: bit.tekst });
  }
  const nummer = (nytt: number | undefined): string | undefined =>
    nytt === undefined ? gamle[biter[0]?.avsnitt ?? 0]?.nr : nye[nytt]?.nr;
  return [...stykker].map(([nytt, deler]) => {
    const nr = nummer(nytt);
    return { deler, ...(nr ? { nr } : {}) };
  });
}
