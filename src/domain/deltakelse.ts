import type { Deltakere } from '#schema/moete';
import type { Person } from '#schema/person';
import type { Arkiv } from './arkiv.ts';
import { enGang } from './en-gang.ts';
import type { Moete } from './moete.ts';
import { Navneregister } from './navneregister.ts';
import { type Organisasjon, organisasjonerI } from './organisasjon.ts';

/** The lists of a meeting that name people. */
export type Deltakergruppe = keyof Deltakere | 'svar' | 'moeteleder';

/** One person in one list of one meeting. */
export interface Deltakelse {
  /** The name that the archive uses, whatever the document prints. */
  person: string;
  organisasjoner: Organisasjon[];
  gruppe: Deltakergruppe;
  moete: Moete;
  data: Person;
}

/** Lists that name members; the others name guests, officers and deputies. */
export const MEDLEMSGRUPPER: readonly Deltakergruppe[] = [
  'innkalt',
  'tilStede',
  'ikkeTilStede',
  'observatoerer',
];

const GRUPPER: readonly (keyof Deltakere)[] = [
  'innkalt',
  'tilStede',
  'ikkeTilStede',
  'stedfortredere',
  'observatoerer',
  'sekretariat',
  'andre',
];

const former = enGang(({ navneformer }: Pick<Arkiv, 'navneformer'>): Navneregister<string> => {
  const register = new Navneregister<string>();
  for (const { navn, former } of navneformer) register.leggTil([navn, ...former], navn);
  return register;
});

/** The name that the archive uses for a person, from any form that `navneformer.yaml` knows. */
export const personnavn = (arkiv: Pick<Arkiv, 'navneformer'>, form: string): string =>
  former(arkiv).finn(form) ?? form;

const perMoete = enGang(
  (arkiv: Arkiv): ReadonlyMap<Moete, Deltakelse[]> =>
    new Map(arkiv.moeter.map((moete) => [moete, lesDeltakere(arkiv, moete)])),
);

function lesDeltakere(arkiv: Arkiv, moete: Moete): Deltakelse[] {
  const { deltakere, svar, moeteleder } = moete.data ?? {};
  const lister: [Deltakergruppe, readonly Person[] | undefined][] = [
    ...GRUPPER.map((gruppe): [Deltakergruppe, Person[] | undefined] => [gruppe, deltakere?.[gruppe]]),
    ['svar', svar],
    ['moeteleder', moeteleder && [moeteleder]],
  ];
  return lister.flatMap(([gruppe, personer = []]) =>
    personer.map((data) => ({
      person: personnavn(arkiv, data.navn),
      organisasjoner: organisasjonerI(arkiv, data.organisasjon),
      gruppe,
      moete,
      data,
    })),
  );
}

/** Everyone that the lists of a meeting name, list by list in their own order. */
export const deltakelserI = (arkiv: Arkiv, moete: Moete): readonly Deltakelse[] =>
  perMoete(arkiv).get(moete) ?? [];
