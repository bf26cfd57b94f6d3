import { MAANEDER } from '#schema/kalender';
import type { Dom } from '#domain/dom';
import type { Mangelslag } from '#domain/fullstendighet';
import type { Personnavnvalg } from '#schema/nettsted';
import type { Utfall } from '#schema/sak';

/** Every word a reader sees for a term of the model. Bokmål, plain language (design §6). */

const HARD = '\u00a0';

const maaned = (iso: string): string => MAANEDER[Number(iso.slice(5, 7)) - 1] ?? '';
const dag = (iso: string): string => `${Number(iso.slice(8, 10))}.`;

/** `2024-10-17` → «17. oktober 2024», with a hard space after the day. Also `2024-10` and `2024`. */
export function datoTekst(iso: string): string {
  if (iso.length === 4) return iso;
  if (iso.length === 7) return `${maaned(iso)}${HARD}${iso.slice(0, 4)}`;
  return `${dag(iso)}${HARD}${maaned(iso)} ${iso.slice(0, 4)}`;
}

/** `2024-09` → «sep.», for the ticks of a drawing. */
export function kortMaanedTekst(iso: string): string {
  const navn = maaned(iso);
  return navn.length > 4 ? `${navn.slice(0, 3)}.` : navn;
}

/** `2024-10-17` → «17. oktober», where the year stands beside. */
export const dagTekst = (iso: string): string => `${dag(iso)}${HARD}${maaned(iso)}`;

/** One or more days in order: «17.–18. oktober 2024», «30. april–1. mai 2025». */
export function datoerTekst(datoer: readonly string[]): string {
  const forst = datoer[0] ?? '';
  const sist = datoer.at(-1) ?? '';
  if (forst === sist) return datoTekst(forst);
  if (forst.slice(0, 7) === sist.slice(0, 7)) return `${dag(forst)}–${datoTekst(sist)}`;
  if (forst.slice(0, 4) === sist.slice(0, 4))
    return `${dag(forst)}${HARD}${maaned(forst)}–${datoTekst(sist)}`;
  return `${datoTekst(forst)}–${datoTekst(sist)}`;
}

const kl = (tid: string): string => tid.replace(':', '.');

/** `09:30`, `15:00` → «kl. 09.30–15.00»; one of them alone also reads well. */
export function tidTekst(fra?: string, til?: string): string {
  if (fra && til) return `kl.${HARD}${kl(fra)}–${kl(til)}`;
  if (fra) return `kl.${HARD}${kl(fra)}`;
  return til ? `til kl.${HARD}${kl(til)}` : '';
}

/** `2025-05-08T12:00` → «8. mai 2025 kl. 12.00». */
export function tidspunktTekst(tidspunkt: string): string {
  const [dato = '', tid] = tidspunkt.split('T');
  return tid ? `${datoTekst(dato)} ${tidTekst(tid)}` : datoTekst(dato);
}

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

/** First letter as a capital, for a term that starts a line: «drøfting» → «Drøfting». */
export const stor = (ord: string): string => ord.charAt(0).toLocaleUpperCase('nb') + ord.slice(1);

/** «1 sak», «2 saker»; the number as it is. */
export const antall = (n: number, en: string, flere: string): string => `${n}${HARD}${n === 1 ? en : flere}`;

/** Bytes as a reader says them: «86 kB», «1,4 MB», with a hard space. */
export function filstoerrelseTekst(byte: number): string {
  if (byte < 1_000_000) return `${Math.max(1, Math.round(byte / 1000))}${HARD}kB`;
  return `${(byte / 1_000_000).toFixed(1).replace('.', ',')}${HARD}MB`;
}

/** When a step was: its own day, also in a meeting of several; else the words for it. */
export const naarTekst = ({ dato, datoTekst: iOrd }: { dato?: string; datoTekst?: string }): string =>
  dato ? datoTekst(dato) : iOrd ? stor(iOrd) : 'Uten dato';

/** Labels as one line: «Sakseier, saksbehandler». */
export const paaLinje = (ord: readonly string[]): string =>
  ord.map((ett, n) => (n > 0 ? ett.charAt(0).toLocaleLowerCase('nb') + ett.slice(1) : ett)).join(', ');

const OPPRAMSING = new Intl.ListFormat('nb', { type: 'conjunction' });

/** «a», «a og b», «a, b og c». */
export const oppramset = (ord: readonly string[]): string => OPPRAMSING.format(ord);

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
