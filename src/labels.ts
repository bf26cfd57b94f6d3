import type { Dom } from '#domain/dom';
import type { Mangelslag } from '#domain/fullstendighet';
import type { Personnavnvalg } from '#schema/nettsted';
import type { Utfall } from '#schema/sak';

/** Every word a reader sees for a term of the model. Bokmål, plain language (design §6). */

export const UTFALL: Record<Utfall, string> = {
  godkjent: 'Godkjent',
  tilsluttet: 'Tilsluttet',
  anbefalt: 'Anbefalt',
  droeftet: 'Drøftet',
  orientert: 'Tatt til orientering',
  utsatt: 'Utsatt',
  trukket: 'Trukket',
  oversendt: 'Oversendt',
  'ikke-vedtatt': 'Ikke vedtatt',
};

/** Colour and icon of a result; never the only bearer of the meaning. */
export const UTFALLSMERKE: Record<Utfall, { farge: 'vedtak' | 'forslag' | 'neutral'; ikon: string }> = {
  godkjent: { farge: 'vedtak', ikon: 'ok' },
  tilsluttet: { farge: 'vedtak', ikon: 'ok' },
  anbefalt: { farge: 'vedtak', ikon: 'ok' },
  droeftet: { farge: 'neutral', ikon: 'info' },
  orientert: { farge: 'neutral', ikon: 'info' },
  utsatt: { farge: 'forslag', ikon: 'klokke' },
  trukket: { farge: 'neutral', ikon: 'kryss' },
  oversendt: { farge: 'neutral', ikon: 'info' },
  'ikke-vedtatt': { farge: 'neutral', ikon: 'kryss' },
};

/** Proposal against decision; the same words in lists, tags and data. */
export const DOM: Record<Dom, string> = {
  'som-foreslaatt': 'Som foreslått',
  endret: 'Endret i møtet',
  'uten-vedtak': 'Uten vedtak',
  'uten-forslag': 'Vedtak uten kjent forslag',
};

/** What decisions are listed by. */
export const VEDTAKSFASETT = { sakstype: 'Sakstype', dom: 'Forslag mot vedtak', utfall: 'Resultat' } as const;

/** What a comparison of two wordings says of a word. */
export const FORSKJELL = { tattUt: 'tatt ut', lagtTil: 'lagt til' } as const;

export const MOETETILSTAND = {
  planlagt: 'Planlagt',
  innkalt: 'Innkalt',
  avholdt: 'Avholdt',
  avlyst: 'Avlyst',
  feildatert: 'Datoen kan ikke stemme',
} as const;

export const REFERATSTAND = {
  mangler: 'Referatet er ikke i arkivet',
  foreloepig: 'Foreløpig referat',
  godkjent: 'Godkjent referat',
} as const;

export const MOETEFORM = {
  fysisk: 'Fysisk møte',
  digital: 'Digitalt møte',
  hybrid: 'Fysisk og digitalt møte',
  skriftlig: 'Skriftlig behandling',
} as const;

export const HENVISNINGSLAG = {
  fortsetter: 'Tidligere behandling',
  foelgerOpp: 'Følger opp',
  oversendtFra: 'Oversendt fra',
  erstatter: 'Erstatter',
  nevner: 'Nevnt i saken',
  godkjenner: 'Godkjenner referatet',
  behandletSammenMed: 'Behandlet sammen med',
  omtale: 'Omtalt i teksten',
} as const;

/** How a sak stands to another treatment; the link to it follows. */
export const FORHOLD = {
  sammen: 'Behandlet sammen med',
  utsattTil: 'Utsatt til',
  utsattFra: 'Utsatt hit fra',
  oversendtTil: 'Oversendt til',
  oversendtFra: 'Oversendt hit fra',
  erstatter: 'Erstatter',
  erstattetAv: 'Erstattet av',
} as const;

export const DOKUMENTSLAG = {
  innkalling: 'Innkalling',
  sakspapir: 'Sakspapir',
  referat: 'Referat',
  lysark: 'Lysark',
  vedlegg: 'Vedlegg',
} as const;

export const TEKSTKVALITET = {
  ren: 'ren tekst',
  ocr: 'lest med tekstgjenkjenning (OCR)',
  maskinlest: 'maskinlest',
} as const;

export const DELTAKERGRUPPE = {
  innkalt: 'Innkalt',
  tilStede: 'Til stede',
  ikkeTilStede: 'Ikke til stede',
  stedfortredere: 'Stedfortredere',
  observatoerer: 'Observatører',
  sekretariat: 'Sekretariatet og andre fra Helsedirektoratet',
  andre: 'Andre til stede',
} as const;

/** The lists of a meeting as one word about a person in them. */
export const NEVNT_SOM = {
  innkalt: 'Innkalt',
  tilStede: 'Til stede',
  ikkeTilStede: 'Ikke til stede',
  stedfortredere: 'Stedfortreder',
  observatoerer: 'Observatør',
  sekretariat: 'Sekretariat',
  andre: 'Andre til stede',
  svar: 'Svarte skriftlig',
  moeteleder: 'Møteleder',
} as const;

export const OPPMOETE = {
  tilStede: 'Til stede',
  ikkeTilStede: 'Ikke til stede',
  stedfortreder: 'Stedfortreder',
  ikkeOppgitt: 'Ikke oppgitt',
} as const;

export const SAKSROLLE = {
  sakseier: 'Sakseier',
  saksbehandler: 'Saksbehandler',
  innledere: 'La fram saken',
} as const;

export const VIRKSOMHETSSLAG = {
  virksomhet: 'Virksomhet',
  organ: 'Organ',
  kommune: 'Kommune',
  forening: 'Forening eller organisasjon',
  rolle: 'Gruppe eller rolle',
} as const;

export const RETTELSE = {
  redaksjonell: 'Språklig rettelse',
  innhold: 'Rettelse av innholdet',
  vedlegg: 'Endring i vedleggene',
  trukket: 'Trukket tilbake',
} as const;

/** What the archive may lack, one and several. */
export const MANGEL: Record<Mangelslag, readonly [string, string]> = {
  utenReferat: ['møte uten referat', 'møter uten referat'],
  siterteMoeter: ['møte uten dokumenter', 'møter uten dokumenter'],
  oppgitt: ['møte der noe annet mangler', 'møter der noe annet mangler'],
  ukjentVedtak: ['sak der vedtaket er ukjent', 'saker der vedtaket er ukjent'],
  gjengittVedtak: [
    'sak der vedtaket bare er kjent slik andre gjengir det',
    'saker der vedtaket bare er kjent slik andre gjengir det',
  ],
  utenVedtak: ['sak uten vedtak i referatet', 'saker uten vedtak i referatet'],
  hull: ['hull i saksnumrene', 'hull i saksnumrene'],
  siterteSaker: ['sak uten dokumenter', 'saker uten dokumenter'],
  vedlegg: ['vedlegg uten fil', 'vedlegg uten fil'],
  uteblitt: [
    'varslet eller mulig behandling som ikke er i arkivet',
    'varslede eller mulige behandlinger som ikke er i arkivet',
  ],
  godtatt: ['kjent feil i originalen', 'kjente feil i originalen'],
};

export const REGELNIVAA = { feil: 'Feil', advarsel: 'Advarsel', merknad: 'Merknad' } as const;

/** What the search field takes. */
export const SOEKBART: Record<Personnavnvalg, string> = {
  alltid: 'ord, navn eller saksnummer',
  'tolv-maaneder': 'ord, navn eller saksnummer',
  aldri: 'ord eller saksnummer',
};
/** How long names of persons give hits, when they do not always. */
export const NAVNETREFF: Record<Exclude<Personnavnvalg, 'alltid'>, string> = {
  'tolv-maaneder': 'Personnavn gir treff bare i tolv måneder etter møtet.',
  aldri: 'Personnavn gir ikke treff.',
};

export const SPRAAK = { nb: 'Bokmål', nn: 'Nynorsk', se: 'Nordsamisk', en: 'Engelsk' } as const;

const PUNKTNAVN: Record<string, string> = {
  vedtak: 'Vedtak, punkt',
  forslag: 'Forslag, punkt',
  aksjonspunkt: 'Aksjonspunkt',
  ledd: 'Steg',
};

/** The name of a numbered part by its id: `vedtak-2` is «Vedtak, punkt 2», `ledd-3` «Steg 3»; of no other part. */
export function ankernavn(id: string): string | undefined {
  if (id === 'vedtak') return 'Vedtak';
  const [, slag = '', nr = ''] =
    /^(vedtak|forslag|aksjonspunkt|ledd)(?:-(?!sitat)[a-zæøå]{2,})?-(\d+|[a-zæøå])$/.exec(id) ?? [];
  const navn = PUNKTNAVN[slag];
  return navn && `${navn} ${nr}`;
}
