import type { Sak, Vedtakstekst } from './sak.ts';

/** The words of a decision or a proposal, and its points. */
export type Ordlyd = Pick<Vedtakstekst, 'id' | 'tekst' | 'punkter' | 'innledning' | 'avslutning'>;

/** One point, or what stands before or after the points. */
export interface Tekstdel {
  /** Number or letter of a point. */
  nr?: string;
  tekst: string;
}

/** Id of one point on the page of its sak: `vedtak-2`, `forslag-toppnotatet-a`. */
export const punktId = ({ id }: Pick<Ordlyd, 'id'>, nr: string): string => `${id}-${nr.toLowerCase()}`;

/** Every decision of a sak, in the order of the minutes: most have one. */
export const vedtakI = ({ vedtak, behandling }: Pick<Sak, 'vedtak' | 'behandling'>): Ordlyd[] => [
  ...(vedtak ? [vedtak] : []),
  ...behandling.filter(({ slag }) => slag === 'vedtak').map((s) => ({ ...s, punkter: s.punkter ?? [] })),
];

/**
 * A decision or a proposal as plain text in its parts: what stands before the points, each point, what stands after.
 * Without points it is one part. Nothing is left out but white space between the parts.
 */
export function tekstdeler({ tekst, punkter, innledning, avslutning }: Omit<Ordlyd, 'id'>): Tekstdel[] {
  const [foerste, siste] = [punkter[0]?.tekst ?? '', punkter.at(-1)?.tekst ?? ''];
  if (punkter.length === 0) return tekst === '' ? [] : [{ tekst }];
  const foran = innledning ? tekst.slice(0, tekst.indexOf(`\n${foerste}`)) : '';
  const bak = avslutning ? tekst.slice(tekst.lastIndexOf(`${siste}\n`) + siste.length) : '';
  return [
    { tekst: foran.trim() },
    ...punkter.map((punkt) => ({ nr: punkt.nr, tekst: punkt.tekst })),
    { tekst: bak.trim() },
  ].filter((del) => del.tekst !== '');
}
