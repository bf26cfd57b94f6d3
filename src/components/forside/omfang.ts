import type { Arkiv } from '#domain/arkiv';
import { harDokument } from '#domain/moete';
import { antall } from '#labels';

/** What the archive holds, in a sentence or two: «Arkivet har 3 møter og 32 saker. …» */
export function omfang({ moeter, saker }: Pick<Arkiv, 'moeter' | 'saker'>): string {
  const egne = saker.filter((s) => s.data).length;
  const siterte = saker.length - egne;
  const har = `Arkivet har ${antall(moeter.filter(harDokument).length, 'møte', 'møter')} og ${antall(egne, 'sak', 'saker')}.`;
  if (siterte === 0) return har;
  return `${har} Det kjenner også ${antall(siterte, 'sak', 'saker')} som bare er omtalt i de andre.`;
}
