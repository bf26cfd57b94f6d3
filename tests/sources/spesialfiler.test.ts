import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lesVanligFil } from '#sources/aapning';
import { lesMappe } from '#sources/files';
import { lesRegister } from '#sources/publisert';
import { finnVedleggsfeil } from '#sources/vedleggskontroll';
import { undersoekAlle } from '#sources/vedleggssjekk/koe';
import { sjekkMappe } from '../checks/arkivet.ts';

const MOETE = 'moeter/raad/2030-02-01';
const SAK = '---\nsaksnummer: 1/30\ntittel: Sak\nvedlegg:\n  - nr: "1"\n    fil: vedlegg/1.txt\n---\n';

let rot = '';
beforeEach(() => {
  rot = mkdtempSync(join(tmpdir(), 'saksgang-'));
});
afterEach(() => {
  rmSync(rot, { recursive: true });
});

const hel = (sti: string): string => join(rot, sti);
function skriv(sti: string, innhold: string | Uint8Array): void {
  mkdirSync(dirname(hel(sti)), { recursive: true });
  writeFileSync(hel(sti), innhold);
}
const roer = (sti: string): void => {
  mkdirSync(dirname(hel(sti)), { recursive: true });
  execFileSync('mkfifo', [hel(sti)]);
};

/** Runs something as a user who owns nothing here. */
function somFremmed<T>(kjoer: () => T): T {
  if (process.geteuid?.() !== 0) return kjoer();
  process.seteuid?.(65534);
  try {
    return kjoer();
  } finally {
    process.seteuid?.(0);
  }
}

describe('what is no ordinary file is never opened', () => {
  const funn = (): string[] => lesMappe(rot).avvik.map((a) => `${a.regel} ${a.fil}: ${a.melding}`);

  test('a pipe, as content, as attachment and as the root itself', () => {
    roer('emner.yaml');
    roer(`${MOETE}/sak-1.md`);
    roer(`${MOETE}/vedlegg/1.txt`);
    expect(funn()).toEqual([
      'ulesbar-fil emner.yaml: Dette er et rør og ingen fil, og den blir ikke åpnet.',
      `ulesbar-fil ${MOETE}/sak-1.md: Dette er et rør og ingen fil, og den blir ikke åpnet.`,
      `ulesbar-fil ${MOETE}/vedlegg/1.txt: Dette er et rør og ingen fil, og den blir ikke åpnet.`,
    ]);
    expect(lesMappe(rot).vedlegg.size).toBe(0);
    expect(() => lesMappe(hel('emner.yaml'))).toThrow('Fant ikke innholdsmappen');
  });

  test.each(['adresser', 'tekster'])('a pipe and a link in the place of the register %s', (navn) => {
    const sti = `publisert/${navn}.txt`;
    roer(sti);
    expect(funn()).toEqual([`ulesbar-fil ${sti}: Dette er et rør og ingen fil, og den blir ikke åpnet.`]);
    rmSync(hel(sti));
    symlinkSync('/etc/passwd', hel(sti));
    expect(funn()).toEqual([`ulesbar-fil ${sti}: Dette er en snarvei, og den blir ikke fulgt.`]);
    expect(() => lesRegister(rot, navn as 'adresser')).toThrow(`«${sti}» kan ikke leses. Den er en snarvei.`);
  });

  test('a folder with the name of the file for authors is not passed over', () => {
    skriv('README.md', 'Til forfattere.');
    expect(funn()).toEqual([]);
    skriv('sider/README.md/om.md', '---\ntittel: Om\n---\n');
    expect(funn().map((linje) => linje.replace(/:.*/u, ''))).toEqual([
      'ulesbar-fil sider/README.md',
      'ukjent-fil sider/README.md/om.md',
    ]);
  });

  test('a pipe or a link that takes the place of a file after it was listed', () => {
    roer('roer.md');
    symlinkSync('/etc/passwd', hel('lenke.md'));
    expect(() => lesVanligFil(hel('roer.md'), 100)).toThrow('IKKE_FIL');
    expect(() => lesVanligFil(hel('lenke.md'), 100_000)).toThrow('ELOOP');
    expect(() => lesVanligFil(rot, 100)).toThrow('IKKE_FIL');
    const stier = ['roer.md', 'borte.pdf'];
    expect(undersoekAlle({ rot, stier, ord: undefined }).map((feil) => feil[0]?.melding)).toEqual([
      'Filen kan ikke leses. Den er ingen vanlig fil.',
      'Filen kan ikke leses. Den forsvant mens innholdet ble lest.',
    ]);
  });

  test('a socket', async () => {
    const tjener = createServer();
    await new Promise<void>((klar) => tjener.listen(hel('nettsted.yaml'), klar));
    expect(funn()).toEqual([
      'ulesbar-fil nettsted.yaml: Dette er en kontakt og ingen fil, og den blir ikke åpnet.',
    ]);
    await new Promise((ferdig) => tjener.close(ferdig));
  });

  test('links among attachments: to a file, a folder, nothing, out of the root, round and round', () => {
    skriv(`${MOETE}/moete.md`, '---\n---\n');
    mkdirSync(hel(`${MOETE}/vedlegg`));
    const maal = {
      'a.pdf': '/etc/passwd',
      'b.pdf': '../..',
      'c.pdf': 'finnes-ikke',
      'd.pdf': '../moete.md',
      'e.pdf': 'e.pdf',
    };
    for (const [navn, til] of Object.entries(maal)) symlinkSync(til, hel(`${MOETE}/vedlegg/${navn}`));
    symlinkSync('/etc', hel('moeter/raad/2030-03-01'));
    expect(funn()).toHaveLength(6);
    expect(funn().every((f) => f.includes('snarvei'))).toBe(true);
    expect(lesMappe(rot)).toMatchObject({ vedlegg: new Map(), filer: [{ sti: `${MOETE}/moete.md` }] });
  });

  test('a link as attachment is told of once, where it is listed', () => {
    skriv(`${MOETE}/sak-1.md`, SAK);
    skriv(`${MOETE}/moete.md`, '---\ndager:\n  - dato: 2030-02-01\npublisering: publisert\n---\n');
    skriv('utvalg/raad.md', '---\nnavn:\n  - navn: Rådet\n---\n');
    skriv('nettsted.yaml', 'navn: A\nundertittel: B\nbeskrivelse: C.\nutgiver: D\n');
    mkdirSync(hel(`${MOETE}/vedlegg`));
    symlinkSync('/etc/passwd', hel(`${MOETE}/vedlegg/1.txt`));
    expect(sjekkMappe(rot).funn).toMatchObject([
      { regel: 'ulesbar-fil', nivaa: 'feil', fil: `${MOETE}/sak-1.md`, linje: 6, kolonne: 10 },
    ]);
  });
});

describe('what may not be read', () => {
  test('a folder and a file are faults with a place, and all else is read', () => {
    skriv('emner.yaml', '');
    skriv('sider/om.md', 'x');
    skriv('utvalg/a.md', 'x');
    execFileSync('chmod', ['-R', 'a+rX', rot]);
    execFileSync('chmod', ['000', hel('sider'), hel('utvalg/a.md')]);
    const { filer, avvik } = somFremmed(() => lesMappe(rot));
    execFileSync('chmod', ['755', hel('sider')]);
    expect(filer.map((f) => f.sti)).toEqual(['emner.yaml']);
    expect(avvik).toMatchObject([
      {
        regel: 'ulesbar-fil',
        fil: 'sider',
        melding: expect.stringContaining('Mappen kan ikke leses') as string,
      },
      { regel: 'ulesbar-fil', fil: 'utvalg/a.md', melding: expect.stringContaining('ikke lov') as string },
    ]);
  });

  test('nor the root: that is said, and nothing is taken for empty', () => {
    execFileSync('chmod', ['000', rot]);
    expect(() => somFremmed(() => lesMappe(rot))).toThrow(
      /Innholdsmappen .* kan ikke leses. Maskinen har ikke lov/,
    );
    execFileSync('chmod', ['755', rot]);
  });
});

describe('names', () => {
  test.each([
    ['sider/con.md', /bruker Windows selv/],
    ['sider/a:b.md', /«:», som Windows ikke/],
    ['sider/a\\b.md', /«\\», som Windows ikke/],
    ['sider/%2e%2e.md', /små bokstaver/],
    ['sider/punktum./x.md', /slutter med punktum/],
    ['sider/rom /x.md', /slutter med mellomrom/],
    ['sider/omvendt\u202Edm.md', /<U\+202E>.*U\+202E/],
    ['sider/ny\nlinje.md', /<U\+000A>/],
    ['sider/esc\u001B[2J.md', /<U\+001B>/],
    ['sider/bredde\u200Bløs.md', /U\+200B/],
    ['sider/Om.md', /små bokstaver/],
    ['sider/om oss.md', /små bokstaver/],
    [`sider/${'a'.repeat(190)}.md`, /tegn lang/],
    ['utvalg/råd.md', /små bokstaver/],
    ['moeter/råd/2030-02-01/moete.md', /små bokstaver/],
    [`${MOETE}/vedlegg/Årsplan 2030.pdf`, /kan ikke stå i en adresse/],
    [`${MOETE}/vedlegg/a#b.pdf`, /kan ikke stå i en adresse/],
    [`${MOETE}/vedlegg/a%20b.pdf`, /kan ikke stå i en adresse/],
    [`${MOETE}/vedlegg/a?b.pdf`, /Windows ikke kan/],
    [`${MOETE}/vedlegg/~$notat.docx`, /kan ikke stå i en adresse/],
    [`${MOETE}/vedlegg/nul.pdf`, /bruker Windows selv/],
  ])('%j', (sti, melding) => {
    skriv(sti, 'x');
    const { avvik, vedlegg } = lesMappe(rot);
    expect(avvik.filter((a) => a.regel === 'ugyldig-filnavn')).toHaveLength(1);
    expect(avvik[0]?.melding).toMatch(melding);
    expect(vedlegg.size).toBe(0);
    // What a report prints cannot steer a terminal.
    expect(`${avvik[0]?.fil ?? ''}${avvik[0]?.melding ?? ''}`).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('bytes that are no UTF-8', () => {
    mkdirSync(hel('sider'));
    writeFileSync(Buffer.concat([Buffer.from(hel('sider/')), Buffer.from('r\xe5d.md', 'latin1')]), 'x');
    expect(lesMappe(rot).avvik).toMatchObject([{ regel: 'ugyldig-filnavn', fil: 'sider/r<U+FFFD>d.md' }]);
  });

  test('two that differ in case only, and two forms of one letter, name both; the second is not read for the first', () => {
    skriv('sider/a.md', '1');
    skriv('sider/A.md', '2');
    skriv('sider/\u00e5.md', '3');
    skriv('sider/a\u030A.md', '4');
    const { filer, avvik } = lesMappe(rot);
    expect(filer).toHaveLength(2);
    expect(avvik.map((a) => a.melding).join('\n')).toMatch(/«a\.md» og «A\.md» er samme navn/);
    expect(avvik.map((a) => a.melding).join('\n')).toMatch(/To filer eller mapper heter «å\.md»/);
  });

  test('a folder among the attachments is told of, file by file, and none has an address', () => {
    skriv(`${MOETE}/vedlegg/mappe/a.pdf`, 'x');
    skriv(`${MOETE}/Vedlegg.pdf`, 'x');
    skriv('sider/vedlegg/a.pdf', 'x');
    expect(lesMappe(rot)).toMatchObject({
      vedlegg: new Map(),
      avvik: [
        { regel: 'ukjent-fil', fil: `${MOETE}/Vedlegg.pdf` },
        { regel: 'ukjent-fil', fil: `${MOETE}/vedlegg/mappe/a.pdf` },
        { regel: 'ukjent-fil', fil: 'sider/vedlegg/a.pdf' },
      ],
    });
  });
});

test('size is judged before anything is read', () => {
  skriv('emner.yaml', Buffer.alloc(1_000_001, '#'));
  skriv('sider/stor.md', Buffer.alloc(50_000_000, 'a'));
  skriv('sider/nesten.md', Buffer.alloc(5_000_000, 'a'));
  const { filer, avvik } = lesMappe(rot);
  expect(filer.map((f) => f.sti)).toEqual(['sider/nesten.md']);
  expect(avvik.map((a) => `${a.regel} ${a.fil}`)).toEqual([
    'for-stor-fil emner.yaml',
    'for-stor-fil sider/stor.md',
  ]);
});

test('a thread that is silent does not hold up the rest: its file is a fault', () => {
  skriv('a.txt', 'hei');
  const oppdrag = { rot, stier: ['a.txt'], ord: undefined };
  expect(undersoekAlle(oppdrag, 0)).toMatchObject([
    [{ melding: 'Filen kunne ikke undersøkes på rimelig tid.' }],
  ]);
  expect(undersoekAlle(oppdrag)).toEqual([[]]);
});

test('what was found is remembered, until the file is another', () => {
  const sti = `${MOETE}/vedlegg/1.txt`;
  skriv(sti, '');
  const lagre = { kontroll: hel('lager.json'), ord: hel('ord') };
  const funnet = (): string[] => finnVedleggsfeil(rot, [sti], lagre).map((a) => a.melding);
  expect(funnet()).toEqual(['Filen er tom.']);
  const lager = readFileSync(hel('lager.json'), 'utf8');
  writeFileSync(hel('lager.json'), lager.replace('er tom', 'er husket'));
  expect(funnet()).toEqual(['Filen er husket.']);
  skriv(sti, 'hei');
  expect(funnet()).toEqual([]);
});
