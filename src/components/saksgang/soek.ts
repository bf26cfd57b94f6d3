import { behandlingstidsrom } from '#domain/behandlingstid';
import type { Saksgang } from '#domain/saksgang';
import { kortnavnNaa } from '#domain/utvalg';

/** What the search index knows of a matter besides its text: every committee and year that it has been in. */
export function soekedataFor({ ledd }: Saksgang): {
  filter: Record<string, string | string[]>;
  meta: Record<string, string>;
  sort: Record<string, string>;
} {
  const steg = ledd.filter((l) => l.slag !== 'varslet');
  const unike = (verdier: readonly string[]): string[] => [...new Set(verdier)];
  const dato = steg.findLast((l) => l.dato && l.moete?.tilstand !== 'feildatert')?.dato;
  return {
    filter: {
      type: 'Saksgang',
      utvalg: unike(steg.flatMap((l) => (l.utvalg ? [kortnavnNaa(l.utvalg)] : []))),
      aar: behandlingstidsrom(steg).aar.map(String),
    },
    meta: { type: 'Saksgang', ...(dato ? { dato } : {}) },
    sort: { dato: dato ?? '' },
  };
}
