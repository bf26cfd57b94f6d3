import type { Arkiv } from '#domain/arkiv';
import { erVentet, type Moete } from '#domain/moete';
import { aarMedInnhold } from '#domain/oversikt';
import type { Sak } from '#domain/sak';
import type { Utvalg } from '#domain/utvalg';
import { antall } from '#ordform';

const moeteaar = (moete: Moete): number => Number(moete.dato.slice(0, 4));

/** Held, called and planned meetings apart: the coming ones soonest first. */
export const kommende = (moeter: readonly Moete[]): Moete[] => moeter.filter(erVentet);

/** Meetings that are over or cancelled, by year, newest first in both. */
export function tidligerePerAar(moeter: readonly Moete[]): { aar: number; moeter: Moete[] }[] {
  const ventes = new Set(kommende(moeter));
  const perAar = Map.groupBy(moeter.filter((m) => !ventes.has(m)).toReversed(), moeteaar);
  return [...perAar].toSorted(([a], [b]) => b - a).map(([aar, liste]) => ({ aar, moeter: liste }));
}

/** What one committee did in a year. */
export interface Utvalgsaar {
  utvalg: Utvalg;
  moeter: Moete[];
  saker: Sak[];
  vedtak: Sak[];
}

/** The committees that met or have a sak in a year, in the archive's order. */
export function utvalgIAar(arkiv: Arkiv, aar: number): Utvalgsaar[] {
  return arkiv.utvalg
    .map((utvalg) => {
      const saker = utvalg.saker.filter((sak) => sak.aar === aar);
      return {
        utvalg,
        moeter: utvalg.moeter.filter((moete) => moeteaar(moete) === aar),
        saker,
        vedtak: saker.filter((sak) => sak.vedtak),
      };
    })
    .filter(({ moeter, saker }) => moeter.length > 0 || saker.length > 0);
}

/** «5 møter, 31 saker og 12 vedtak i arkivet.» */
export function omfangI(rader: readonly Utvalgsaar[]): string {
  const sum = (felt: 'moeter' | 'saker' | 'vedtak'): number =>
    rader.reduce((n, rad) => n + rad[felt].length, 0);
  return `${antall(sum('moeter'), 'møte', 'møter')}, ${antall(sum('saker'), 'sak', 'saker')} og ${sum('vedtak')} vedtak i arkivet.`;
}

/** The years before and after that the archive has something from. */
export function naboaar(
  arkiv: Arkiv,
  aar: number,
): { forrige?: number | undefined; neste?: number | undefined } {
  const alle = aarMedInnhold(arkiv);
  return { forrige: alle.find((ett) => ett < aar), neste: alle.findLast((ett) => ett > aar) };
}
