import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Funn, kontroller } from '#checks/kontroll';
import { somJson, somTekst } from '#checks/rapport';
import { somGithub } from '#checks/rapport-github';
import { somGitlab } from '#checks/rapport-gitlab';
import { utdrag } from '#checks/utdrag';

const FUNN: Funn = { regel: 'proeve', fil: 'a/b.md', linje: 3, kolonne: 7, melding: 'Galt.', nivaa: 'feil' };
const med = (...funn: Partial<Funn>[]) => ({
  funn: funn.map((f) => ({ ...FUNN, ...f })),
  godtatt: [],
  antall: { filer: 1, moeter: 0, saker: 0 },
});

/** What the runner of GitHub Actions makes of one line of output. */
function lestAvGithub(linje: string): {
  kommando: string;
  egenskaper: Record<string, string>;
  tekst: string;
} {
  const [, kommando = '', resten = '', tekst = ''] = /^::([a-z]+) (.*?)::(.*)$/su.exec(linje) ?? [];
  const raa = (s: string): string => s.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const deler = resten.split(',').map((del): [string, string] => {
    const [navn = '', verdi = ''] = del.split(/=(.*)/su);
    return [navn, raa(verdi.replaceAll('%3A', ':').replaceAll('%2C', ','))];
  });
  return { kommando, egenskaper: Object.fromEntries(deler), tekst: raa(tekst) };
}

const HVA_SOM_HELST = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('%', ',', ':', '\n', '\r', '=', '2', '5', 'A', '0', 'å') }),
);

test('GitHub reads back the path, the place and the words, whatever stands in them', () => {
  fc.assert(
    fc.property(HVA_SOM_HELST, HVA_SOM_HELST, HVA_SOM_HELST, (fil, melding, tiltak) => {
      const ut = somGithub(med({ fil, melding, tiltak }), 'content');
      expect(ut.match(/[\r\n]/gu)).toEqual(['\n']);
      const { kommando, egenskaper, tekst } = lestAvGithub(ut.slice(0, -1));
      expect(kommando).toBe('error');
      expect(egenskaper).toEqual({ file: `content/${fil}`, line: '3', col: '7', title: 'proeve' });
      expect(tekst).toBe([melding, tiltak && `Gjør dette: ${tiltak}`].filter(Boolean).join('\n'));
    }),
  );
});

test('warnings and notes keep their level', () => {
  const funn = med({}, { nivaa: 'advarsel' }, { nivaa: 'merknad' });
  expect(somGithub(funn, '.').match(/^::\w+/gmu)).toEqual(['::error', '::warning', '::notice']);
  const rader = JSON.parse(somGitlab(funn, '.', String)) as { severity: string }[];
  expect(rader.map((rad) => rad.severity)).toEqual(['major', 'minor', 'info']);
});

test('GitLab gets what it asks for, and no two faults the same fingerprint', () => {
  const rader = JSON.parse(
    somGitlab(med({ forventet: 'noe annet', tiltak: 'Rett.' }, {}, { linje: 9 }), 'content', String),
  ) as { fingerprint: string }[];
  expect(rader[0]).toEqual({
    description: 'Galt. Forventet: noe annet. Rett.',
    check_name: 'proeve',
    fingerprint: 'proeve\na/b.md\nGalt.\n1',
    severity: 'major',
    location: { path: 'content/a/b.md', lines: { begin: 3 } },
  });
  expect(new Set(rader.map((rad) => rad.fingerprint)).size).toBe(3);
  expect(somGitlab(med(), 'content', String)).toBe('[]\n');
});

test('programs are told where the paths begin', () => {
  expect(JSON.parse(somJson(med({}), 'content'))).toMatchObject({
    rot: 'content',
    funn: [{ fil: 'a/b.md' }],
  });
});

test('no value can add a line to the text, or colour the terminal', () => {
  const linjer = (melding: string): number => somTekst(med({ melding }), 'content').split('\n').length;
  fc.assert(
    fc.property(HVA_SOM_HELST, (melding) => {
      expect(linjer(melding)).toBe(linjer(''));
    }),
  );
  expect(somTekst(med({ melding: '\u001b[31m\u202Erød' }), '.')).not.toMatch(/[\u001b\u202E]/u);
});

test('a repair that is certain is offered', () => {
  const tekst = somTekst(med({ retting: [{ fra: 0, til: 0, tekst: '' }] }), 'content');
  expect(tekst).toContain('    «npm run sjekk -- --rett» retter dette.\n');
});

test('accepted faults are told with their reasons when they are asked for', () => {
  const kontroll = { ...med(), godtatt: [{ avvik: FUNN, grunn: 'Trykt slik.' }] };
  expect(somTekst(kontroll, 'content')).not.toContain('Trykt slik.');
  expect(somTekst(kontroll, 'content', { godtatt: true })).toContain(
    'content/a/b.md:3:7  godtatt  proeve\n    Galt.\n    Grunn: Trykt slik.\n',
  );
});

test('a file or a folder alone', () => {
  const kontroll = med({ fil: 'a/b.md' }, { fil: 'a/b/c.md' }, { fil: 'ab/c.md' });
  const filer = (...stier: string[]): string[] => utdrag(kontroll, stier).funn.map((f) => f.fil);
  expect(filer('a')).toEqual(['a/b.md', 'a/b/c.md']);
  expect(filer('a/b.md')).toEqual(['a/b.md']);
  expect(filer('')).toHaveLength(3);
  expect(filer('finnes-ikke')).toEqual([]);
});

test('a rule that fails is named', () => {
  const sjekk = (): never => {
    throw new TypeError('x is undefined');
  };
  const regel = { id: 'proeve', nivaa: 'feil', kanGodtas: false, tittel: 'Prøve.', sjekk } as const;
  expect(() => kontroller({ filer: [], avvik: [], vedlegg: new Map() }, '2030-01-01', [regel])).toThrow(
    /^Regelen «proeve» stoppet på grunn av en feil i programmet, ikke i innholdet\./u,
  );
});

test('no report shows a national identity number, whatever rule shows the value it stands in', () => {
  const nummer = '01819010001';
  const kontroll = {
    ...med({
      fil: `sak-${nummer}.md`,
      melding: `«${nummer}»`,
      forventet: nummer,
      tiltak: nummer,
      gjelder: nummer,
    }),
    godtatt: [{ avvik: { ...FUNN, melding: nummer }, grunn: nummer }],
  };
  const rapporter = [
    somTekst(kontroll, 'content', { godtatt: true }),
    somJson(kontroll, 'content'),
    somGithub(kontroll, 'content'),
    somGitlab(kontroll, 'content', (tekst) => tekst),
  ];
  for (const rapport of rapporter) {
    expect(rapport).toContain('018190•••••');
    expect(rapport).not.toContain('10001');
  }
});

test('what is only to be known is counted, and listed when that is asked for', () => {
  const merknad = med({ nivaa: 'merknad', melding: 'Bare til orientering.' });
  expect(somTekst(merknad, 'content')).toContain('Bare til orientering.');
  const kort = somTekst(merknad, 'content', { merknader: false });
  expect(kort).not.toContain('Bare til orientering.');
  expect(kort).toMatch(/1 merknad, .*\n«npm run sjekk -- --merknader» viser merknadene\.\n$/u);
});
