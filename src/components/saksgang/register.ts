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
  const rader = saksganger.map((gang) => ({ gang, sist: sisteDag(gang, dag) }));
  return [...Map.groupBy(rader, ({ gang }) => sisteAar(gang, dag))]
    .toSorted(([a], [b]) => b - a)
    .map(([aar, iAar]) => ({
      aar,
      saksganger: iAar
        .toSorted((a, b) => sammenlign(b.sist, a.sist) || sammenlign(a.gang.id, b.gang.id))
        .map(({ gang }) => gang),
    }));
}

/** The committees in the order that the matter came to them, by their names then. */
export const utvalgIRekkefoelge = ({ ledd }: Saksgang): string[] => [
  ...new Set(ledd.filter((l) => l.utvalg && l.slag !== 'varslet').map(hvem)),
];
