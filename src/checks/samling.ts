import type { Avvik } from '#schema/avvik';
import type { Regel } from './regel.ts';

/** Lets each rule that can tell several of its faults in one place as one, do so. The rest are as they were. */
export function samleLike(avvik: readonly Avvik[], regler: readonly Regel[]): Avvik[] {
  const samlere = new Map(regler.flatMap(({ id, samle }) => (samle ? [[id, samle] as const] : [])));
  const grupper = Map.groupBy(avvik, (a) =>
    samlere.has(a.regel) ? `${a.regel} ${a.fil}:${a.linje}:${a.kolonne}` : a,
  );
  return [...grupper.values()].flatMap((like) => {
    const samle = samlere.get(like[0]?.regel ?? '');
    return samle && like.length > 1 ? [samle(like)] : like;
  });
}
