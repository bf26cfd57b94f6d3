import { z } from 'zod';
import { tekst, tidspunkt } from './verdier.ts';

/** One moment: draft, public, or public from a moment in Norwegian time. */
export const oeyeblikk = z.union([
  z.enum(['utkast', 'publisert']),
  z.strictObject({ fra: tidspunkt.describe('Offentlig fra: 2025-05-08T12:00, norsk tid') }),
]);
export type Oeyeblikk = z.infer<typeof oeyeblikk>;

/** Withdrawn from the site: what the tombstone says. */
export const trukket = z.strictObject({
  grunn: tekst.describe('Hvorfor, i en setning leserne ser'),
  dato: tidspunkt.optional().describe('Når'),
});
export type Trukket = z.infer<typeof trukket>;

/** The three moments of a meeting (SPEC §3). What is missing is a draft; `trukket` alone is a meeting that was wholly public. */
export const moetePublisering = z.union([
  z.enum(['utkast', 'publisert']),
  z.strictObject({
    moete: oeyeblikk.optional().describe('Dato og sted'),
    innkalling: oeyeblikk.optional().describe('Agenda, saker og sakspapirer'),
    referat: oeyeblikk.optional().describe('Oppmøte, behandling, innspill, aksjonspunkter og vedtak'),
    trukket: trukket
      .optional()
      .describe('Møtet er trukket tilbake fra nettstedet: bare dagen, saksnumrene og grunnen vises'),
  }),
]);

/** A sak follows its meeting; this is only for being different from it. */
export const sakPublisering = z.union([
  z.enum(['utkast', 'publisert']),
  z.strictObject({
    innkalling: oeyeblikk.optional().describe('Saken og sakspapiret'),
    referat: oeyeblikk.optional().describe('Behandling, innspill, aksjonspunkter og vedtak'),
  }),
  z.strictObject({
    trukket: trukket.describe('Saken er trukket tilbake fra nettstedet: bare nummer og grunn vises'),
  }),
  z.strictObject({
    unntatt: z
      .strictObject({
        hjemmel: tekst.describe('Lovhjemmelen, for eksempel offentleglova § 13'),
        skjermetTittel: tekst.describe('Tittelen leserne ser'),
      })
      .describe('Saken er unntatt offentlighet: bare nummer, skjermet tittel og hjemmel vises'),
  }),
]);
export type SakPublisering = z.infer<typeof sakPublisering>;
