import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aapneNettleser } from '../oppsett/nettleser.ts';
import type { Nettstedsnavn } from '../oppsett/nettsteder.ts';
import { aapneFane, BREDDER, type Fane } from './fane.ts';
import { ALLE_EKSEMPLER, ETT_EKSEMPEL } from './sider.ts';

const SKJEMAER = ['light', 'dark'] as const;
const MERKER = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let nettleser: Browser;
let faner: Record<Nettstedsnavn, Fane>;

beforeAll(async () => {
  nettleser = await aapneNettleser();
  faner = {
    arkiv: await aapneFane(nettleser, 'arkiv'),
    eksempelraad: await aapneFane(nettleser, 'eksempelraad'),
  };
});
afterAll(() => nettleser.close());

async function brudd(side: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: side }).setLegacyMode().withTags(MERKER).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

test.each(ALLE_EKSEMPLER)('axe and console: «%s» /%s', async (navn, adresse) => {
  const { side, feil, gaaTil } = faner[navn];
  const hovedeksempel = ETT_EKSEMPEL.some(([n, a]) => n === navn && a === adresse);
  feil.length = 0;
  await gaaTil(adresse);
  for (const [i, [bredde, stoerrelse]] of BREDDER.entries()) {
    await side.setViewportSize(stoerrelse);
    // Variants of a kind are tried in light on the phone and in dark on the desktop: each run takes half a second.
    for (const colorScheme of hovedeksempel ? SKJEMAER : SKJEMAER.slice(i, i + 1)) {
      await side.emulateMedia({ colorScheme });
      expect.soft(await brudd(side), `${bredde} px, ${colorScheme}`).toEqual([]);
    }
  }
  expect(feil).toEqual([]);
});
