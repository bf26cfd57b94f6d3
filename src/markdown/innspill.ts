import type { RootContent } from 'hast';
import { htmlAv } from './html.ts';
import type { Innspillgruppe } from './seksjon.ts';
import { tekstAv } from './tekst.ts';

/** Groups contributions by third-level heading; what stands before the first heading is a group without title. */
export function lesGrupper(noder: readonly RootContent[]): Innspillgruppe[] {
  const grupper: { tittel?: string; noder: RootContent[] }[] = [{ noder: [] }];
  for (const node of noder) {
    if (node.type === 'element' && node.tagName === 'h3')
      grupper.push({ tittel: tekstAv([node]), noder: [] });
    else grupper.at(-1)?.noder.push(node);
  }
  return grupper
    .map(({ noder: innhold, ...resten }) => ({ ...resten, html: htmlAv(innhold), tekst: tekstAv(innhold) }))
    .filter((gruppe) => gruppe.tittel !== undefined || gruppe.html !== '');
}
