import type { Utfall } from '#schema/sak';

/**
 * Verbs of Norwegian council decisions and what they make of a sak. The verb that stands first in the text
 * decides: «NUIT stiller seg bak … og ga innspill» is tilsluttet, «NUIT drøftet … og anbefaler» droeftet.
 */
const VERB: readonly (readonly [Utfall, RegExp])[] = [
  [
    'ikke-vedtatt',
    /\b(ble ikke vedtatt|vedtas ikke|godkjennes ikke|slutter seg ikke til|støtter ikke|anbefaler ikke)\b/i,
  ],
  ['utsatt', /\b(utsettes|utsatt|utsetter|utsatte)\b/i],
  ['trukket', /\b(trekkes|trukket fra)\b/i],
  ['oversendt', /\b(oversender|oversendes|oversendt|oversendte)\b/i],
  ['godkjent', /\b(godkjenner|godkjent|godkjente|godkjennes)\b/i],
  ['anbefalt', /\b(anbefaler|anbefalte|anbefales|tilrår|rår til)\b/i],
  [
    'tilsluttet',
    /\b(slutter seg til|sluttet seg til|tilslutter|tiltrer|stiller seg bak|stilte seg bak|støtter|støttet|gir sin tilslutning)\b/i,
  ],
  ['droeftet', /\b(drøftet|drøfter|har drøftet|diskuterte)\b/i],
  ['orientert', /\b(til orientering|til etterretning|er orientert|ble orientert|har blitt orientert)\b/i],
  ['droeftet', /\b(gitt|gir|ga|gav) (sine |sitt )?(innspill|tilbakemelding)/i],
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
