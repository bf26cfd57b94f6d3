import { expect, test } from 'vitest';
import { lesFil } from '#markdown/fil';

const lest = (felter: string) => {
  const tekst = `---\n${felter}\n---\n`;
  return { tekst, avvik: lesFil({ sti: 'moeter/raad/2030-02-01/sak-1.md', tekst }).avvik };
};

/** What stands at the place of each fault, to the end of its line. */
const pekt = (felter: string): string[] => {
  const { tekst, avvik } = lest(felter);
  return avvik.map(({ linje, kolonne }) => tekst.split('\n')[linje - 1]?.slice(kolonne - 1) ?? '');
};

test.each([
  ['a value', 'tittel: 2030', ['2030']],
  ['a value in quotes', 'saksnummer: "1-30"', ['"1-30"']],
  ['an empty value: its key', 'tittel:', ['tittel:']],
  ['an unknown key', 'titel: A', ['titel: A']],
  ['an unknown key inside', 'publisering:\n  innkaling: publisert', ['innkaling: publisert']],
  ['an unknown key in a row', 'delsaker:\n  - tittel: A\n    ve: B', ['ve: B']],
  ['a missing field of a row', 'godta:\n  - gjelder: A\n    grunn: B', ['gjelder: A']],
  [
    'a missing field: the key that should have it',
    'publisering:\n  trukket:\n    dato: 2030-01-01',
    ['trukket:'],
  ],
  ['a row', 'emner:\n  - a\n  - B C', ['B C']],
  ['in a flow', 'vedlegg: [{ nr: 9, tittl: A }]', ['9, tittl: A }]', 'tittl: A }]']],
  ['a tag', 'tittel: !!binary aGVp', ['!!binary aGVp']],
  ['an anchor', 'tittel: &a B', ['&a B']],
  ['an alias', 'tittel: *a', ['*a']],
  ['a field that stands twice', 'til: A\ntil: B', ['til: B']],
  ['text after a number sign', 'tittel: Oppdrag #3 om beredskap', ['#3 om beredskap']],
  ['a date that is none', 'rettelser:\n  - dato: 2030-02-31\n    slag: innhold', ['2030-02-31']],
])('%s', (_, felter, ventet) => {
  expect(pekt(felter)).toEqual(ventet);
});

test('a comment is no lost text where the value could not hold it', () => {
  expect(lest('saksnummer: 1/30 # nummer\nutfall: godkjent # i møtet').avvik).toEqual([]);
});

test('what was written is shown, not what YAML made of it', () => {
  const meldinger = lest('vedlegg:\n  - nr: 08\n  - nr: 1e3').avvik.map(({ melding }) => melding);
  expect(meldinger).toEqual([
    'Feltet nr har «08», men skal være tekst.',
    'Feltet nr har «1e3», men skal være tekst.',
  ]);
});
