import { INGEN, mappeAv, momenterFor, nummerIFilnavn } from '#domain/momenter';
import { offentlig } from '#domain/publisering';
import { heltNummer } from '#domain/saksnummer';
import type { AlleFiler, Fil } from '#markdown/fil';
import type { Avvik } from '#schema/avvik';

const UTEN_SAK = ['ukjent-henvisning', 'tvetydig-henvisning'];

/**
 * Tells of a fault whether it surely stands in a file that is not public.
 * @param filer the valid files; `dato` as for `offentlig`
 */
export function finnUtkast(filer: readonly AlleFiler[], dato: string): (avvik: Avvik) => boolean {
  const perSti = new Map(filer.map((fil) => [fil.sti, fil]));
  // To cut out what is public costs, and an archive without faults never asks.
  let offentlige: ReadonlySet<string> | undefined;
  const erOffentlig = (sti: string): boolean =>
    (offentlige ??= new Set(offentlig(filer, dato).map((fil) => fil.sti))).has(sti);
  const momenter = momenterFor(filer, dato);
  const erKommet = (sti: string): boolean => {
    const { innkalling, referat } = momenter.get(sti) ?? INGEN;
    return innkalling || referat;
  };
  return ({ regel, fil, utkast = false }) => {
    const moetefil = `${mappeAv(fil)}/moete.md`;
    const moete = perSti.get(moetefil);
    const her = perSti.get(fil);
    // It is named as a public sak is, and only its number keeps it back.
    if (her?.slag === 'sak' && !her.data.saksnummer && nummerIFilnavn(fil) && erKommet(fil)) return false;
    // What has no meeting that can be read may be public when that one is mended.
    if (her?.slag === 'sak' && !moete) return false;
    // That nobody knows its sak is why it is not public.
    if (her?.slag === 'saksgang' && UTEN_SAK.includes(regel)) return false;
    if (her) return !erOffentlig(fil);
    // Nothing of a meeting that cannot be read is public.
    if (moete?.slag !== 'moete') return utkast && fil === moetefil;
    return !erKommet(moetefil) || (utkast && alleSakerErLest(moete, filer));
  };
}

/** The agenda would show the row of a draft that could not be read: its number is known to nobody. */
function alleSakerErLest({ sti, data }: Fil<'moete'>, filer: readonly AlleFiler[]): boolean {
  const leste = new Set(
    filer.flatMap((fil) =>
      fil.slag === 'sak' && mappeAv(fil.sti) === mappeAv(sti) ? [heltNummer(fil.data)] : [],
    ),
  );
  return (data.agenda ?? []).every(({ sak }) => sak === undefined || leste.has(sak));
}
