/** A proposal is of the notice, whatever it proposes. No word is longer than this: one without an end is sought through once. */
const FORSLAG =
  /\p{L}{0,60}vedtaksforslag\p{L}{0,60}|(?:forslag|framlegg)\p{L}{0,60} til (?:\p{L}{1,60} ){0,2}?\p{L}{0,60}(?:vedtak|beslutning|behandling|aksjon)\p{L}{0,60}/giu;

/** What was decided earlier is told in the paper: «Vedtak fra tidligere møter», «Tidligere behandlinger». */
const TIDLIGERE = /(?:^|(?:fra|frå) )(?:tidligere|tidlegare)(?!\p{L})/iu;

/** Those who meet, in words that also begin longer ones: «rådets», «utvalget», «medlemmene». */
const DE_SOM_MOETES = String.raw`(?:råd|utvalg|utval|styre|forum|nemnd|medlem)\p{L}*`;

// Whole words where the councils' own field has the same syllables («databehandling», «interaksjon»); papers tell of
// earlier treatments far out in a heading, and of hearings.
const ORD = [
  String.raw`vedtak|vedtatt|vedteke|vedtok|beslut(?!tede)|avgjer[ds]|avgjør(?:else|d)|referat|protokoll|møtebok`,
  String.raw`oppmøte|fram?møt|(?<!\p{L})(?:til ?stede|til stades)(?!\p{L})|^delta[kg](?:er|ar)(?:e|ne|ane)?(?: (?:i|på) møtet)?$|^forfall(?!\p{L})`,
  String.raw`votering|avstem[mn]ing|avrøysting|røysting|stemme(?:givning|tall)`,
  String.raw`(?<!\p{L})aksjon|oppfølgingspunkt|^utfall(?!\p{L})`,
  String.raw`^(?:\S+ ){0,2}(?:saks|råds|møte|utvalgs)?(?:behandling|handsaming)(?:en|a|er|ene|ar|ane)?(?!\p{L})`,
  String.raw`^innsp(?:ill|el)\p{L}*(?! til| (?:fra|frå) (?:høring|høyring))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:i|fra|frå|etter) (?:${DE_SOM_MOETES}s )?møte`,
  String.raw`^(?:drøft|diskusjon|dialog|debatt|samtale|ordskifte|meningsutveksling)\p{L}* (?:i|fra|frå) ${DE_SOM_MOETES}`,
  String.raw`^${DE_SOM_MOETES}s (?:\p{L}+ )?(?:konklusjon|tilråding|anbefaling|tilslutning|drøft|diskusjon|vurdering|merknad|syn|svar|råd)`,
];
const REFERATORD = new RegExp(ORD.join('|'), 'iu');

const rens = (ord: string): string => ord.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

/** Whether words for a place name the minutes or a part of them: «vedtak punkt 2», «Rådets vedtak»; a proposal is none. */
export const nevnerReferatet = (ord: string): boolean =>
  REFERATORD.test(rens(ord).replace(FORSLAG, ' ').trim());

/**
 * Whether a heading, or what is added to one, reads as minutes: «Votering», «svar i møtet». What was decided earlier
 * does not. The words are those of `nevnerReferatet`, which is for fields.
 */
export const harReferatord = (ord: string): boolean => !TIDLIGERE.test(rens(ord)) && nevnerReferatet(ord);

/** In words. */
const BEGYNNELSE = 2;
/** Papers are treated, and so is much that they are about: «Behandling av personopplysninger». */
const ANNEN_BEHANDLING = /^(?:behandling|handsaming)(?:en|a)? av (?!sak)/iu;

/**
 * The first words of a text when they name the minutes or a part of them: «Vedtaket ble», «Votering følger». The words
 * after them may say that they do not.
 */
export function begynnerMedReferatord(tekst: string): string | undefined {
  const hele = rens(tekst);
  const start = hele.split(' ').slice(0, BEGYNNELSE).join(' ');
  if (TIDLIGERE.test(hele) || ANNEN_BEHANDLING.test(hele)) return undefined;
  const funnet = REFERATORD.exec(hele.replace(FORSLAG, ' ').trim());
  return funnet && funnet.index < start.length && harReferatord(start) ? start : undefined;
}
