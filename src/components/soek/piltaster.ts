import type { Steder } from './visning.ts';

/** Lets the arrow keys go from the field to the hits, between them, and back. */
export function startPiltaster({ felt, liste }: Pick<Steder, 'felt' | 'liste'>): void {
  document.addEventListener('keydown', (hendelse) => {
    const { key, target, defaultPrevented } = hendelse;
    const steg = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const medTast = hendelse.ctrlKey || hendelse.metaKey || hendelse.shiftKey || hendelse.altKey;
    if (steg === 0 || medTast || defaultPrevented || !(target instanceof Element)) return;
    // The suggestions below the field have the arrows while they are open.
    if (target === felt && felt.ariaExpanded === 'true') return;
    const neste = nesteStopp([...liste.querySelectorAll<HTMLElement>('h3 a')], target, felt, steg);
    if (!neste) return;
    hendelse.preventDefault();
    neste.focus();
  });
}

/** What is above or below; nothing when the focus is neither in the field nor in a hit, or there is no more. */
function nesteStopp(
  treff: readonly HTMLElement[],
  her: Element,
  felt: HTMLElement,
  steg: number,
): HTMLElement | undefined {
  if (her === felt) return steg > 0 ? treff[0] : undefined;
  const ett = her.closest('li:has(h3)');
  const nr = ett ? treff.findIndex((lenke) => ett.contains(lenke)) : -1;
  if (nr < 0) return undefined;
  const neste = nr + steg;
  return neste < 0 ? felt : treff[neste];
}
