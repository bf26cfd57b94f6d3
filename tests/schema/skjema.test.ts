import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { jsonSkjemaer } from '#schema/json-skjema';
import { alleObjekter } from './gang.ts';

test('every key of every kind of file has a doc comment', () => {
  const uten = alleObjekter().flatMap(({ sti, felt }) =>
    Object.entries(felt)
      .filter(([, schema]) => !schema.description)
      .map(([navn]) => `${sti}.${navn}`),
  );
  expect(uten).toEqual([]);
  expect(alleObjekter().length).toBeGreaterThan(40);
});

test('every object is strict', () => {
  expect(alleObjekter().filter((o) => !o.streng)).toEqual([]);
});

test('the committed JSON Schemas are fresh', () => {
  const skjemaer = jsonSkjemaer();
  expect(readdirSync('.vscode/skjema').toSorted()).toEqual(skjemaer.map((s) => `${s.navn}.json`).toSorted());
  for (const { navn, tekst } of skjemaer)
    expect(readFileSync(`.vscode/skjema/${navn}.json`, 'utf8'), `${navn}.json: run npm run skjema`).toBe(
      tekst,
    );
});

test('the editor settings give every kind of file its schema', () => {
  const oppsett = parse(readFileSync('.vscode/settings.json', 'utf8').replaceAll(/^\s*\/\/.*$/gmu, '')) as {
    'yaml.schemas': Record<string, string>;
  };
  expect(oppsett['yaml.schemas']).toEqual(
    Object.fromEntries(
      jsonSkjemaer().map((s) => [`./.vscode/skjema/${s.navn}.json`, `content/${s.moenster}`]),
    ),
  );
});

test('a JSON Schema tells an editor what a key means and refuses others', () => {
  const sak = jsonSkjemaer().find((s) => s.navn === 'sak');
  expect(JSON.parse(sak?.tekst ?? '')).toMatchObject({
    additionalProperties: false,
    properties: { arkivsak: { description: 'Arkivsak eller journalpost: 24/01873-6' } },
  });
});
