import { z } from 'zod';
import { tekst, trykt } from './verdier.ts';

const personObjekt = z.strictObject({
  navn: tekst.describe('Navnet slik personen skrives i arkivet'),
  organisasjon: tekst.optional().describe('Virksomheten personen representerer; flere deles med « / »'),
  rolle: tekst.optional().describe('Rolle i saken eller møtet: leder, observatør, fastlegerepresentant'),
  tittel: tekst.optional().describe('Stillingstittel, slik den står i dokumentet'),
  dager: z.array(z.int().min(1)).optional().describe('Møtedagene dette gjelder: [1] er bare første dag'),
  stillerFor: tekst.optional().describe('Medlemmet en stedfortreder møter for'),
  erstatter: tekst.optional().describe('Forgjengeren, når dokumentet sier at medlemmet er nytt'),
  deltakelse: z.enum(['fysisk', 'digitalt']).optional().describe('Hvordan personen deltok'),
  merknad: tekst.optional().describe('Det dokumentet ellers sier om deltakelsen'),
  trykt: trykt.optional().describe('Avvikende form i originalen: trykt: { navn: … }'),
});

/** A person in an official role on a date, or a body where `organisasjon` is absent and the name is one. */
export type Person = z.infer<typeof personObjekt>;

/**
 * «Navn, organisasjon» as a secretary writes it.
 * @returns the same as a mapping; the organisation is all after the first comma
 */
export function lesPersonlinje(linje: string): Person {
  const komma = linje.indexOf(',');
  if (komma < 0) return { navn: linje.trim() };
  return { navn: linje.slice(0, komma).trim(), organisasjon: linje.slice(komma + 1).trim() };
}

/** «Medlem 1 (Helsedirektoratet)»: an abbreviation in brackets belongs to the name of a body, a word in them hardly does. */
const I_PARENTES = /^[^,(]*\S\s[^,(]*\s\(\p{Lu}\p{Ll}[^()]*\)$/u;
const PARENTESRAAD = {
  params: {
    tiltak:
      'Skriv navnet, komma og virksomheten: Medlem 1, Helsedirektoratet. Hører parentesen til navnet, skriv den i navn: { navn: … }.',
  },
};

const personlinje = z
  .string()
  .trim()
  .regex(/^[^,]+(,\s*\S.*)?$/)
  .refine((linje) => !I_PARENTES.test(linje), PARENTESRAAD)
  .transform(lesPersonlinje);

/** A line «Navn, organisasjon», or a mapping when there is more to say. */
export const person = z.union([personlinje, personObjekt]);
export const personer = z.array(person);
