import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { GATETID } from '../oppsett/kjoer.ts';
import { nettsted } from '../oppsett/nettsteder.ts';

/** Every internal link and fragment that leads nowhere, or only by way of a redirect, with the page it stands on. */
async function bruddene(url: string): Promise<string[]> {
  const { origin } = new URL(url);
  const { links } = await new LinkChecker().check({
    path: url,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    redirects: 'error',
    linksToSkip: (lenke) => Promise.resolve(!lenke.startsWith(`${origin}/`)),
  });
  expect(links.length).toBeGreaterThan(10);
  return links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map((lenke) => `${lenke.parent ?? ''} → ${lenke.url}`);
}

test('links: no internal link or fragment is broken', { timeout: GATETID }, async () => {
  expect(await bruddene(nettsted('arkiv').url)).toEqual([]);
  expect(await bruddene(nettsted('eksempelraad').url)).toEqual([]);
});
