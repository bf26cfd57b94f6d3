import { type Atom, type Bit, atomerI, erLedig, staarAlene } from './atomer.ts';
import { flat, noekkel } from './noekkel.ts';
import { normaliser } from './normalisering.ts';
import type { Oppslag } from './oppslag.ts';
import { avstand } from './skrivefeil.ts';
import { erSmaaord } from './smaaord.ts';

export type Utvalget = Oppslag['utvalg'][number];

/** A part of a query that names a committee. */
export interface Utvalgsbit extends Bit {
  /** As typed. */
  skrevet: string;
  /** Those that have had the name; nearly always one. */
  utvalg: Utvalget[];
}

interface Navn {
  flatt: string;
  utvalg: Utvalget[];
}

interface Navneliste {
  alle: Navn[];
  /** By every way to write it that is no fault: with any hyphens and spaces, with any ending. */
  etterNoekkel: ReadonlyMap<string, Navn>;
  lengst: number;
}

/** Two capitals and no small letter: an abbreviation has no endings but -s. */
const FORKORTET = /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u;

const skrevetI = (q: string, atomer: readonly Atom[], { fra, til }: Bit): string =>
  normaliser(q).slice(atomer[fra]?.fra, atomer[til - 1]?.til);

const ordene = (atomer: readonly Atom[]): string[] =>
  atomer.filter(({ slag }) => slag !== 'tegn').map(({ tekst }) => tekst);

/** The words of a name without their endings, as one. */
const stammerAv = (ord: readonly string[]): string => `${ord.map(noekkel).join('')}*`;

function noeklerTil(navn: string): string[] {
  const ord = ordene(atomerI(navn));
  const flatt = flat(ord.join(''));
  return FORKORTET.test(navn) ? [flatt, `${flatt}s`] : [flatt, stammerAv(ord)];
}

function lagNavneliste({ utvalg }: Oppslag): Navneliste {
  const etterNoekkel = new Map<string, Navn>();
  const alle = new Map<string, Navn>();
  for (const ett of utvalg)
    for (const navn of ett.navn) {
      const [flatt = '', ...andre] = noeklerTil(navn);
      const kjent = alle.get(flatt);
      if (kjent) {
        if (!kjent.utvalg.includes(ett)) kjent.utvalg.push(ett);
      } else alle.set(flatt, { flatt, utvalg: [ett] });
      const oppslag = alle.get(flatt);
      for (const noekkel of [flatt, ...andre])
        if (oppslag && !etterNoekkel.has(noekkel)) etterNoekkel.set(noekkel, oppslag);
    }
  return {
    alle: [...alle.values()],
    etterNoekkel,
    lengst: Math.max(0, ...[...alle.keys()].map((flatt) => flatt.length)),
  };
}

const navnelister = new WeakMap<Oppslag, Navneliste>();

function navneliste(oppslag: Oppslag): Navneliste {
  const liste = navnelister.get(oppslag) ?? lagNavneliste(oppslag);
  navnelister.set(oppslag, liste);
  return liste;
}

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

/** The name that a part is meant as, with one letter wrong; short ones must begin with the right one. */
function medSkrivefeil(skrevet: string, { alle }: Navneliste): Navn | undefined {
  if (skrevet.length < KORTEST) return undefined;
  const naere = alle.filter(
    ({ flatt }) =>
      flatt.length >= KORTEST &&
      Math.abs(flatt.length - skrevet.length) <= 1 &&
      (flatt[0] === skrevet[0] || flatt.length > 6) &&
      avstand(flatt, skrevet) === 1,
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
  const frie = utenBaand(atomer);
  const funnet: Utvalgsbit[] = [];
  const samle = (finn: (ord: string[]) => Navn | undefined): void => {
    for (const bit of atomer.flatMap((_, fra) => delerFra(atomer, fra, liste.lengst))) {
      if (!begynnerOgSlutterMedOrd(atomer, bit) || !staarAlene(frie, bit)) continue;
      if (!erLedig(bit, [...brukt, ...funnet])) continue;
      const ord = ordene(atomer.slice(bit.fra, bit.til));
      // «eg» is a word before it is a committee.
      const navn = ord.every(erSmaaord) ? undefined : finn(ord);
      if (navn) funnet.push({ ...bit, skrevet: skrevetI(q, atomer, bit), utvalg: navn.utvalg });
    }
  };
  samle((ord) => liste.etterNoekkel.get(flat(ord.join(''))) ?? liste.etterNoekkel.get(stammerAv(ord)));
  samle((ord) => medSkrivefeil(flat(ord.join('')), liste));
  return funnet.sort((a, b) => a.fra - b.fra);
}

/** A committee and those that have come after it, in order. */
export function medEtterfoelgere(utvalget: Utvalget, { utvalg }: Oppslag): Utvalget[] {
  const rekke = [utvalget];
  for (let neste = utvalget.etterfoelger; neste !== undefined;) {
    const ett = utvalg.find(({ id }) => id === neste);
    if (!ett || rekke.includes(ett)) break;
    rekke.push(ett);
    neste = ett.etterfoelger;
  }
  return rekke;
}

/** Those that a committee has come after, the nearest first. */
export function forgjengereTil(utvalget: Utvalget, { utvalg }: Oppslag): Utvalget[] {
  const alle = new Set<Utvalget>();
  const ta = (id: string): void => {
    for (const ett of utvalg) {
      if (ett.etterfoelger !== id || ett === utvalget || alle.has(ett)) continue;
      alle.add(ett);
      ta(ett.id);
    }
  };
  ta(utvalget.id);
  return [...alle];
}
