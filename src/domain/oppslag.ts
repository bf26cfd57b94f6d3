import { naermeste } from '#schema/forslag';
import { lesSaksref, type Moeteref, type Saksref } from '#schema/henvisning';
import type { Arkiv } from './arkiv.ts';
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

/**
 * The sak that somebody writes on a command line: «nuit 19/25».
 * @returns the sak, or in Norwegian why there is none and what to write instead
 */
export function sakSkrevet(
  skrevet: string,
  { utvalg: alle, finnUtvalg }: Pick<Arkiv, 'utvalg' | 'finnUtvalg'>,
): { sak: Sak } | { feil: string } {
  const ref = lesSaksref(skrevet);
  const ider = alle.map(({ id }) => id);
  if (!ref?.utvalg || lesSaksref(ref.utvalg)) {
    return {
      feil: `«${skrevet}» er ikke en sak. Skriv utvalg og saksnummer, for eksempel «${ider[0] ?? 'nuit'} 19/25».`,
    };
  }
  const utvalg = finnUtvalg(ref.utvalg);
  if (!utvalg) {
    const likt = naermeste(ref.utvalg, ider);
    const forslag = likt ? ` Mente du «${likt}»?` : '';
    return { feil: `Arkivet har ikke utvalget «${ref.utvalg}».${forslag} Utvalgene er ${ider.join(', ')}.` };
  }
  const sak = sakVed(utvalg, ref);
  if (sak) return { sak };
  const samme = utvalg.saker.filter((s) => s.aar === ref.aar).map((s) => `${s.nr}${s.loepenr ?? ''}`);
  const finnes =
    samme.length > 0
      ? `Fra ${ref.aar} har det sak ${samme.join(', ')}.`
      : `Det har ingen saker fra ${ref.aar}.`;
  return { feil: `Arkivet har ikke sak ${ref.nr}/${String(ref.aar).slice(2)} i ${utvalg.id}. ${finnes}` };
}
