import { antall } from '#ordform';

const MINST_FOR_PROSENT = 20;

/** «3 av 12 saker»; of twenty or more the share too: «30 av 72 saker (42 prosent)». */
export function del(n: number, av: number, hva: readonly [string, string]): string {
  const prosent = av >= MINST_FOR_PROSENT ? ` (${Math.round((100 * n) / av)}\u00a0prosent)` : '';
  return `${n} av ${antall(av, ...hva)}${prosent}`;
}

const maaneder = (dager: number): number => Math.round(dager / 30.44);

/** A length of time as one says it: «22 dager», «4 måneder», «2 år og 3 måneder». */
export function varighet(dager: number): string {
  if (dager < 60) return antall(dager, 'dag', 'dager');
  const [aar, resten] = [Math.floor(maaneder(dager) / 12), maaneder(dager) % 12];
  const deler = [
    ...(aar > 0 ? [`${aar}\u00a0år`] : []),
    ...(resten > 0 ? [antall(resten, 'måned', 'måneder')] : []),
  ];
  return deler.join(' og ');
}
