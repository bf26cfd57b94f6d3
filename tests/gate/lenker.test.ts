import { glob } from 'node:fs/promises';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { GATETID } from '../oppsett/kjoer.ts';
import { type Nettsted, nettsted } from '../oppsett/nettsteder.ts';

/** Every internal link and fragment that leads nowhere, or only by way of a redirect, with the page it stands on. */
async function bruddene({ mappe, url }: Nettsted): Promise<string[]> {
  const { origin } = new URL(url);
  const sider = await Array.fromAsync(glob('**/*.html', { cwd: mappe }));
  const { links } = await new LinkChecker().check({
    path: sider.map((side) => url + side.replace(/(^|\/)index\.html$/, '$1')),
    recurse: true,
    checkFragments: true,
    checkCss: true,
    redirects: 'error',
    linksToSkip: (lenke) => Promise.resolve(!lenke.startsWith(`${origin}/`)),
  });
  expect(links.length).toBeGreaterThan(10);
  return links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map((lenke) => `${lenke.parent ?? ''} → ${lenke.url} (${lenke.status ?? 'no answer'})`);
}

test.each(['arkiv', 'eksempelraad'] as const)(
  'links: none is broken in «%s»',
  { timeout: GATETID },
  async (navn) => {
    expect(await bruddene(nettsted(navn))).toEqual([]);
  },
);
