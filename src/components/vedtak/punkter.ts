import type { Sak, Vedtakstekst } from '#domain/sak';

/** Id of one point on the page of its sak: `vedtak-2`, `forslag-toppnotatet-a`. */
export const punktId = ({ id }: Pick<Vedtakstekst, 'id'>, nr: string): string => `${id}-${nr.toLowerCase()}`;

/** The first point, or the first line, cut at a word where it is longer than `lengde` characters. */
export function vedtaksutdrag({ vedtak }: Pick<Sak, 'vedtak'>, lengde = 220): string {
  const [punkt] = vedtak?.punkter ?? [];
  const tekst = (punkt?.tekst ?? vedtak?.tekst ?? '').replaceAll(/\s+/gu, ' ').trim();
  if (tekst.length <= lengde) return tekst;
  return `${tekst.slice(0, lengde).replace(/\s+\S*$/u, '')} …`;
}

/** Has a public decision, formal ones too. */
export const harVedtak = ({ vedtak, skjerming }: Sak): boolean => vedtak !== undefined && !skjerming;

/** «12 vedtak, 3 av dem formelle, etter saksnummer» */
export function vedtaksomfang(saker: readonly Sak[]): string {
  const formelle = saker.filter((sak) => sak.formell).length;
  return `${saker.length} vedtak${formelle > 0 ? `, ${formelle} av dem formelle` : ''}, etter saksnummer`;
}
