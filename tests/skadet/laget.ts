import { spawnSync } from 'node:child_process';
import { copyFileSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dom, Skade } from './korpus.ts';

const MOETE = 'moeter/raad/2030-02-05';
const SAK = `${MOETE}/sak-6.md`;

const dom = (regel: string, fil: string, felter: Partial<Dom> = {}): Dom => ({
  regel,
  nivaa: 'feil',
  fil,
  linje: 1,
  kolonne: 1,
  ...felter,
});

/** A file of this name put in, and the verdict on its name. */
const medNavn = (navn: string, sti: string, vist = sti, nivaa: Dom['nivaa'] = 'feil'): Skade => ({
  navn,
  skad: (rot) => {
    writeFileSync(join(rot, sti), '---\ntittel: Notat\n---\n');
  },
  ventet: [dom('ugyldig-filnavn', vist, { nivaa })],
});

const medTekst = (navn: string, sti: string, tekst: () => string, ventet: Dom[]): Skade => ({
  navn,
  skad: (rot) => {
    writeFileSync(join(rot, sti), tekst());
  },
  ventet,
});

const sak = (kropp: string): string => `---\nsaksnummer: 6/30\ntittel: Opplæring\n---\n\n${kropp}\n`;

/** Bad archives that git, or the disk of a colleague, cannot hold; and those that are too large to lie there. */
export const LAGET: readonly Skade[] = [
  {
    navn: 'nettsted-i-feil-mappe',
    skad: (rot) => {
      renameSync(join(rot, 'nettsted.yaml'), join(rot, 'sider/nettsted.yaml'));
    },
    ventet: [dom('nettsted-mangler', 'nettsted.yaml'), dom('ukjent-fil', 'sider/nettsted.yaml')],
  },
  medTekst('liste-fra-word', SAK, () => sak('## Bakgrunn\n\n•\tKommunene er ulike.\n•\tDet tar tid.'), [
    dom('word-liste', SAK, { nivaa: 'advarsel', linje: 8 }),
  ]),
  medTekst('tabell-fra-word', SAK, () => sak('## Bakgrunn\n\nÅr\tSum\n2029\t10'), [
    dom('word-liste', SAK, { nivaa: 'advarsel', linje: 8 }),
  ]),
  medNavn('navn-som-windows-bruker', 'sider/con.md'),
  medNavn('navn-med-kolon', 'sider/om: raadet.md'),
  medNavn('navn-med-spoersmaalstegn', 'sider/hva.md?'),
  medNavn('navn-med-omvendt-skraastrek', 'sider/om\\raadet.md'),
  medNavn('navn-med-anfoersel', 'sider/"om".md'),
  medNavn('navn-med-punktum-til-slutt', 'sider/om.'),
  medNavn('navn-med-terminalkode', 'sider/om\u001B[31m.md', 'sider/om<U+001B>[31m.md'),
  medNavn('navn-med-linjeskift', 'sider/om\nraadet.md', 'sider/om<U+000A>raadet.md'),
  medNavn('navn-som-snur-retningen', 'sider/om\u202Edm.md', 'sider/om<U+202E>dm.md'),
  {
    ...medNavn('navn-bare-ulikt-i-store-bokstaver', 'sider/Om.md'),
    ventet: [dom('ugyldig-filnavn', 'sider/Om.md'), dom('ugyldig-filnavn', 'sider/om.md')],
  },
  medNavn('navn-med-delt-bokstav', 'sider/ra\u030Adet.md', 'sider/rådet.md'),
  medNavn('navn-for-langt', `sider/${'a'.repeat(190)}.md`),
  {
    navn: 'snarvei-til-et-utkast',
    skad: (rot) => {
      symlinkSync('../2030-09-17/sak-12.md', join(rot, MOETE, 'sak-13.md'));
    },
    ventet: [dom('ulesbar-fil', `${MOETE}/sak-13.md`)],
  },
  {
    navn: 'snarvei-til-en-mappe',
    skad: (rot) => {
      symlinkSync('/', join(rot, 'sider/alt'));
    },
    ventet: [dom('ulesbar-fil', 'sider/alt')],
  },
  {
    navn: 'roer-som-aldri-slutter',
    skad: (rot) => {
      spawnSync('mkfifo', [join(rot, 'sider/roer.md')]);
    },
    ventet: [dom('ulesbar-fil', 'sider/roer.md')],
  },
  medTekst('sak-paa-50-megabyte', SAK, () => sak('Rådet møttes. '.repeat(3_600_000)), [
    dom('for-stor-fil', SAK),
  ]),
  medTekst('register-paa-to-megabyte', 'ordliste.yaml', () => '- lang: kodeverk\n'.repeat(120_000), [
    dom('for-stor-fil', 'ordliste.yaml'),
  ]),
  medTekst('tabell-med-100-000-rader', SAK, () => sak(`| A |\n| - |\n${'| 1 |\n'.repeat(100_000)}`), [
    dom('uleselig-tekst', SAK, { linje: 5 }),
  ]),
  medTekst('sitat-inni-sitat-ti-tusen-ganger', SAK, () => sak(`${'>'.repeat(10_000)} hei`), [
    dom('uleselig-tekst', SAK, { linje: 6 }),
  ]),
  {
    navn: 'vedlegg-paa-101-megabyte',
    skad: (rot) => {
      copyFileSync(join(rot, MOETE, 'vedlegg/kostnader.pdf'), join(rot, MOETE, 'vedlegg/utkast.txt'));
      truncateSync(join(rot, MOETE, 'vedlegg/utkast.txt'), 101_000_000);
    },
    ventet: [
      dom('for-stor-fil', `${MOETE}/sak-2.md`, { linje: 68, kolonne: 10, staar: 'vedlegg/utkast.txt' }),
    ],
  },
];
