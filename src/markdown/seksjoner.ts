import type { Root, RootContent } from 'hast';
import { lesAksjonspunkter } from './aksjonspunkter.ts';
import type { Seksjonshode } from './gjennomgang.ts';
import { htmlAv } from './html.ts';
import { lesGrupper } from './innspill.ts';
import { lesPunkter } from './punkter.ts';
import type { Seksjon } from './seksjon.ts';
import { tekstAv } from './tekst.ts';

/**
 * Cuts a sanitised body at its headings of first and second level and reads each section by its meaning.
 * `hoder` are those headings in order; text before the first becomes `ingress`.
 */
export function kuttSeksjoner(rot: Root, hoder: readonly Seksjonshode[], foersteLinje: number): Seksjon[] {
  const stykker: RootContent[][] = [[]];
  for (const node of rot.children) {
    if (node.type === 'element' && (node.tagName === 'h1' || node.tagName === 'h2')) stykker.push([]);
    else stykker.at(-1)?.push(node);
  }
  const ingress: Seksjonshode = { slag: 'ingress', id: 'ingress', linje: foersteLinje };
  return [ingress, ...hoder]
    .map((hode, i) => lesSeksjon(hode, stykker[i] ?? [], foersteLinje - 1))
    .filter((seksjon) => seksjon.slag !== 'ingress' || seksjon.html !== '');
}

function lesSeksjon(hode: Seksjonshode, noder: readonly RootContent[], forskyvning: number): Seksjon {
  const seksjon: Seksjon = { ...hode, html: htmlAv(noder), tekst: tekstAv(noder) };
  switch (hode.slag) {
    case 'forslag':
    case 'vedtak':
      return { ...seksjon, ...lesPunkter(noder, false, forskyvning) };
    case 'droeftingsspoersmaal':
      return { ...seksjon, ...lesPunkter(noder, true, forskyvning) };
    case 'innspill':
      return { ...seksjon, grupper: lesGrupper(noder) };
    case 'aksjonspunkter':
      return { ...seksjon, ...lesAksjonspunkter(noder, forskyvning) };
    default:
      return seksjon;
  }
}
