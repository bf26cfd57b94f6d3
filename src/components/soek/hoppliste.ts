import type { Hoppmaal } from '#search/hopp/hoppmaal';
import { lag } from './element.ts';

/** What stands below the title: «NUIT sak 14/25», «NUIT, møte 2/25», «NUIT, råd eller utvalg», «Emne». */
export function hvaDetEr({ slag, tekst, utvalg, nummer }: Omit<Hoppmaal, 'sti' | 'ogsaa'>): string {
  if (slag === 'Utvalg')
    return utvalg && utvalg !== tekst ? `${utvalg}, råd eller utvalg` : 'Råd eller utvalg';
  if (slag !== 'Sak' && slag !== 'Møte') return slag;
  if (nummer === undefined) return utvalg ?? slag;
  if (utvalg === undefined) return `${slag} ${nummer}`;
  return slag === 'Sak' ? `${utvalg} sak ${nummer}` : `${utvalg}, møte ${nummer}`;
}

/**
 * The suggestions as options of the list. They are links, so that a mouse can open them in a new tab; the keyboard
 * never leaves the field.
 * @param base address of the front page
 */
export const lagForslag = (maal: readonly Hoppmaal[], base: string): HTMLAnchorElement[] =>
  maal.map((m, nr) => {
    const valg = { id: `hopp-${nr}`, role: 'option', 'aria-selected': 'false', tabindex: '-1' };
    return lag(
      'a',
      { ...valg, href: base + m.sti },
      lag('span', { class: 'hopp__tittel' }, m.tekst || 'Uten kjent tittel'),
      ' ',
      lag('span', { class: 'hopp__hva' }, hvaDetEr(m)),
    );
  });
