import { erBareKjent } from '#domain/moete';
import { kortnavnNaa, type Utvalg, utvalgsnavnNaa } from '#domain/utvalg';
import { stor } from '#ordform';
import { omfangAv } from '../utvalg/omfang.ts';

/** By level in the council model, then name; those of which the archive has no meeting last. */
export function iRekkefoelge(utvalg: readonly Utvalg[]): Utvalg[] {
  const uten = (u: Utvalg): number => (u.moeter.some((m) => !erBareKjent(m)) ? 0 : 1);
  return utvalg.toSorted(
    (a, b) =>
      uten(a) - uten(b) ||
      (a.data.nivaa ?? 99) - (b.data.nivaa ?? 99) ||
      utvalgsnavnNaa(a).localeCompare(utvalgsnavnNaa(b), 'nb'),
  );
}

/** «NUIT. 2 møter og 23 saker. Også kjent fra henvisninger: 6 møter og 5 saker.» */
export function innholdAv(utvalg: Utvalg): string {
  const kort = kortnavnNaa(utvalg);
  const omfang = omfangAv(utvalg);
  return [
    ...(kort === utvalgsnavnNaa(utvalg) ? [] : [kort]),
    ...(omfang.length > 0 ? omfang : ['ingen møter i arkivet']),
  ]
    .map((ledd) => `${stor(ledd)}.`)
    .join(' ');
}
