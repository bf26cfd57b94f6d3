import { type Options, stringify } from 'csv-stringify/sync';
import type { Dom } from '#domain/dom';
import type { Referatstand } from '#domain/moete';
import { type Sak, tittelAv, utvalgDa } from '#domain/sak';
import { type Ordlyd, punktId, tekstdeler, vedtakI } from '#domain/vedtak';
import type { Utfall } from '#schema/sak';

/** One point of a decision, or a decision without points. Every field is a text, empty when the archive has nothing. */
export interface Vedtaksrad {
  adresse: string;
  sak: string;
  saksnummer: string;
  tittel: string;
  utvalg: string;
  utvalgsnavn: string;
  dato: string;
  sakstype: string;
  utfall: Utfall | '';
  dom: Dom | '';
  formell: 'ja' | 'nei';
  referat: Referatstand;
  saksgang: string;
  punkt: string;
  tekst: string;
}

/** What each field holds, for those who use the data; in the order of the columns. */
export const FELTER: Readonly<Record<keyof Vedtaksrad, string>> = {
  adresse: 'Adressen til punktet, eller til vedtaket når det ikke har punkter',
  sak: 'Saken: utvalg/år/nummer. Nummeret alene er ikke entydig',
  saksnummer: 'Saksnummeret. I CSV med «Sak» foran, så et regneark ikke gjør det til en dato',
  tittel: 'Tittelen på saken',
  utvalg: 'Utvalgets faste id i arkivet',
  utvalgsnavn: 'Utvalgets kortnavn da saken ble behandlet',
  dato: 'Dagen saken ble behandlet (ÅÅÅÅ-MM-DD)',
  sakstype: 'Sakstypen slik papirene skriver den',
  utfall:
    'Resultatet: godkjent, tilsluttet, anbefalt, droeftet, orientert, utsatt, trukket, oversendt eller ikke-vedtatt',
  dom: 'Forslag mot vedtak: som-foreslaatt, endret eller uten-forslag; tomt når forslaget ikke ble vedtatt',
  formell: 'ja for godkjenning av innkalling og referat, ellers nei',
  referat: 'Hvor referatet står: foreloepig, godkjent eller mangler',
  saksgang: 'Saksgangen som saken er en del av',
  punkt: 'Nummer eller bokstav på punktet; tomt for tekst uten punkt',
  tekst: 'Teksten, gjengitt med arkivets egne ord',
};

/**
 * The decisions of these saker, one row per point, in the order given.
 * @param adresse puts the site in front of a path of a sak and an anchor: `nuit/2025/14`, `vedtak-2` → full address
 */
export function vedtaksrader(
  saker: readonly Sak[],
  adresse: (sak: Pick<Sak, 'id'>, anker: string) => string,
): Vedtaksrad[] {
  return saker.flatMap((sak) =>
    vedtakI(sak).flatMap((vedtak) => radene(sak, vedtak, (anker) => adresse(sak, anker))),
  );
}

function radene(sak: Sak, vedtak: Ordlyd, adresse: (anker: string) => string): Vedtaksrad[] {
  return tekstdeler(vedtak).map(({ nr, tekst }) => ({
    adresse: adresse(nr ? punktId(vedtak, nr) : vedtak.id),
    sak: sak.id,
    saksnummer: sak.saksnummer ?? '',
    tittel: tittelAv(sak),
    utvalg: sak.utvalg.id,
    utvalgsnavn: utvalgDa(sak),
    dato: sak.dato ?? '',
    sakstype: sak.data?.sakstype ?? '',
    utfall: sak.utfall ?? '',
    dom: sak.dom ?? '',
    formell: sak.formell ? 'ja' : 'nei',
    referat: sak.moete?.referat ?? 'mangler',
    saksgang: sak.saksgang?.id ?? '',
    punkt: nr ?? '',
    tekst,
  }));
}

/**
 * Semicolon and a byte order mark, because a Norwegian Excel opens such a file rightly with a double click, with æ, ø
 * and å; whoever reads it with a program can name both. A text that begins with =, +, - or @ gets an apostrophe in
 * front, so that no spreadsheet runs it.
 */
const CSV: Options = { bom: true, delimiter: ';', record_delimiter: 'windows', escape_formulas: true };

/** The rows as CSV, with the names of the fields first. */
export const vedtakSomCsv = (rader: readonly Vedtaksrad[]): string =>
  stringify(rader.map(utenDatofelle), { ...CSV, header: true, columns: Object.keys(FELTER) });

/** A spreadsheet takes «2/26» for a day in February. */
const utenDatofelle = (rad: Vedtaksrad): Vedtaksrad => ({
  ...rad,
  saksnummer: rad.saksnummer && `Sak ${rad.saksnummer}`,
});

/** The rows as JSON, with what each field holds. */
export const vedtakSomJson = (rader: readonly Vedtaksrad[]): string =>
  `${JSON.stringify({ felter: FELTER, vedtak: rader }, null, 1)}\n`;
