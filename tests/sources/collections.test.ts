import type { LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import { lesArkiv } from '#sources/arkiv';
import { samling } from '#sources/collections';

interface Oppfoering {
  id: string;
  data: { fil: string; data: unknown };
  digest: string;
}

test('a collection has the public data of its files, each with a digest of just that', async () => {
  vi.stubEnv('SAKSGANG_INNHOLD', 'tests/fixtures/eksempelraad');
  vi.stubEnv('SAKSGANG_DATO', '2026-03-01');
  const oppfoeringer: Oppfoering[] = [];
  const store = { clear: () => undefined, set: (en: Oppfoering) => oppfoeringer.push(en) };
  await samling('sak').load({ store } as unknown as LoaderContext);

  const saker = lesArkiv().filer.filter(({ slag }) => slag === 'sak');
  expect(oppfoeringer.map(({ id, data }) => [id, data.data])).toEqual(
    saker.map(({ sti, data }) => [sti, data]),
  );
  const ulike = new Set(oppfoeringer.map(({ data }) => JSON.stringify(data.data))).size;
  expect(new Set(oppfoeringer.map(({ digest }) => digest)).size).toBe(ulike);
});
