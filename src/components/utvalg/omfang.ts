import type { Arkiv } from '#domain/arkiv';
import { erBareKjent } from '#domain/moete';
import { antall } from '#ordform';

/**
 * How much the archive has, and how much it only knows of, counted alike wherever it is said:
 * «3 møter og 32 saker», «også kjent fra henvisninger: 6 møter og 20 saker».
 * @returns nothing of what there is none of
 */
export function omfangAv({ moeter, saker }: Pick<Arkiv, 'moeter' | 'saker'>): string[] {
  const egneMoeter = moeter.filter((m) => !erBareKjent(m)).length;
  const egneSaker = saker.filter((sak) => sak.data ?? sak.skjerming).length;
  const egne = oppregnet(egneMoeter, egneSaker);
  const siterte = oppregnet(moeter.length - egneMoeter, saker.length - egneSaker);
  return [
    ...(egne ? [egne] : []),
    ...(siterte ? [`${egne ? 'også' : 'bare'} kjent fra henvisninger: ${siterte}`] : []),
  ];
}

const oppregnet = (moeter: number, saker: number): string =>
  [
    ...(moeter > 0 ? [antall(moeter, 'møte', 'møter')] : []),
    ...(saker > 0 ? [antall(saker, 'sak', 'saker')] : []),
  ].join(' og ');
