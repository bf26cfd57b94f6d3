import type { Browser } from 'playwright-core';
import { type MaaltTjener, type Overfoering } from './maalt-tjener.ts';
import { persentil, snitt } from './maaltall.ts';
import type { Motor } from './motor.ts';
import { aapneSoek } from './nettleser-motor.ts';
import type { Sporring } from './sporringer.ts';

/** Mean and 95th percentile of bytes. */
export interface Bytetall {
  snitt: number;
  p95: number;
}

export interface Byte {
  /** A first search, from an empty cache: the page itself, and all that is there for the search. */
  foerste: { siden: Bytetall; soeket: Bytetall };
  /** A search after others on the same page. */
  senere: Bytetall;
}

/** One in so many queries is tried as the first search of a reader. */
const HVER = 6;

/** What any page of the site costs: document, styles, fonts, icon. The search page is the only one with scripts. */
const SIDENS = /(?:^|\/)$|\.(?:css|woff2|svg|ico|png)$/;

/** Bytes of first searches, each in a browser that has never been here. */
export async function foersteSoek(
  nettleser: Browser,
  tjener: MaaltTjener,
  sporringer: readonly Sporring[],
): Promise<Byte['foerste']> {
  const utvalg = sporringer.filter((_, nr) => nr % HVER === 0);
  const siden: number[] = [];
  const soeket: number[] = [];
  for (const { sporring } of utvalg) {
    const kontekst = await nettleser.newContext();
    await tjener.toem();
    await aapneSoek(kontekst, tjener.url, sporring);
    const sendt = await tjener.toem();
    siden.push(sum(sendt.filter(({ sti }) => SIDENS.test(sti))));
    soeket.push(sum(sendt.filter(({ sti }) => !SIDENS.test(sti))));
    await kontekst.close();
  }
  return { siden: bytetall(siden), soeket: bytetall(soeket) };
}

/** The engine, and what it has transferred per query. */
export function medTelling(motor: Motor, tjener: MaaltTjener): { motor: Motor; byte: () => Bytetall } {
  const perSoek: number[] = [];
  return {
    byte: () => bytetall(perSoek),
    motor: {
      navn: motor.navn,
      soek: async (sporring) => {
        await tjener.toem();
        const svar = await motor.soek(sporring);
        perSoek.push(sum(await tjener.toem()));
        return svar;
      },
    },
  };
}

const sum = (sendt: readonly Overfoering[]): number => sendt.reduce((n, { byte }) => n + byte, 0);
const bytetall = (verdier: readonly number[]): Bytetall => ({
  snitt: snitt(verdier),
  p95: persentil(verdier, 95),
});
