import { INGEN, mappeAv, momenterFor } from '#domain/momenter';
import { offentlig } from '#domain/publisering';
import type { AlleFiler, Fil } from '#markdown/fil';
import type { Avvik } from '#schema/avvik';

/**
 * Tells of a fault whether it surely stands in a file that is not public.
 * @param filer the valid files; `dato` as for `offentlig`
 */
export function finnUtkast(filer: readonly AlleFiler[], dato: string): (avvik: Avvik) => boolean {
  const perSti = new Map(filer.map((fil) => [fil.sti, fil]));
  // Cutting is dear, and an archive without faults never asks.
  let offentlige: ReadonlySet<string> | undefined;
  const erOffentlig = (sti: string): boolean =>
    (offentlige ??= new Set(offentlig(filer, dato).map((fil) => fil.sti))).has(sti);
  const momenter = momenterFor(filer, dato);
  return ({ fil, utkast = false }) => {
    const moetefil = `${mappeAv(fil)}/moete.md`;
    const moete = perSti.get(moetefil);
    if (perSti.has(fil)) return moete !== undefined && !erOffentlig(fil);
    // Nothing of a meeting that cannot be read is public.
    if (moete?.slag !== 'moete') return utkast && fil === moetefil;
    const { innkalling, referat } = momenter.get(moetefil) ?? INGEN;
    return !(innkalling || referat) || (utkast && alleSakerErLest(moete, filer));
  };
}

/** The agenda would show the row of a draft that could not be read: its number is known to nobody. */
function alleSakerErLest({ sti, data }: Fil<'moete'>, filer: readonly AlleFiler[]): boolean {
  const leste = new Set(
    filer.flatMap((fil) =>
      fil.slag === 'sak' && mappeAv(fil.sti) === mappeAv(sti)
        ? [`${fil.data.saksnummer ?? ''}${fil.data.loepenr ?? ''}`]
        : [],
    ),
  );
  return (data.agenda ?? []).every(({ sak }) => sak === undefined || leste.has(sak));
}
