import { sammenlign } from '#schema/avvik';
import type { Person } from '#schema/person';
import type { Arkiv } from './arkiv.ts';
import { deltakelserI, personnavn } from './deltakelse.ts';
import { enGang } from './en-gang.ts';
import { type Medlemskap, medlemskapI } from './medlemskap.ts';
import type { Moete } from './moete.ts';
import { harFelles, type Organisasjon, organisasjonerI, utenGjentak } from './organisasjon.ts';
import type { Sak } from './sak.ts';
import { holderSikkert } from './tidsrom.ts';

/** A document that prints a person with an organisation. */
interface Spor {
  dag: string;
  moete?: Moete;
  organisasjoner: Organisasjon[];
}

interface Register {
  spor: ReadonlyMap<string, Spor[]>;
  medlemskap: ReadonlyMap<string, Medlemskap[]>;
}

/** The roles that a sak names people in. */
export const SAKSROLLER = ['sakseier', 'saksbehandler', 'innledere'] as const;
export type Saksrolle = (typeof SAKSROLLER)[number];

/** Everyone that a sak names in a role. */
export const personerI = ({ data }: Sak): { rolle: Saksrolle; data: Person }[] =>
  SAKSROLLER.flatMap((rolle) => (data?.[rolle] ?? []).map((person) => ({ rolle, data: person })));

/** The day of a sak; without one the last of its year. */
export const sakensDag = ({ dato, aar }: Pick<Sak, 'dato' | 'aar'>): string => dato ?? `${aar}-12-31`;

const register = enGang((arkiv: Arkiv): Register => {
  const fraMoeter = arkiv.moeter.flatMap((moete) =>
    deltakelserI(arkiv, moete).map(({ person, organisasjoner }) => ({
      person,
      spor: { dag: moete.dato, moete, organisasjoner },
    })),
  );
  const fraSaker = arkiv.saker.flatMap((sak) =>
    personerI(sak).map(({ data }) => ({
      person: personnavn(arkiv, data.navn),
      spor: {
        dag: sakensDag(sak),
        ...(sak.moete ? { moete: sak.moete } : {}),
        organisasjoner: organisasjonerI(arkiv, data.organisasjon),
      },
    })),
  );
  const alle = [...fraMoeter, ...fraSaker]
    .filter(({ spor }) => spor.organisasjoner.length > 0)
    .toSorted((a, b) => sammenlign(a.spor.dag, b.spor.dag));
  return {
    spor: new Map(
      [...Map.groupBy(alle, ({ person }) => person)].map(([p, liste]) => [p, liste.map((l) => l.spor)]),
    ),
    medlemskap: Map.groupBy(
      arkiv.utvalg.flatMap((utvalg) => medlemskapI(arkiv, utvalg).filter((m) => m.data?.fra)),
      ({ person }) => person,
    ),
  };
});

/**
 * Where a person belonged on a day: what the same meeting's documents print, else a membership whose period surely
 * holds the day, else what the nearest documents before and after agree on. Not known is an empty list.
 * @param form the name as printed
 */
export function organisasjonerVed(arkiv: Arkiv, form: string, dag: string, moete?: Moete): Organisasjon[] {
  const person = personnavn(arkiv, form);
  const { spor, medlemskap } = register(arkiv);
  const egne = spor.get(person) ?? [];
  const iMoetet = samlet(egne.filter((s) => moete && s.moete === moete));
  if (iMoetet.length > 0) return iMoetet;
  const medlem = medlemskap
    .get(person)
    ?.find(({ data }) => holderSikkert({ fra: data?.fra, til: data?.til }, dag));
  if (medlem) return medlem.organisasjoner;
  const [foer, etter] = [egne.findLast((s) => s.dag <= dag)?.dag, egne.find((s) => s.dag >= dag)?.dag];
  const [foerst, sist] = [foer, etter].map((d) => samlet(egne.filter((s) => s.dag === d)));
  return (foerst ?? []).filter((o) => harFelles([o], sist ?? []));
}

const samlet = (spor: readonly Spor[]): Organisasjon[] => utenGjentak(spor.flatMap((s) => s.organisasjoner));
