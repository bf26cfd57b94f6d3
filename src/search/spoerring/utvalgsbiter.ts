import { type Atom, type Bit, erLedig, staarAlene } from './atomer.ts';
import { flat } from '../ord/noekkel.ts';
import { brett, normaliser } from '../ord/normalisering.ts';
import type { Oppslag } from '../tabell/oppslag.ts';
import { avstand } from '../ord/skrivefeil.ts';
import { erSmaaord } from './smaaord.ts';
import { type Navn, type Navneliste, navneliste, ordene, stammerAv, type Utvalget } from './utvalgsnavn.ts';

/** A part of a query that names a committee. */
export interface Utvalgsbit extends Bit {
  /** As typed. */
  skrevet: string;
  /** Whether a letter is wrong in it. */
  feilskrevet: boolean;
  /** Those that have had the name; nearly always one. */
  utvalg: Utvalget[];
}

const skrevetI = (normalisert: string, atomer: readonly Atom[], { fra, til }: Bit): string =>
  normalisert.slice(atomer[fra]?.fra, atomer[til - 1]?.til);

/** A name may have other words tied to it: «NUIT-møtet», «NUIT/NUFA». */
const utenBaand = (atomer: readonly Atom[]): Atom[] =>
  atomer.map((atom) => (atom.tekst === '-' || atom.tekst === '/' ? { ...atom, tekst: ',' } : atom));

const begynnerOgSlutterMedOrd = (atomer: readonly Atom[], { fra, til }: Bit): boolean =>
  atomer[fra]?.slag !== 'tegn' && atomer[til - 1]?.slag !== 'tegn';

/** Every part that begins at an atom and is no longer than a name can be, the longest first. */
function delerFra(atomer: readonly Atom[], fra: number, lengst: number): Bit[] {
  const deler: Bit[] = [];
  let lengde = 0;
  for (let til = fra + 1; til <= atomer.length && lengde <= lengst + 6; til += 1) {
    const atom = atomer[til - 1];
    if (atom && atom.slag !== 'tegn') lengde += atom.tekst.length;
    deler.unshift({ fra, til });
  }
  return deler;
}

/** How long a name must be for one letter to be wrong in it. */
const KORTEST = 4;
/** Shorter ones are too near to other words: they must begin right, and have a letter too many, too few or in the wrong place. */
const LANG = 6;

const bokstavene = (ord: string): string => Array.from(ord).sort().join('');

const erNaer = (skrevet: string, navn: string): boolean =>
  navn.length >= LANG ||
  (navn[0] === skrevet[0] && (navn.length !== skrevet.length || bokstavene(navn) === bokstavene(skrevet)));

/** The name that a part is meant as, with one letter wrong. */
function medSkrivefeil(skrevet: string, { alle }: Navneliste): Navn | undefined {
  if (skrevet.length < KORTEST) return undefined;
  const naere = alle.filter(
    ({ brettet, flatt }) =>
      brettet.length >= KORTEST &&
      Math.abs(brettet.length - skrevet.length) <= 2 &&
      erNaer(skrevet, brettet) &&
      // «fagrået»: the letters as typed may be nearer than those that every keyboard has.
      (avstand(brettet, skrevet) === 1 || avstand(flatt, flat(skrevet)) === 1),
  );
  // As near to two committees is near to none.
  return new Set(naere.flatMap(({ utvalg }) => utvalg)).size === 1 ? naere[0] : undefined;
}

/**
 * The committees that a query names, by any name they have had, with any hyphens, spaces and endings, in letters that
 * every keyboard has, and with one letter wrong.
 * @param q the query that the atoms are of
 * @param brukt parts that are read already
 */
export function finnUtvalg(
  q: string,
  atomer: readonly Atom[],
  oppslag: Oppslag,
  brukt: readonly Bit[],
): Utvalgsbit[] {
  const liste = navneliste(oppslag);
  const normalisert = normaliser(q);
  const frie = utenBaand(atomer);
  const funnet: Utvalgsbit[] = [];
  const samle = (feilskrevet: boolean, finn: (ord: string[]) => Navn | undefined): void => {
    for (const bit of atomer.flatMap((_, fra) => delerFra(atomer, fra, liste.lengst))) {
      if (!begynnerOgSlutterMedOrd(atomer, bit) || !staarAlene(frie, bit)) continue;
      if (!erLedig(bit, [...brukt, ...funnet])) continue;
      const ord = ordene(atomer.slice(bit.fra, bit.til));
      const skrevet = skrevetI(normalisert, atomer, bit);
      // «eg» is a word, «EG» may be a committee.
      const navn = ord.every(erSmaaord) && skrevet !== skrevet.toUpperCase() ? undefined : finn(ord);
      if (navn) funnet.push({ ...bit, skrevet, feilskrevet, utvalg: navn.utvalg });
    }
  };
  samle(false, (ord) => liste.etterNoekkel.get(flat(ord.join(''))) ?? liste.etterNoekkel.get(stammerAv(ord)));
  samle(true, (ord) => medSkrivefeil(brett(ord.join('')), liste));
  return funnet.sort((a, b) => a.fra - b.fra);
}
