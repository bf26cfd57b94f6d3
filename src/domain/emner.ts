import { sammenlign } from '#schema/avvik';
import type { Arkiv, Emne } from './arkiv.ts';
import { behandlinger, type Saksgang } from './saksgang.ts';
import { nyesteForst } from './oversikt.ts';
import type { Sak } from './sak.ts';

/** A sak whose day is known. */
export type DatertSak = Sak & { dato: string };

const erDatert = (sak: Sak): sak is DatertSak => sak.dato !== undefined;

/** The topics of a matter: all that its saker are marked with, by name. */
export function emnerI({ saker }: Pick<Saksgang, 'saker'>, { emner }: Pick<Arkiv, 'emner'>): Emne[] {
  const merket = new Set(saker.flatMap((sak) => sak.data?.emner ?? []));
  return emner.filter((e) => merket.has(e.id)).toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));
}

/** The matters that have saker marked with a topic, by title. */
export const saksgangerOm = ({ saker }: Pick<Emne, 'saker'>): Saksgang[] =>
  [...new Set(saker.flatMap((sak) => sak.saksgang ?? []))].toSorted(
    (a, b) => a.tittel.localeCompare(b.tittel, 'nb') || sammenlign(a.id, b.id),
  );

/**
 * Other saker about the topics of a matter, after its last treatment. Nobody says that they are the same matter; but
 * who asks where it stands, may look for them.
 * @param emner of the matter
 * @param flest how many at most: those with the most topics in common, then the newest
 * @returns oldest first
 */
export function senereOmEmnene(
  gang: Saksgang,
  emner: readonly Emne[],
  dag: string,
  flest: number,
): DatertSak[] {
  const sist = behandlinger(gang, dag).findLast((l) => l.dato)?.dato;
  if (!sist) return [];
  const egne = new Set(gang.saker);
  const felles = new Map<DatertSak, number>();
  for (const sak of emner.flatMap((e) => e.saker)) {
    if (!erDatert(sak) || sak.dato <= sist || sak.formell || sak.skjerming || egne.has(sak)) continue;
    felles.set(sak, (felles.get(sak) ?? 0) + 1);
  }
  return [...felles]
    .toSorted(([a, n], [b, m]) => m - n || nyesteForst(a, b))
    .slice(0, flest)
    .map(([sak]) => sak)
    .toSorted((a, b) => nyesteForst(b, a));
}
