import { MAANEDER } from '#schema/kalender';
import { dagTekst, datoerTekst, datoTekst } from '#datotekst';
import { type Atom, type Bit, finnBiter } from './atomer.ts';
import { aarstiden } from './aarstid.ts';
import { erTegn, helt, lesAar, type Lest, tallVed } from './tallesing.ts';
import { normaliser } from '../ord/normalisering.ts';
import { avstand } from '../ord/skrivefeil.ts';
import { dagnummer, isoDag } from '../tabell/smaatall.ts';

/** Days that a query names, first and last: ISO days, or without year `05-15`. */
export interface Tid {
  fra: string;
  til: string;
}

/** A part of a query that is a day, some days, a month or a year. */
export interface Tidsbit extends Bit {
  slag: 'dag' | 'maaned' | 'aar';
  tid: Tid;
  /** As the pages write it: «15. mai 2025». */
  naar: string;
  /** The name of the month and the word «møte» are one word: «januarmøtet». */
  medMoete?: boolean;
}

/** Whether something that goes on from one ISO day to another meets the days of a query. */
export const iTiden = ({ fra, til }: Tid, foerste: string, siste = foerste): boolean =>
  foerste.slice(-fra.length) <= til && siste.slice(-fra.length) >= fra;

const to = (tall: number): string => String(tall).padStart(2, '0');
const UTEN_AAR = 2024;

/** A day in words as an ISO day, though the month may not have it; 2024 stands in for no year, since it has every day. */
const somSkrevet = (dag: number, maaned: number, aar = UTEN_AAR): string =>
  `${helt(aar)}-${to(maaned)}-${to(dag)}`;

/** Reads what is written as day, month and year in figures; nothing for what is no day. */
function iso(dag: number, maaned: number, aar: number): string | undefined {
  const skrevet = somSkrevet(dag, maaned, aar);
  const nummer = dagnummer(skrevet);
  return Number.isInteger(nummer) && isoDag(nummer) === skrevet ? skrevet : undefined;
}

/** «15.», «15», «15.05» no: only the day; «32.» too, which no month has. */
function lesDag(atomer: readonly Atom[], i: number): Lest<number> | undefined {
  const dag = tallVed(atomer[i], [1, 2]);
  const medPunktum = erTegn(atomer[i + 1], '.');
  if (dag === undefined || dag < 1 || (dag > 31 && !medPunktum)) return undefined;
  return { verdi: dag, til: i + (medPunktum ? 2 : 1) };
}

const MOETE = /^m(?:ø|oe|o)te(?:t|ne|r)?$/;
const KORTE = MAANEDER.map((maaned) => maaned.slice(0, 3));

/** The month that a word is, by name, abbreviation or with one letter wrong; from 1. */
function maanedsnummer(ord: string): number | undefined {
  const kort = ord === 'sept' ? 'sep' : ord;
  const nr = MAANEDER.findIndex((maaned, i) => maaned === ord || KORTE[i] === kort);
  if (nr >= 0) return nr + 1;
  if (ord.length < 6) return undefined;
  const naer = MAANEDER.findIndex((m) => m.length >= 6 && m[0] === ord[0] && avstand(m, ord) === 1);
  return naer < 0 ? undefined : naer + 1;
}

function lesMaaned(atomer: readonly Atom[], i: number): Lest<number> | undefined {
  const atom = atomer[i];
  const nr = atom?.slag === 'ord' ? maanedsnummer(atom.tekst) : undefined;
  if (atom === undefined || nr === undefined) return undefined;
  const forkortet = atom.tekst.length <= 4 && erTegn(atomer[i + 1], '.');
  return { verdi: nr, til: i + (forkortet ? 2 : 1) };
}

const TIL = new Set(['-', '/', 'og', 'til']);

/** «15.05.25», «15/5-25», «2025-05-15», «2025-05». */
function lesTall(atomer: readonly Atom[], i: number): Tidsbit | undefined {
  const skille = (j: number): boolean => erTegn(atomer[j], './-') && !atomer[j]?.luft;
  if (!skille(i + 1)) return undefined;
  const aar = lesAar(atomer, i);
  const [andre, tredje] = [tallVed(atomer[i + 2], [1, 2]), tallVed(atomer[i + 4], [1, 2])];
  if (aar && andre !== undefined && skille(i + 3) && tredje !== undefined)
    return dager(i, i + 5, iso(tredje, andre, aar.verdi));
  if (aar && andre !== undefined && atomer[i + 2]?.tekst.length === 2 && erTegn(atomer[i + 1], '-'))
    return maaned(i, i + 3, andre, aar.verdi);
  const dag = lesDag(atomer, i)?.verdi;
  if (dag === undefined || andre === undefined || !skille(i + 3)) return undefined;
  const slutt = lesAar(atomer, i + 4, [2, 4]);
  return slutt && dager(i, slutt.til, iso(dag, andre, slutt.verdi));
}

/** «15. mai 2025», «17.–18. oktober 2024», «30. april–1. mai 2025», «15. mai». */
function lesDager(atomer: readonly Atom[], i: number): Tidsbit | undefined {
  const foerste = lesDag(atomer, i);
  if (!foerste) return undefined;
  const erTil = (j: number): boolean => TIL.has(atomer[j]?.tekst ?? '');
  const neste = erTil(foerste.til) ? lesDag(atomer, foerste.til + 1) : undefined;
  const foersteMaaned = lesMaaned(atomer, (neste ?? foerste).til);
  if (!foersteMaaned) return undefined;
  const andre = !neste && erTil(foersteMaaned.til) ? lesDag(atomer, foersteMaaned.til + 1) : undefined;
  const andreMaaned = andre && lesMaaned(atomer, andre.til);
  const sisteDag = neste ?? (andreMaaned ? andre : foerste);
  const sisteMaaned = andreMaaned ?? foersteMaaned;
  const aar = lesAar(atomer, sisteMaaned.til, [2, 4]);
  return dager(
    i,
    aar?.til ?? sisteMaaned.til,
    somSkrevet(foerste.verdi, foersteMaaned.verdi, aar?.verdi),
    somSkrevet(sisteDag.verdi, sisteMaaned.verdi, aar?.verdi),
    aar === undefined,
  );
}

/** «mai 2025», «mai», «januarmøtet 2026». */
function lesMaaneden(atomer: readonly Atom[], i: number): Tidsbit | undefined {
  const skrevet = lesMaaned(atomer, i) ?? lesMaanedsmoete(atomer[i], i);
  if (!skrevet) return undefined;
  const aar = lesAar(atomer, skrevet.til);
  // «Jan» and «Mar» are names of people too.
  if (!aar && (atomer[i]?.tekst.length ?? 0) < 4 && atomer[i]?.tekst !== 'mai') return undefined;
  const bit = maaned(i, aar?.til ?? skrevet.til, skrevet.verdi, aar?.verdi);
  return bit && 'medMoete' in skrevet ? { ...bit, medMoete: true } : bit;
}

function lesMaanedsmoete(atom: Atom | undefined, i: number): (Lest<number> & { medMoete: true }) | undefined {
  const nr = MAANEDER.findIndex((m) => atom?.tekst.startsWith(m) && MOETE.test(atom.tekst.slice(m.length)));
  return nr < 0 ? undefined : { verdi: nr + 1, til: i + 1, medMoete: true };
}

/** «høsten 2024»; a season without year is a word. */
function lesAarstid(atomer: readonly Atom[], i: number): Tidsbit | undefined {
  const ord = atomer[i]?.tekst ?? '';
  const [foerste, siste] = aarstiden(ord) ?? [];
  const aar = foerste && lesAar(atomer, i + 1);
  if (!aar) return undefined;
  const tid = { fra: `${aar.verdi}-${foerste}-01`, til: `${aar.verdi}-${siste}-31` };
  return { fra: i, til: aar.til, slag: 'maaned', tid, naar: `${ord} ${aar.verdi}` };
}

function dager(
  fra: number,
  til: number,
  foerste?: string,
  siste = foerste,
  utenAar = false,
): Tidsbit | undefined {
  if (foerste === undefined || siste === undefined || siste < foerste) return undefined;
  const naar = !utenAar
    ? datoerTekst([foerste, siste])
    : [...new Set([foerste, siste])].map(dagTekst).join('–');
  const kutt = utenAar ? 5 : 0;
  return {
    fra,
    til,
    slag: 'dag',
    tid: { fra: foerste.slice(kutt), til: siste.slice(kutt) },
    naar: normaliser(naar),
  };
}

function maaned(fra: number, til: number, nr: number, aar?: number): Tidsbit | undefined {
  const navn = MAANEDER[nr - 1];
  if (navn === undefined) return undefined;
  const del = aar === undefined ? to(nr) : `${aar}-${to(nr)}`;
  const naar = aar === undefined ? navn : normaliser(datoTekst(del));
  return { fra, til, slag: 'maaned', tid: { fra: `${del}-01`, til: `${del}-31` }, naar };
}

/** The days, months and seasons that a query names, in any form people write them. */
export const finnDager = (atomer: readonly Atom[]): Tidsbit[] =>
  finnBiter(
    atomer,
    (i) => lesTall(atomer, i) ?? lesDager(atomer, i) ?? lesMaaneden(atomer, i) ?? lesAarstid(atomer, i),
  );

/** The years that a query names outside what is read already. */
export const finnAar = (atomer: readonly Atom[], brukt: readonly Bit[]): Tidsbit[] =>
  finnBiter(
    atomer,
    (fra) => {
      const aar = lesAar(atomer, fra);
      if (!aar) return undefined;
      const naar = String(aar.verdi);
      return { fra, til: aar.til, slag: 'aar', tid: { fra: `${naar}-01-01`, til: `${naar}-12-31` }, naar };
    },
    brukt,
  );
