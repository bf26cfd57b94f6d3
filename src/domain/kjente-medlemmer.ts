import type { Arkiv } from './arkiv.ts';
import { deltakelserI, MEDLEMSGRUPPER, personnavn } from './deltakelse.ts';
import { enGang } from './en-gang.ts';
import { brett } from './navneregister.ts';
import { kanHolde } from './tidsrom.ts';
import type { Utvalg } from './utvalg.ts';

/** Who is known as a member of a committee, whatever the spelling; and from when anyone is. */
interface Medlemsliste {
  /** Rows of the committee's own list. */
  egne: { navn: string; fra: NonNullable<Utvalg['data']['medlemmer']>[number] }[];
  /** Names that the meetings list as members, called, present or not. */
  iMoeter: Set<string>;
  /** The first meeting whose lists tell of those who did not come, ISO day. */
  foerste?: string;
}

const listene = enGang(
  (arkiv: Arkiv): ReadonlyMap<Utvalg, Medlemsliste> =>
    new Map(
      arkiv.utvalg.map((utvalg) => {
        const egne = (utvalg.data.medlemmer ?? []).map((fra) => ({
          navn: personnavn(arkiv, fra.navn),
          fra,
        }));
        const foerste = utvalg.moeter
          .filter(({ data }) => data?.deltakere?.innkalt ?? data?.deltakere?.ikkeTilStede)
          .map(({ dato }) => dato)
          .toSorted()[0];
        const navn = utvalg.moeter
          .flatMap((moete) => deltakelserI(arkiv, moete))
          .filter(({ gruppe, data }) => MEDLEMSGRUPPER.includes(gruppe) && !data.stillerFor)
          .map(({ person }) => person);
        return [utvalg, { egne, iMoeter: new Set(navn), ...(foerste ? { foerste } : {}) }];
      }),
    ),
);

/**
 * Those who may have been members of a committee on a day: whom its own list does not rule out, and whom the lists of any
 * of its meetings name. A list tells of a day, and who stands in a later one may have been a member before.
 * @returns undefined where neither list tells who the members are
 */
export function kjenteMedlemmer(arkiv: Arkiv, utvalg: Utvalg, dag: string): string[] | undefined {
  const liste = listene(arkiv).get(utvalg);
  if (!liste) return undefined;
  const { egne, iMoeter, foerste = '9999' } = liste;
  if (egne.length === 0 && foerste > dag) return undefined;
  const ute = new Set(egne.filter(({ fra }) => !kanHolde(fra, dag)).map(({ navn }) => navn));
  const inne = egne.filter(({ fra }) => kanHolde(fra, dag)).map(({ navn }) => navn);
  return [...new Set([...inne, ...[...iMoeter].filter((navn) => !ute.has(navn))])];
}

/** Is a person among some names, whatever the spelling of spaces, dashes and capitals? */
export const erBlant = (person: string, navn: readonly string[]): boolean =>
  navn.some((ett) => ett === person || brett(ett) === brett(person));
