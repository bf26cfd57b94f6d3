import type { Hoppmaal, Hoppslag } from './hoppmaal.ts';
import { flat } from '../ord/noekkel.ts';
import { normaliser } from '../ord/normalisering.ts';
import { erDag } from '../tabell/smaatall.ts';

/** What the jump can lead to, made ready for being searched on every key. */
export type Hopp = readonly Hoppord[];

interface Hoppord {
  maal: Hoppmaal;
  /** The words of its title, and of each other name. */
  navn: string[][];
  /** The parts of its hyphenated words. */
  deler: string[];
  /** What says where it belongs: its kind, and its committee by every form of one word. */
  tilhoerer: string[];
}

/** One thing that is asked for: a word, or what can be nothing but a number or a day. */
interface Ledd {
  /** As it stands, folded. */
  ord: string;
  /** «14/25», «26/20b». */
  nummer?: string;
  dato?: string;
}

/** How well a page answers: the less, the better. */
const EKSAKT = 0;
const FORAN = 1;
const INNI = 2;
const TILHOERER = 3;

const REKKEFOELGE: readonly Hoppslag[] = ['Utvalg', 'Emne', 'Saksgang', 'Sak', 'Møte'];
/** Kinds that are named beside what is asked for: «møte 2» asks for no sak. */
const NAVNGITT: Partial<Record<Hoppslag, string>> = { Sak: flat('Sak'), Møte: flat('Møte') };
/** Matters often have the titles of their saker, and must not take their place. */
const FLEST_SAKSGANGER = 3;

const DATO = /(?<![\d/.-])(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})[./-] ?(\d{1,2})[./-] ?((?:20)?\d\d))(?![\d/-])/g;
const SAKSNUMMER = /(?<![\p{L}\d/.-])(\d{1,3})(?: ?[/.-] ?| )(?:20)?(\d\d)([a-z]?)(?![\p{L}\d/-])/gu;

const ordene = (tekst: string): string[] =>
  normaliser(tekst)
    .split(/[^\p{L}\p{N}/-]+/u)
    .map(flat)
    .filter(Boolean);

/** Makes the targets ready. */
export function lagHoppord(maal: readonly Hoppmaal[]): Hopp {
  const formerAv = new Map(
    maal.filter(({ slag }) => slag === 'Utvalg').map(({ utvalgId, ogsaa }) => [utvalgId, enkle(ogsaa)]),
  );
  return maal.map((m) => {
    const alle = [m.tekst, ...m.ogsaa];
    return {
      maal: m,
      navn: alle.map(ordene).filter((ord) => ord.length > 0),
      deler: alle.flatMap((navn) => navn.split(/[^\p{L}\p{N}]+/u).map(flat)).filter(Boolean),
      tilhoerer: [flat(m.slag), ...(m.slag === 'Utvalg' ? [] : (formerAv.get(m.utvalgId) ?? []))],
    };
  });
}

const enkle = (navn: readonly string[]): string[] => [
  ...new Set(navn.filter((n) => !n.includes(' ')).map(flat)),
];

/**
 * What a reader may be about to ask for.
 * @param q what is typed so far
 * @param n how many at most
 * @returns the best first: the number or day itself, then titles that begin so, then titles with all the words, each
 * newest first; nothing for less than two letters
 */
export function foreslaa(q: string, hopp: Hopp, n = 8): Hoppmaal[] {
  const ledd = lesLedd(q);
  if (ledd.every(({ ord }) => ord.length < 2 && !/\d/.test(ord))) return [];
  const alle = hopp.flatMap((h) => {
    const rang = rangAv(h, ledd);
    return rang === undefined ? [] : [{ rang, maal: h.maal }];
  });
  const avSlaget = alle.filter(
    ({ maal }) => ledd.length > 1 && ledd.some(({ ord }) => ord === NAVNGITT[maal.slag]),
  );
  const treff = (avSlaget.length > 0 ? avSlaget : alle).sort(
    (a, b) => a.rang - b.rang || rekkefoelge(a.maal, b.maal),
  );
  const saksganger = treff.filter(({ maal }) => maal.slag === 'Saksgang').slice(FLEST_SAKSGANGER);
  const sist = new Set(saksganger);
  return [...treff.filter((t) => !sist.has(t)), ...saksganger].slice(0, n).map(({ maal }) => maal);
}

/** By kind; then newest first, then by address. */
const rekkefoelge = (a: Hoppmaal, b: Hoppmaal): number =>
  REKKEFOELGE.indexOf(a.slag) - REKKEFOELGE.indexOf(b.slag) ||
  (b.dato ?? b.aar ?? '').localeCompare(a.dato ?? a.aar ?? '', 'en') ||
  nr(b) - nr(a) ||
  a.sti.localeCompare(b.sti, 'en');

const nr = ({ nummer }: Hoppmaal): number => Number.parseInt(nummer ?? '0', 10);

function lesLedd(q: string): Ledd[] {
  const egne: Ledd[] = [];
  const rest = normaliser(q)
    .toLowerCase()
    .replaceAll(/\b(?:saksnr|saksnummer)\b\.?/g, 'sak')
    .replaceAll(/\b(?:nr|nummer)\b\.? ?(?=\d)/g, ' ')
    .replaceAll(DATO, (skrevet, ...deler: (string | undefined)[]) => {
      const [aar, maaned, dag, dag2, maaned2, aar2] = deler;
      const iso = aar
        ? `${aar}-${maaned ?? ''}-${dag ?? ''}`
        : `20${(aar2 ?? '').slice(-2)}-${(maaned2 ?? '').padStart(2, '0')}-${(dag2 ?? '').padStart(2, '0')}`;
      if (!erDag(iso)) return skrevet;
      egne.push({ ord: flat(skrevet), dato: iso });
      return ' ';
    })
    .replaceAll(SAKSNUMMER, (skrevet, nummer: string, aar: string, bokstav: string) => {
      egne.push({ ord: flat(skrevet), nummer: `${Number(nummer)}/${aar}${bokstav}` });
      return ' ';
    });
  return [...egne, ...ordene(rest).map((ord) => ({ ord }))];
}

/** How well one page answers all that is asked for; undefined when it does not. */
function rangAv({ maal, navn, deler, tilhoerer }: Hoppord, ledd: readonly Ledd[]): number | undefined {
  let rang = FORAN;
  let eksakt = false;
  let foran = false;
  const iTittelen: string[] = [];
  const slaget = ledd.some(({ ord }) => ord === NAVNGITT[maal.slag]);
  for (const { ord, nummer, dato } of ledd) {
    if (erNummeret(maal, nummer) || (dato !== undefined && dato === maal.dato)) eksakt = true;
    else if (tilhoerer.includes(ord)) continue;
    else if (slaget && nummer === undefined && begynnerNummeret(maal, ord)) foran = true;
    else if (navn.some((alle) => alle.some((o) => o.startsWith(ord))) || deler.some((o) => o.startsWith(ord)))
      iTittelen.push(ord);
    else if (nummer === undefined && begynnerNummeret(maal, ord)) rang = Math.max(rang, INNI);
    else if (tilhoerer.slice(1).some((o) => o.startsWith(ord))) rang = TILHOERER;
    else return undefined;
  }
  if (eksakt) return EKSAKT;
  foran ||=
    iTittelen.length > 0 && navn.some((alle) => iTittelen.every((ord, i) => alle[i]?.startsWith(ord)));
  return foran ? rang : Math.max(rang, INNI);
}

/** Meetings are numbered «2/2025», saker «14/25»; both are typed both ways. */
const kort = (nummer: string): string => nummer.replace(/\/20(?=\d)/, '/');

/** «26/20» asks for «26/20b» as well. */
function erNummeret(maal: Hoppmaal, nummer: string | undefined): boolean {
  if (nummer === undefined || maal.nummer === undefined) return false;
  const eget = kort(maal.nummer);
  return eget === nummer || eget.replace(/[a-z]$/, '') === nummer;
}

/** A number that is being typed: «14», «14/», «14/2», «14/202». */
const begynnerNummeret = ({ nummer }: Hoppmaal, ord: string): boolean =>
  /^\d+(?:\/\d*)?$/.test(ord) &&
  nummer !== undefined &&
  kort(nummer).startsWith(ord.includes('/') ? kort(ord) : `${ord}/`);
