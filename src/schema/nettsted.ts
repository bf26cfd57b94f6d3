import { z } from 'zod';
import { godta, nettadresse, spraak, tekst } from './verdier.ts';

/** `nettsted.yaml`: the site's own facts. */
export const nettstedSchema = z.strictObject({
  navn: tekst.describe('Nettstedets navn, i toppen og i sidetitlene'),
  undertittel: tekst.describe('Linjen under navnet'),
  beskrivelse: tekst.describe('En setning om nettstedet, for forsiden og søkemotorer'),
  utgiver: tekst.describe('Hvem som gir ut nettstedet'),
  adresse: nettadresse.optional().describe('Full adresse når nettstedet er publisert'),
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
  gjenfortalt: z
    .boolean()
    .optional()
    .describe(
      'Teksten er fortalt på nytt; ved hvert vedtak står det at originalen har den nøyaktige ordlyden',
    ),
});
export type Nettsted = z.infer<typeof nettstedSchema>;

/** Front matter of `sider/<navn>.md`: om, tilgjengelighet, personvern, innsyn. */
export const sideSchema = z.strictObject({
  tittel: tekst.describe('Sidens tittel'),
  sammendrag: tekst.optional().describe('Ingressen'),
  spraak: spraak.optional().describe('Språket; utelatt er nb'),
  godta: z.array(godta).optional().describe('Kjente feil som kontrollen skal godta'),
});
export type Sidedata = z.infer<typeof sideSchema>;
