import { z } from 'zod';
import { agendapunkt } from './agenda.ts';
import { person, personer } from './person.ts';
import { moetePublisering } from './publisering.ts';
import {
  dato,
  godta,
  id,
  klokkeslett,
  nettadresse,
  spraak,
  tekst,
  tidspunkt,
  trykt,
  vedleggsfil,
} from './verdier.ts';

const moetedag = z.strictObject({
  dato: dato.describe('ÅÅÅÅ-MM-DD'),
  fra: klokkeslett.optional().describe('Starter: "09:00"'),
  til: klokkeslett.optional().describe('Slutter: "16:00"'),
  belegg: tekst.optional().describe('Hva datoen bygger på når den ikke står i dokumentet'),
  trykt: trykt.optional().describe('Avvikende form i originalen: trykt: { dato: … }'),
});

/** What a source document is. One file may hold several (kilder: F01). */
export const dokumentslag = z.enum(['innkalling', 'sakspapir', 'referat', 'lysark', 'vedlegg']);

const dokument = z.strictObject({
  slag: dokumentslag.describe('Hva dokumentet er'),
  tittel: tekst.optional().describe('Dokumentets egen tittel'),
  kilde: tekst.describe('Filen eller publikasjonen teksten er hentet fra'),
  linjer: z
    .string()
    .regex(/^\d+-\d+$/)
    .optional()
    .describe('Linjene i kilden: 1-254'),
  sider: z
    .string()
    .regex(/^\d+(-\d+)?$/)
    .optional()
    .describe('Sidene i kilden: 3-17'),
  kvalitet: z.enum(['ren', 'ocr', 'maskinlest']).describe('Hvor godt teksten er lest'),
  gradering: tekst.optional().describe('Gradering som står trykt i dokumentet'),
  publisertI: tekst
    .optional()
    .describe('Møtet dokumentet ble sendt ut med, når det ikke er dette: nuit 2025-05-15'),
  fil: vedleggsfil.optional().describe('Filen: vedlegg/innkalling.pdf'),
  raatekst: vedleggsfil.optional().describe('Den ulesede teksten ved siden av den gjenopprettede'),
  lenke: nettadresse.optional().describe('Hvor dokumentet er publisert'),
  merknad: tekst.optional().describe('Opplysning til leserne om dokumentet'),
});

const deltakere = z.strictObject({
  innkalt: personer.optional().describe('De som er innkalt, slik innkallingen nevner dem'),
  tilStede: personer.optional().describe('Medlemmer som var til stede ifølge referatet'),
  ikkeTilStede: personer.optional().describe('Medlemmer som ikke var til stede'),
  stedfortredere: personer.optional().describe('Stedfortredere; [] når feltet står tomt i originalen'),
  observatoerer: personer.optional().describe('Observatører'),
  sekretariat: personer.optional().describe('Sekretariatet og andre fra Helsedirektoratet'),
  andre: personer.optional().describe('Andre som var til stede, for eksempel foredragsholdere'),
});

const endring = z.strictObject({
  dato: tidspunkt.describe('Når endringen ble gjort'),
  tekst: tekst.describe('Hva som er endret, i en setning'),
});

/** Front matter of `moeter/<utvalg>/<dato>/moete.md`. */
export const moeteSchema = z.strictObject({
  nummer: z
    .string()
    .regex(/^\d{1,2}\/\d{4}$/)
    .optional()
    .describe('Møtenummer: 2/2025. Noen møter har ikke nummer'),
  tittel: tekst.optional().describe('Egen tittel, når møtet har en'),
  dager: z.array(moetedag).min(1).describe('Én rad per møtedag'),
  form: z.enum(['fysisk', 'digital', 'hybrid', 'skriftlig']).optional().describe('Møteform'),
  ekstraordinaert: z.boolean().optional().describe('Ekstraordinært møte'),
  svarfrist: tidspunkt.optional().describe('Svarfrist når møtet er skriftlig'),
  svar: z.array(person).optional().describe('De som svarte i en skriftlig behandling'),
  sted: tekst.optional().describe('Sted, slik innkallingen skriver det'),
  by: tekst.optional().describe('Byen, når den ikke står i stedet'),
  moeteleder: person.optional().describe('Møteleder'),
  spraak: spraak.optional().describe('Språket dokumentene er skrevet på; utelatt er nb'),
  publisering: moetePublisering.describe(
    'Når dato og sted, innkalling og referat blir offentlige; det som mangler, er utkast',
  ),
  agenda: z.array(agendapunkt).optional().describe('Agendaen, én rad per punkt: 09:00 12/25'),
  deltakere: deltakere.optional().describe('Innkalte og oppmøte'),
  dokumenter: z.array(dokument).optional().describe('Dokumentene møtet bygger på, og hvor godt de er lest'),
  mangler: z.array(tekst).optional().describe('Det arkivet ikke har fra møtet, sagt med ord'),
  endringer: z.array(endring).optional().describe('Endringer i innkallingen etter at den ble sendt'),
  avlyst: z
    .strictObject({
      grunn: tekst.describe('Hvorfor møtet ble avlyst'),
      dato: dato.optional().describe('Når det ble avlyst'),
    })
    .optional()
    .describe('Møtet ble avlyst'),
  flyttetFra: z.array(dato).optional().describe('Datoer møtet er flyttet fra; de gamle adressene leder hit'),
  referatGodkjent: z
    .strictObject({
      dato: dato.describe('Når'),
      hvordan: tekst.describe('Hvordan, når det ikke skjedde i en sak'),
    })
    .optional()
    .describe('Referatet er godkjent uten en egen sak'),
  emner: z.array(id).optional().describe('Emner fra emner.yaml'),
  trykt: trykt.optional().describe('Avvikende form i originalen: trykt: { nummer: 3/24 }'),
  merknader: z.array(tekst).optional().describe('Opplysninger til leserne om møtet eller originalen'),
  godta: z.array(godta).optional().describe('Kjente feil i originalen som kontrollen skal godta'),
});

export type Moetedata = z.infer<typeof moeteSchema>;
export type Dokumentdata = z.infer<typeof dokument>;
export type Deltakere = z.infer<typeof deltakere>;
