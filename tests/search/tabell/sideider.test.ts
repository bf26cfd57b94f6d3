import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { iderI } from '#search/tabell/sideider';

afterAll(() => close());

/** A real index of so many pages: its head, and the address that each id belongs to. */
async function lagIndeks(antall: number): Promise<{ meta: string; adresser: Map<string, string> }> {
  const { index } = await createIndex({ forceLanguage: 'nb' });
  if (!index) throw new Error('no index');
  for (let nr = 1; nr <= antall; nr += 1)
    await index.addHTMLFile({
      url: `/s/${nr}/`,
      content: `<html><body><h1>Sak ${nr}</h1>${'x '.repeat(nr)}`,
    });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  let meta = '';
  const adresser = new Map<string, string>();
  for (const { path, content } of files) {
    const utpakket = (): Buffer => gunzipSync(content);
    if (path.endsWith('.pf_meta')) meta = utpakket().toString('latin1');
    const [, id] = /fragment\/(.*)\.pf_fragment$/.exec(path) ?? [];
    const [, url] = id ? (/"url":"([^"]*)"/.exec(utpakket().toString()) ?? []) : [];
    if (id && url) adresser.set(id, url);
  }
  return { meta, adresser };
}

// A list of up to 23, 255 and 65 535 has its length in none, one and two bytes.
test.each([2, 23, 24, 300])('the ids of an index of %i pages stand in the order of the pages', async (n) => {
  const { meta, adresser } = await lagIndeks(n);
  expect(iderI(meta).map((id) => adresser.get(id))).toEqual(
    Array.from({ length: n }, (_, i) => `/s/${i + 1}/`),
  );
});

test('what is no index has no ids', () => {
  expect(iderI('')).toEqual([]);
  expect(iderI('nb_0123456 nb_1234567')).toEqual([]);
});
