import { saksreferanse } from '#components/sak/saksnavn.ts';
import { tittelAv } from '#domain/sak';
import type { Virksomhet, Virksomhetssak } from '#domain/virksomhet';
import { SAKSROLLE } from '#labels';
import { paaLinje } from '#ordform';
import { medBase, sakSti } from '#urls';

/** So many saker stand on the page of an organisation; with more, every year has a page of its own. */
export const NYESTE = 50;

/** One sak in the table of an organisation. */
export interface Saksrad {
  sak: string;
  tittel: string;
  href: string;
  dato?: string;
  spraak?: string;
  roller: string;
}

export const saksrad = ({ sak, roller }: Virksomhetssak): Saksrad => ({
  sak: saksreferanse(sak),
  tittel: tittelAv(sak),
  href: medBase(sakSti(sak)),
  ...(sak.dato ? { dato: sak.dato } : {}),
  ...(sak.data?.spraak ? { spraak: sak.data.spraak } : {}),
  roller: paaLinje(roller.map((rolle) => SAKSROLLE[rolle])),
});

/** The years with saker, newest first; none when they all stand on one page. */
export function saksaar({ saker }: Virksomhet): { aar: number; saker: Virksomhetssak[] }[] {
  if (saker.length <= NYESTE) return [];
  return [...Map.groupBy(saker, ({ sak }) => sak.aar)]
    .toSorted(([a], [b]) => b - a)
    .map(([aar, iAar]) => ({ aar, saker: iAar }));
}
