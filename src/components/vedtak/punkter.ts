import type { Forklarer } from '#components/forklaring.ts';
import type { Sak, Vedtakstekst } from '#domain/sak';
import { punktId, tekstdeler } from '#domain/vedtak';
import { medBase, sakSti } from '#urls';

/** What a register shows of a decision. */
export interface Vedtaksutdrag {
  /** The first point, or the first line, as HTML. */
  html: string;
  /** Its own address, with base. */
  href: string;
  /** What is shown: «Vedtak», «Punkt 1», or «Forslag» of a sak that has no decision. */
  navn: string;
  punkter: number;
}

/**
 * The first point of the decision; of a sak without one, of the last proposal.
 * @param forklar of the page, which has seen the rows before
 */
export function vedtaksutdragFor(sak: Sak, forklar: Forklarer): Vedtaksutdrag | undefined {
  const tekst = sak.vedtak ?? sak.forslag.at(-1);
  if (!tekst) return undefined;
  const [punkt] = tekst.punkter;
  const anker = punkt ? punktId(tekst, punkt.nr) : tekst.id;
  return {
    html: forklar.tekst(foersteDel(tekst)),
    href: `${medBase(sakSti(sak))}#${anker}`,
    navn: sak.vedtak ? (punkt ? `Punkt ${punkt.nr}` : 'Vedtak') : 'Forslag',
    punkter: tekst.punkter.length,
  };
}

/** The first point, or the text where it has none, cut at a word where it is longer than `lengde` characters. */
export function foersteDel(vedtak: Omit<Vedtakstekst, 'id' | 'html'>, lengde = 220): string {
  const deler = tekstdeler(vedtak);
  const tekst = ((deler.find(({ nr }) => nr) ?? deler[0])?.tekst ?? '').replaceAll(/\s+/gu, ' ').trim();
  if (tekst.length <= lengde) return tekst;
  return `${tekst.slice(0, lengde).replace(/\s+\S*$/u, '')} …`;
}

/** Has a public decision, formal ones too. */
export const harVedtak = ({ vedtak, skjerming }: Sak): boolean => vedtak !== undefined && !skjerming;
