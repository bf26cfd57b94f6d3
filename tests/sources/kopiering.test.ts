import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildArkiv } from '#domain/arkiv';
import { offentlig } from '#domain/publisering';
import { lesFil } from '#markdown/fil';
import { VEDLEGGSMOENSTER } from '#schema/verdier';
import { lesMappe } from '#sources/files';
import { kopierVedlegg } from '#sources/vedlegg';
import { minsteArkiv, MOETE, sak } from '../checks/arkivet.ts';

let mappe = '';
const innhold = (): string => join(mappe, 'innhold');
const ut = (): string => join(mappe, 'ut');

beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
  mkdirSync(ut());
  // What must never be published lies all round what may be.
  const filer = {
    ...Object.fromEntries(minsteArkiv().map(({ sti, tekst }) => [sti, tekst])),
    [`${MOETE}/vedlegg/1.txt`]: 'til leserne',
    [`${MOETE}/vedlegg/skjult.txt`]: 'HEMMELIG',
    [`${MOETE}/sak-9.md`]: 'HEMMELIG',
    'moeter/raad/2030-03-01/vedlegg/annet.txt': 'HEMMELIG',
    '../hemmelig.txt': 'HEMMELIG',
  };
  for (const [sti, tekst] of Object.entries(filer)) {
    mkdirSync(dirname(join(innhold(), sti)), { recursive: true });
    writeFileSync(join(innhold(), sti), tekst);
  }
});
afterEach(() => {
  rmSync(mappe, { recursive: true });
});

/** Copies for an archive whose one sak has this body, and says what lies in the built site. */
function kopiert(kropp: string, felter = ''): string[] {
  const { vedlegg, noekler } = lesMappe(innhold());
  const filer = minsteArkiv({ [`${MOETE}/sak-1.md`]: sak('1/30', felter, kropp) }).flatMap(
    (f) => lesFil(f).fil ?? [],
  );
  rmSync(ut(), { recursive: true });
  mkdirSync(ut());
  const { arkiv } = buildArkiv(offentlig(filer, '2030-06-01'), '2030-06-01', vedlegg);
  kopierVedlegg(arkiv, { innhold: innhold(), noekler }, ut());
  return readdirSync(ut(), { recursive: true, withFileTypes: true })
    .filter((post) => post.isFile())
    .map((post) => join(post.parentPath, post.name).slice(ut().length + 1));
}

const FIL = `${MOETE}/vedlegg/1.txt`;

test('a link in the text and a row bring the file out', () => {
  expect(kopiert('\n[Notat](vedlegg/1.txt)\n')).toEqual([FIL]);
  expect(kopiert('', 'vedlegg:\n  - { nr: "1", fil: vedlegg/1.txt }\n')).toEqual([FIL]);
});

test.each([
  'vedlegg/../sak-9.md',
  'vedlegg/../vedlegg/skjult.txt',
  'vedlegg/./skjult.txt',
  'vedlegg//skjult.txt',
  'vedlegg/%2e%2e/sak-9.md',
  'vedlegg/..%2fsak-9.md',
  'vedlegg/%2e%2e%5csak-9.md',
  'vedlegg/..\\sak-9.md',
  'vedlegg\\..\\sak-9.md',
  'vedlegg/../../2030-03-01/vedlegg/annet.txt',
  '../2030-03-01/vedlegg/annet.txt',
  '/moeter/raad/2030-02-01/vedlegg/skjult.txt',
  `${'../'.repeat(12)}etc/passwd`,
  'vedlegg/../../../../../hemmelig.txt',
  '/etc/passwd',
  'file:///etc/passwd',
  'C:\\Windows\\win.ini',
  '\\\\tjener\\deling\\fil.txt',
  'vedlegg/skjult%2etxt',
  'vedlegg/skjult.txt%00.pdf',
  'VEDLEGG/skjult.txt',
  'vedlegg/SKJULT.txt',
])('%j brings nothing out, as a link or in a field', (adresse) => {
  expect(
    kopiert(`\n[x](<${adresse.replaceAll('\\', '\\\\')}>) ![x](<${adresse.replaceAll('\\', '\\\\')}>)\n`),
  ).toEqual([]);
  const { fil } = lesFil({
    sti: `${MOETE}/sak-1.md`,
    tekst: sak('1/30', `vedlegg:\n  - { nr: "1", fil: ${JSON.stringify(adresse)} }\n`),
  });
  if (fil) expect(kopiert('', `vedlegg:\n  - { nr: "1", fil: ${JSON.stringify(adresse)} }\n`)).toEqual([]);
});

test('whatever is written, nothing but the one file of that very name comes out', () => {
  const bit = fc.constantFrom(
    ...[
      'vedlegg',
      '/',
      '\\',
      '..',
      '.',
      '%2e',
      '%2E%2e',
      '%2f',
      '%5c',
      'skjult.txt',
      '1.txt',
      'sak-9.md',
      '#',
      '?',
      '\0',
      ' ',
      'å',
    ],
  );
  const adresse = fc.array(bit, { maxLength: 9 }).map((biter) => `vedlegg/${biter.join('')}`);
  fc.assert(
    fc.property(adresse, (skrevet) => {
      const uten = skrevet.replace(/[?#].*$/su, '');
      const funnet = kopiert(`\n[x](<${skrevet.replaceAll('\\', '\\\\')}>)\n`);
      expect(funnet.filter((sti) => sti !== `${MOETE}/${uten}`)).toEqual([]);
      if (funnet.length > 0) expect(uten).toMatch(VEDLEGGSMOENSTER);
    }),
    { numRuns: 300 },
  );
});

test('what the schema takes as a file never leaves the folder, nor means another thing in an address', () => {
  fc.assert(
    fc.property(fc.stringMatching(VEDLEGGSMOENSTER), (fil) => {
      expect(join('/rot/moetet', fil).startsWith('/rot/moetet/vedlegg/')).toBe(true);
      expect(new URL(fil, 'https://example.org/moeter/a/b/').pathname).toBe(`/moeter/a/b/${fil}`);
    }),
  );
});

/** What happens to the one attachment between the check and the copying; `fil` is its path. */
const BYTTER: [string, (fil: string) => void][] = [
  [
    'grown',
    (fil) => {
      writeFileSync(fil, 'noe lengre enn før');
    },
  ],
  [
    'written over by as many bytes',
    (fil) => {
      writeFileSync(fil, 'HEMMELIG!!!');
    },
  ],
  [
    'written over by as many bytes with the old time of change',
    (fil) => {
      const { atime, mtime } = statSync(fil);
      writeFileSync(fil, 'HEMMELIG!!!');
      utimesSync(fil, atime, mtime);
    },
  ],
  [
    'replaced by another of the same size',
    (fil) => {
      writeFileSync(`${fil}.ny`, 'HEMMELIG!!!');
      renameSync(`${fil}.ny`, fil);
    },
  ],
  [
    'gone',
    (fil) => {
      rmSync(fil);
    },
  ],
  [
    'a link',
    (fil) => {
      rmSync(fil);
      symlinkSync(join(mappe, 'hemmelig.txt'), fil);
    },
  ],
  [
    'behind a link',
    (fil) => {
      renameSync(dirname(fil), join(mappe, 'vedlegg'));
      symlinkSync(join(mappe, 'vedlegg'), dirname(fil));
    },
  ],
];

/** Goes on when the clock of the disk, which may be some milliseconds coarse, has left the time that a file has. */
function nesteTikk(fil: string): void {
  const proeve = join(mappe, 'proeve');
  do writeFileSync(proeve, '');
  while (statSync(proeve).ctimeMs === statSync(fil).ctimeMs);
}

test.each(BYTTER)('a file that is %s after it was checked stops the build', (_, bytt) => {
  const fil = join(innhold(), FIL);
  const { vedlegg, noekler } = lesMappe(innhold());
  const filer = minsteArkiv({ [`${MOETE}/sak-1.md`]: sak('1/30', '', '\n[x](vedlegg/1.txt)\n') }).flatMap(
    (f) => lesFil(f).fil ?? [],
  );
  const { arkiv } = buildArkiv(offentlig(filer, '2030-06-01'), '2030-06-01', vedlegg);
  expect(statSync(fil).size).toBe('HEMMELIG!!!'.length);
  nesteTikk(fil);
  bytt(fil);
  expect(() => {
    kopierVedlegg(arkiv, { innhold: innhold(), noekler }, ut());
  }).toThrow(`Vedlegget «${FIL}» er ikke det som ble kontrollert`);
  expect(readdirSync(ut(), { recursive: true }).filter((navn) => String(navn).endsWith('.txt'))).toEqual([]);
});
