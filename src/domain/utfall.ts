import type { Utfall } from '#schema/sak';
import { nektelserI } from './nektelse.ts';

/**
 * Verbs of Norwegian council decisions and what they make of a sak. The verb that stands first in the text
 * decides: «NUIT stiller seg bak … og ga innspill» is tilsluttet, «NUIT drøftet … og anbefaler» droeftet.
 */
const VERB: readonly (readonly [Utfall, RegExp])[] = [
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

const GODTAR: readonly (Utfall | undefined)[] = ['godkjent', 'anbefalt', 'tilsluttet', 'ikke-vedtatt'];

/**
 * What the decision's own words make of the sak. A «ikke» beside a verb that approves wins over the verb.
 * @param tekst the decision as plain text
 * @returns undefined when no known verb stands in it, or when it approves one thing and refuses another; the author then
 *   types `utfall`
 */
export function utfallAv(tekst: string): Utfall | undefined {
  const { plass, tvil, resten } = nektelserI(tekst);
  const treff = [
    { utfall: 'ikke-vedtatt' as const, plass },
    ...VERB.map(([utfall, verb]) => ({ utfall, plass: resten.search(verb) })),
  ].filter((t) => t.plass >= 0);
  const utfall = treff.toSorted((a, b) => a.plass - b.plass)[0]?.utfall;
  return tvil && GODTAR.includes(utfall) ? undefined : utfall;
}

/** Decides, and is no result of its own: «vedtar», «ber». */
const ANDRE_VEDTAKSVERB = /\b(vedtar|vedtok|vedtek|ber|bad|ba|tar|tok|tek)\b/i;

/** Does a text begin with a verb that a committee decides by? «har drøftet» and «er orientert» do too. */
export const begynnerMedVedtaksverb = (tekst: string): boolean =>
  [...VERB.map(([, verb]) => verb), ANDRE_VEDTAKSVERB].some((verb) => {
    const plass = tekst.search(verb);
    return plass >= 0 && /^(?:(?:har|er|ble|blei|vart|ikke|ikkje) )*$/iu.test(tekst.slice(0, plass));
  });

/** Does any verb of the decision make it one of these? */
export const kanVaereUtfall = (tekst: string, utfall: readonly Utfall[]): boolean =>
  VERB.some(([ett, verb]) => utfall.includes(ett) && verb.test(tekst));
