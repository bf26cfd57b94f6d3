import { expect, test } from 'vitest';
import { offentlig } from '#domain/publisering';
import { lesMappe } from '#sources/files';
import { grafTekst } from './graf-tekst.ts';
import { bygg, les } from './prove.ts';

/** A day that the state of every meeting in content/ is judged by; the graph changes with content only. */
const DAG = '2026-11-20';

const filer = les(Object.fromEntries(lesMappe('content').filer.map(({ sti, tekst }) => [sti, tekst])));

test('the graph of the archive: nodes, typed edges, doms and matters', async () => {
  const { arkiv, avvik } = bygg(offentlig(filer, DAG), DAG);
  expect(avvik).toEqual([]);
  await expect(grafTekst(arkiv)).toMatchFileSnapshot('../expected/innhold-graf.json');
});
