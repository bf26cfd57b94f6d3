import { z } from 'zod';
import { dagenFinnes, dato, tekst, trykt } from './verdier.ts';

/** A reference to a sak as written, taken apart. `utvalg` is an id, a short name, a name or an alias; absent when not given. */
export interface Saksref {
  utvalg?: string;
  nr: number;
  /** Four digits. */
  aar: number;
  /** Letter of a number used twice: `b`. */
  loepenr?: string;
  /** What inside the sak is meant: `aksjonspunkt-1`. */
  anker?: string;
  skrevet: string;
}

/** A reference to a meeting: committee as written, its first day, and the letter of the folder when it has one. */
export interface Moeteref {
  utvalg: string;
  dato: string;
  /** Of a second meeting that day: `b`. */
  bokstav?: string;
  skrevet: string;
}

/** «nuit 9/25», «e-helsestyre 26/20b», «nuit 4/25#aksjonspunkt-1» and «23/24». */
export const SAKSREFMOENSTER =
  /^(?:(\S.*?)\s+)?(?:sak\s+)?(\d{1,3})\/(\d{2}|\d{4})([a-z])?(?:#([a-z0-9-]+))?$/i;
const MOETEREF = /^(\S.*?)\s+(\d{4}-\d{2}-\d{2})(?:-([a-z]))?$/;

/**
 * Reads «nuit 9/25», «e-helsestyre 26/20b», «nuit 4/25#aksjonspunkt-1» and «23/24».
 * @returns undefined when the text is no reference
 */
export function lesSaksref(skrevet: string): Saksref | undefined {
  const treff = SAKSREFMOENSTER.exec(skrevet.trim());
  if (!treff) return undefined;
  const [, utvalg, nr, aar, loepenr, anker] = treff;
  return {
    ...(utvalg && utvalg.toLowerCase() !== 'sak' ? { utvalg } : {}),
    nr: Number(nr),
    aar: aar?.length === 4 ? Number(aar) : 2000 + Number(aar),
    ...(loepenr ? { loepenr: loepenr.toLowerCase() } : {}),
    ...(anker ? { anker } : {}),
    skrevet,
  };
}

/** Reads «nuit 2025-02-13» and «nuit 2025-02-13-b». @returns undefined when the text is no such reference */
export function lesMoeteref(skrevet: string): Moeteref | undefined {
  const treff = MOETEREF.exec(skrevet.trim());
  if (!treff?.[1] || !treff[2]) return undefined;
  return { utvalg: treff[1], dato: treff[2], ...(treff[3] ? { bokstav: treff[3] } : {}), skrevet };
}

/** `nuit 9/25` in front matter. */
export const saksref = z
  .string()
  .regex(SAKSREFMOENSTER)
  .transform((skrevet) => lesSaksref(skrevet) ?? { nr: 0, aar: 0, skrevet });

/** `nuit 2025-02-13` in front matter. */
export const moeteref = z
  .string()
  .regex(MOETEREF)
  .refine((skrevet) => dagenFinnes(lesMoeteref(skrevet)?.dato ?? ''))
  .transform((skrevet): Moeteref => lesMoeteref(skrevet) ?? { utvalg: '', dato: '', skrevet });

/** How a sak stands to the one it names. `nevner` never joins two matters. */
export const henvisningSlag = z.enum(['fortsetter', 'foelgerOpp', 'oversendtFra', 'erstatter', 'nevner']);
export type HenvisningSlag = z.infer<typeof henvisningSlag>;

const henvisningObjekt = z.strictObject({
  sak: saksref.optional().describe('Saken det vises til: nuit 9/25'),
  moete: moeteref.optional().describe('Møtet, når originalen ikke sier hvilken sak: nufa 2022-09-01'),
  utvalg: tekst.optional().describe('Utvalget, når originalen verken oppgir sak eller dag: nuit'),
  arena: tekst.optional().describe('Et organ utenfor rådsmodellen, slik originalen skriver det'),
  slag: henvisningSlag.optional().describe('Hva henvisningen betyr; utelatt er fortsetter'),
  dato: dato.optional().describe('Møtedatoen som originalen oppgir'),
  datoTekst: tekst.optional().describe('Tidspunktet i ord når dagen ikke er kjent: september 2022'),
  tittel: tekst.optional().describe('Tittelen som originalen oppgir'),
  sakstype: tekst.optional().describe('Sakstypen som originalen oppgir'),
  vedtak: tekst.optional().describe('Vedtaket slik originalen gjengir det, gjenfortalt'),
  tekst: tekst.optional().describe('Det originalen sier i løpende tekst, gjenfortalt'),
  utledet: tekst.optional().describe('Hva vi bygger på når utvalg, dato eller nummer ikke står i originalen'),
  merknad: tekst.optional().describe('Opplysning til leserne'),
  trykt: trykt.optional().describe('Avvikende form i originalen: trykt: { dato: "23.5.2025" }'),
});

const henvisningslinje = saksref.transform((sak) => ({ sak }));

/** One earlier treatment: a line when the sak is in the archive, a mapping when it is known only from being cited. */
export const henvisning = z.union([henvisningslinje, henvisningObjekt]);
export type Henvisningsdata = z.infer<typeof henvisningObjekt>;

/** Earlier treatments, or the word `ingen` when the paper says there are none. */
export const tidligereBehandlinger = z.union([z.literal('ingen'), z.array(henvisning)]);

/** An announced next treatment. */
export const videreBehandling = z.strictObject({
  utvalg: tekst.optional().describe('Utvalget saken skal til'),
  arena: tekst.optional().describe('Organ utenfor rådsmodellen'),
  dato: dato.optional().describe('Varslet møtedato'),
  datoTekst: tekst.optional().describe('Tidspunktet i ord når dagen ikke er kjent'),
  sak: saksref.optional().describe('Saksnummeret, når det er kjent'),
  tekst: tekst.optional().describe('Det originalen sier, gjenfortalt'),
  trykt: trykt.optional().describe('Avvikende form i originalen'),
});
