import { z } from 'zod';
import { id, nettadresse, omtrentligDato, spraak, tekst } from './verdier.ts';

const virksomhet = z.strictObject({
  id: id.describe('Kort id i ASCII: helsedirektoratet'),
  navn: z
    .array(
      z.strictObject({
        navn: tekst.describe('Fullt navn i perioden'),
        kort: tekst.optional().describe('Kortnavn: FHI'),
        fra: omtrentligDato.optional().describe('Navnet gjelder fra'),
        til: omtrentligDato.optional().describe('Navnet gjelder til og med'),
      }),
    )
    .min(1)
    .describe('Navnene virksomheten har hatt, eldste først'),
  aliaser: z.array(tekst).optional().describe('Andre skrivemåter i dokumentene'),
  slag: z
    .enum(['virksomhet', 'organ', 'kommune', 'forening', 'rolle'])
    .optional()
    .describe('organ er for eksempel IRAU; rolle er for eksempel Fastlegerepresentant'),
  etterfoelger: id.optional().describe('Virksomheten som overtok'),
  lenke: nettadresse.optional().describe('Virksomhetens nettsted'),
});

/** `virksomheter.yaml`: organisations and bodies with the names they have had. */
export const virksomheterSchema = z.array(virksomhet);
export type Virksomhetsdata = z.infer<typeof virksomhet>;

/** `navneformer.yaml`: one person's name, and the other ways the documents print it. */
export const navneformerSchema = z.array(
  z.strictObject({
    navn: tekst.describe('Navnet slik personen skrives i arkivet'),
    former: z.array(tekst).min(1).describe('Andre skrivemåter i dokumentene'),
    merknad: tekst.optional().describe('Hvorfor formene er samme person'),
  }),
);
export type Navneformer = z.infer<typeof navneformerSchema>;

/** `ordliste.yaml`: abbreviations and terms. */
export const ordlisteSchema = z.array(
  z.strictObject({
    kort: tekst.optional().describe('Forkortelsen: EHDS'),
    lang: tekst.describe('Det den står for, eller begrepet'),
    synonymer: z.array(tekst).optional().describe('Andre ord for det samme; de vises i ordlisten'),
    forklaring: tekst.optional().describe('En setning til leserne'),
    spraak: spraak.optional().describe('Språket i det lange navnet'),
  }),
);
export type Ordliste = z.infer<typeof ordlisteSchema>;

/** `emner.yaml`: topics that saker and meetings are marked with. */
export const emnerSchema = z.array(
  z.strictObject({
    id: id.describe('Id i ASCII: raadsmodell'),
    navn: tekst.describe('Navnet leserne ser'),
    beskrivelse: tekst.optional().describe('En setning om emnet'),
    synonymer: z.array(tekst).optional().describe('Andre ord for emnet'),
  }),
);
export type Emnedata = z.infer<typeof emnerSchema>[number];
