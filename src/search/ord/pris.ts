import { noekkel } from './noekkel.ts';
import type { Ordoppslag } from './ordoppslag.ts';
import type { Variant } from './variant.ts';

/**
 * What Pagefind works on one search grows with the pages that answer times the words of them that do; more than this is
 * felt (1.5: about 20 ms).
 */
const DYRT = 4_000_000;
/** The same for two words that a page must both have. */
const DYRT_SAMMEN = 10_000_000;

/** What is only done cheaply. */
const GJETNINGER = new Set<Variant['slag']>(['ledd', 'delt', 'del', 'rot', 'maalform', 'stavet']);

interface Maal {
  liste: Ordoppslag;
  /** Pages in all. */
  sider: number;
}

/**
 * The same terms at a price that is not felt: the rarest word is searched as always, words on thousands of pages are
 * searched only on the pages that have it too, and guesses on thousands of pages are left out. Small archives have no
 * such words.
 */
export function tilRimeligPris(varianter: readonly Variant[], { liste, sider }: Maal): Variant[] {
  const bredde = (term: string): number =>
    Math.max(...term.split(' ').map((ord) => ordPaaSidene(ord, liste)));
  const erDyr = ({ term }: Variant): boolean => Math.min(bredde(term), sider) * bredde(term) > DYRT;
  const [sjeldnest] = varianter.filter(erAlene).toSorted((a, b) => bredde(a.term) - bredde(b.term));
  return varianter.flatMap((variant) => {
    if (variant === sjeldnest || !erDyr(variant)) return [variant];
    if (GJETNINGER.has(variant.slag)) return [];
    if (!erAlene(variant) || !sjeldnest) return [variant];
    const sammen = bredde(sjeldnest.term) * bredde(variant.term);
    const { bare: _, ...uten } = variant;
    const hos = sammen > DYRT_SAMMEN ? {} : { hos: sjeldnest.term };
    return [{ ...uten, vanlig: { ...hos, sider: Math.min(bredde(variant.term), sider) } }];
  });
}

const erAlene = ({ slag, avstand }: Variant): boolean => slag === 'ordet' && avstand === undefined;

/** How many words of pages begin as a word does. */
const ordPaaSidene = (ord: string, liste: Ordoppslag): number =>
  liste.fra(noekkel(ord)).reduce((sum, { sider }) => sum + sider, 0);
