import { z } from 'zod';
import { henvisning, moeteref, saksref, tidligereBehandlinger, videreBehandling } from './henvisning.ts';
import { personer } from './person.ts';
import { sakPublisering } from './publisering.ts';
import {
  dato,
  godta,
  id,
  nettadresse,
  saksnummer,
  spraak,
  tekst,
  tidspunkt,
  trykt,
  vedleggsfil,
} from './verdier.ts';

/** What became of a sak. Derived from the verb of the decision; typed when the text does not say. */
export const utfall = z.enum([
  'godkjent',
  'tilsluttet',
  'anbefalt',
  'droeftet',
  'orientert',
  'utsatt',
  'trukket',
  'oversendt',
  'ikke-vedtatt',
]);
export type Utfall = z.infer<typeof utfall>;

const vedleggsfelter = z.strictObject({
  nr: z
    .string()
    .regex(/^\d{1,3}[A-ZÆØÅ]?$/)
    .optional()
    .describe('Vedleggsnummeret i møtet, som tekst: "9A"'),
  tittel: tekst.optional().describe('Tittelen slik innkallingen skriver den'),
  slag: z
    .enum(['toppnotat', 'referat', 'presentasjon', 'rapport', 'annet'])
    .optional()
    .describe('toppnotat er denne siden; referat er et annet møtes side'),
  moete: moeteref
    .optional()
    .describe('Møtet vedlegget er fra, når det er en annen side i arkivet: nuit 2025-02-13'),
  sak: saksref.optional().describe('Saken vedlegget er fra, når det er en annen side i arkivet'),
  fil: vedleggsfil.optional().describe('Filen i møtets mappe: vedlegg/9a.pdf'),
  lenke: nettadresse.optional().describe('Adressen når vedlegget bare er lenket'),
  mangler: z.literal(true).optional().describe('Arkivet har ikke vedlegget'),
  kommer: dato.optional().describe('Når vedlegget er varslet å komme'),
  unntatt: tekst.optional().describe('Lovhjemmelen når vedlegget er unntatt offentlighet'),
  spraak: spraak.optional().describe('Språket i vedlegget'),
  merknad: tekst.optional().describe('Opplysning til leserne'),
  trykt: trykt.optional().describe('Avvikende form i originalen'),
});

const vedlegg = vedleggsfelter.superRefine((v, ctx) => {
  const hvorfor = v.unntatt ? 'er unntatt offentlighet' : v.mangler ? 'mangler' : undefined;
  for (const felt of ['fil', 'lenke'] as const) {
    if (hvorfor && v[felt])
      ctx.addIssue({
        code: 'custom',
        path: [felt],
        message: `Vedlegget ${hvorfor}, men feltet ${felt} har «${v[felt]}».`,
      });
  }
});

const delsak = z.union([
  tekst.transform((tittel) => ({ tittel })),
  z.strictObject({
    tittel: tekst.describe('Hva det orienteres om'),
    ved: personer.optional().describe('Hvem som orienterte'),
  }),
]);

const godkjenning = z.union([
  moeteref.transform((moete) => ({ moete })),
  z.strictObject({
    moete: moeteref.optional().describe('Møtet referatet er fra: nuit 2025-02-13'),
    arena: tekst.optional().describe('Organet når referatet er fra et møte utenfor rådsmodellen'),
    dato: dato.optional().describe('Datoen for et slikt møte'),
    med: tekst.optional().describe('Rettelsen som ble gjort da referatet ble godkjent'),
    trykt: trykt.optional().describe('Avvikende form i originalen'),
  }),
]);

const rettelse = z.strictObject({
  dato: tidspunkt.describe('Når rettelsen ble gjort'),
  slag: z.enum(['redaksjonell', 'innhold', 'vedlegg', 'trukket']).describe('Hva slags rettelse'),
  sted: tekst.optional().describe('Hvor på siden: vedtak punkt 2'),
  foer: tekst.optional().describe('Det som sto før'),
  etter: tekst.optional().describe('Det som står nå'),
  grunnlag: tekst.optional().describe('Hva rettelsen bygger på'),
});

/** Front matter of `moeter/<utvalg>/<dato>/sak-<nr>.md`. */
export const sakSchema = z.strictObject({
  saksnummer: saksnummer.optional().describe('Nummer og år: 21/25. Et utkast kan mangle nummer'),
  loepenr: z
    .string()
    .regex(/^[b-z]$/)
    .optional()
    .describe('b for den andre saken med samme nummer'),
  tittel: tekst.optional().describe('Sakens tittel; utelatt når originalen ikke har noen'),
  sakstype: tekst
    .refine((ord) => !/^(?:dr(?:oe?|ö)fting|tilr(?:aa?|ä)ding)/iu.test(ord), {
      params: { tiltak: 'Leserne ser ordet slik det står. Skriv drøfting eller tilråding, med ø og å.' },
    })
    .optional()
    .describe('godkjenning, orientering, drøfting, anbefaling … Utelatt når originalen ikke sier det'),
  temadag: z.boolean().optional().describe('Saken er en temadag'),
  sammendrag: tekst.optional().describe('Ingressen; fra innkallingen når den har en, gjenfortalt'),
  til: tekst.optional().describe('«Til» i sakspapiret'),
  sakseier: personer.optional().describe('Sakseiere: «Navn, organisasjon», eller et organ'),
  saksbehandler: personer.optional().describe('Saksbehandlere: «Navn, organisasjon»'),
  innledere: personer.optional().describe('De som la fram saken'),
  delsaker: z.array(delsak).optional().describe('Sakene i en orientering'),
  utfall: utfall.optional().describe('Bare når vedtaket ikke sier det selv'),
  utsattTil: moeteref.optional().describe('Møtet saken er utsatt til: nuit 2025-06-12'),
  tidligereBehandlinger: tidligereBehandlinger
    .optional()
    .describe('Saker i samme saksgang, eller ordet ingen'),
  godkjenner: z.array(godkjenning).optional().describe('Referatene saken godkjenner'),
  foelgerOpp: z
    .array(saksref)
    .optional()
    .describe('Aksjonspunkter saken svarer på: nuit 4/25#aksjonspunkt-1'),
  behandletSammenMed: z.array(saksref).optional().describe('Saker som ble behandlet samlet med denne'),
  nevner: z
    .array(henvisning)
    .optional()
    .describe('Saker og arenaer som papiret nevner uten at de er samme sak'),
  videre: z.array(videreBehandling).optional().describe('Varslet senere behandling'),
  vedlegg: z.array(vedlegg).optional().describe('Vedleggene, i innkallingens rekkefølge'),
  emner: z.array(id).optional().describe('Emner fra emner.yaml'),
  oppdrag: z.array(tekst).optional().describe('Oppdrag i tildelingsbrev: TB2024-80'),
  arkivsak: z
    .string()
    .regex(/^\d{2,4}\/\d{3,6}(-\d+)?$/)
    .optional()
    .describe('Arkivsak eller journalpost: 24/01873-6'),
  spraak: spraak.optional().describe('Språket papiret er skrevet på; utelatt er nb'),
  kiBruk: tekst.optional().describe('Det papiret sier om bruk av kunstig intelligens'),
  rettelser: z.array(rettelse).optional().describe('Rettelser etter publisering'),
  publisering: sakPublisering.optional().describe('Bare når saken skal ha en annen publisering enn møtet'),
  trykt: trykt.optional().describe('Avvikende form i originalen: trykt: { tittel: … }'),
  merknader: z.array(tekst).optional().describe('Opplysninger til leserne om saken eller originalen'),
  godta: z.array(godta).optional().describe('Kjente feil i originalen som kontrollen skal godta'),
});

export type Sakdata = z.infer<typeof sakSchema>;
export type Vedleggsdata = z.infer<typeof vedlegg>;
export type Rettelse = z.infer<typeof rettelse>;

export type Delsak = z.infer<typeof delsak>;
export type Videredata = z.infer<typeof videreBehandling>;
