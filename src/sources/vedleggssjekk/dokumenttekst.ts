import { type Del, delerI, pakketUt, xmlbiter } from './deler.ts';
import { innebygdeI, SATT_INN } from './innebygd.ts';
import { lysbilder } from './lysbilder.ts';
import { ODF, OFFICE, ordeneI } from './ordene.ts';
import { sjekkPakke } from './pakke.ts';

/** A stretch of the text of an attachment. */
export interface Tekstdel {
  tekst: string;
  /** Where in it, as a message says it: «side 3»; absent where nothing tells. */
  sted?: string;
}

/** The parts that people write in; the rest is settings, styles and lists of the program. */
const ORD_I_OFFICE =
  /^(?:(?:word|xl|ppt)\/(?!.*(?:styles|theme\d*|settings)\.xml$).+|docProps\/(?:core|custom))\.xml$/iu;
const ORD_I_ODF = /(?:^|\/)(?:content|styles|meta)\.xml$/u;

/**
 * The text of a document of Office or LibreOffice, with headers, notes, comments and documents within.
 * @param byte a document that was let through; one within it that is unsafe has been told of, or the whole is broken
 * @throws when a part cannot be unpacked
 */
export function* dokumenttekst(byte: Uint8Array, bygning: 'office' | 'odf'): Generator<Tekstdel> {
  if (bygning === 'odf') {
    yield* odftekst(byte);
    return;
  }
  yield* officetekst(byte);
  for (const del of innebygdeI(byte))
    if (!sjekkPakke(del, 'office').some(({ regel }) => regel === 'utrygt-vedlegg'))
      for (const { tekst } of officetekst(del)) yield { tekst, sted: SATT_INN };
}

function* officetekst(byte: Uint8Array): Generator<Tekstdel> {
  const numre = lysbilder(byte);
  for (const [navn, del] of pakketUt(byte, delerMed(ORD_I_OFFICE, byte)))
    yield* ordeneI(xmlbiter(del), OFFICE).map((tekst) => paaLysbilde(tekst, numre.get(navn)));
}

function* odftekst(byte: Uint8Array): Generator<Tekstdel> {
  for (const [, del] of pakketUt(byte, delerMed(ORD_I_ODF, byte)))
    yield* ordeneI(xmlbiter(del), ODF).map((tekst, nr) => paaLysbilde(tekst, nr === 0 ? undefined : nr));
}

const delerMed = (moenster: RegExp, byte: Uint8Array): Del[] =>
  (delerI(byte) ?? []).filter(({ navn }) => moenster.test(navn));

const paaLysbilde = (tekst: string, nr: number | undefined): Tekstdel =>
  nr === undefined ? { tekst } : { tekst, sted: `lysbilde ${nr}` };
