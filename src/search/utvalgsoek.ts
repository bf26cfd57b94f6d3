import type { Deler } from './deler.ts';
import {
  type Grunnlag,
  hosUtvalgene,
  hverEnGang,
  type Lesning,
  type Spoerringforstaatt,
  utvalgsordI,
} from './lesning.ts';
import { moeteneI } from './moetene.ts';
import type { Oppslag } from './oppslag.ts';
import { nyesteFoerst, sakVed, utvalgsside } from './sideslag.ts';
import type { Siderad } from './sidetabell.ts';
import { erMoeteord, erSmaaord, erUtvalgsord, slagMed } from './smaaord.ts';
import type { Utvalgsbit } from './utvalgsbiter.ts';
import { erSammeNavn } from './utvalgsnavn.ts';
import { medEtterfoelgere } from './utvalgsrekke.ts';

/**
 * Reads a query that asks for committees and nothing else: by name, by what their pages tell (mandate, members), or
 * what they did in a year.
 * @returns nothing when there are other words: then those decide
 */
export function lesUtvalg(deler: Deler, grunnlag: Grunnlag): Lesning | undefined {
  const { utvalg, aar, dager, ord } = deler;
  if (utvalg.length === 0 || dager.length > 0) return undefined;
  const erKjent = (ett: string): boolean =>
    erUtvalgsord(ett) || erSmaaord(ett) || erMoeteord(ett) || slagMed(ett) === 'Sak';
  if (!ord.every(erKjent)) return undefined;
  const sider = utvalgssider(utvalg, grunnlag);
  const iAaret = aar.length > 0 ? aaretsSider(deler, grunnlag) : [];
  // What only the committee's own page tells goes before what it did that year.
  const omSelve = aar.length === 0 || ord.some(erUtvalgsord);
  return {
    foerst: hverEnGang(omSelve ? [...sider, ...iAaret] : [...iAaret, ...sider]),
    omtalt: [],
    ord: [...ord.filter((ett) => !erSmaaord(ett)), ...utvalgsordI(utvalg)],
    forstaatt: navneneI(utvalg, grunnlag.oppslag),
  };
}

/** The pages of the committees, each with those that came after it. */
export const utvalgssider = (biter: readonly Utvalgsbit[], { oppslag, tabell }: Grunnlag): Siderad[] =>
  biter
    .flatMap(({ utvalg }) => utvalg.flatMap((ett) => medEtterfoelgere(ett, oppslag)))
    .flatMap(({ id }) => utvalgsside(id, tabell) ?? []);

/** The meetings of the years and then the saker; the saker before when the query says so. */
function aaretsSider({ utvalg, aar, ord }: Deler, { oppslag, tabell }: Grunnlag): Siderad[] {
  const aarene = new Set(aar.map(({ naar }) => Number(naar)));
  const moeter = aar.flatMap(({ tid }) =>
    hosUtvalgene(utvalg, oppslag, (ider) => moeteneI(tid, tabell, ider)),
  );
  const saker = hosUtvalgene(utvalg, oppslag, (ider) =>
    nyesteFoerst(
      tabell.filter((rad) => {
        const sak = sakVed(rad);
        return sak !== undefined && aarene.has(sak.aar) && (ider?.includes(sak.utvalg) ?? true);
      }),
    ),
  );
  const sakene = ord.some((ett) => slagMed(ett) === 'Sak');
  return sakene ? [...saker, ...moeter] : [...moeter, ...saker];
}

/** What is told of the names: which committee was meant, and what it is now. */
export const navneneI = (biter: readonly Utvalgsbit[], oppslag: Oppslag): Spoerringforstaatt[] =>
  biter.flatMap(({ skrevet, utvalg }) =>
    utvalg.flatMap((ett): Spoerringforstaatt[] => {
      const naa = medEtterfoelgere(ett, oppslag).at(-1);
      const andre = naa && naa !== ett ? { naa: naa.kort } : {};
      if (erSammeNavn(skrevet, ett.kort) && !('naa' in andre)) return [];
      return [{ slag: 'utvalg', skrevet, utvalg: ett.kort, ...andre }];
    }),
  );
