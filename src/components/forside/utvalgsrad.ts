import { harDokument } from '#domain/moete';
import { kortnavnNaa, type Utvalg, utvalgsnavnNaa } from '#domain/utvalg';
import { antall } from '#labels';

/** By level in the council model, then name; those of which the archive has no meeting last. */
export function iRekkefoelge(utvalg: readonly Utvalg[]): Utvalg[] {
  const uten = (u: Utvalg): number => (u.moeter.some(harDokument) ? 0 : 1);
  return utvalg.toSorted(
    (a, b) =>
      uten(a) - uten(b) ||
      (a.data.nivaa ?? 99) - (b.data.nivaa ?? 99) ||
      utvalgsnavnNaa(a).localeCompare(utvalgsnavnNaa(b), 'nb'),
  );
}

/** «NUIT. 2 møter, 23 saker.», «Bare kjent fra henvisninger: 3 saker.» */
export function innholdAv(utvalg: Utvalg): string {
  const kort = kortnavnNaa(utvalg);
  const navn = kort === utvalgsnavnNaa(utvalg) ? '' : `${kort}. `;
  const moeter = utvalg.moeter.filter(harDokument).length;
  const saker = antall(utvalg.saker.length, 'sak', 'saker');
  if (moeter > 0) return `${navn}${antall(moeter, 'møte', 'møter')}, ${saker}.`;
  return utvalg.saker.length > 0
    ? `${navn}Bare kjent fra henvisninger: ${saker}.`
    : `${navn}Ingen møter i arkivet.`;
}
