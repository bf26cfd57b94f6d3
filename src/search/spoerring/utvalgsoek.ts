import type { Deler } from './deler.ts';
import {
  type Grunnlag,
  hosUtvalgene,
  hverEnGang,
  type Lesning,
  type Spoerringforstaatt,
  utvalgsordI,
} from './lesning.ts';
import { moetene, moeteneI } from './moetene.ts';
import type { Oppslag } from '../tabell/oppslag.ts';
import { nyesteFoerst, sakVed, utvalgsside } from '../tabell/sideslag.ts';
import type { Siderad } from '../tabell/sidetabell.ts';
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
  const { utvalg, dager, ord } = deler;
  if (utvalg.length === 0 || dager.length > 0) return undefined;
  const erKjent = (ett: string): boolean =>
    erUtvalgsord(ett) || erSmaaord(ett) || erMoeteord(ett) || slagMed(ett) === 'Sak';
  if (!ord.every(erKjent)) return undefined;
  return {
    foerst: hverEnGang(ordnet(deler, grunnlag)),
    fast: true,
    omtalt: [],
    ord: [...ord.filter((ett) => !erSmaaord(ett)), ...utvalgsordI(utvalg)],
    forstaatt: navneneI(utvalg, grunnlag.oppslag),
  };
}

/** The committees, their meetings and their saker, in the order that the query asks for them. */
function ordnet(deler: Deler, grunnlag: Grunnlag): Siderad[] {
  const sider = utvalgssider(deler.utvalg, grunnlag);
  const moeter = deler.aar.length > 0 ? aaretsMoeter(deler, grunnlag) : sisteMoeter(deler, grunnlag);
  const saker = aaretsSaker(deler, grunnlag);
  if (deler.ord.some((ett) => slagMed(ett) === 'Sak')) {
    return deler.aar.length > 0 ? [...saker, ...moeter, ...sider] : [...sider, ...moeter];
  }
  // What only the committee's own page tells goes before what it did that year.
  const omSelve = deler.aar.length === 0 || deler.ord.some(erUtvalgsord);
  return omSelve ? [...sider, ...moeter, ...saker] : [...moeter, ...sider, ...saker];
}

/** How many meetings follow a committee that is asked for by name alone. */
const MOETER = 3;

/** The newest meetings of the committees that have papers here: they tell who sits there, and what it does now. */
const sisteMoeter = ({ utvalg }: Deler, { oppslag, tabell }: Grunnlag): Siderad[] =>
  hosUtvalgene(utvalg, oppslag, (ider) =>
    moetene(tabell, ider)
      .filter(({ omfang }) => omfang === undefined)
      .slice(0, MOETER),
  );

/** The pages of the committees, each with those that came after it. */
export const utvalgssider = (biter: readonly Utvalgsbit[], { oppslag, tabell }: Grunnlag): Siderad[] =>
  biter
    .flatMap(({ utvalg }) => utvalg.flatMap((ett) => medEtterfoelgere(ett, oppslag)))
    .flatMap(({ id }) => utvalgsside(id, tabell) ?? []);

const aaretsMoeter = ({ utvalg, aar }: Deler, { oppslag, tabell }: Grunnlag): Siderad[] =>
  aar.flatMap(({ tid }) => hosUtvalgene(utvalg, oppslag, (ider) => moeteneI(tid, tabell, ider)));

function aaretsSaker({ utvalg, aar }: Deler, { oppslag, tabell }: Grunnlag): Siderad[] {
  const aarene = new Set(aar.map(({ naar }) => Number(naar)));
  if (aarene.size === 0) return [];
  return hosUtvalgene(utvalg, oppslag, (ider) =>
    nyesteFoerst(
      tabell.filter((rad) => {
        const sak = sakVed(rad);
        return sak !== undefined && aarene.has(sak.aar) && (ider?.includes(sak.utvalg) ?? true);
      }),
    ),
  );
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
