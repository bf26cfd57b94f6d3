import { lagVedleggsside, omtaleAv, vedleggsadresse } from '#search/kopi/vedleggsside';
import { hvorforUlest } from '#sources/ulest';
import { filerI } from '#sources/vedlegg';
import { lagersti } from '#sources/lager';
import { harTekst, lagTekstleser } from '#sources/vedleggstekst';
import type { BygdNettsted } from '../bygd-nettsted.ts';

/** A page of the index without a page of the site: the text of an attachment. */
export interface Vedleggsside {
  /** Where the file lies, from the root and without base: `moeter/nuit/2025-05-15/vedlegg/9a.pdf`. */
  sti: string;
  /** Goes through `indekskopi` as a built page does. */
  html: string;
}

/**
 * The text of every attachment that a public page lists and that has any, meeting by meeting, files by name.
 * @param innhold content root; the files are read as they were copied to the site, and only what was checked was
 * @param meld told, in a line for the secretary, of every file that cannot be read; it is left out
 */
export async function* vedleggssider(
  { mappe, arkiv, innhold }: Pick<BygdNettsted, 'mappe' | 'arkiv' | 'innhold'>,
  meld: (linje: string) => void,
): AsyncGenerator<Vedleggsside> {
  const { les, stopp } = lagTekstleser(lagersti(innhold, 'vedleggsord'), mappe);
  for (const moete of arkiv.moeter) {
    for (const fil of filerI(moete, arkiv.dag).filter(harTekst).toSorted()) {
      const byte = arkiv.filstoerrelse(moete, fil);
      if (byte === undefined) continue;
      const omtale = omtaleAv(moete, fil, arkiv.dag);
      const sti = vedleggsadresse(omtale);
      try {
        const sider = await les(sti);
        if (sider.some((side) => side.trim())) yield { sti, html: lagVedleggsside(omtale, sider, byte) };
      } catch (grunn) {
        meld(`${sti}: teksten kan ikke leses, og filen er ikke i søket. ${hvorforUlest(grunn)}`);
      }
    }
  }
  stopp();
}
