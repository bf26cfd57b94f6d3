import { type Atom, type Bit, finnBiter } from './atomer.ts';
import { flat } from '../ord/noekkel.ts';

/** A number of a sak or a meeting in a query. */
export interface Nummerbit extends Bit {
  nr: number;
  /** Four digits; absent in «sak 14». */
  aar?: number;
  /** Of a number used twice: «b». */
  bokstav?: string;
  /** What it is said to be the number of. */
  av?: 'sak' | 'moete';
  /** The year has four digits, as in the number of a meeting. */
  langtAar: boolean;
  /** Written so that it can be nothing else; «21-24» and «14 24» are numbers only when the archive has the sak. */
  sikkert: boolean;
}

/** Words in front of a number, as `flat` spells them. */
const LEDEORD = new Map<string, 'sak' | 'moete' | 'nummer'>([
  ...['sak', 'saken', 'saka', 'saker', 'sakene', 'saks', 'saksnr', 'saksnummer'].map(
    (o) => [o, 'sak'] as const,
  ),
  ...['mote', 'motet', 'motenr', 'motenummer'].map((o) => [o, 'moete'] as const),
  ...['nr', 'nummer', 'no', 's'].map((o) => [o, 'nummer'] as const),
]);
const LEDETEGN = new Set(['.', ':', '#']);
const SKILLE = new Set(['/', '-', '.']);
const AARSORD = new Set(['i', 'fra']);

/** Where the words in front of a number begin, and what they say that it is. */
function lesLedeord(atomer: readonly Atom[], nummer: number): Pick<Nummerbit, 'fra' | 'av'> {
  let fra = nummer;
  let av: Nummerbit['av'];
  for (let i = nummer - 1; i >= 0; i -= 1) {
    const tekst = atomer[i]?.tekst ?? '';
    const ledeord = LEDEORD.get(flat(tekst));
    if (ledeord === undefined && !LEDETEGN.has(tekst)) break;
    if (ledeord !== undefined) fra = i;
    if (ledeord === 'sak' || ledeord === 'moete') av ??= ledeord;
  }
  return { fra, ...(av ? { av } : {}) };
}

/** The year of a number: «24» and «2024». */
function aarVed(atom: Atom | undefined): number | undefined {
  if (atom?.slag !== 'tall') return undefined;
  if (atom.tekst.length === 2) return 2000 + Number(atom.tekst);
  const aar = Number(atom.tekst);
  return atom.tekst.length === 4 && aar >= 1990 && aar <= 2100 ? aar : undefined;
}

/** The letter right after a number, also as pages write it: «26/20 (b)». */
function bokstavVed(atomer: readonly Atom[], i: number): { bokstav?: string; til: number } {
  const [foerste, andre, tredje] = atomer.slice(i, i + 3);
  const tett = foerste !== undefined && (!foerste.luft || i === atomer.length - 1);
  if (tett && /^[a-z]$/.test(foerste.tekst)) return { bokstav: foerste.tekst, til: i + 1 };
  if (foerste?.tekst === '(' && tredje?.tekst === ')' && /^[a-z]$/.test(andre?.tekst ?? ''))
    return { bokstav: andre?.tekst ?? '', til: i + 3 };
  return { til: i };
}

function lesNummer(atomer: readonly Atom[], i: number): Nummerbit | undefined {
  const atom = atomer[i];
  if (atom?.slag !== 'tall' || !/^0*[1-9]\d{0,2}$/.test(atom.tekst)) return undefined;
  const { fra, av } = lesLedeord(atomer, i);
  // «26b/20» for «26/20b».
  const foran = bokstavVed(atomer, i + 1);
  const neste = atomer[foran.til];
  const erForan = foran.bokstav !== undefined && (neste?.slag === 'tall' || SKILLE.has(neste?.tekst ?? ''));
  const etter = erForan ? foran.til : i + 1;
  const felles = { fra, nr: Number(atom.tekst), ...(av ? { av } : {}) };
  const skille = atomer[etter]?.tekst ?? '';
  const medTegn = SKILLE.has(skille) || (av !== undefined && AARSORD.has(skille));
  const aarsplass = medTegn ? etter + 1 : etter;
  const aar = aarVed(atomer[aarsplass]);
  if (aar === undefined)
    return av === 'sak' ? { ...felles, ...foran, langtAar: false, sikkert: false } : undefined;
  return {
    ...felles,
    ...(erForan ? { ...foran, til: aarsplass + 1 } : bokstavVed(atomer, aarsplass + 1)),
    aar,
    langtAar: atomer[aarsplass]?.tekst.length === 4,
    sikkert: skille === '/' || av !== undefined,
  };
}

/** The numbers of saker and meetings that a query names outside what is read already. */
export const finnNumre = (atomer: readonly Atom[], brukt: readonly Bit[]): Nummerbit[] =>
  finnBiter(
    atomer,
    (i) => {
      // Begun from the first word in front of the number, so that none of them is left over.
      for (let j = i; j < atomer.length && j <= i + LENGSTE_LEDD; j += 1) {
        const bit = lesNummer(atomer, j);
        if (bit?.fra === i) return bit;
      }
      return undefined;
    },
    brukt,
  );

/** «sak saksnr.: #»: more than this does not stand in front of a number. */
const LENGSTE_LEDD = 5;
