import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lesFil } from '#markdown/fil';
import { normalform } from '#markdown/normalform';
import { lesYaml } from '#markdown/yaml';
import { FILSLAG } from '#schema/filslag';
import { kjenteNoekler } from '#schema/forventning';
import { ROT } from '../oppsett/kjoer.ts';

/** Every example of fields in a guide, as it is shown. */
const eksempler = (fil: string): string[] =>
  [...readFileSync(join(ROT, fil), 'utf8').matchAll(/^```(?:yaml|markdown)\n(.*?)^```/gmsu)].map(
    ([, tekst = '']) => tekst,
  );

const SLAG = Object.values(FILSLAG);
const STIER = [
  'moeter/raad/2030-02-01/moete.md',
  'moeter/raad/2030-02-01/sak-1.md',
  'utvalg/raad.md',
  'saksganger/a.md',
  'sider/a.md',
];

describe.each(['docs/for-sekretariatet.md', 'content/README.md'])('%s', (fil) => {
  const alle = eksempler(fil);
  const hele = alle.filter((tekst) => tekst.startsWith('---\n'));
  const deler = alle.filter((tekst) => /^[a-zA-Z]+:/u.test(tekst));

  test('has examples', () => {
    expect(deler.length).toBeGreaterThan(5);
  });

  test.each(hele)('a whole file is right as it is: %j', (tekst) => {
    const funn = STIER.map((sti) => lesFil({ sti, tekst }).avvik);
    expect(funn.find((avvik) => avvik.length === 0) ?? funn).toEqual([]);
  });

  test.each(deler)('some fields are in normal form: %j', (tekst) => {
    const { data, feil } = lesYaml(tekst);
    expect(feil).toEqual([]);
    const noekler = Object.keys(data as object);
    const passer = SLAG.filter(({ schema }) => noekler.every((n) => kjenteNoekler(schema, []).includes(n)));
    const somFil = `---\n${tekst}---\n`;
    expect(passer.some(({ schema }) => normalform(somFil, schema) === undefined)).toBe(true);
  });
});
