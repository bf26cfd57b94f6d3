import { forkortelserI } from './forkortet.ts';
import { noekkel } from './noekkel.ts';
import type { Ordoppslag } from './ordoppslag.ts';
import { skrevetSammen, somLedd } from './ordpar.ts';
import type { Oppslag } from './oppslag.ts';
import { varianterAv } from './varianter.ts';
import { avOrd, ulikeStammer, type Variant } from './variant.ts';

/** What is asked of Pagefind for one query, at most. */
const FLEST_SOEK = 14;
const FLEST_PER_ORD = 5;

const VEKT = { sammen: 0.95, ledd: 0.9, forkortelse: 0.8 } as const;

interface Grunnlag {
  liste: Ordoppslag;
  oppslag: Pick<Oppslag, 'forkortelser'>;
  /** Pages in all. */
  sider: number;
}

/**
 * What the words of a query are searched as, the most telling terms first, and no more than the cost allows.
 * @param ordene as typed, without small words
 */
export async function planlegg(ordene: readonly string[], grunnlag: Grunnlag): Promise<Variant[]> {
  const { liste } = grunnlag;
  await liste.hent(ordene.map(noekkel));
  const hvert = await Promise.all(ordene.map((ord, nr) => varianterAv(ord, nr, grunnlag)));
  const flere = [
    ...(await skrevetSammen(ordene, liste)).map(({ ord, former }) => tilVariant(ord, former, VEKT.sammen)),
    ...somLedd(ordene, liste).map(({ ord, former }) => tilVariant(ord, former, VEKT.ledd)),
    ...(await forkortelser(ordene, grunnlag)),
  ];
  const enkle = hvert.flatMap((varianter) => varianter.slice(0, FLEST_PER_ORD));
  return velg([...enkle, ...flere]);
}

const tilVariant = (
  ord: readonly number[],
  former: Parameters<typeof ulikeStammer>[0],
  vekt: number,
): Variant => avOrd([ulikeStammer(former)[0] ?? ''], { slag: 'satt-sammen', vekt, ord });

/** The other forms of an abbreviation, as far as the archive has their words. */
async function forkortelser(ordene: readonly string[], { liste, oppslag }: Grunnlag): Promise<Variant[]> {
  const funnet = forkortelserI(ordene, oppslag);
  await liste.hent(funnet.flatMap(({ andre }) => andre.flat().map(noekkel)));
  return funnet.flatMap(({ ord, andre }) =>
    andre
      .filter((form) => form.every((o) => liste.med(noekkel(o)).length > 0))
      .map((form) => avOrd(form, { slag: 'forkortelse', vekt: VEKT.forkortelse, ord })),
  );
}

/** Each term once for each set of words, every word before the second term of any. */
function velg(varianter: readonly Variant[]): Variant[] {
  const entydige = new Map(varianter.toReversed().map((v) => [`${v.ord.join()} ${v.term}`, v]));
  const ordnet = [...entydige.values()].sort((a, b) => b.vekt - a.vekt);
  return ordnet.slice(0, FLEST_SOEK);
}
