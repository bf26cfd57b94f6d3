import type { Funn, Kontroll } from './kontroll.ts';
import { skjult } from './skjult.ts';

const ALVOR = { feil: 'major', advarsel: 'minor', merknad: 'info' } as const;

/** Which fault it is, whatever line it has come to stand on. */
const kjennetegn = ({ regel, fil, melding }: Funn): string => [regel, fil, melding].join('\n');

/**
 * The faults as a Code Quality report of GitLab, which shows them beside the lines of a merge request.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 * @param rot content root, relative to the root of the repository
 * @param avtrykk a digest of a text: GitLab shows only the first of those with the same
 */
export function somGitlab({ funn }: Kontroll, rot: string, avtrykk: (tekst: string) => string): string {
  const sett = new Map<string, number>();
  const rader = skjult(funn).map((f) => {
    const navn = kjennetegn(f);
    const nr = (sett.get(navn) ?? 0) + 1;
    sett.set(navn, nr);
    return {
      description: [f.melding, f.forventet && `Forventet: ${f.forventet}.`, f.tiltak]
        .filter(Boolean)
        .join(' '),
      check_name: f.regel,
      fingerprint: avtrykk(`${navn}\n${nr}`),
      severity: ALVOR[f.nivaa],
      location: { path: `${rot}/${f.fil}`, lines: { begin: f.linje } },
    };
  });
  return `${JSON.stringify(rader, null, 2)}\n`;
}
