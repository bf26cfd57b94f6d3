import type { Arkiv } from './arkiv.ts';
import { type Deltakelse, deltakelserI, personnavn } from './deltakelse.ts';
import type { Moete } from './moete.ts';
import { type Organisasjon, utenGjentak } from './organisasjon.ts';
import type { Utvalg } from './utvalg.ts';

export type Oppmoetestatus = 'tilStede' | 'ikkeTilStede' | 'stedfortreder' | 'ikkeOppgitt';

/** One member in one meeting, day by day. */
export interface Oppmoeterad {
  person: string;
  organisasjoner: Organisasjon[];
  /** One for each day of the meeting, in order. */
  dager: { dag: string; status: Oppmoetestatus; stedfortreder?: string }[];
}

/** A deputy in one meeting. */
export interface Stedfortreder {
  person: string;
  organisasjoner: Organisasjon[];
  moete: Moete;
  /** The member, when the document says for whom. */
  stillerFor?: string;
  /** The days that the document limits it to. */
  dager?: string[];
}

const gjelder = ({ data }: Deltakelse, nr: number): boolean => !data.dager || data.dager.includes(nr);

/** Does the archive have attendance, and not only a notice? */
export const harOppmoete = ({ data }: Moete): boolean =>
  Boolean(data?.deltakere?.tilStede ?? data?.deltakere?.ikkeTilStede);

/** Who met in another's place, as the document lists them. */
export function stedfortredereI(arkiv: Arkiv, moete: Moete): Stedfortreder[] {
  return deltakelserI(arkiv, moete)
    .filter(({ gruppe, data }) => gruppe === 'stedfortredere' || data.stillerFor)
    .map(({ person, organisasjoner, data: { stillerFor, dager } }) => ({
      person,
      organisasjoner,
      moete,
      ...(stillerFor ? { stillerFor: personnavn(arkiv, stillerFor) } : {}),
      ...(dager ? { dager: dager.flatMap((nr) => moete.datoer[nr - 1] ?? []) } : {}),
    }));
}

/**
 * Who was there, day by day: everyone called, there, away or met for. A day that no list speaks of is `ikkeOppgitt`,
 * also for one who is only listed as away on the other day.
 * @returns by name as listed; empty when the archive has no attendance of the meeting
 */
export function oppmoeteI(arkiv: Arkiv, moete: Moete): Oppmoeterad[] {
  if (!harOppmoete(moete)) return [];
  const alle = deltakelserI(arkiv, moete);
  const vikarer = stedfortredereI(arkiv, moete);
  const medlemmer = alle.filter(
    ({ gruppe, data }) => !data.stillerFor && ['innkalt', 'tilStede', 'ikkeTilStede'].includes(gruppe),
  );
  const navnene = new Set([...medlemmer.map((d) => d.person), ...vikarer.flatMap((v) => v.stillerFor ?? [])]);
  return [...navnene].map((person) => {
    const egne = medlemmer.filter((d) => d.person === person);
    return {
      person,
      organisasjoner: utenGjentak(egne.flatMap((d) => d.organisasjoner)),
      dager: moete.datoer.map((dag, i) => ({
        dag,
        ...statusFor(egne, i + 1, vikarFor(vikarer, person, dag)),
      })),
    };
  });
}

const vikarFor = (vikarer: readonly Stedfortreder[], person: string, dag: string): string | undefined =>
  vikarer.find((v) => v.stillerFor === person && (!v.dager || v.dager.includes(dag)))?.person;

function statusFor(
  egne: readonly Deltakelse[],
  nr: number,
  stedfortreder: string | undefined,
): { status: Oppmoetestatus; stedfortreder?: string } {
  const i = (gruppe: string): Deltakelse | undefined =>
    egne.find((d) => d.gruppe === gruppe && gjelder(d, nr));
  const [her, borte] = [i('tilStede'), i('ikkeTilStede')];
  // Listed both as there and as away: the list that names the day knows better.
  if (her && !(borte && (borte.data.dager ?? !her.data.dager))) return { status: 'tilStede' };
  if (stedfortreder) return { status: 'stedfortreder', stedfortreder };
  return { status: borte ? 'ikkeTilStede' : 'ikkeOppgitt' };
}

/** Attendance in the meetings of one committee in one year. */
export interface Oppmoeteaar {
  aar: number;
  /** ISO days that the archive has attendance of, in order. */
  datoer: string[];
  /** Everyone in those meetings, by name; a day in each row for each of `datoer`. */
  rader: Oppmoeterad[];
}

/** Attendance year by year, newest first; years without any are left out. */
export function oppmoeteaar(arkiv: Arkiv, utvalg: Utvalg): Oppmoeteaar[] {
  const perAar = Map.groupBy(utvalg.moeter.filter(harOppmoete), (m) => Number(m.dato.slice(0, 4)));
  return [...perAar]
    .toSorted(([a], [b]) => b - a)
    .map(([aar, moeter]) => {
      const datoer = moeter.flatMap((m) => m.datoer);
      // Meeting by meeting: a committee may meet twice on one day.
      const perMoete = moeter.map((moete) => ({
        moete,
        perPerson: new Map(oppmoeteI(arkiv, moete).map((rad) => [rad.person, rad])),
      }));
      const personer = new Set(perMoete.flatMap(({ perPerson }) => [...perPerson.keys()]));
      const rader = [...personer].map((person): Oppmoeterad => ({
        person,
        organisasjoner: utenGjentak(
          perMoete.flatMap(({ perPerson }) => perPerson.get(person)?.organisasjoner ?? []),
        ),
        dager: perMoete.flatMap(
          ({ moete, perPerson }) =>
            perPerson.get(person)?.dager ?? moete.datoer.map((dag) => ({ dag, status: 'ikkeOppgitt' })),
        ),
      }));
      return { aar, datoer, rader: rader.toSorted((a, b) => a.person.localeCompare(b.person, 'nb')) };
    });
}
