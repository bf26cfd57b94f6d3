import { delerI, pakketUt } from './deler.ts';
import type { Vedleggsfeil } from './feil.ts';
import { sjekkPakke } from './pakke.ts';

/** A spreadsheet that a chart was made from comes along whole, also what the chart does not show. */
const INNEBYGD = /\/embeddings\/[^/]+\.(?:docx|xlsx|pptx)$/iu;

/** Where something was found, as a message says it. */
export const SATT_INN = 'i et dokument som er satt inn';

/**
 * The documents of Office within one, as bytes; what lies within those is left.
 * @throws when one cannot be unpacked
 */
export function* innebygdeI(byte: Uint8Array): Generator<Uint8Array> {
  const deler = (delerI(byte) ?? []).filter(({ navn }) => INNEBYGD.test(navn));
  for (const [, del] of pakketUt(byte, deler)) yield del;
}

/**
 * Looks into the documents within a document of Office: they are fetched with it. One that is broken, nobody can open.
 * @param byte a document that can itself be unpacked
 * @returns each fault once, with the place in its words
 */
export function sjekkInnebygde(byte: Uint8Array): Vedleggsfeil[] {
  const funnet = new Map<string, Vedleggsfeil>();
  for (const del of innebygdeI(byte))
    for (const feil of sjekkPakke(del, 'office'))
      if (feil.regel !== 'oedelagt-vedlegg') funnet.set(feil.melding, feil);
  return Array.from(funnet.values(), (feil) => ({
    ...feil,
    melding: feil.melding.replace(/\.(?=\s|$)/u, ` (${SATT_INN}).`),
  }));
}
