import { type Fane, ventPaaTreff } from './fane.ts';

/** Types a query on the search page and sends it; the page is opened when another one is. */
export async function soekEtter({ side, sted, gaaTil }: Fane, sporring: string): Promise<void> {
  if (!side.url().startsWith(`${sted.url}soek/`)) await gaaTil('soek/');
  await side.locator('#q').fill(sporring);
  await side.locator('#q').press('Enter');
  await ventPaaTreff(side);
}

/** The addresses of the hits on the page, from the base, in order. */
export async function treffene({ side, sted }: Fane): Promise<string[]> {
  const lenker = await side
    .locator('#treffliste h3 a')
    .evaluateAll((alle) => alle.flatMap((a) => (a instanceof HTMLAnchorElement ? [a.href] : [])));
  return lenker.map((lenke) => lenke.slice(sted.url.length));
}

/** The heading above the hits: «17 treff på «kodeverk»». */
export const treffTittel = ({ side }: Fane): Promise<string> => side.locator('#treff-tittel').innerText();
