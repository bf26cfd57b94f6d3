/** A classification label printed in a text: as written, and where it begins. */
export interface Graderingsmerke {
  skrevet: string;
  fra: number;
  /** It is a list item or a heading, and names no law: that may be a list of grades as well as a label. */
  iRekke?: true;
}

// The grades of sikkerhetsloven § 5-3 and of beskyttelsesinstruksen § 4, and what offentleglova makes people write.
const GRAD = String.raw`(?:strengt +(?:hemmelig|fortrolig)|hemmelig|konfidensielt?|fortrolig|begrenset)`;
const INTERN = String.raw`(?:kun +)?(?:(?:til|for) +)?(?:internt? +bruk|internt?)`;
const UNNTATT = String.raw`(?:unntatt +(?:fra +)?(?:offentlighet|offentlegheit|innsyn)(?:en)?|ikke +offentlig|u\. *off\.?)`;
/** Words that are a label only when a law follows. */
const MED_LOV = '(?:unntatt|skjermet|skjerma|taushetsbelagt|(?:underlagt +)?taushetsplikt|teieplikt)';
const HJEMMEL = String.raw`[\s,(–:-]*(?:jf\.?|etter|i henhold til|ihht\.?|med hjemmel i)?\s*(?:offl|off\.? ?lov|offentl|fvl|forvaltningsl|sikkerhetsl|beskyttelsesinstr|helsepersonell)\p{L}*(?:[^\n.]|(?<=jf|fvl|offl|nr)\.){0,100}`;
const MERKELAPP = String.raw`(?:sikkerhets)?(?:gradering|klassifisering|gradert|følsomhet|sensitivitet|informasjonsklasse)\s*:?\s*`;
const LINJE = new RegExp(
  String.raw`^\(?(?:${MERKELAPP})?(?:${GRAD}|${INTERN}|${MED_LOV}(?=${HJEMMEL}$)|${UNNTATT})(?:${HJEMMEL})?(?: ?\(\p{L}+\))?[.!)]*$`,
  'iu',
);
/** A word that a label has. Most texts have none. */
const KANSKJE =
  /unntatt|UNNTATT|Unntatt|ortrolig|ORTROLIG|emmelig|EMMELIG|onfidensiel|ONFIDENSIEL|egrenset|EGRENSET|\b[Ii]ntern(?:t|\b)|INTERN|U\.? *[Oo]ff|U\.? *OFF|Ikke +off|IKKE +OFF|kjermet|KJERMET|kjerma|aushets|AUSHETS|eieplikt/;
const HARD_LUFT = /[\u00a0\u2009\u202f]/gu;
// Quotes, emphasis, headings, list and table marks around a line say nothing of what it says.
const PYNT = /^[\s>#*_|"«'[-]+|[\s*_|"»'\]]+$/gu;
const VERSALER =
  /(?<![\p{L}\d-])(?:UNNTATT +(?:FRA +)?OFF(?:ENTLIGHET|ENTLEGHEIT|\.)|STRENGT +(?:FORTROLIG|HEMMELIG)|FORTROLIG|HEMMELIG|KONFIDENSIELT?|BEGRENSET)(?![\p{L}\d-])/gu;
/** A heading, an item of a list. */
const REKKE = /^[\s>]*(?:#{1,6}|[-*+])\s/u;
// Among other words in capitals it is a word of a heading, not a label.
const STORE_ORD_FOER = /\p{Lu}{2,}[\s,:]+$/u;
const STORE_ORD_ETTER = /^[\s,:]+\p{Lu}{2,}/u;

/** Grades that keep nobody out. */
const AAPEN = /^(?:åpen|åpent|open|offentlig|offentleg|ugradert|public|ingen)\b/iu;
/** Labels of a house for its own use; no law stands behind them. */
const HUSETS_EGET = new RegExp(String.raw`^(?:${MERKELAPP})?${INTERN}(?!\p{L})`, 'iu');

/** Does a printed grade say that the document is not for all? */
export const stenger = (gradering: string): boolean =>
  !AAPEN.test(gradering.trim().replace(new RegExp(`^${MERKELAPP}`, 'iu'), ''));

/** Is it only a label for use within an organisation, which no law stands behind? */
export const erHusetsEget = (gradering: string): boolean => HUSETS_EGET.test(gradering.trim());

/**
 * Finds classification labels that are printed in a text: a line of its own, or a grade in capitals. The word
 * «begrenset» in a sentence is none.
 * @param tekst a body, LF
 */
export function finnGraderingsmerker(tekst: string): Graderingsmerke[] {
  if (!KANSKJE.test(tekst)) return [];
  const funn: Graderingsmerke[] = [];
  let fra = 0;
  // Copied from a document, a label has hard spaces.
  for (const linje of tekst.replaceAll(HARD_LUFT, ' ').split('\n')) {
    funn.push(...merkerI(linje).map((merke) => ({ ...merke, fra: fra + merke.fra })));
    fra += linje.length + 1;
  }
  return funn;
}

function merkerI(linje: string): Graderingsmerke[] {
  if (!KANSKJE.test(linje)) return [];
  if (linje.length <= 160) {
    const skrevet = linje.replace(PYNT, '');
    const iRekke = REKKE.test(linje) && !skrevet.includes('§');
    // A broken line of a paragraph goes on in small letters.
    if (/^\(?\p{Lu}/u.test(skrevet) && LINJE.test(skrevet))
      return [{ skrevet, fra: linje.indexOf(skrevet), ...(iRekke && { iRekke }) }];
  }
  return [...linje.matchAll(VERSALER)].flatMap(({ 0: skrevet, index: fra }) =>
    STORE_ORD_FOER.test(linje.slice(0, fra)) || STORE_ORD_ETTER.test(linje.slice(fra + skrevet.length))
      ? []
      : [{ skrevet, fra }],
  );
}
