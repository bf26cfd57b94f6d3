import type { Arkiv } from '#domain/arkiv';
import { type Organisasjon, organisasjonerI } from '#domain/organisasjon';
import { medBase, organisasjonSti } from '#urls';

/** A part of a line: plain text, or a link. */
export interface Tekstdel {
  tekst: string;
  href?: string;
}

/** Organisations as printed, each registered one a link to its page: «Moss kommune / DigiViken». */
export const organisasjonsdeler = (organisasjoner: readonly Organisasjon[]): Tekstdel[] =>
  organisasjoner.flatMap(({ trykt, virksomhet }, nr) => [
    ...(nr > 0 ? [{ tekst: ' / ' }] : []),
    { tekst: trykt, ...(virksomhet ? { href: medBase(organisasjonSti(virksomhet.id)) } : {}) },
  ]);

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
