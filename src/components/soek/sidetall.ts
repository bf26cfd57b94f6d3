import { type Soek, somAdresse } from '#search/adresse';
import { synligeSider } from '../sider.ts';
import { lag } from './element.ts';

/** Hits on each page. */
export const PER_SIDE = 10;

/** The same search on a page that there is: a kept address may ask for a page of more hits than there are now. */
export const innenfor = (soek: Soek, treff: number): Soek => ({
  ...soek,
  side: Math.max(1, Math.min(soek.side, Math.ceil(treff / PER_SIDE))),
});

/** Links between the pages of hits, as Designsystemet draws them; empty when there is one page. */
export function lagSidevelger(soek: Soek, treff: number): HTMLLIElement[] {
  const antall = Math.ceil(treff / PER_SIDE);
  if (antall <= 1) return [];
  const lenke = (side: number, tekst: string, navn: string): HTMLLIElement => {
    const her: Record<string, string> =
      side === soek.side && tekst === String(side) ? { 'aria-current': 'true' } : {};
    const href = somAdresse({ ...soek, side });
    const felles = { class: 'ds-button', 'data-variant': 'tertiary', 'aria-label': navn };
    return lag('li', {}, lag('a', { ...felles, ...her, href }, tekst));
  };
  // Designsystemet draws an arrow on the first and the last item.
  const tom = (): HTMLLIElement => lag('li', { hidden: '' });
  return [
    soek.side > 1 ? lenke(soek.side - 1, 'Forrige', 'Forrige side') : tom(),
    ...synligeSider(soek.side, antall).map((side) =>
      side === 0 ? lag('li', {}, '…') : lenke(side, String(side), `Side ${side}`),
    ),
    soek.side < antall ? lenke(soek.side + 1, 'Neste', 'Neste side') : tom(),
  ];
}
