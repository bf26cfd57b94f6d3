import type { Utfall } from '#schema/sak';

/**
 * Verbs of Norwegian council decisions and what they make of a sak. The verb that stands first in the text
 * decides: «NUIT stiller seg bak … og ga innspill» is tilsluttet, «NUIT drøftet … og anbefaler» droeftet.
 */
const VERB: readonly (readonly [Utfall, RegExp])[] = [
  [
    'ikke-vedtatt',
    /\b(ik(?:ke|kje) (?:vedtatt|vedteke|godkjent|godkjend|anbefalt|tilrådd|støttet|støtta)|(?:vedtas|vedtok|godkjennes|godkjenner|godkjente|anbefaler|anbefalte|støtter|støttet|tilrår|tiltrer|tilslutter) ik(?:ke|kje)(?! (?:bare|minst|berre))|slutter seg ikke til|sluttet seg ikke til)\b/i,
  ],
  ['utsatt', /\b(utsettes|utsatt|utsetter|utsatte|utset|utsett|utsette)\b/i],
  ['trukket', /\b(trekkes|trukket fra|trukket tilbake|trekt)\b/i],
  ['oversendt', /\b(oversender|oversendes|oversendt|oversendte|oversende|oversend)\b/i],
  ['godkjent', /\b(godkjenner|godkjent|godkjente|godkjennes|godkjend|godkjende)\b/i],
  ['anbefalt', /\b(anbefaler|anbefalte|anbefales|anbefalt|anbefalar|tilrår|tilrådde|rår til|rådde til)\b/i],
  [
    'tilsluttet',
    /\b(slutter seg til|sluttet seg til|sluttar seg til|slutta seg til|tilslutter|tilsluttet|tiltrer|tiltrådte|stiller seg bak|stilte seg bak|støtter|støttet|støttar|støtta|gir sin tilslutning|ga sin tilslutning)\b/i,
  ],
  ['droeftet', /\b(drøftet|drøfter|har drøftet|drøfta|drøftar|diskuterte)\b/i],
  [
    'orientert',
    /\b(til orientering|til etterretning|til vitande|er orientert|ble orientert|vart orientert|har blitt orientert)\b/i,
  ],
  ['droeftet', /\b(gitt|gir|ga|gav|gjev) (sine |sitt )?(innspill|innspel|tilbakemelding)/i],
];

/**
 * What the decision's own words make of the sak.
 * @param tekst the decision as plain text
 * @returns undefined when no known verb stands in it; the author then types `utfall`
 */
export function utfallAv(tekst: string): Utfall | undefined {
  const treff = VERB.map(([utfall, verb]) => ({ utfall, plass: tekst.search(verb) })).filter(
    (t) => t.plass >= 0,
  );
  return treff.toSorted((a, b) => a.plass - b.plass)[0]?.utfall;
}
