import type { Arkiv } from '#domain/arkiv';
import { behandlinger, type Saksgang } from '#domain/saksgang';
import { sammenlign } from '#schema/avvik';
import { hvem } from './baner.ts';
import { sisteAar } from './omfang.ts';

/** The last day that a matter was treated; empty when it has not been. */
const sisteDag = (gang: Saksgang, dag: string): string =>
  behandlinger(gang, dag).findLast((l) => l.dato)?.dato ?? '';

/** The matters last treated in one year, the latest first. */
export interface Saksgangaar {
  aar: number;
  saksganger: Saksgang[];
}

/** Every matter under the year of its last treatment, newest year first. */
export function saksgangaarene({ saksganger, dag }: Pick<Arkiv, 'saksganger' | 'dag'>): Saksgangaar[] {
  const perAar = new Map<number, { gang: Saksgang; sist: string }[]>();
  for (const gang of saksganger) {
    const aar = sisteAar(gang, dag);
    const rad = { gang, sist: sisteDag(gang, dag) };
    perAar.set(aar, [...(perAar.get(aar) ?? []), rad]);
  }
  return [...perAar]
    .toSorted(([a], [b]) => b - a)
    .map(([aar, rader]) => ({
      aar,
      saksganger: rader
        .toSorted((a, b) => sammenlign(b.sist, a.sist) || sammenlign(a.gang.id, b.gang.id))
        .map(({ gang }) => gang),
    }));
}

/** The committees in the order that the matter came to them, by their names then. */
export const utvalgIRekkefoelge = ({ ledd }: Saksgang): string[] => [
  ...new Set(ledd.filter((l) => l.utvalg && l.slag !== 'varslet').map(hvem)),
];
