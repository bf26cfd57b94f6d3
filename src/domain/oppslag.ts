import type { Moeteref, Saksref } from '#schema/henvisning';
import type { Moete } from './moete.ts';
import type { Sak } from './sak.ts';
import type { Utvalg } from './utvalg.ts';

/** Id of the meeting that a reference writes: committee and folder. */
export const moeteId = (utvalg: Pick<Utvalg, 'id'>, { dato, bokstav }: Omit<Moeteref, 'skrevet'>): string =>
  `${utvalg.id}/${dato}${bokstav ? `-${bokstav}` : ''}`;

/**
 * The meeting that a reference means: the one in the folder of that name, else, without a letter, the one that has
 * this day or was moved from it.
 */
export function moeteVed(utvalg: Utvalg, ref: Omit<Moeteref, 'skrevet'>): Moete | undefined {
  const id = moeteId(utvalg, ref);
  const finn = (passer: (moete: Moete) => boolean | undefined): Moete | undefined =>
    utvalg.moeter.find((m) => passer(m));
  const iMappen = finn((m) => m.id === id);
  if (iMappen || ref.bokstav) return iMappen;
  return finn((m) => m.datoer.includes(ref.dato)) ?? finn((m) => m.data?.flyttetFra?.includes(ref.dato));
}

/** The sak that a reference means, when the archive has it. */
export const sakVed = (utvalg: Utvalg, { aar, nr, loepenr }: Saksref): Sak | undefined =>
  utvalg.saker.find((s) => s.aar === aar && s.nr === nr && s.loepenr === loepenr);
