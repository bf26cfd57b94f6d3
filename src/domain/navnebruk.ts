import type { AlleFiler } from '#markdown/fil';
import type { Person } from '#schema/person';
import type { Trykt } from '#schema/verdier';
import { SAKSROLLER } from './tilhoerighet.ts';
import { utvalgAv } from './utvalgsfil.ts';

/** One name where a file gives it. */
export interface Navnebruk {
  slag: 'person' | 'organisasjon';
  navn: string;
  fil: string;
  /** Of the value that holds the name. */
  sti: (string | number)[];
  /** Id of the committee whose file it is. */
  utvalg: string;
  /** The list that the name stands in: nobody is in one list twice. */
  liste: string;
  /** The organisations that are given with a person. */
  organisasjoner: string[];
  /** Other forms of it that the file says are printed. */
  trykt: string[];
}

type Navngitt = Pick<Person, 'navn' | 'organisasjon' | 'stillerFor' | 'erstatter' | 'trykt'>;
type Sti = (string | number)[];

function tryktSom(trykt: Trykt | undefined, felt: string): string[] {
  const verdi = trykt?.[felt] ?? [];
  return typeof verdi === 'string' ? [verdi] : verdi.map(({ tekst }) => tekst);
}

/** The lists of people in a file, by their paths. */
function listerI(fil: AlleFiler): [Sti, readonly Navngitt[]][] {
  if (fil.slag === 'utvalg') return [[['medlemmer'], fil.data.medlemmer ?? []]];
  if (fil.slag === 'moete') {
    const { deltakere = {}, svar = [], agenda = [] } = fil.data;
    return [
      ...Object.entries(deltakere).map(([n, personer]): [Sti, readonly Navngitt[]] => [
        ['deltakere', n],
        personer ?? [],
      ]),
      [['svar'], svar],
      ...agenda.flatMap(({ ved = [], underpunkter = [] }, n): [Sti, Person[]][] => [
        [['agenda', n, 'ved'], ved],
        ...underpunkter.map((u, m): [Sti, Person[]] => [
          ['agenda', n, 'underpunkter', m, 'ved'],
          u.ved ?? [],
        ]),
      ]),
    ];
  }
  if (fil.slag !== 'sak') return [];
  return [
    ...SAKSROLLER.map((rolle): [Sti, Person[]] => [[rolle], fil.data[rolle] ?? []]),
    ...(fil.data.delsaker ?? []).map((d, n): [Sti, Person[]] => [
      ['delsaker', n, 'ved'],
      'ved' in d ? (d.ved ?? []) : [],
    ]),
  ];
}

/** Every name of a person or an organisation in the front matter of meetings, saker and committees, in written order. */
export function navnebrukI(fil: AlleFiler): Navnebruk[] {
  const leder = fil.slag === 'moete' ? fil.data.moeteleder : undefined;
  const enkelte = [
    ...listerI(fil).flatMap(([sti, personer]) =>
      personer.map((data, n) => ({ data, sti: [...sti, n], liste: sti.join('.') })),
    ),
    ...(leder ? [{ data: leder, sti: ['moeteleder'], liste: 'moeteleder' }] : []),
  ];
  return enkelte.flatMap(({ data, sti, liste }) => brukAv(data, sti, { fil: fil.sti, liste }));
}

function brukAv(data: Navngitt, sti: Sti, { fil, liste }: { fil: string; liste: string }): Navnebruk[] {
  const organisasjoner = data.organisasjon?.split(/\s+\/\s+/u) ?? [];
  const felles = { fil, utvalg: utvalgAv(fil), organisasjoner: [], trykt: [] };
  const person = (navn: string, felt: string): Navnebruk => ({
    ...felles,
    slag: 'person',
    navn,
    sti: [...sti, felt],
    liste: felt === 'navn' ? liste : `${liste}.${felt}`,
    trykt: tryktSom(data.trykt, felt),
  });
  return [
    { ...person(data.navn, 'navn'), organisasjoner },
    ...(data.stillerFor ? [person(data.stillerFor, 'stillerFor')] : []),
    ...(data.erstatter ? [person(data.erstatter, 'erstatter')] : []),
    ...organisasjoner.map((navn): Navnebruk => ({
      ...felles,
      slag: 'organisasjon',
      navn,
      sti: [...sti, 'organisasjon'],
      liste: '',
      trykt: tryktSom(data.trykt, 'organisasjon'),
    })),
  ];
}
