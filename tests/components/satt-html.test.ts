import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROT } from '../oppsett/kjoer.ts';

const sider = globSync('src/**/*.astro', { cwd: ROT }).toSorted();

/** Every value that a component puts in as HTML, as it is written there. */
const satt = sider.flatMap((sti) =>
  [...readFileSync(join(ROT, sti), 'utf8').matchAll(/set:html=\{((?:[^{}]|\{[^{}]*\})*)\}/gu)].map(
    ([, verdi = '']) => `${sti.slice('src/'.length)}: ${verdi}`,
  ),
);

test('what is put in as HTML is known, value by value: sanitised text or our own drawing', async () => {
  await expect(`${satt.join('\n')}\n`).toMatchFileSnapshot(join(ROT, 'tests/expected/satt-html.txt'));
});

test('there is no other way in: no inline script that takes values, and no set:html without braces', () => {
  for (const sti of sider) {
    const tekst = readFileSync(join(ROT, sti), 'utf8');
    expect(tekst, sti).not.toMatch(/define:vars|innerHTML|insertAdjacentHTML|document\.write/u);
    expect(tekst.match(/set:html/gu)?.length ?? 0, sti).toBe(
      satt.filter((s) => s.startsWith(`${sti.slice(4)}: `)).length,
    );
  }
});
