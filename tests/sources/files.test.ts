import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lesMappe } from '#sources/files';

let rot = '';
beforeEach(() => {
  rot = mkdtempSync(join(tmpdir(), 'saksgang-'));
});
afterEach(() => {
  rmSync(rot, { recursive: true });
});

function skriv(sti: string, innhold: string | Uint8Array): void {
  mkdirSync(dirname(join(rot, sti)), { recursive: true });
  writeFileSync(join(rot, sti), innhold);
}

const latin1 = (tekst: string): Uint8Array => Buffer.from(tekst, 'latin1');

describe('read as they are', () => {
  test.each([
    ['UTF-8', 'a: å\n'],
    ['a byte order mark', '\uFEFFa: å\n'],
    ['CRLF', 'a: å\r\n'],
  ])('%s', (_, tekst) => {
    skriv('emner.yaml', tekst);
    expect(lesMappe(rot)).toMatchObject({ filer: [{ sti: 'emner.yaml', tekst: 'a: å\n' }], avvik: [] });
  });

  test('an empty file', () => {
    skriv('emner.yaml', '');
    expect(lesMappe(rot).filer).toEqual([{ sti: 'emner.yaml', tekst: '' }]);
  });

  test('decomposed letters in a file name', () => {
    skriv('sider/a\u030A.md', 'tekst');
    expect(lesMappe(rot)).toMatchObject({
      filer: [{ sti: 'sider/å.md', tekst: 'tekst' }],
      avvik: [
        {
          regel: 'ugyldig-filnavn',
          fil: 'sider/å.md',
          forventet: expect.stringContaining(': aa.md') as string,
        },
      ],
    });
  });
});

describe('named faults, and no file', () => {
  test.each([
    ['latin-1', latin1('fin: ja\ntittel: Møte\n'), /ikke lagret som UTF-8/, 2],
    ['UTF-16 LE', Buffer.from('\uFEFFa: 1\n', 'utf16le'), /UTF-16/, 1],
    ['UTF-16 BE', Buffer.from([0xfe, 0xff, 0, 97]), /UTF-16/, 1],
    ['a null character', 'a: 1\nb: \0\n', /nulltegn/, 2],
    ['a lone carriage return', 'a: 1\nb: 2\rc: 3\n', /vognreturer/, 2],
    ['old Mac line ends', 'a: 1\rb: 2\r', /vognreturer/, 1],
  ])('%s', (_, innhold, melding, linje) => {
    skriv('utvalg/x.md', innhold);
    const mappe = lesMappe(rot);
    expect(mappe.filer).toEqual([]);
    expect(mappe.avvik).toMatchObject([{ regel: 'ulesbar-fil', fil: 'utvalg/x.md', linje }]);
    expect(mappe.avvik[0]?.melding).toMatch(melding);
  });

  test('the letter that is not UTF-8 is pointed at', () => {
    skriv('utvalg/x.md', latin1('fin: ja\ntittel: Møte\n'));
    expect(lesMappe(rot).avvik).toMatchObject([{ linje: 2, kolonne: 10 }]);
  });

  test('a link to a file, to a folder, to nothing and to itself', () => {
    skriv('sider/om.md', 'tekst');
    symlinkSync(join(rot, 'sider/om.md'), join(rot, 'sider/lenke.md'));
    symlinkSync(rot, join(rot, 'sider/mappe'));
    symlinkSync('finnes-ikke', join(rot, 'sider/borte.md'));
    symlinkSync('ring.md', join(rot, 'sider/ring.md'));
    const { filer, avvik } = lesMappe(rot);
    expect(filer.map((f) => f.sti)).toEqual(['sider/om.md']);
    expect(avvik.map((a) => a.fil)).toEqual([
      'sider/borte.md',
      'sider/lenke.md',
      'sider/mappe',
      'sider/ring.md',
    ]);
  });

  test('a folder with the name of a file', () => {
    skriv('moeter/a/2025-01-01/sak-1.md/tekst.txt', 'x');
    expect(lesMappe(rot).avvik).toMatchObject([
      { regel: 'ulesbar-fil', fil: 'moeter/a/2025-01-01/sak-1.md' },
      { regel: 'ukjent-fil', fil: 'moeter/a/2025-01-01/sak-1.md/tekst.txt' },
    ]);
  });
});

test('attachments are listed with their size, never read', () => {
  skriv('moeter/a/2025-01-01/vedlegg/x.pdf', latin1('%PDF å'));
  expect(lesMappe(rot)).toEqual({
    filer: [],
    vedlegg: new Map([['moeter/a/2025-01-01/vedlegg/x.pdf', 6]]),
    noekler: new Map([['moeter/a/2025-01-01/vedlegg/x.pdf', expect.stringMatching(/^6 \d+ \d+$/u)]]),
    avvik: [],
  });
});

test('README.md and dot files are passed over', () => {
  skriv('README.md', 'x');
  skriv('moeter/README.md', 'x');
  skriv('.git/config', 'x');
  skriv('sider/.om.md.swp', 'x');
  expect(lesMappe(rot)).toEqual({ filer: [], vedlegg: new Map(), noekler: new Map(), avvik: [] });
});

test('files come in code-unit order', () => {
  for (const sti of ['sider/c.md', 'sider/B.md', 'sider/a.md', 'emner.yaml']) skriv(sti, 'x');
  expect(lesMappe(rot).filer.map((f) => f.sti)).toEqual([
    'emner.yaml',
    'sider/B.md',
    'sider/a.md',
    'sider/c.md',
  ]);
});

test('a root that is not there is an error', () => {
  expect(() => lesMappe(join(rot, 'finnes-ikke'))).toThrow();
});
