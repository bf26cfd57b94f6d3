import { type Bedoemt, medSvar } from './bedoem.ts';
import { persentil, snitt } from './maaltall.ts';
import { DELER, erTull } from './sporringer.ts';

/** The figures of one engine on some of the queries. */
export interface Sammendrag {
  sporringer: number;
  mrr: number;
  ndcg: number;
  /** Part of the queries with an answer that got no hit. */
  utenTreff: number;
  bestFoerst: number;
  rettBlantFem: number;
  /** Hits on what nothing answers. */
  tull: { sporringer: number; snitt: number; flest: number };
  /** Milliseconds. */
  p50: number;
  p95: number;
}

export function sammendrag(bedoemte: readonly Bedoemt[]): Sammendrag {
  const svar = medSvar(bedoemte);
  const tull = bedoemte.filter(({ sporring }) => erTull(sporring)).map(({ antall }) => antall);
  const andel = (velg: (b: Bedoemt) => boolean): number => snitt(svar.map((b) => (velg(b) ? 1 : 0)));
  const ms = bedoemte.map((b) => b.ms);
  return {
    sporringer: svar.length,
    mrr: snitt(svar.map(({ rr }) => rr)),
    ndcg: snitt(svar.map((b) => b.ndcg)),
    utenTreff: andel(({ antall }) => antall === 0),
    bestFoerst: andel((b) => b.bestFoerst),
    rettBlantFem: andel((b) => b.rettBlantFem),
    tull: { sporringer: tull.length, snitt: snitt(tull), flest: Math.max(0, ...tull) },
    p50: persentil(ms, 50),
    p95: persentil(ms, 95),
  };
}

/** All queries, then each half. */
export const HALVER = ['alle', ...DELER] as const;
export type Halv = (typeof HALVER)[number];

export const iHalv = (halv: Halv, bedoemte: readonly Bedoemt[]): Bedoemt[] =>
  bedoemte.filter(({ sporring }) => halv === 'alle' || sporring.del === halv);

/** The answers by type of query, types in the order of the file. */
export const perType = (bedoemte: readonly Bedoemt[]): Map<string, Bedoemt[]> =>
  Map.groupBy(bedoemte, ({ sporring }) => sporring.type);
