import type { Nettstedsnavn } from '../oppsett/nettsteder.ts';

/** A kind of page: every built page belongs to one, and each kind has examples that the browser tests visit. */
export interface Sideslag {
  navn: string;
  /** Addresses of the kind, from the base, without query. */
  adresse: RegExp;
  /** None in a site that has no page of the kind. */
  eksempler: Record<Nettstedsnavn, readonly string[]>;
}

/** Every kind of page there is. Examples of one kind differ in what they show: the variant is named beside them. */
export const SIDESLAG: readonly Sideslag[] = [
  { navn: 'forside', adresse: /^$/, eksempler: { arkiv: [''], eksempelraad: [''] } },
  {
    navn: 'feilside',
    adresse: /^404\.html$/,
    eksempler: { arkiv: ['404.html'], eksempelraad: ['404.html'] },
  },
  { navn: 'møter', adresse: /^moeter\/$/, eksempler: { arkiv: ['moeter/'], eksempelraad: ['moeter/'] } },
  {
    navn: 'møte',
    adresse: /^moeter\/[^/]+\/[^/]+\/$/,
    eksempler: {
      arkiv: [
        'moeter/nuit/2025-02-13/',
        'moeter/e-helseraad/2024-10-17/', // two days
        'moeter/nufa/2022-09-01/', // only cited
      ],
      eksempelraad: [
        'moeter/eksempelraadet/2025-02-11/',
        'moeter/eksempelraadet/2025-05-20/', // two days
        'moeter/eksempelraadet/2026-03-17/', // called, not held
        'moeter/eksempelraadet/2026-06-09/', // planned
        'moeter/proeveutvalget/2022-09-01/', // only cited
        'moeter/proeveutvalget/2025-10-14/', // cancelled
        'moeter/fagforum/2026-01-20/', // in writing
      ],
    },
  },
  {
    navn: 'innkalling',
    adresse: /^moeter\/[^/]+\/[^/]+\/innkalling\/$/,
    eksempler: {
      arkiv: ['moeter/nuit/2025-05-15/innkalling/'],
      eksempelraad: ['moeter/eksempelraadet/2025-02-11/innkalling/'],
    },
  },
  {
    navn: 'referat',
    adresse: /^moeter\/[^/]+\/[^/]+\/referat\/$/,
    eksempler: {
      arkiv: ['moeter/nuit/2025-02-13/referat/'],
      eksempelraad: ['moeter/eksempelraadet/2025-05-20/referat/'],
    },
  },
  {
    navn: 'samlet',
    adresse: /^moeter\/[^/]+\/[^/]+\/samlet\/$/,
    eksempler: {
      arkiv: ['moeter/e-helseraad/2024-10-17/samlet/'],
      eksempelraad: ['moeter/eksempelraadet/2025-02-11/samlet/'],
    },
  },
  {
    navn: 'trukket vedlegg',
    adresse: /^moeter\/[^/]+\/[^/]+\/vedlegg\/[^/]+\/$/,
    eksempler: { arkiv: [], eksempelraad: ['moeter/eksempelraadet/2025-02-11/vedlegg/maaltall.txt/'] },
  },
  { navn: 'saker', adresse: /^saker\/$/, eksempler: { arkiv: ['saker/'], eksempelraad: ['saker/'] } },
  {
    navn: 'saker i utvalg',
    adresse: /^saker\/[^/]+\/$/,
    eksempler: { arkiv: ['saker/nuit/'], eksempelraad: ['saker/eksempelraadet/'] },
  },
  {
    navn: 'saker i utvalg og år',
    adresse: /^saker\/[^/]+\/\d{4}\/$/,
    eksempler: { arkiv: ['saker/nuit/2025/'], eksempelraad: ['saker/eksempelraadet/2025/'] },
  },
  {
    navn: 'sak',
    adresse: /^saker\/[^/]+\/\d{4}\/[^/]+\/$/,
    eksempler: {
      arkiv: [
        'saker/nuit/2025/9/', // with a decision
        'saker/nuit/2025/14/',
        'saker/e-helseraad/2024/21/',
        'saker/nufa/2022/27/', // only cited
      ],
      eksempelraad: [
        'saker/eksempelraadet/2025/2/', // every kind of section
        'saker/eksempelraadet/2025/3/', // without title
        'saker/eksempelraadet/2025/4/', // several proposals, attachments, table, picture
        'saker/eksempelraadet/2025/8/', // every kind of reference
        'saker/eksempelraadet/2025/10/', // English
        'saker/eksempelraadet/2025/12b/', // number used twice
        'saker/eksempelraadet/2026/4/', // exempt
        'saker/eksempelraadet/2026/5/', // withdrawn
        'saker/eksempelraadet/2023/5/', // only cited
        'saker/proeveutvalget/2025/10/', // nynorsk
      ],
    },
  },
  {
    navn: 'saksganger',
    adresse: /^saksgang\/$/,
    eksempler: { arkiv: ['saksgang/'], eksempelraad: ['saksgang/'] },
  },
  {
    navn: 'saksganger i år',
    adresse: /^saksgang\/aar\/\d{4}\/$/,
    eksempler: { arkiv: ['saksgang/aar/2025/'], eksempelraad: ['saksgang/aar/2026/'] },
  },
  {
    navn: 'saksgang',
    adresse: /^saksgang\/[^/]+\/$/,
    eksempler: {
      arkiv: [
        'saksgang/icd-11/', // named
        'saksgang/nuit-2025-9/', // announced and never come
      ],
      eksempelraad: [
        'saksgang/eksempelplan/', // every kind of step
        'saksgang/opplaering-i-kodeverk/', // across a succession
      ],
    },
  },
  {
    navn: 'vedtak',
    adresse: /^vedtak\/(?:side-\d+\/)?$/,
    eksempler: { arkiv: ['vedtak/'], eksempelraad: ['vedtak/'] },
  },
  {
    navn: 'vedtak i utvalg og år',
    adresse: /^vedtak\/[^/]+\/\d{4}\/(?:side-\d+\/)?$/,
    eksempler: { arkiv: ['vedtak/nuit/2025/'], eksempelraad: ['vedtak/eksempelraadet/2025/'] },
  },
  {
    navn: 'vedtak etter sakstype, dom eller utfall',
    adresse: /^vedtak\/(?:sakstype|dom|utfall)\/[^/]+\/(?:side-\d+\/)?$/,
    eksempler: {
      arkiv: ['vedtak/utfall/droeftet/', 'vedtak/sakstype/godkjenning/'], // the second has formal ones only
      eksempelraad: ['vedtak/dom/endret/', 'vedtak/dom/uten-vedtak/'],
    },
  },
  {
    navn: 'formelle vedtak',
    adresse: /^vedtak\/(?:[^/]+\/[^/]+\/)?formelle\/(?:side-\d+\/)?$/,
    eksempler: { arkiv: ['vedtak/formelle/'], eksempelraad: ['vedtak/eksempelraadet/2025/formelle/'] },
  },
  {
    navn: 'alle utvalg',
    adresse: /^utvalg\/$/,
    eksempler: { arkiv: ['utvalg/'], eksempelraad: ['utvalg/'] },
  },
  {
    navn: 'rådsmodellen før',
    adresse: /^utvalg\/modell\/[^/]+\/$/,
    eksempler: {
      arkiv: ['utvalg/modell/2020-09/', 'utvalg/modell/eldste/'],
      eksempelraad: ['utvalg/modell/2025-06/', 'utvalg/modell/eldste/'],
    },
  },
  {
    navn: 'organisasjoner',
    adresse: /^organisasjoner\/$/,
    eksempler: { arkiv: ['organisasjoner/'], eksempelraad: ['organisasjoner/'] },
  },
  {
    navn: 'organisasjon',
    adresse: /^organisasjoner\/[^/]+\/$/,
    eksempler: {
      arkiv: [
        'organisasjoner/helsedirektoratet/',
        'organisasjoner/direktoratet-for-e-helse/', // succeeded, with nothing of its own
        'organisasjoner/norsk-helsenett/', // with a deputy
      ],
      eksempelraad: ['organisasjoner/eksempeldirektoratet/', 'organisasjoner/kommuneforeningen/'],
    },
  },
  {
    navn: 'utvalg',
    adresse: /^utvalg\/[^/]+\/$/,
    eksempler: {
      arkiv: ['utvalg/nuit/', 'utvalg/e-helsestyre/'],
      eksempelraad: ['utvalg/eksempelraadet/', 'utvalg/proeveutvalget/'],
    },
  },
  { navn: 'emner', adresse: /^emner\/$/, eksempler: { arkiv: ['emner/'], eksempelraad: ['emner/'] } },
  {
    navn: 'emne',
    adresse: /^emner\/[^/]+\/$/,
    eksempler: { arkiv: ['emner/strategi/'], eksempelraad: ['emner/eksempelplan/'] },
  },
  {
    navn: 'år',
    adresse: /^aar\/\d{4}\/$/,
    eksempler: { arkiv: ['aar/2025/', 'aar/2022/'], eksempelraad: ['aar/2025/'] },
  },
  {
    navn: 'søk',
    adresse: /^soek\/$/,
    eksempler: {
      arkiv: [
        'soek/',
        'soek/?q=strategi',
        'soek/?q=kodeverk&aar=2025&type=Sak',
        'soek/?q=xyzzy',
        'soek/?q=kjernejornal',
        'soek/?q=9/25',
      ],
      eksempelraad: ['soek/?q=plan'],
    },
  },
  {
    navn: 'ordliste',
    adresse: /^ordliste\/$/,
    eksempler: { arkiv: ['ordliste/'], eksempelraad: ['ordliste/'] },
  },
  {
    navn: 'fullstendighet',
    adresse: /^fullstendighet\/$/,
    eksempler: { arkiv: ['fullstendighet/'], eksempelraad: ['fullstendighet/'] },
  },
  {
    navn: 'fullstendighet i utvalg',
    adresse: /^fullstendighet\/[^/]+\/$/,
    eksempler: { arkiv: ['fullstendighet/nuit/'], eksempelraad: ['fullstendighet/eksempelraadet/'] },
  },
  {
    navn: 'statistikk',
    adresse: /^statistikk\/$/,
    eksempler: { arkiv: ['statistikk/'], eksempelraad: ['statistikk/'] },
  },
  { navn: 'regler', adresse: /^regler\/$/, eksempler: { arkiv: ['regler/'], eksempelraad: ['regler/'] } },
  {
    navn: 'regel',
    adresse: /^regler\/[^/]+\/$/,
    eksempler: { arkiv: ['regler/ukjent-henvisning/'], eksempelraad: ['regler/hull-i-rekken/'] },
  },
  {
    navn: 'side',
    adresse: /^(om|innsyn|personvern|tilgjengelighet)\/$/,
    eksempler: {
      arkiv: ['om/', 'innsyn/', 'personvern/', 'tilgjengelighet/'],
      eksempelraad: ['om/', 'innsyn/'],
    },
  },
];

/** The kinds that an address, from the base and without query, belongs to. */
export const slagAv = (adresse: string): string[] =>
  SIDESLAG.filter((slag) => slag.adresse.test(adresse)).map(({ navn }) => navn);

/** Site and address of every example. */
export const ALLE_EKSEMPLER: readonly (readonly [Nettstedsnavn, string])[] = SIDESLAG.flatMap(
  ({ eksempler }) => [
    ...eksempler.arkiv.map((adresse) => ['arkiv', adresse] as const),
    ...eksempler.eksempelraad.map((adresse) => ['eksempelraad', adresse] as const),
  ],
);

/** Site and address of the first example of every kind. */
export const ETT_EKSEMPEL: readonly (readonly [Nettstedsnavn, string])[] = SIDESLAG.flatMap(({ eksempler }) =>
  eksempler.arkiv.slice(0, 1).map((adresse) => ['arkiv', adresse] as const),
);
