import type { Moete } from '#domain/moete';
import type { Utvalg } from '#domain/utvalg';
import { DELTAKERGRUPPE } from '#labels';
import type { Deltakere } from '#schema/moete';

/** A person named in the meetings of a committee. */
export interface Nevntperson {
  navn: string;
  /** As the newest meeting has it. */
  organisasjon?: string;
  /** «Til stede», «Innkalt»: every group the person has stood in. */
  som: string[];
  foerst: Moete;
  sist: Moete;
}

const GRUPPER: readonly (keyof Deltakere)[] = [
  'tilStede',
  'innkalt',
  'ikkeTilStede',
  'stedfortredere',
  'observatoerer',
  'sekretariat',
  'andre',
];
const KORT: Partial<Record<keyof Deltakere, string>> = { sekretariat: 'Sekretariat' };

/** Everyone in the meetings' lists of participants, by name, with the first and last meeting that names them. */
export function nevntePersoner(utvalg: Pick<Utvalg, 'moeter'>): Nevntperson[] {
  const nevnte = new Map<string, Nevntperson>();
  for (const moete of utvalg.moeter) {
    for (const gruppe of GRUPPER) {
      for (const { navn, organisasjon } of moete.data?.deltakere?.[gruppe] ?? []) {
        const person = nevnte.get(navn) ?? { navn, som: [], foerst: moete, sist: moete };
        const som = KORT[gruppe] ?? DELTAKERGRUPPE[gruppe];
        if (!person.som.includes(som)) person.som.push(som);
        if (organisasjon) person.organisasjon = organisasjon;
        person.sist = moete;
        nevnte.set(navn, person);
      }
    }
  }
  return [...nevnte.values()].toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));
}
