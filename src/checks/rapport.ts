import { antall } from '#labels';
import type { Funn, Kontroll } from './kontroll.ts';

const NAVN = { feil: 'feil', advarsel: 'advarsel', merknad: 'merknad' } as const;

/** One fault as an author reads it: place and rule on the first line, then what was expected and what to do. */
function linjerFor(funn: Funn, rot: string): string[] {
  return [
    `${rot}/${funn.fil}:${funn.linje}:${funn.kolonne}  ${NAVN[funn.nivaa]}  ${funn.regel}`,
    `    ${funn.melding}`,
    ...(funn.forventet ? [`    Forventet: ${funn.forventet}`] : []),
    ...(funn.tiltak ? [`    Gjør dette: ${funn.tiltak}`] : []),
  ];
}

/**
 * The whole report as text, faults sorted, a sum at the end.
 * @param rot content root, put in front of every path so that it can be opened from the terminal
 */
export function somTekst({ funn, godtatt, antall: n }: Kontroll, rot: string): string {
  const tall = (nivaa: Funn['nivaa']): number => funn.filter((f) => f.nivaa === nivaa).length;
  const sum = `${antall(n.filer, 'fil', 'filer')} lest: ${antall(n.moeter, 'møte', 'møter')} og ${antall(n.saker, 'sak', 'saker')}. ${tall('feil')} feil, ${antall(tall('advarsel'), 'advarsel', 'advarsler')}, ${antall(tall('merknad'), 'merknad', 'merknader')}, ${godtatt.length} godtatt.`;
  const hjelp = funn.length ? ['', 'Hver regel er forklart i docs/regler/<regel>.md.'] : [];
  // A terminal shows a hard space as any other, and copies it into what is typed.
  return [...funn.flatMap((f) => [...linjerFor(f, rot), '']), sum, ...hjelp, '']
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

/** The same as JSON, for programs. */
export function somJson(kontroll: Kontroll): string {
  return `${JSON.stringify(kontroll, null, 2)}\n`;
}
