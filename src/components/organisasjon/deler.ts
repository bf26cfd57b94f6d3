import type { Arkiv } from '#domain/arkiv';
import { type Organisasjon, organisasjonerI, organisasjonsnavn } from '#domain/organisasjon';
import { medBase, organisasjonSti } from '#urls';

/** A part of a line: plain text, or a link. */
export interface Tekstdel {
  tekst: string;
  href?: string;
}

/**
 * Organisations, each registered one a link to its page: «Moss kommune / DigiViken».
 * @param dag ISO day whose names are shown; without it they stand as printed
 */
export const organisasjonsdeler = (organisasjoner: readonly Organisasjon[], dag?: string): Tekstdel[] =>
  organisasjoner.flatMap((organisasjon, nr) => {
    const { trykt, virksomhet } = organisasjon;
    const tekst = dag === undefined ? trykt : organisasjonsnavn(organisasjon, dag);
    return [
      ...(nr > 0 ? [{ tekst: ' / ' }] : []),
      { tekst, ...(virksomhet ? { href: medBase(organisasjonSti(virksomhet.id)) } : {}) },
    ];
  });

/** The same of a field in a list of participants or a sak. */
export const feltdeler = (arkiv: Arkiv, felt: string | undefined): Tekstdel[] =>
  organisasjonsdeler(organisasjonerI(arkiv, felt));

/** Puts lines together with «, » between them; empty ones are left out. */
export function sattSammen(...ledd: readonly (readonly Tekstdel[] | string | undefined)[]): Tekstdel[] {
  return ledd
    .map((l) => (typeof l === 'string' ? [{ tekst: l }] : (l ?? [])))
    .filter((l) => l.length > 0)
    .flatMap((l, nr) => [...(nr > 0 ? [{ tekst: ', ' }] : []), ...l]);
}
