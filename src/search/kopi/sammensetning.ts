import { kanStaaSist } from './leddform.ts';
import { erNavn, type Leksikon } from './leksikon.ts';
import { noekkel } from '../ord/noekkel.ts';
import { overstemtGrense } from '../ord/overstemt.ts';

/** How many times a part may be split again. */
const DYBDE = 2;
/** Parts have this many letters; the words of three letters that compounds are made of are few. */
const KORTEST = 4;
const KORTE = new Set('dag del fag hus lag lov mål ord råd rom sak tid vei veg'.split(' '));
const KORTE_NOEKLER = new Set([...KORTE, 'lege', 'møte'].map(noekkel));
/** A part that the archive does not know has this many letters, and its neighbour is on this many pages. */
const UKJENT = { kortest: 5, sider: 3 };
/** How much such a part counts beside one that is on one page. */
const UKJENT_BRUK = 0.25;

/** A linking s after an ending of nouns: nothing but another word can follow. */
const FUGE = /\p{L}{2}(?:ing|sjon|het|itet|skap|dom)s$/u;
/** How no Norwegian word ends. */
const UTLYD = /(?:[bdfgkpstvm][lnr]|[bdfgklmnprstv]j|[bdgkptv]m)$/;
/** Words that stand before anything; what follows them need not be a word. */
const SMAAORD = new Set(
  'alle andre beste etter flere fort fram gjennom mellom over samme under videre'.split(' '),
);
const VOKAL = /[aeiouyæøå]/;

/** What an archive's own words tell of parts. */
interface Kjent {
  /** Pages that have a form. */
  former: ReadonlyMap<string, number>;
  /** How much a word is used that stands last, in any of its forms; nothing for what stands last in no word. */
  sist: (del: string) => number | undefined;
}

/** Gives where the parts of a word after the first begin, rising; nothing for a word that is no compound. */
export type Splitter = (ord: string) => readonly number[];

/**
 * Learns from an archive how its compounds are made: of words that stand alone in it. Names are no such words.
 * @returns for a word in small letters the places where its later parts begin: «helsedatastrategi» gives [5, 9]
 */
export function lagSplitter(leksikon: Leksikon): Splitter {
  const kjent = laer(leksikon);
  return medMinne((ord) => medOverstemt(ord, grenserI(ord, kjent, DYBDE)));
}

/** What the stemmer takes for an ending is a part, whatever the archive knows: it cannot be found otherwise. */
function medOverstemt(ord: string, grenser: readonly number[]): readonly number[] {
  const grense = overstemtGrense(ord);
  return grense === undefined || grenser.includes(grense)
    ? grenser
    : [...grenser, grense].sort((a, b) => a - b);
}

function medMinne<T>(beregn: (ord: string) => T): (ord: string) => T {
  const husket = new Map<string, { svar: T }>();
  return (ord) => {
    const kjent = husket.get(ord) ?? { svar: beregn(ord) };
    husket.set(ord, kjent);
    return kjent.svar;
  };
}

/** As many letters as a word has in common with its other forms. */
const LIKE = 3;

function laer({ ord }: Leksikon): Kjent {
  const former = new Map<string, number>();
  const noekler = new Map<string, number>();
  const begynnelser = new Set<string>();
  for (const [form, bruk] of ord) {
    if (bruk.smaa === 0 || erNavn(bruk) || !erOrd(form)) continue;
    former.set(form, bruk.sider);
    const n = noekkel(form);
    noekler.set(n, (noekler.get(n) ?? 0) + bruk.sider);
    begynnelser.add(form.slice(0, LIKE));
  }
  const boeyd = (del: string): number => {
    if (del.length < KORTEST || !begynnelser.has(del.slice(0, LIKE))) return 0;
    const n = noekkel(del);
    return n.length >= KORTEST || KORTE_NOEKLER.has(n) ? (noekler.get(n) ?? 0) : 0;
  };
  const sist = medMinne((del) => (kanStaaSist(del) ? Math.max(former.get(del) ?? 0, boeyd(del)) : undefined));
  return { former, sist };
}

const BOKSTAVER = /^\p{L}+$/u;
const erOrd = (form: string): boolean => (form.length >= KORTEST || KORTE.has(form)) && BOKSTAVER.test(form);

function grenserI(ord: string, kjent: Kjent, dybde: number): readonly number[] {
  if (dybde === 0 || ord.length < 6 || !BOKSTAVER.test(ord)) return [];
  let best = { poeng: 0, grense: 0 };
  for (let grense = 3; grense <= ord.length - 3; grense += 1) {
    const poeng = poengFor(ord.slice(0, grense), ord.slice(grense), kjent, dybde === DYBDE);
    if (poeng > best.poeng) best = { poeng, grense };
  }
  const { grense } = best;
  if (grense === 0) return [];
  const foer = grenserI(ord.slice(0, grense), kjent, dybde - 1);
  const etter = grenserI(ord.slice(grense), kjent, dybde - 1).map((g) => g + grense);
  return [...foer, grense, ...etter];
}

/** √(use of left · use of right) · length of the shorter: common parts, and not too unlike in length. */
function poengFor(venstre: string, hoeyre: string, { former, sist }: Kjent, ytterst: boolean): number {
  const v = brukFoerst(venstre, former);
  const fuge = venstre.endsWith('s') && hoeyre.length >= KORTEST && FUGE.test(venstre);
  if (v === 0 && !fuge && !(ytterst && kanVaereOrd(venstre))) return 0;
  const h = sist(hoeyre);
  if (h === undefined) return 0;
  const ukjentV = fuge ? 1 : ytterst && ukjentFoer(venstre, hoeyre, h) ? UKJENT_BRUK : 0;
  const ukjentH = fuge ? 1 : ytterst && ukjentEtter(venstre, hoeyre, v) ? UKJENT_BRUK : 0;
  return Math.sqrt((v || ukjentV) * (h || ukjentH)) * Math.min(venstre.length, hoeyre.length);
}

/** How much a word is used that stands before another, with or without the letter that links them. */
function brukFoerst(del: string, former: Kjent['former']): number {
  const uten = del.endsWith('s') || del.endsWith('e') ? (former.get(del.slice(0, -1)) ?? 0) : 0;
  return Math.max(former.get(del) ?? 0, uten);
}

const kanVaereOrd = (del: string): boolean =>
  del.length >= UKJENT.kortest && VOKAL.test(del) && !UTLYD.test(del);

/** «kjerne|journal»: an unknown word before a common one. */
const ukjentFoer = (venstre: string, hoeyre: string, bruk: number): boolean =>
  bruk >= UKJENT.sider &&
  hoeyre.length >= UKJENT.kortest &&
  !KORTE_NOEKLER.has(noekkel(hoeyre)) &&
  kanVaereOrd(venstre);

/** «bruker|grensesnitt»: an unknown word after a common one; endings begin with a vowel, and an s may be a link. */
const ukjentEtter = (venstre: string, hoeyre: string, bruk: number): boolean =>
  bruk >= UKJENT.sider &&
  venstre.length >= UKJENT.kortest &&
  hoeyre.length >= UKJENT.kortest &&
  !venstre.endsWith('s') &&
  !/^[aeiouyæøås]/.test(hoeyre) &&
  VOKAL.test(hoeyre) &&
  !SMAAORD.has(venstre);
