import { utenMerker } from '../kopi/merke.ts';
import { type Bit, delt, pent } from './merketekst.ts';
import type { Anker, Sideord } from './sideord.ts';

export interface Utdrag {
  biter: Bit[];
  /** The decision of the page: the words stand in it, or it is what was asked for. */
  vedtak: boolean;
  /** Place of the first answering word, or of the decision, counted in words; undefined when there is neither. */
  sted?: number;
}

/** Words of an excerpt. */
const LENGDE = 36;
/** How far before the first answering word its sentence may begin. */
const FORLOEP = 14;
/** How many words there are before it when the sentence begins earlier. */
const KORT_FORLOEP = 5;
/** What a second word of the same answer counts beside the first. */
const GJENTATT = 0.05;
/** What words that answer count when they stand side by side. */
const SIDE_OM_SIDE = 0.2;
/** How much of what the best place answers the decision must answer to be shown. */
const VEDTAKSKRAV = 0.65;

/** Sections that tell of the document, or what other papers say: their words count less. */
const BAKERST =
  /^(?:fotnoter|om-originalen|dokumenter|vedlegg|historikk|behandlinger|henvisninger|omtaler|mangler)/;
const BAKERST_VEKT = 0.6;
/** Sections of facts, which are no text to read: they are shown when the words stand nowhere else. */
const FAKTA = /^om-saken/;

/** Within how many words of its heading the day of a decision stands. */
const INNLEDNING = 14;

/** «…» alone stands where a name was taken out, and ends nothing. */
const SLUTT = /(?:[.!?:]|(?<=[\p{L}\p{N}])…)["»”)]*$/u;
/** A word that shows itself that something is missing. */
const PRIKKET = /^…|…[^\p{L}\p{N}]*$/u;
/** Full stops inside sentences: «15. mai», «kl. 09.00». */
const FORKORTET = /^(?:\d{1,3}|kl|nr|jf|bl\.a|f\.eks|ca|pkt|mv|osv)\.$/i;

/**
 * The part of a page that answers best: as much as can be of what answered within about 36 words, the decision where
 * it answers too. Title and headings are left out.
 * @param alle the words of the page (`sideord`)
 * @param anchors its elements with ids
 * @param omVedtak whether decisions are asked for: that of the page is shown, with or without the words
 */
export function lagUtdrag(alle: readonly Sideord[], anchors: readonly Anker[], omVedtak = false): Utdrag {
  const del = delene(anchors);
  const alt = alle.flatMap(({ slag }, i) => (slag === 'tekst' ? [i] : []));
  const utenFakta = alt.filter((i) => !del(i).fakta);
  const iTeksten = besteVindu(alle, utenFakta, del);
  const beste = iTeksten.poeng > 0 ? iTeksten : besteVindu(alle, alt, del);
  const tekst = utenFakta.length > 0 && beste.poeng === iTeksten.poeng ? utenFakta : alt;
  const deler = vedtaksdeler(alle, anchors);
  const iVedtak = (i: number): boolean => deler.some(([fra, til]) => i >= fra && i < til);
  const vedtaket = besteVindu(alle, tekst.filter(iVedtak), () => ({ nr: 0, vekt: 1, fakta: false }));
  const svarer = vedtaket.poeng > 0 && vedtaket.poeng >= beste.poeng * VEDTAKSKRAV;
  const vedtak = svarer || (omVedtak && tekst.some(iVedtak));
  const { treff } = vedtak ? vedtaket : beste;
  const innen = vedtak ? tekst.filter(iVedtak) : tekst;
  const biter = skriv(alle, innen, treff);
  const sted = treff[0] ?? (vedtak ? innen[0] : undefined);
  return sted === undefined ? { biter, vedtak } : { biter, vedtak, sted };
}

/** The stretches of a page that are its decision: below each such heading to the next section. */
function vedtaksdeler(alle: readonly Sideord[], anchors: readonly Anker[]): [fra: number, til: number][] {
  const seksjoner = anchors.filter(({ element }) => element === 'section' || element === 'h2');
  return seksjoner.flatMap(({ element, id, location }, i): [number, number][] => {
    if (element !== 'h2' || !/^vedtak(?:-sitat-\d+)?-tittel$/.test(id)) return [];
    const til = seksjoner[i + 1]?.location ?? alle.length;
    return [[location + innledning(alle.slice(location, til)), til]];
  });
}

/** How many words of a decision say only who made it, and when: «NUIT, 13. februar 2025». */
function innledning(ordene: readonly Sideord[]): number {
  const aar = ordene.findIndex(
    ({ ord }, i) => /^\d{4}$/.test(ord) && /^\d{1,2}\.$/.test(ordene[i - 2]?.ord ?? ''),
  );
  return aar >= 0 && aar < INNLEDNING ? aar + 1 : 0;
}

/** Which part of a page a word stands in, and what the part counts. */
type Delleser = (i: number) => { nr: number; vekt: number; fakta: boolean };

/** Sections, and the steps of a matter, which stand in one of them. */
function delene(anchors: readonly Anker[]): Delleser {
  const grenser = anchors.filter(
    ({ element, id }) => element === 'section' || element === 'h2' || id.startsWith('ledd-'),
  );
  return (i) => {
    const nr = grenser.findLastIndex(({ location }) => location <= i);
    const id = grenser[nr]?.id ?? '';
    return { nr, vekt: BAKERST.test(id) ? BAKERST_VEKT : 1, fakta: FAKTA.test(id) };
  };
}

/** The places in running text that answer most within the length of an excerpt; the first of equals. */
function besteVindu(
  alle: readonly Sideord[],
  tekst: readonly number[],
  del: Delleser,
): { poeng: number; treff: number[] } {
  const treff = tekst.flatMap((i, nr) => {
    const svar = alle[i]?.svar;
    return svar ? [{ i, nr, svar, del: del(i) }] : [];
  });
  let best: { poeng: number; treff: number[] } = { poeng: 0, treff: [] };
  for (const [fra, foerste] of treff.entries()) {
    const ulike = new Map<string, number>();
    const steder: number[] = [];
    let tillegg = 0;
    for (const {
      i,
      nr,
      svar,
      del: { nr: delnr },
    } of treff.slice(fra, fra + LENGDE)) {
      if (nr - foerste.nr >= LENGDE - KORT_FORLOEP || delnr !== foerste.del.nr) break;
      const foer = ulike.get(svar.noekkel);
      if (foer !== undefined) tillegg += svar.vekt * GJENTATT;
      else if (steder.at(-1) === i - 1) tillegg += svar.vekt * SIDE_OM_SIDE;
      ulike.set(svar.noekkel, Math.max(foer ?? 0, svar.vekt));
      steder.push(i);
    }
    const poeng = ([...ulike.values()].reduce((a, b) => a + b, 0) + tillegg) * foerste.del.vekt;
    if (poeng > best.poeng + 1e-9) best = { poeng, treff: steder };
  }
  return best;
}

/** Writes out the words around what answered, from the beginning of a sentence where it is near. */
function skriv(alle: readonly Sideord[], tekst: readonly number[], treff: readonly number[]): Bit[] {
  const [fra, til] = utstrekning(alle, tekst, treff);
  const biter: Bit[] = [];
  const legg = (bit: string, merket = false): void => {
    const siste = biter.at(-1);
    if (siste && !merket && !siste.merket) siste.tekst += bit;
    else if (bit) biter.push({ tekst: bit, merket });
  };
  const trengerPrikker = (n: number): boolean => !PRIKKET.test(alle[tekst[n] ?? -1]?.ord ?? '…');
  if (fra > 0 && !begynner(alle, tekst, fra) && trengerPrikker(fra)) legg('… ');
  for (let n = fra; n < til; n += 1) {
    const i = tekst[n] ?? 0;
    const sideord = alle[i];
    if (!sideord) continue;
    // Where a heading was left out, the sentence before has its own full stop.
    const brudd =
      n > fra &&
      i - (tekst[n - 1] ?? 0) > 1 &&
      !SLUTT.test(alle[tekst[n - 1] ?? 0]?.ord ?? '') &&
      trengerPrikker(n - 1);
    if (n > fra) legg(brudd ? ' … ' : ' ');
    const [foer, kjerne, etter] = delt(pent(utenMerker(sideord.ord)));
    legg(foer);
    legg(kjerne, sideord.svar !== undefined);
    legg(etter);
  }
  const siste = alle[tekst[til - 1] ?? -1];
  if (siste && til < tekst.length && !SLUTT.test(siste.ord) && trengerPrikker(til - 1)) legg(' …');
  return biter;
}

/** From and to, among the running text: what answered with its beginning, filled up to the length of an excerpt. */
function utstrekning(
  alle: readonly Sideord[],
  tekst: readonly number[],
  treff: readonly number[],
): [fra: number, til: number] {
  const foerste = treff[0] === undefined ? 0 : tekst.indexOf(treff[0]);
  const siste = treff.length === 0 ? 0 : tekst.indexOf(treff.at(-1) ?? 0);
  const ledig = LENGDE - (siste - foerste + 1);
  const lengst = Math.max(0, foerste - Math.min(FORLOEP, ledig));
  let fra = Math.max(0, foerste - Math.min(KORT_FORLOEP, ledig));
  for (let n = foerste; n >= lengst; n -= 1)
    if (begynner(alle, tekst, n)) {
      fra = n;
      break;
    }
  // Near the end of the page there is room for more before.
  const mangler = LENGDE - (tekst.length - fra);
  if (mangler > 0 && !begynner(alle, tekst, fra)) fra = Math.max(0, fra - mangler);
  return [fra, Math.min(tekst.length, fra + LENGDE)];
}

/** Whether a sentence, or the text below a heading, begins with a word. */
function begynner(alle: readonly Sideord[], tekst: readonly number[], n: number): boolean {
  const [her, foer] = [tekst[n] ?? 0, tekst[n - 1]];
  if (foer === undefined || her - foer > 1) return true;
  const sist = alle[foer]?.ord ?? '';
  return SLUTT.test(sist) && !FORKORTET.test(sist) && !/^\p{Ll}/u.test(alle[her]?.ord ?? '');
}
