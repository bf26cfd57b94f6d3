import type { Funn, Kontroll } from './kontroll.ts';
import { skjult } from './skjult.ts';

const KOMMANDO = { feil: 'error', advarsel: 'warning', merknad: 'notice' } as const;

// The runner reads a command to the end of its line and undoes exactly these.
const somMelding = (tekst: string): string =>
  tekst.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const somEgenskap = (tekst: string): string =>
  somMelding(tekst).replaceAll(':', '%3A').replaceAll(',', '%2C');

function kommandoFor(funn: Funn, rot: string): string {
  const egenskaper = Object.entries({
    file: `${rot}/${funn.fil}`,
    line: String(funn.linje),
    col: String(funn.kolonne),
    title: funn.regel,
  }).map(([navn, verdi]) => `${navn}=${somEgenskap(verdi)}`);
  const ord = [
    funn.melding,
    funn.forventet && `Forventet: ${funn.forventet}`,
    funn.tiltak && `Gjør dette: ${funn.tiltak}`,
  ]
    .filter(Boolean)
    .join('\n');
  return `::${KOMMANDO[funn.nivaa]} ${egenskaper.join(',')}::${somMelding(ord)}\n`;
}

/**
 * The faults as workflow commands of GitHub Actions, which shows them beside the lines.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 * @param rot content root, relative to the root of the repository
 */
export function somGithub(kontroll: Kontroll, rot: string): string {
  return skjult(kontroll.funn)
    .map((f) => kommandoFor(f, rot))
    .join('');
}
