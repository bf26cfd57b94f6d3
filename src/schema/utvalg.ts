import { z } from 'zod';
import { dato, godta, id, nettadresse, omtrentligDato, tekst, trykt } from './verdier.ts';

const utvalgsnavn = z.strictObject({
  navn: tekst.describe('Fullt navn i perioden'),
  kort: tekst.optional().describe('Kortnavn: NUFA'),
  fra: omtrentligDato.optional().describe('Navnet gjelder fra'),
  til: omtrentligDato.optional().describe('Navnet gjelder til og med'),
});

const medlem = z.strictObject({
  navn: tekst.describe('Navnet slik personen skrives i arkivet'),
  organisasjon: tekst.optional().describe('Virksomheten medlemmet representerer'),
  rolle: tekst.optional().describe('leder, medlem, varamedlem, observatør'),
  fra: omtrentligDato.optional().describe('Medlem fra, når det er kjent'),
  til: omtrentligDato.optional().describe('Medlem til og med, når det er kjent'),
  erstatter: tekst.optional().describe('Medlemmet som denne kom i stedet for'),
  nyI: dato.optional().describe('Dagen for møtet der dokumentene sier at medlemmet er nytt'),
  belegg: tekst.optional().describe('Dokumentet opplysningen bygger på'),
  trykt: trykt.optional().describe('Avvikende form i originalen'),
});

/** Front matter of `utvalg/<id>.md`. A new name in the same series is a new line in `navn`; a new mandate or series a new file. */
export const utvalgSchema = z.strictObject({
  navn: z.array(utvalgsnavn).min(1).describe('Navnene utvalget har hatt, eldste først'),
  aliaser: z.array(tekst).optional().describe('Andre skrivemåter som finnes i dokumentene'),
  sammendrag: tekst.optional().describe('Mandatet i en setning'),
  etterfoelger: z
    .strictObject({
      utvalg: id.describe('Utvalget som kom etter'),
      forhold: z.enum(['erstatter', 'omdanner', 'slaarSammen']).describe('Hva som skjedde'),
      fra: omtrentligDato.optional().describe('Når, så langt det er kjent'),
      forklaring: tekst.optional().describe('En setning som forklarer overgangen'),
      belegg: tekst.optional().describe('Dokumentet overgangen bygger på'),
    })
    .optional()
    .describe('Utvalget som overtok'),
  nivaa: z.int().min(1).max(9).optional().describe('Plassen i rådsmodellen; 1 er øverst'),
  forbereder: z.array(id).optional().describe('Utvalgene dette forbereder saker for'),
  lenke: nettadresse.optional().describe('Utvalgets egen side'),
  mandater: z
    .array(
      z.strictObject({
        fra: omtrentligDato.optional().describe('Mandatet gjelder fra'),
        sammendrag: tekst.describe('Mandatet, gjenfortalt'),
        belegg: tekst.optional().describe('Dokumentet det bygger på'),
      }),
    )
    .optional()
    .describe('Mandatene over tid'),
  medlemmer: z.array(medlem).optional().describe('Det medlemslister sier; møtenes oppmøte hentes fra møtene'),
  komplett: z.array(z.int().min(1990).max(2100)).optional().describe('År der arkivet har alle møtene'),
  godta: z.array(godta).optional().describe('Kjente feil som kontrollen skal godta'),
});

export type Utvalgsdata = z.infer<typeof utvalgSchema>;
