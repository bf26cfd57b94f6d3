import { adresseTil, sideFor } from './adresser.ts';
import { DYBDE, type Fasit, ndcg, resiprokPlass } from './maaltall.ts';
import type { Motor } from './motor.ts';
import { erTull, type Sporring } from './sporringer.ts';

/** One query, what an engine answered, and how good that was. */
export interface Bedoemt {
  sporring: Sporring;
  /** All hits. */
  antall: number;
  /** The first ten, from the base; pages of a meeting count as the meeting. */
  treff: string[];
  /** One over the place of the first fully good page. */
  rr: number;
  ndcg: number;
  bestFoerst: boolean;
  /** A fully good or a fine page among the first five. */
  rettBlantFem: boolean;
  /** Until ten hits were ready. */
  ms: number;
}

const RETT_BLANT = 5;

/** Puts every query to an engine, one after the other. */
export async function bedoemAlle(motor: Motor, sporringer: readonly Sporring[]): Promise<Bedoemt[]> {
  const svar: Bedoemt[] = [];
  for (const sporring of sporringer) {
    const start = performance.now();
    const { antall, adresser, ms = performance.now() - start } = await motor.soek(sporring.sporring);
    svar.push(bedoem(sporring, antall, adresser, ms));
  }
  return svar;
}

/** @param adresser of the hits, in order */
export function bedoem(sporring: Sporring, antall: number, adresser: readonly string[], ms: number): Bedoemt {
  const treff = adresser.slice(0, DYBDE).map(sideFor);
  const fasit: Fasit = {
    beste: new Set(sporring.beste.map(adresseTil)),
    akseptable: new Set(sporring.akseptable.map(adresseTil)),
  };
  return {
    sporring,
    antall,
    treff,
    rr: resiprokPlass(treff, fasit),
    ndcg: ndcg(treff, fasit),
    bestFoerst: fasit.beste.has(treff[0] ?? ''),
    rettBlantFem: treff
      .slice(0, RETT_BLANT)
      .some((side) => fasit.beste.has(side) || fasit.akseptable.has(side)),
    ms,
  };
}

/** Ids in the answers that no page of the site has. */
export const ukjenteSider = (
  sporringer: readonly Sporring[],
  finnes: (adresse: string) => boolean,
): string[] => [
  ...new Set(
    sporringer.flatMap(({ id, beste, akseptable }) =>
      [...beste, ...akseptable].filter((svar) => !finnes(adresseTil(svar))).map((svar) => `${id} ${svar}`),
    ),
  ),
];

/** Queries that have an answer. */
export const medSvar = (bedoemte: readonly Bedoemt[]): Bedoemt[] =>
  bedoemte.filter(({ sporring }) => !erTull(sporring));
