/** A noun: definite form, and the gender that «den nye» and «det nye» need. */
export interface Substantiv {
  bestemt: string;
  ubestemt: string;
  intetkjoenn: boolean;
}

type Liste<T> = readonly [T, ...T[]];

/** First parts of compound nouns. */
export const FORLEDD: Liste<string> = [
  'journal',
  'legemiddel',
  'data',
  'drifts',
  'kommune',
  'sykehus',
  'helse',
  'kvalitets',
  'pasient',
  'plan',
  'sikkerhets',
  'melding',
  'register',
  'kompetanse',
  'samarbeids',
  'styrings',
  'innbygger',
  'fastlege',
  'analyse',
  'beredskaps',
  'tilskudds',
  'utviklings',
  'opplærings',
  'regional',
  'tids',
  'prøve',
  'varslings',
  'rapport',
  'behandlings',
  'omsorgs',
  'timebok',
  'fullmakts',
  'kodeverks',
  'språk',
  'bilde',
  'laboratorie',
  'henvisnings',
  'reise',
  'tolke',
  'hjelpemiddel',
  'ambulanse',
  'fødsels',
  'vaksine',
  'tannhelse',
  'rehabiliterings',
  'skjerm',
  'klima',
  'arkiv',
  'kontrakts',
  'lisens',
  'katalog',
  'veilednings',
  'terskel',
  'pensjons',
  'forsknings',
  'studie',
];

/** Last parts, with their endings. */
export const ETTERLEDD: Liste<Substantiv> = [
  en('ordning'),
  en('løsning'),
  et('arbeid'),
  et('tiltak'),
  en('modell', 'modellen'),
  en('tjeneste', 'tjenesten'),
  en('plan', 'planen'),
  et('behov'),
  et('program', 'programmet'),
  en('avtale', 'avtalen'),
  et('prosjekt'),
  en('gruppe', 'gruppen'),
  en('strategi', 'strategien'),
  et('krav'),
  en('portefølje', 'porteføljen'),
  en('utredning'),
  et('nettverk'),
  en('plattform', 'plattformen'),
  et('grunnlag'),
  en('innføring'),
  en('oversikt', 'oversikten'),
  et('system', 'systemet'),
  en('kartlegging'),
  et('forløp'),
  en('standard', 'standarden'),
  et('budsjett', 'budsjettet'),
  en('rutine', 'rutinen'),
  en('forvaltning'),
  et('mål'),
  en('bruk', 'bruken'),
  et('verktøy'),
  en('veileder', 'veilederen'),
  et('opplegg'),
  en('kostnad', 'kostnaden'),
];

export const AKTOERER: Liste<string> = [
  'kommunene',
  'sekretariatet',
  'sykehusene',
  'arbeidsgruppen',
  'fagmiljøene',
  'etaten',
  'fastlegene',
  'leverandørene',
  'innbyggerne',
  'de minste kommunene',
  'brukerorganisasjonene',
  'prosjektlederne',
  'de ansatte',
  'helseregionene',
  'fylkene',
  'forskerne',
];

/** Definite adjectives. */
export const ADJEKTIV: Liste<string> = [
  'nye',
  'felles',
  'nasjonale',
  'lokale',
  'foreløpige',
  'samlede',
  'planlagte',
  'regionale',
  'gamle',
  'felleseide',
  'trinnvise',
  'midlertidige',
  'vedtatte',
  'omforente',
];

/** Adjectives after «det er». */
export const VURDERING: Liste<string> = [
  'viktig',
  'nødvendig',
  'mulig',
  'uklart',
  'ønskelig',
  'krevende',
  'naturlig',
  'forutsatt',
  'avklart',
];

/** Transitive verbs: present, infinitive, past. */
export const VERB: Liste<readonly [presens: string, infinitiv: string, fortid: string]> = [
  ['bruker', 'bruke', 'brukte'],
  ['følger opp', 'følge opp', 'fulgte opp'],
  ['trenger', 'ha', 'hadde'],
  ['styrker', 'styrke', 'styrket'],
  ['vurderer', 'vurdere', 'vurderte'],
  ['finansierer', 'finansiere', 'finansierte'],
  ['tar i bruk', 'ta i bruk', 'tok i bruk'],
  ['samordner', 'samordne', 'samordnet'],
  ['bygger ut', 'bygge ut', 'bygget ut'],
  ['forenkler', 'forenkle', 'forenklet'],
  ['prøver ut', 'prøve ut', 'prøvde ut'],
  ['beskriver', 'beskrive', 'beskrev'],
  ['måler', 'måle', 'målte'],
  ['forvalter', 'forvalte', 'forvaltet'],
  ['prioriterer', 'prioritere', 'prioriterte'],
  ['erstatter', 'erstatte', 'erstattet'],
];

export const ADVERBIAL: Liste<string> = [
  'i løpet av året',
  'på tvers av nivåene',
  'innenfor rammen',
  'der det trengs',
  'før neste møte',
  'i flere fylker',
  'sammen med brukerne',
  'med egne midler',
  'gjennom hele perioden',
  'uten ekstra kostnader',
  'i tråd med mandatet',
  'etter samme mal',
];

function en(ubestemt: string, bestemt = `${ubestemt}en`): Substantiv {
  return { ubestemt, bestemt, intetkjoenn: false };
}

function et(ubestemt: string, bestemt = `${ubestemt}et`): Substantiv {
  return { ubestemt, bestemt, intetkjoenn: true };
}
