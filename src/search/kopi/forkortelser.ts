import { ORDFORKLARING } from '../tabell/fakta.ts';
import type { Sideord, Skrevet } from './leksikon.ts';
import { noekkel } from '../ord/noekkel.ts';
import { ordI } from './ordsteder.ts';
import type { Oppslag } from '../tabell/oppslag.ts';

/** Words of the glossary that mean the same, as `lagOppslag` gives them. */
type Forkortelse = Oppslag['forkortelser'][number];

/** A form of an entry as its words are compared. */
interface Form {
  form: string;
  ord: readonly string[];
}

/** What a word is compared by, and the forms that begin with it. */
interface Lest {
  som: string;
  former: readonly Form[] | undefined;
}

/** «KI» and «AI» are no words in small letters. */
const FORKORTET = /\p{Lu}.*\p{Lu}/u;

/** What a word is compared by: an abbreviation as written, another word in any of its forms. */
const somLeses = (ord: string): string => (FORKORTET.test(ord) ? ord : noekkel(ord));

/**
 * The other forms of the glossary's words, for each entry that a page uses: a page that says «DHO» is found by «digital
 * hjemmeoppfølging» too.
 * @returns a function from the words of a page to the forms that it does not have, in the order of the glossary; one
 * whose words all stand there already adds nothing and is left out
 */
export function lagForklarer(forkortelser: readonly Forkortelse[]): (side: Sideord) => string[] {
  const oppslag = forkortelser.map(({ former }) =>
    former.map((form): Form => ({ form, ord: ordI(form, true).map(({ ord }) => somLeses(ord)) })),
  );
  const etterFoerste = Map.groupBy(oppslag.flat(), ({ ord }) => ord[0] ?? '');
  const husket = new Map<Skrevet, Lest>();
  const les = (skrevet: Skrevet): Lest => {
    const som = somLeses(skrevet.ord);
    const lest = { som, former: etterFoerste.get(som) };
    husket.set(skrevet, lest);
    return lest;
  };
  const lest = (skrevet: Skrevet): Lest => husket.get(skrevet) ?? les(skrevet);
  return ({ ordene, unike }) => {
    const foerste = new Set([...unike].filter((skrevet) => lest(skrevet).former));
    if (foerste.size === 0) return [];
    const staarVed = (i: number, { ord }: Form): boolean =>
      ord.every((o, n) => {
        const skrevet = ordene[i + n];
        return skrevet !== undefined && lest(skrevet).som === o;
      });
    const funnet = new Set<Form>();
    ordene.forEach((skrevet, i) => {
      if (!foerste.has(skrevet)) return;
      for (const form of lest(skrevet).former ?? []) if (staarVed(i, form)) funnet.add(form);
    });
    if (funnet.size === 0) return [];
    const kjent = new Set([...unike].map((skrevet) => lest(skrevet).som));
    return oppslag
      .filter((former) => former.some((form) => funnet.has(form)))
      .flat()
      .filter(({ ord }) => {
        const ny = ord.some((o) => !kjent.has(o));
        for (const o of ord) kjent.add(o);
        return ny;
      })
      .map(({ form }) => form);
  };
}

/** An index copy that is found by other words too, though it does not show them. */
export function medOrdforklaring(kopi: string, former: readonly string[]): string {
  if (former.length === 0) return kopi;
  const verdi = former.join(', ').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const meta = `<span data-pagefind-meta="${ORDFORKLARING}[data-verdi]" data-verdi="${verdi}"></span>`;
  return kopi.replace('</main>', () => `${meta}</main>`);
}
