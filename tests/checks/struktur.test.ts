import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REGLER } from '#checks/index';
import { lesRegelside } from '#sources/regler';
import { ROT } from '../oppsett/kjoer.ts';

const ider = REGLER.map((regel) => regel.id);
const navnI = (mappe: string, endelse: string): string[] =>
  readdirSync(join(ROT, mappe))
    .map((navn) => navn.slice(0, navn.length - endelse.length))
    .toSorted();

test('rules are listed by id, each once', () => {
  expect(ider).toEqual([...new Set(ider)].toSorted());
});

test('every rule has its page, its fixture and its golden file, and there are no others', () => {
  expect(navnI('docs/regler', '.md')).toEqual(ider);
  expect(navnI('tests/fixtures/regler', '')).toEqual(ider);
  expect(navnI('tests/expected/regler', '.txt')).toEqual(ider);
});

test.each(REGLER)('$id: one file of code, named after the rule', ({ id }) => {
  expect(readFileSync(join(ROT, 'src/checks', `${id}.ts`), 'utf8')).toContain(`id: '${id}'`);
});

test.each(REGLER)('$id: the page agrees with the code and shows the message as printed', (regel) => {
  const tekst = readFileSync(join(ROT, 'docs/regler', `${regel.id}.md`), 'utf8');
  const melding = readFileSync(join(ROT, 'tests/expected/regler', `${regel.id}.txt`), 'utf8').split(
    '\n\n',
  )[0];
  expect(lesRegelside(regel.id).tittel).toBe(regel.tittel);
  expect(tekst).toContain(`Nivå: **${regel.nivaa}**.${regel.oftest ? ` Oftest **${regel.oftest}**.` : ''}\n`);
  expect(tekst).toContain(`\n${melding ?? 'ingen'}\n`);
  expect(tekst).toMatch(regel.kanGodtas ? /## Kan feilen godtas\?\n\nJa/ : /## Kan feilen godtas\?\n\nNei/);
});

test.each(ider)('%s: people in the fixture are «Medlem 1» and the like', (id) => {
  const rot = join(ROT, 'tests/fixtures/regler', id);
  const filer = readdirSync(rot, { recursive: true, withFileTypes: true }).filter((post) => post.isFile());
  for (const fil of filer) {
    const tekst = readFileSync(join(fil.parentPath, fil.name), 'latin1');
    expect(tekst).not.toMatch(/^\s+- (?!Medlem \d)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/mu);
  }
});
