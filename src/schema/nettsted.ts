import { z } from 'zod';
import { godta, nettadresse, spraak, tekst } from './verdier.ts';

/**
 * How long a name of a person in an official role gives hits, counted from the day of the meeting.
 *
 * Offentlegforskrifta § 6 fjerde ledd tredje punktum: a search in the public journals that state bodies share on the
 * internet shall not find personal names in entries older than one year, so that no profile of a person can be put
 * together; a personal name is that of a natural person, whatever the capacity («§§ 6 og 9 – Offentlig elektronisk
 * postjournal – personnavn og arkivkoder/emner»,
 * https://www.regjeringen.no/no/dokumenter/-6-og-9---offentlig-elektronisk-postjour/id614375/). The rule is about
 * journals; an archive of meetings has the same reason, and does the same unless its publisher decides otherwise.
 */
export const personnavnvalg = z.enum(['alltid', 'tolv-maaneder', 'aldri']);
export type Personnavnvalg = z.infer<typeof personnavnvalg>;

/** Where the site lies: every page's address is written after it. */
const rotadresse = nettadresse.superRefine((adresse, ctx) => {
  if (/[?#]/u.test(adresse))
    ctx.addIssue({
      code: 'custom',
      message: `Adressen «${adresse}» har mer enn stedet der nettstedet ligger.`,
      params: { forventet: 'https://arkiv.example.org', tiltak: 'Ta bort ? eller # og alt etter.' },
    });
});

/** `nettsted.yaml`: the site's own facts. */
export const nettstedSchema = z.strictObject({
  navn: tekst.describe('Nettstedets navn, i toppen og i sidetitlene'),
  undertittel: tekst.describe('Linjen under navnet'),
  beskrivelse: tekst.describe('En setning om nettstedet, for forsiden og søkemotorer'),
  utgiver: tekst.describe('Hvem som gir ut nettstedet'),
  adresse: rotadresse.optional().describe('Full adresse når nettstedet er publisert'),
  kontakt: z
    .strictObject({
      navn: tekst.describe('Hvem leserne kan kontakte'),
      epost: z.email().optional().describe('Felles postkasse, aldri en privat adresse'),
      lenke: nettadresse.optional().describe('Kontaktside'),
    })
    .optional()
    .describe('Kontakt for spørsmål og innsyn'),
  demonstrasjon: tekst
    .optional()
    .describe('Kort linje i bunnen når nettstedet ikke er den offisielle kilden'),
  soek: z
    .strictObject({
      personnavn: personnavnvalg
        .optional()
        .describe(
          'Hvor lenge navn på personer i offisielle roller gir treff i søket: alltid, tolv-maaneder etter møtet, eller aldri; utelatt er tolv-maaneder',
        ),
    })
    .optional()
    .describe('Hva søket finner'),
  gjenfortalt: z
    .boolean()
    .optional()
    .describe(
      'Teksten er fortalt på nytt; ved hvert vedtak står det at originalen har den nøyaktige ordlyden',
    ),
});
/**
 * What every page needs of the whole, also what no file can set: `sider`, the ids of the plain pages that there are, and
 * `forhaandsvisning`, the mark of the preview, which every page begins with.
 */
export type Nettsted = z.infer<typeof nettstedSchema> & {
  sider: readonly string[];
  forhaandsvisning?: string;
};

/** Front matter of `sider/<navn>.md`: om, tilgjengelighet, personvern, innsyn. */
export const sideSchema = z.strictObject({
  tittel: tekst.describe('Sidens tittel'),
  sammendrag: tekst.optional().describe('Ingressen'),
  spraak: spraak.optional().describe('Språket; utelatt er nb'),
  godta: z.array(godta).optional().describe('Kjente feil som kontrollen skal godta'),
});
export type Sidedata = z.infer<typeof sideSchema>;
