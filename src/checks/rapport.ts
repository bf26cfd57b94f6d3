import { antall } from '#ordform';
import type { Godtatt } from './godta.ts';
import type { Funn, Kontroll } from './kontroll.ts';
import { skjult } from './skjult.ts';

const NAVN = { feil: 'feil', advarsel: 'advarsel', merknad: 'merknad' } as const;

/** What an author does about a fault whose repair is certain. */
const RETTES = '«npm run sjekk -- --rett» retter dette.';

/** Characters that move the cursor, colour the terminal or turn the reading direction: a value may hold them. */
const STYRETEGN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** A line of the report, whatever stands in the values it shows. */
const synlig = (linje: string): string => linje.replaceAll(/\r?\n/gu, ' ').replaceAll(STYRETEGN, '\uFFFD');

/** One fault as an author reads it: place and rule on the first line, then what was expected and what to do. */
function linjerFor(funn: Funn, rot: string): string[] {
  return [
    `${rot}/${funn.fil}:${funn.linje}:${funn.kolonne}  ${NAVN[funn.nivaa]}  ${funn.regel}`,
    `    ${funn.melding}`,
    ...(funn.forventet ? [`    Forventet: ${funn.forventet}`] : []),
    ...(funn.tiltak ? [`    Gjør dette: ${funn.tiltak}`] : []),
    ...(funn.retting ? [`    ${RETTES}`] : []),
  ].map(synlig);
}

/** An accepted fault, with the reason its file gives. */
const godtattLinjer = ({ avvik, grunn }: Godtatt, rot: string): string[] =>
  [
    `${rot}/${avvik.fil}:${avvik.linje}:${avvik.kolonne}  godtatt  ${avvik.regel}`,
    `    ${avvik.melding}`,
    `    Grunn: ${grunn}`,
    '',
  ].map(synlig);

/** What the report holds besides faults and warnings. */
interface Innhold {
  /** Also tell what is accepted, and why. */
  godtatt?: boolean;
  /** List what is only to be known, and not merely how much there is of it. */
  merknader?: boolean;
}

/**
 * The whole report as text, faults sorted, a sum at the end.
 * @param rot content root, put in front of every path so that it can be opened from the terminal
 */
export function somTekst(
  kontroll: Kontroll,
  rot: string,
  { godtatt: visGodtatt = false, merknader = true }: Innhold = {},
): string {
  const { funn, godtatt, antall: n } = skjult(kontroll);
  const tall = (nivaa: Funn['nivaa']): number => funn.filter((f) => f.nivaa === nivaa).length;
  const sum = `${antall(n.filer, 'fil', 'filer')} lest: ${antall(n.moeter, 'møte', 'møter')} og ${antall(n.saker, 'sak', 'saker')}. ${tall('feil')} feil, ${antall(tall('advarsel'), 'advarsel', 'advarsler')}, ${antall(tall('merknad'), 'merknad', 'merknader')}, ${godtatt.length} godtatt.`;
  const vist = merknader ? funn : funn.filter(({ nivaa }) => nivaa !== 'merknad');
  const skjulte = vist.length < funn.length ? ['«npm run sjekk -- --merknader» viser merknadene.'] : [];
  const hjelp = vist.length ? ['', 'Hver regel er forklart i docs/regler/<regel>.md.'] : [];
  const unntak = visGodtatt ? godtatt.flatMap((g) => godtattLinjer(g, rot)) : [];
  // A terminal shows a hard space as any other, and copies it into what is typed.
  return [...unntak, ...vist.flatMap((f) => [...linjerFor(f, rot), '']), sum, ...skjulte, ...hjelp, '']
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

/**
 * The same as JSON, for programs.
 * @param rot content root, which the paths of the findings begin from
 */
export function somJson(kontroll: Kontroll, rot: string): string {
  return `${JSON.stringify({ rot, ...skjult(kontroll) }, null, 2)}\n`;
}
