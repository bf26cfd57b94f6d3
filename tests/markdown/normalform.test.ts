import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { brukRettinger } from '#checks/rett';
import { yamlI } from '#markdown/frontmatter';
import { normalform } from '#markdown/normalform';
import { FILSLAG, filslagAv } from '#schema/filslag';
import { ROT } from '../oppsett/kjoer.ts';

const SAK = FILSLAG.sak.schema;
const skrevet = (tekst: string, schema = SAK as Parameters<typeof normalform>[1]): string => {
  const retting = normalform(tekst, schema);
  return retting ? brukRettinger(tekst, [retting]).tekst : tekst;
};
const framside = (felter: string, kropp = ''): string => `---\n${felter}---\n${kropp}`;

test.each([
  ['keys in the order of the schema', 'tittel: A\nsaksnummer: 1/30\n', 'saksnummer: 1/30\ntittel: A\n'],
  ['in rows too', 'vedlegg:\n  - tittel: A\n    nr: "9"\n', 'vedlegg:\n  - nr: "9"\n    tittel: A\n'],
  ['one space after a colon', 'tittel :   A\n', 'tittel: A\n'],
  ['none at the end of a line', 'tittel: A  \nemner:\t\n  - a\n', 'tittel: A\nemner:\n  - a\n'],
  ['lists are indented', 'emner:\n- a\n- b\ntil: A\n', 'til: A\nemner:\n  - a\n  - b\n'],
  ['by two', 'emner:\n    -   a\n    -   b\n', 'emner:\n  - a\n  - b\n'],
  [
    'also inside one another',
    'publisering:\n    innkalling:\n        fra: 2030-01-01\n',
    'publisering:\n  innkalling:\n    fra: 2030-01-01\n',
  ],
  [
    'with what follows the dash',
    'vedlegg:\n-   nr: "9"\n    tittel: A\n',
    'vedlegg:\n  - nr: "9"\n    tittel: A\n',
  ],
  ['double quotes', "vedlegg:\n  - nr: '9'\n", 'vedlegg:\n  - nr: "9"\n'],
  ['unless they stand in the value', 'tittel: \'Den "nye": planen\'\n', 'tittel: \'Den "nye": planen\'\n'],
  [
    'a comment goes with its value, also with the last one',
    'vedlegg:\n  - mangler: true\n    tittel: A # a\n    nr: "2" # trykt 2B\n  - nr: "3"\n',
    'vedlegg:\n  - nr: "2" # trykt 2B\n    tittel: A # a\n    mangler: true\n  - nr: "3"\n',
  ],
  [
    'inside what moves too',
    'vedlegg:\n  - tittel: A\n    nr: "9" # b\ntittel: A # sist\n',
    'tittel: A # sist\nvedlegg:\n  - nr: "9" # b\n    tittel: A\n',
  ],
  [
    'a comment above a row stays there',
    'vedlegg:\n  # a\n  - tittel: A\n    nr: "9"\n',
    'vedlegg:\n  # a\n  - nr: "9"\n    tittel: A\n',
  ],
  ['quotes round a time of day', 'trykt:\n  tid: 09:00\n', 'trykt:\n  tid: "09:00"\n'],
])('%s', (_, foer, etter) => {
  expect(skrevet(framside(foer, 'Tekst  \n'))).toBe(framside(etter, 'Tekst  \n'));
});

test('a whole list of rows in another order is written in one go', () => {
  const rader = (rad: string): string => framside(`vedlegg:\n${rad.repeat(2000)}`);
  const pen = rader('  - nr: "9"\n    tittel: A\n');
  expect(skrevet(rader('  - tittel: A\n    nr: "9"\n'))).toBe(pen);
});

test.each([
  ['comments', '# Først\nsaksnummer: 1/30 # nummer\n# Så\ntittel: A\n'],
  ['a comment above the key it may be about', '# Om tittelen\ntittel: A\nsaksnummer: 1/30\n'],
  ['lines a long text is broken into', 'sammendrag: >-\n  En lang\n  tekst.\ntil: A\n'],
  ['spaces that count', 'sammendrag: |\n  A  \n    B\n\n  C\ntil: A\n'],
  ['flow lists', 'emner: [ a,  b ]\n'],
  ['printed forms in their order', 'trykt:\n  tittel: B\n  dato: A\n'],
])('kept: %s', (_, felter) => {
  expect(normalform(framside(felter), SAK)).toBeUndefined();
});

const filer = (rot: string): { sti: string; tekst: string }[] =>
  readdirSync(join(ROT, rot), { recursive: true, encoding: 'utf8' })
    .filter((sti) => filslagAv(sti))
    .map((sti) => ({ sti, tekst: readFileSync(join(ROT, rot, sti), 'utf8') }));

test.each(['content', 'tests/fixtures/eksempelraad'])('every file of %s has it', (rot) => {
  for (const { sti, tekst } of filer(rot)) {
    const slag = filslagAv(sti);
    expect(slag && normalform(tekst, FILSLAG[slag].schema), sti).toBeUndefined();
  }
});

const MULIG = fc.sample(
  fc.record({ innrykk: fc.integer({ min: 1, max: 6 }), enkle: fc.boolean(), froe: fc.nat() }),
  {
    numRuns: 6,
    seed: 5,
  },
);

test.each(MULIG)(
  'however the archive is written, the values stay, and once is enough: %j',
  ({ innrykk, enkle, froe }) => {
    for (const { sti, tekst } of filer('tests/fixtures/eksempelraad')) {
      const slag = filslagAv(sti);
      if (!slag) continue;
      const data = stokket(parse(yamlI(tekst)), froe);
      const yaml = stringify(data, {
        indent: innrykk,
        singleQuote: enkle,
        indentSeq: enkle,
        lineWidth: froe % 2 ? 0 : 60,
      });
      const stygg = sti.endsWith('.yaml') ? yaml : framside(yaml);
      const pen = skrevet(stygg, FILSLAG[slag].schema);
      expect(parse(yamlI(pen))).toEqual(parse(yamlI(stygg)));
      expect(normalform(pen, FILSLAG[slag].schema), sti).toBeUndefined();
    }
  },
);

/** The same data with the keys of every mapping in another order. */
function stokket(data: unknown, froe: number): unknown {
  if (Array.isArray(data)) return data.map((ledd) => stokket(ledd, froe));
  if (typeof data !== 'object' || data === null) return data;
  const par = Object.entries(data).map(([navn, verdi]) => [navn, stokket(verdi, froe)] as const);
  const snudd =
    froe % 3 === 0
      ? par.toReversed()
      : par.toSorted(([a], [b]) => ((a.length * froe) % 7) - ((b.length * froe) % 7));
  return Object.fromEntries(snudd);
}
