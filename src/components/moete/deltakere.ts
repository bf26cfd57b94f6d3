import { feltdeler } from '#components/organisasjon/deler.ts';
import { type Linjedel, sattSammen } from '#components/tekstdel.ts';
import type { Arkiv } from '#domain/arkiv';
import type { Moete } from '#domain/moete';
import { DELTAKERGRUPPE } from '#labels';
import type { Deltakere } from '#schema/moete';
import type { Person } from '#schema/person';
import { dagerTekst, personmerknad } from './person.ts';

export type Gruppeslag = keyof typeof DELTAKERGRUPPE | 'svar';

/** One group of participants, ready to show. */
export interface Deltakergruppe {
  id: Gruppeslag;
  tittel: string;
  deltakere: { navn: string; under?: Linjedel[]; merknad?: string }[];
  /** What is said when the list is empty in the original. */
  tom: string;
}

/** The order minutes have; a notice only calls. */
const REKKEFOELGE: readonly (keyof Deltakere)[] = [
  'tilStede',
  'ikkeTilStede',
  'stedfortredere',
  'observatoerer',
  'sekretariat',
  'andre',
  'innkalt',
];

const TOM: Partial<Record<Gruppeslag, string>> = {
  stedfortredere: 'Ingen stedfortredere oppgitt.',
  ikkeTilStede: 'Ingen oppgitt som fraværende.',
};

function dagmerknad(person: Person, gruppe: Gruppeslag, moete: Moete): string[] {
  const dager = dagerTekst(person, moete);
  if (!dager) return [];
  return [gruppe === 'ikkeTilStede' ? `Ikke til stede ${dager}.` : `Bare ${dager}.`];
}

function gruppeAv(
  id: Gruppeslag,
  tittel: string,
  personer: readonly Person[],
  moete: Moete,
  arkiv: Arkiv,
): Deltakergruppe {
  return {
    id,
    tittel,
    tom: TOM[id] ?? 'Ingen oppgitt.',
    deltakere: personer.map((person) => {
      const under = sattSammen(feltdeler(arkiv, person.organisasjon), person.tittel, person.rolle);
      const merknad = [...dagmerknad(person, id, moete), ...personmerknad(person)].join(' ');
      return { navn: person.navn, ...(under.length > 0 ? { under } : {}), ...(merknad ? { merknad } : {}) };
    }),
  };
}

/**
 * Who was called, there, away, in another's place; only the groups the documents have.
 * @param bare the groups wanted, in any order; all when absent
 */
export function deltakergrupper(moete: Moete, arkiv: Arkiv, bare?: readonly Gruppeslag[]): Deltakergruppe[] {
  const { deltakere = {}, svar } = moete.data ?? {};
  const grupper = REKKEFOELGE.flatMap((id) => {
    const personer = deltakere[id];
    return personer ? [gruppeAv(id, DELTAKERGRUPPE[id], personer, moete, arkiv)] : [];
  });
  if (svar) grupper.push(gruppeAv('svar', 'Svarte', svar, moete, arkiv));
  return bare ? grupper.filter(({ id }) => bare.includes(id)) : grupper;
}
