import type { Arkiv } from '#domain/arkiv';
import { stor } from '#ordform';
import { omfangAv } from '../utvalg/omfang.ts';

/** What the archive holds, in a sentence or two: «Arkivet har 3 møter og 32 saker. Også kjent fra …» */
export function omfang(arkiv: Pick<Arkiv, 'moeter' | 'saker'>): string {
  const [har, ...kjenner] = omfangAv(arkiv);
  if (!har) return 'Arkivet er tomt.';
  return [har.startsWith('bare') ? stor(har) : `Arkivet har ${har}`, ...kjenner.map(stor)]
    .map((setning) => `${setning}.`)
    .join(' ');
}
