import type { SeksjonSlag } from './seksjon.ts';

/** What a second-level heading means. */
export interface Overskrift {
  slag: SeksjonSlag;
  /** What the heading adds in brackets, or «i innkallingen» after the name. */
  kilde?: string;
  /** The heading as printed, when it is a synonym. */
  trykt?: string;
}

/** The normal name first, then the names that the printed documents use for the same. */
const NAVN: readonly (readonly [SeksjonSlag, readonly [string, ...string[]]])[] = [
  ['fraInnkallingen', ['fra innkallingen', 'frå innkallinga', 'frå innkallingen', 'i innkallingen']],
  [
    'forslag',
    [
      'forslag til vedtak',
      'framlegg til vedtak',
      'vedtaksforslag',
      'forslag til anbefaling',
      'forslag til tilråding',
      'forslag til tilslutning',
    ],
  ],
  [
    'behandling',
    [
      'behandling i møtet',
      'behandling i møte',
      'behandling',
      'handsaming i møtet',
      'handsaming',
      'drøfting i møtet',
    ],
  ],
  [
    'innspill',
    ['innspill', 'innspill i møtet', 'innspill fra møtet', 'innspel', 'innspel i møtet', 'innspel frå møtet'],
  ],
  [
    'aksjonspunkter',
    ['aksjonspunkter', 'aksjonspunkt', 'aksjonspunkta', 'oppfølgingspunkter', 'oppfølgingspunkt'],
  ],
  [
    'vedtak',
    [
      'vedtak',
      'vedtaket',
      'vedtak oppdatert',
      'oppdatert vedtak',
      'vedtak oppdatert i møtet',
      'vedtak endret i møtet',
      'vedtak endra i møtet',
      'endret vedtak',
      'endra vedtak',
      'vedtak i møtet',
    ],
  ],
  [
    'droeftingsspoersmaal',
    [
      'drøftingsspørsmål',
      'drøftingspunkt',
      'drøftingspunkter',
      'diskusjonspunkt',
      'diskusjonspunkter',
      'diskusjonsspørsmål',
      'spørsmål',
      'spørsmål vi ønsker innspill på',
      'spørsmål vi ønskjer innspel på',
      'vi ønsker å drøfte',
      'vi ønskjer å drøfte',
    ],
  ],
  [
    'hensikt',
    [
      'hensikt med saken',
      'hensikten med saken',
      'hensikt',
      'formål med saken',
      'formålet med saken',
      'formål',
      'føremål med saka',
      'føremålet med saka',
      'føremål',
    ],
  ],
  ['bakgrunn', ['bakgrunn', 'bakgrunn for saken', 'bakgrunn for saka']],
  [
    'videre',
    [
      'videre saksprosess',
      'videre prosess',
      'videre saksgang',
      'vidare saksprosess',
      'vidare prosess',
      'vidare saksgang',
    ],
  ],
  [
    'tidligereVedtak',
    [
      'vedtak fra tidligere behandlinger',
      'vedtak fra tidligere behandlinger i rådsmodellen',
      'vedtak frå tidlegare behandlingar',
      'vedtak frå tidlegare behandlingar i rådsmodellen',
      'vedtak frå tidlegare handsamingar',
      'tidligere behandlinger i rådsmodellen',
    ],
  ],
];

const SLAG_AV_NAVN = new Map(
  NAVN.flatMap(([slag, navn]) => navn.map((n, i) => [n, { slag, synonym: i > 0 }] as const)),
);

/** Every name of a heading that means something, in small letters. */
export const KJENTE_OVERSKRIFTER: readonly string[] = [...SLAG_AV_NAVN.keys()];

// «Spørsmål til Fagrådet», «Spørsmål til NUIT», «Spørsmål til drøfting».
const SPOERSMAAL_TIL = /^spørsmål til \S+(?: \S+){0,3}$/u;
const I_KLAMMER = /^(.*?)\s*\(([^()]*)\)$/u;
const STED_BAK = /^(.*?)\s+(?:i|fra|frå)\s+(innkalling(?:en|a)|toppnotatet|sakspapiret|sakspapira?)$/u;
const ENDRET = /oppdatert|endret|endra/u;

function norm(tittel: string): string {
  return tittel
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\s*[:.]$/u, '')
    .replace(/^\d{1,2}[.)]?\s+/u, '');
}

function slaaOpp(navn: string): { slag: SeksjonSlag; synonym: boolean } | undefined {
  return (
    SLAG_AV_NAVN.get(navn) ??
    (SPOERSMAAL_TIL.test(navn) ? { slag: 'droeftingsspoersmaal', synonym: true } : undefined)
  );
}

/**
 * Folds a second-level heading to its meaning (SPEC §3; names from the printed documents, bokmål and nynorsk).
 * Case, a trailing colon and a leading number do not count; an unknown heading is `annet`.
 */
export function tydOverskrift(tittel: string): Overskrift {
  const navn = norm(tittel);
  const helt = slaaOpp(navn);
  if (helt) return { slag: helt.slag, ...(helt.synonym && { trykt: tittel }) };
  const delt = I_KLAMMER.exec(navn) ?? STED_BAK.exec(navn);
  const kjent = delt?.[1] === undefined ? undefined : slaaOpp(norm(delt[1]));
  const kilde = delt?.[2]?.trim();
  if (!kjent || !kilde) return kjent ? { slag: kjent.slag } : { slag: 'annet' };
  if (kjent.slag === 'tidligereVedtak') return { slag: kjent.slag, trykt: tittel };
  if (kjent.slag === 'vedtak' && ENDRET.test(kilde)) return { slag: 'vedtak', trykt: tittel };
  return { slag: kjent.slag, kilde, ...(kjent.synonym && { trykt: tittel }) };
}
