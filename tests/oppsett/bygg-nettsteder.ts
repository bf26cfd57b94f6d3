import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startTjener, type Tjener } from '../../scripts/tjener.ts';
import { kjoer, ROT } from './kjoer.ts';
import { type Byggeresultat, type Nettstedsnavn, TESTDATO } from './nettsteder.ts';

const KILDER = {
  arkiv: { innhold: 'content', ut: '.cache/test/dist', base: '/' },
  eksempelraad: { innhold: 'tests/fixtures/eksempelraad', ut: '.cache/test/eksempelraad', base: '/arkiv/' },
} as const;

/**
 * Builds both sites once for all tests of built pages, and serves them. A build that fails is told to the tests that
 * ask for the site (`nettsted`), so that every other test still gives its own answer.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const tjenere: Tjener[] = [];
  const byggOgServer = async (navn: Nettstedsnavn): Promise<Byggeresultat> => {
    const { base, ...kilde } = KILDER[navn];
    const [innhold, mappe] = [join(ROT, kilde.innhold), join(ROT, kilde.ut)];
    const bygget = await kjoer(process.execPath, ['tests/oppsett/bygg-ett.ts', innhold, mappe, base], {
      SAKSGANG_DATO: TESTDATO,
    });
    if (bygget.kode !== 0) return { feil: bygget.utskrift };

    const tjener = await startTjener({ mappe, base, port: 0 });
    tjenere.push(tjener);
    return { nettsted: { innhold, mappe, base, url: tjener.url } };
  };

  // One at a time: two builds side by side would share a machine of two cores and gain nothing.
  const arkiv = await byggOgServer('arkiv');
  const eksempelraad = await byggOgServer('eksempelraad');
  project.provide('nettsteder', { arkiv, eksempelraad });

  return async () => {
    await Promise.all(tjenere.map((tjener) => tjener.lukk()));
  };
}
