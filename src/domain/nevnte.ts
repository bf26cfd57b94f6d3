import type { Arkiv } from './arkiv.ts';
import { type Deltakergruppe, deltakelserI } from './deltakelse.ts';
import type { Moete } from './moete.ts';
import { type Organisasjon, utenGjentak } from './organisasjon.ts';
import type { Utvalg } from './utvalg.ts';

/** A person that the lists of a committee's meetings name, member or not. */
export interface Nevntperson {
  person: string;
  /** Every one that the lists print, oldest first. */
  organisasjoner: Organisasjon[];
  /** Every list the person has stood in. */
  grupper: Deltakergruppe[];
  foerst: Moete;
  sist: Moete;
}

/** Everyone in the lists of a committee's meetings, by name, with the first and last meeting that names them. */
export function nevntI(arkiv: Arkiv, utvalg: Pick<Utvalg, 'moeter'>): Nevntperson[] {
  const perPerson = Map.groupBy(
    utvalg.moeter.flatMap((moete) => deltakelserI(arkiv, moete)),
    ({ person }) => person,
  );
  return [...perPerson]
    .flatMap(([person, alle]): Nevntperson[] => {
      const [foerst, sist] = [alle[0]?.moete, alle.at(-1)?.moete];
      if (!foerst || !sist) return [];
      const organisasjoner = utenGjentak(alle.flatMap((d) => d.organisasjoner));
      return [{ person, organisasjoner, grupper: [...new Set(alle.map((d) => d.gruppe))], foerst, sist }];
    })
    .toSorted((a, b) => a.person.localeCompare(b.person, 'nb'));
}
