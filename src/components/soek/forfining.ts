import type { Soek } from '#search/adresse';
import { soekOrdrett } from '#search/ordrett';
import type { Trefford } from '#search/svar/trefford';
import { type Lagsvar, startLag } from './lag.ts';
import { ordrettmelding, svarmelding } from './meldinger.ts';

/** What the word layer answers, before any facet. */
export interface Forfinet {
  /** Pagefind's ids, best first. */
  ider: readonly string[];
  trefford: readonly Trefford[];
  /** The pages that have a number that was asked for; the others mention it. */
  spurtOm: ReadonlySet<string>;
  /** How the query was read. */
  melding(treff: number): Node[];
  /** Whether all that it asked for could be had. */
  hel: boolean;
}

/** Answers a search by the word layer. */
export type Forfining = (soek: Soek) => Promise<Forfinet>;

/** Starts the word layer. */
export async function startForfining(...valg: Parameters<typeof startLag>): Promise<Forfining> {
  const lag = await startLag(...valg);
  const [, , , indeks] = valg;
  let sist: { noekkel: string; svar: Promise<Lagsvar> } | undefined;

  function svarPaa({ q, ordrett }: Soek): Promise<Lagsvar> {
    const noekkel = `${ordrett ? 'ordrett' : ''} ${q}`;
    if (sist?.noekkel !== noekkel)
      sist = {
        noekkel,
        svar: ordrett
          ? soekOrdrett(q, indeks).then((svar) => ({ ...svar, foerst: 0, forstaatt: [], hel: true }))
          : lag(q),
      };
    return sist.svar;
  }

  return async (soek) => {
    const svar = await svarPaa(soek);
    const ider = svar.treff.map(({ id }) => id);
    const harSak = svar.forstaatt.some((f) => f.slag === 'sak' && f.funnet > 0);
    return {
      ider,
      trefford: svar.trefford,
      spurtOm: new Set(harSak ? ider.slice(0, svar.foerst) : []),
      melding: (treff) => (soek.ordrett ? ordrettmelding(soek) : svarmelding(soek, svar, treff)),
      hel: svar.hel,
    };
  };
}
