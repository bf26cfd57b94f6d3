import type { Seksjon } from '#markdown/seksjon';
import { plasserSeksjoner, type Seksjonsdel } from '#markdown/seksjonsdel';
import type { Moetedata } from '#schema/moete';
import type { Sakdata } from '#schema/sak';

/** Whether the author has accepted, with a reason, that a heading that may be of the minutes belongs to the paper. */
export const hoererTilPapiret =
  ({ godta = [] }: Moetedata | Sakdata) =>
  (tittel: string): boolean =>
    godta.some(
      ({ regel, gjelder }) => regel === 'ukjent-referatdel' && (gjelder === undefined || gjelder === tittel),
    );

/** Each section of a body with the document that it belongs to. */
export function medDel(
  seksjoner: readonly Seksjon[],
  data: Moetedata | Sakdata,
): { seksjon: Seksjon; del: Seksjonsdel }[] {
  const plasser = plasserSeksjoner(hoererTilPapiret(data));
  return seksjoner.map((seksjon) => ({ seksjon, del: plasser(seksjon).del }));
}
