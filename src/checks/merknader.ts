import type { Arkiv } from '#domain/arkiv';
import type { Sak } from '#domain/sak';
import type { AlleFiler } from '#markdown/fil';
import type { Avvik } from '#schema/avvik';
import { fristUtenDato } from './frist-uten-dato.ts';
import { brukGodta } from './godta.ts';
import type { Regel } from './regel.ts';
import { ulikeForslag } from './ulike-forslag.ts';
import { ulikeOpplysninger } from './ulike-opplysninger.ts';

/** The rules whose remarks tell readers something that no list of the completeness page does. */
const FOR_LESERE: readonly Regel[] = [fristUtenDato, ulikeForslag, ulikeOpplysninger];

/** What a rule remarks of a sak, for the completeness page. */
export interface Merknad {
  sak: Sak;
  regel: string;
  /** A whole sentence. */
  melding: string;
}

/**
 * What the rules remark of the saker in an archive, in the order of the saker. It knows what it is given and no more: for
 * the site the archive and the files must be the public ones, or a draft would be told of.
 * @param filer those that `arkiv` is made of; what they accept is left out
 */
export function merknader(arkiv: Arkiv, filer: readonly AlleFiler[]): Merknad[] {
  const filVed = new Map(filer.map((fil) => [fil.sti, fil]));
  const grunnlag = {
    filer,
    dato: arkiv.dag,
    arkiv,
    koblinger: [],
    uleste: new Set<string>(),
    ulesteTekster: [],
    vedlegg: new Map<string, number>(),
    fil: (sti: string): AlleFiler | undefined => filVed.get(sti),
  };
  const funnet = FOR_LESERE.flatMap((regel) =>
    (regel.sjekk?.(grunnlag) ?? []).filter((a) => (a.nivaa ?? regel.nivaa) === 'merknad'),
  );
  // What is accepted in vain is told of by the check of everything.
  const igjen = new Set(brukGodta(filer, funnet).avvik);
  const perFil = Map.groupBy(
    funnet.filter((a) => igjen.has(a)),
    ({ fil }) => fil,
  );
  return arkiv.saker.flatMap((sak) =>
    (perFil.get(sak.fil ?? '') ?? []).map(({ regel, melding }: Avvik) => ({ sak, regel, melding })),
  );
}
