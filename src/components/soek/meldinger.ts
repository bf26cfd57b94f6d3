import { antall } from '#labels';
import type { Resultat } from './finn.ts';

const liste = new Intl.ListFormat('nb', { type: 'conjunction' });

/** «17 treff på «hjerneslag»» */
export const trefftittel = (q: string, n: number): string =>
  n === 0 ? `Ingen treff på «${q}».` : `${antall(n, 'treff', 'treff')} på «${q}»`;

/** How the query was read, when that is not plain; empty when it is. */
export function lesemaate({ plan, treff }: Pick<Resultat, 'plan' | 'treff'>): string {
  const { sak, frase, utelatt } = plan;
  const funnet = treff.length > 0;
  if (sak && !sak.finnes) {
    const navn = `${sak.utvalg ? `${sak.utvalg} sak` : 'Sak'} ${sak.nummer}`;
    return `${navn} finnes ikke i arkivet.${funnet ? ' Treffene nevner nummeret.' : ''}`;
  }
  if (frase !== undefined && funnet)
    return `Ingen sider har «${frase}» med ordene etter hverandre. Treffene har dem hver for seg.`;
  if (utelatt.length > 0 && funnet)
    return `Ingen sider har alle ordene. Treffene er uten ${liste.format(utelatt.map((ord) => `«${ord}»`))}.`;
  return '';
}
