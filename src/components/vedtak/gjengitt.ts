import type { Forklarer } from '#components/forklaring.ts';
import { saksreferanse } from '#components/sak/saksnavn.ts';
import { lenkerekke, type Linjedel } from '#components/tekstdel.ts';
import type { Gjengivelse } from '#domain/historikk';
import { medBase, sakSti } from '#urls';

/** A decision as others quote it. */
export interface Gjengitt {
  /** «NUIT sak 19/25 og NUIT sak 21/25», as links. */
  kilder: Linjedel[];
  html: string;
}

/** Every wording of a decision that is not the minutes' own, with those who quote it. */
export const gjengitt = (alle: readonly Gjengivelse[], forklar: Forklarer): Gjengitt[] =>
  alle
    .filter((g) => !g.fraReferatet)
    .map(({ tekst, kilder }) => ({
      html: forklar.tekst(tekst),
      kilder: lenkerekke(
        [...new Set(kilder)].map((sak) => ({ tekst: saksreferanse(sak), href: medBase(sakSti(sak)) })),
      ),
    }));
