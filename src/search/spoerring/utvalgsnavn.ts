import { type Atom, atomerI } from './atomer.ts';
import { flat, noekkel } from '../ord/noekkel.ts';
import { brett } from '../ord/normalisering.ts';
import type { Oppslag } from '../tabell/oppslag.ts';
import { erSmaaord } from './smaaord.ts';

export type Utvalget = Oppslag['utvalg'][number];

/** A name that committees have had, nearly always one. */
export interface Navn {
  /** As Pagefind folds it, as one word. */
  brettet: string;
  /** In letters that every keyboard has. */
  flatt: string;
  utvalg: Utvalget[];
}

export interface Navneliste {
  alle: Navn[];
  /** By every way to write it that is no fault: with any hyphens and spaces, with any ending. */
  etterNoekkel: ReadonlyMap<string, Navn>;
  lengst: number;
}

/** Two capitals and no small letter: an abbreviation has no endings but -s; so with ids that are short. */
const FORKORTET = /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u;
const KORT = 5;

/** The words and figures of a name or a query, without signs. */
export const ordene = (atomer: readonly Atom[]): string[] =>
  atomer.filter(({ slag }) => slag !== 'tegn').map(({ tekst }) => tekst);

/** The words of a name without their endings, as one. */
export const stammerAv = (ord: readonly string[]): string => `${ord.map(noekkel).join('')}*`;

function noeklerTil(navn: string): string[] {
  const ord = ordene(atomerI(navn));
  const flatt = flat(ord.join(''));
  return FORKORTET.test(navn) || flatt.length <= KORT ? [flatt, `${flatt}s`] : [flatt, stammerAv(ord)];
}

/** Whether two spellings are the same name with other hyphens, spaces or endings. */
export function erSammeNavn(skrevet: string, navn: string): boolean {
  const ord = ordene(atomerI(skrevet));
  const noekler = noeklerTil(navn);
  return noekler.includes(flat(ord.join(''))) || noekler.includes(stammerAv(ord));
}

/** The beginnings of a long name that say what it is: «Nasjonalt fagråd for digitalisering i …». */
function begynnelserPaa(navn: string): string[] {
  const ord = ordene(atomerI(navn));
  return ord.flatMap((ett, nr) => {
    const begynnelse = ord.slice(0, nr + 1);
    const sier = begynnelse.filter((del) => !erSmaaord(del) && del.length > 1);
    return nr < ord.length - 1 && sier.length > 1 && !erSmaaord(ett) ? [flat(begynnelse.join(''))] : [];
  });
}

function lagNavneliste({ utvalg }: Oppslag): Navneliste {
  const etterNoekkel = new Map<string, Navn>();
  const alle = new Map<string, Navn>();
  for (const ett of utvalg)
    for (const navn of ett.navn) {
      const noekler = noeklerTil(navn);
      const brettet = brett(navn);
      const oppslag = alle.get(brettet) ?? { brettet, flatt: flat(brettet), utvalg: [] };
      if (!oppslag.utvalg.includes(ett)) oppslag.utvalg.push(ett);
      alle.set(brettet, oppslag);
      for (const noekkel of noekler) if (!etterNoekkel.has(noekkel)) etterNoekkel.set(noekkel, oppslag);
    }
  for (const [begynnelse, navn] of entydigeBegynnelser(utvalg))
    if (!etterNoekkel.has(begynnelse)) etterNoekkel.set(begynnelse, navn);
  return {
    alle: [...alle.values()],
    etterNoekkel,
    lengst: Math.max(0, ...[...alle.keys()].map((navn) => navn.length)),
  };
}

/** Beginnings that only one committee's name has. */
function entydigeBegynnelser(alle: readonly Utvalget[]): [string, Navn][] {
  const utvalgMed = new Map<string, Set<Utvalget>>();
  for (const utvalg of alle)
    for (const flatt of utvalg.navn.flatMap(begynnelserPaa)) {
      const har = utvalgMed.get(flatt) ?? new Set();
      utvalgMed.set(flatt, har.add(utvalg));
    }
  return [...utvalgMed]
    .filter(([, utvalg]) => utvalg.size === 1)
    .map(([flatt, utvalg]) => [flatt, { brettet: flatt, flatt, utvalg: [...utvalg] }]);
}

const navnelister = new WeakMap<Oppslag, Navneliste>();

/** Every name of every committee, made once. */
export function navneliste(oppslag: Oppslag): Navneliste {
  const liste = navnelister.get(oppslag) ?? lagNavneliste(oppslag);
  navnelister.set(oppslag, liste);
  return liste;
}
