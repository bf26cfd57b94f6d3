import type { Linjedel } from '#components/tekstdel.ts';
import type { Arkiv } from '#domain/arkiv';
import { type Organisasjon, organisasjonerI, organisasjonsnavn } from '#domain/organisasjon';
import { medBase, organisasjonSti } from '#urls';

/**
 * Organisations, each registered one a link to its page: «Moss kommune / DigiViken».
 * @param dag ISO day whose names are shown; without it they stand as printed
 */
export const organisasjonsdeler = (organisasjoner: readonly Organisasjon[], dag?: string): Linjedel[] =>
  organisasjoner.flatMap((organisasjon, nr) => {
    const { trykt, virksomhet } = organisasjon;
    const tekst = dag === undefined ? trykt : organisasjonsnavn(organisasjon, dag);
    return [
      ...(nr > 0 ? [' / '] : []),
      { tekst, ...(virksomhet ? { href: medBase(organisasjonSti(virksomhet.id)) } : {}) },
    ];
  });

/** The same of a field in a list of participants or a sak. */
export const feltdeler = (arkiv: Arkiv, felt: string | undefined): Linjedel[] =>
  organisasjonsdeler(organisasjonerI(arkiv, felt));
