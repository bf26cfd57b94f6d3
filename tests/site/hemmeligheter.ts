import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { moeteSchema } from '#schema/moete';
import { sakSchema } from '#schema/sak';
import type { Kopi } from './bygging.ts';
import { fyltFil, fyltKropp } from './kanarier.ts';
import { docx, pdf } from './vedleggsbyte.ts';

const RAAD = 'moeter/eksempelraadet';
export const VAARMOETE = `${RAAD}/2026-03-17`;
const HOESTMOETE = `${RAAD}/2026-06-09`;
const FORUM = 'moeter/fagforum';

/** A word that is public, by every road a file can be packed. */
export const OFFENTLIG = 'synligkanari';

const legg = ({ innhold }: Kopi, sti: string, byte: string | Uint8Array): void => {
  mkdirSync(join(innhold, dirname(sti)), { recursive: true });
  writeFileSync(join(innhold, sti), byte);
};
const fjern = ({ innhold }: Kopi, sti: string): void => {
  rmSync(join(innhold, sti), { recursive: true });
};
const sakfil = (felter: string): string => `---\n${felter}---\n`;
const TRUKKET = 'publisering:\n  trukket:\n    grunn: Referatet gjaldt et annet møte.\n';

/** What both archives have in public, besides the fixture: words to be found, and everything that is half public. */
export function leggTilOffentlig(kopi: Kopi): void {
  // Of what was published before, the copies change too much to be compared.
  rmSync(join(kopi.innhold, 'publisert'), { recursive: true, force: true });
  const sak = `${RAAD}/2025-02-11/sak-4.md`;
  legg(kopi, `${RAAD}/2025-02-11/vedlegg/synlig.docx`, docx(OFFENTLIG));
  legg(kopi, `${RAAD}/2025-02-11/vedlegg/synlig.pdf`, pdf(OFFENTLIG));
  kopi.endre(
    sak,
    (tekst) =>
      `${tekst.replace(
        'vedlegg:\n',
        `vedlegg:\n  - nr: "8"\n    tittel: Et dokument\n    fil: vedlegg/synlig.docx\n  - nr: "9"\n    tittel: En rapport\n    fil: vedlegg/synlig.pdf\n  - nr: "10"\n    tittel: Kommer senere\n    kommer: 2027-01-01\n  - nr: "11"\n    tittel: Lenkes senere\n    kommer: 2027-01-02\n`,
      )}\n${OFFENTLIG}\n`,
  );
}

/** Takes out of the fixture whatever is not public on the day of the tests, and nothing else. */
export function uteHemmeligheter(kopi: Kopi): void {
  for (const sti of [
    `${VAARMOETE}/sak-6.md`,
    `${VAARMOETE}/sak-utkast-strategi.md`,
    `${HOESTMOETE}/sak-9.md`,
    `${FORUM}/2026-04-21`,
  ])
    fjern(kopi, sti);
  kopi.endre(`${VAARMOETE}/moete.md`, (tekst) => tekst.replace('  - 12:00 6/26\n', ''));
  kopi.endre(`${HOESTMOETE}/moete.md`, (tekst) => tekst.replace(/agenda:[\s\S]*(?=---)/, ''));
  kopi.endre(`${VAARMOETE}/sak-5.md`, (tekst) =>
    tekst.replace(/tittel: .*\nsakstype: .*\n/, '').replace(/## Bakgrunn[\s\S]*$/, ''),
  );
  legg(
    kopi,
    `${FORUM}/2026-09-15/moete.md`,
    sakfil('dager:\n  - dato: 2026-09-15\npublisering:\n  moete: publisert\n'),
  );
  legg(kopi, `${FORUM}/2025-09-01/moete.md`, sakfil(`dager:\n  - dato: 2025-09-01\n${TRUKKET}`));
  legg(kopi, `${FORUM}/2025-09-01/sak-20.md`, sakfil('saksnummer: 20/25\n'));
}

/** Plants a new word in every kind of thing that is not public. */
export function plantHemmeligheter(kopi: Kopi, ny: () => string): void {
  const { endre } = kopi;
  const utkast = (sti: string, felter: Record<string, unknown>, uten: string[] = []): void =>
    legg(kopi, sti, fyltFil(sakSchema, felter, fyltKropp(ny), ny, uten));
  const moete = (sti: string, felter: Record<string, unknown>, uten: string[] = []): void =>
    legg(kopi, sti, fyltFil(moeteSchema, felter, fyltKropp(ny), ny, uten));

  // Meetings that nobody knows of, by every key of the schema: a draft, one that comes later, and one misspelt.
  moete(`${FORUM}/2026-09-01/moete.md`, { publisering: 'utkast' }, ['avlyst']);
  moete(`${FORUM}/2026-09-08/moete.md`, {
    dager: [{ dato: '2026-09-08', belegg: ny() }],
    publisering: { moete: { fra: '2026-12-01' }, innkalling: 'publisert', referat: 'publisert' },
    flyttetFra: ['2026-09-07'],
  });
  for (const dag of ['2026-09-01', '2026-09-08']) {
    utkast(
      `${FORUM}/${dag}/sak-4${dag.at(-1) ?? ''}.md`,
      { saksnummer: `4${dag.at(-1) ?? ''}/26`, publisering: 'publisert' },
      ['loepenr'],
    );
    utkast(`${FORUM}/${dag}/sak-${ny()}.md`, {}, ['saksnummer', 'loepenr', 'publisering']);
    for (const navn of [`${ny()}.txt`, `${ny()}.docx`, `${ny()}.pdf`])
      legg(
        kopi,
        `${FORUM}/${dag}/vedlegg/${navn}`,
        navn.endsWith('.pdf') ? pdf(ny()) : navn.endsWith('.docx') ? docx(ny()) : ny(),
      );
  }
  legg(kopi, `${FORUM}/2026-09-01/sak-49.md`, `---\npublisering: utkast\n: {${ny()}\n---\n${ny()}\n`);

  // A meeting of which only the day is public, and drafts in one whose notice is public.
  legg(
    kopi,
    `${FORUM}/2026-09-15/moete.md`,
    `---\n# ${ny()}\ndager:\n  - dato: 2026-09-15\npublisering:\n  moete: publisert\nagenda:\n  - 09:00 ${ny()}\n  - 46/26\n` +
      `deltakere:\n  innkalt: ["${ny()}, ${ny()}"]\n  tilStede: ["${ny()}, ${ny()}"]\nmoeteleder: ${ny()}, ${ny()}\n` +
      `mangler: [${ny()}]\nmerknader: [${ny()}]\nendringer: [{ dato: 2026-09-02, tekst: ${ny()} }]\ntrykt: { sted: ${ny()} }\n---\n${fyltKropp(ny, '')}`,
  );
  utkast(`${FORUM}/2026-09-15/sak-46.md`, { saksnummer: '46/26', publisering: 'publisert' }, ['loepenr']);
  utkast(`${VAARMOETE}/sak-47.md`, { saksnummer: '47/26', publisering: 'utkast' }, ['loepenr']);
  // Its fault does not make it less of a draft, nor its attachment.
  const iUtkast = `${ny()}.txt`;
  legg(kopi, `${VAARMOETE}/vedlegg/${iUtkast}`, ny());
  legg(
    kopi,
    `${VAARMOETE}/sak-50.md`,
    sakfil(`saksnummer: 50/26\npublisering: utkast\n${ny()}: ${ny()}\nvedlegg: [{ fil: ${iUtkast} }]\n`) +
      ny(),
  );
  for (const sti of [
    `${VAARMOETE}/sak-6.md`,
    `${VAARMOETE}/sak-utkast-strategi.md`,
    `${HOESTMOETE}/sak-9.md`,
  ])
    endre(sti, (tekst) => `${tekst.replace(/^tittel: .*$/m, `tittel: ${ny()}`)}\n${ny()}\n`);
  endre(`${HOESTMOETE}/moete.md`, (tekst) => tekst.replace('Leder 1', ny()));

  // What rows of the agenda say of a draft, of an exempt sak and of a withdrawn one.
  endre(`${VAARMOETE}/moete.md`, (tekst) =>
    tekst.replaceAll(
      /^ {2}- (\d\d:\d\d) ((?:4|5|6)\/26)$/gmu,
      (_, tid: string, sak: string) =>
        `  - { tid: "${tid}", sak: ${sak}, merknad: ${ny()}, ved: ["${ny()}, ${ny()}"], underpunkter: [${ny()}], trykt: { tittel: ${ny()} } }`,
    ),
  );

  // Topics of drafts, and of what is withdrawn; nothing that is public has them.
  for (const sti of [`${VAARMOETE}/sak-6.md`, `${VAARMOETE}/sak-5.md`, `${HOESTMOETE}/sak-9.md`]) {
    const emne = ny();
    endre(
      'emner.yaml',
      (tekst) => `${tekst}- { id: ${emne}, navn: ${ny()}, beskrivelse: ${ny()}, synonymer: [${ny()}] }\n`,
    );
    endre(sti, (tekst) => tekst.replace(/^tittel: .*$/mu, `$&\nemner: [${emne}]`));
  }

  // Withdrawn: a sak, and a whole meeting with its sak.
  endre(
    `${VAARMOETE}/sak-5.md`,
    (tekst) =>
      `${tekst.replace(/^tittel: .*$/m, `tittel: ${ny()}\nsammendrag: ${ny()}\narkivsak: 26/00999\noppdrag: [${ny()}]\nkiBruk: ${ny()}\nmerknader: [${ny()}]`)}\n${ny()}\n`,
  );
  legg(
    kopi,
    `${FORUM}/2025-09-01/moete.md`,
    `---\ndager:\n  - { dato: 2025-09-01, belegg: ${ny()} }\n${TRUKKET}tittel: ${ny()}\nsted: ${ny()}\nagenda:\n  - 09:00 ${ny()}\n  - 20/25\n` +
      `deltakere:\n  tilStede: ["${ny()}, ${ny()}"]\nmerknader: [${ny()}]\n---\n${ny()}\n\n## Behandling i møtet\n\n${ny()}\n`,
  );
  legg(
    kopi,
    `${FORUM}/2025-09-01/sak-20.md`,
    `---\nsaksnummer: 20/25\ntittel: ${ny()}\nsammendrag: ${ny()}\n---\n${ny()}\n\n## Vedtak\n\n1. ${ny()}\n`,
  );

  // Minutes that are a draft, in a sak and a meeting whose notice is public.
  for (const overskrift of ['Vedtak', 'Behandling i møtet', 'Innspill', 'Aksjonspunkter', 'Vedtak oppdatert'])
    endre(`${VAARMOETE}/sak-3.md`, (tekst) => `${tekst}\n## ${overskrift}\n\n- ${ny()}\n`);
  endre(`${VAARMOETE}/sak-3.md`, (tekst) =>
    tekst.replace(
      'sakstype: anbefaling',
      `sakstype: anbefaling\ninnledere: ["${ny()}, ${ny()}"]\ntrykt: { vedtak: ${ny()} }`,
    ),
  );
  endre(`${VAARMOETE}/moete.md`, (tekst) =>
    tekst.replace(
      'deltakere:',
      `moeteleder: ${ny()}\ndeltakere:\n  tilStede: ["${ny()}, Nordby kommune"]\n  andre: ["${ny()}, Nordby kommune"]`,
    ),
  );

  // Places that are not surely of the notice, in what is public before the minutes.
  const [rettelser, trykt]: [string[], string[]] = [[], []];
  for (const sted of [
    'beslutningen (se vedlegg 1)',
    'sammendrag av diskusjonen',
    'forslag til vedtak, endret i møtet',
  ]) {
    rettelser.push(
      `{ dato: 2026-02-27, slag: redaksjonell, sted: "${sted}", foer: ${ny()}, etter: ${ny()}, grunnlag: ${ny()} }`,
    );
    trykt.push(`{ hvor: "${sted}", tekst: ${ny()} }`);
  }
  endre(`${VAARMOETE}/sak-7.md`, (tekst) =>
    tekst.replace(
      'sakstype:',
      `rettelser: [${rettelser.join(', ')}]\ntrykt: { tittel: [${trykt.join(', ')}] }\nsakstype:`,
    ),
  );

  // Files: announced for a later day, listed by a draft, listed by nobody.
  endre(`${RAAD}/2025-02-11/sak-4.md`, (tekst) => {
    const navn = `${ny()}.txt`;
    legg(kopi, `${RAAD}/2025-02-11/vedlegg/${navn}`, ny());
    return tekst
      .replace('    kommer: 2027-01-01', `    kommer: 2027-01-01\n    fil: vedlegg/${navn}`)
      .replace('    kommer: 2027-01-02', `    kommer: 2027-01-02\n    lenke: https://example.org/${ny()}`);
  });
  legg(kopi, `${VAARMOETE}/vedlegg/${ny()}.txt`, ny());

  // A matter named after a draft; what nobody reads; comments in what everybody reads.
  legg(
    kopi,
    `saksganger/${ny()}.md`,
    `---\ntittel: ${ny()}\nsammendrag: ${ny()}\nsak: eksempelraadet 9/26\n---\n${ny()}\n`,
  );
  legg(kopi, 'README.md', ny());
  legg(kopi, '.notat', ny());
  endre('ordliste.yaml', (tekst) => `# ${ny()}\n${tekst}`);
  endre('sider/om.md', (tekst) => `${tekst}\n<!-- ${ny()} -->\n`);
  endre(
    `${RAAD}/2025-02-11/sak-2.md`,
    (tekst) => `${tekst.replace('---\n', `---\n# ${ny()}\n`)}\n<!-- ${ny()} -->\n`,
  );
}
