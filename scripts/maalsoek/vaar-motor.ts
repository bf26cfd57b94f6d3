import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hentPagefind } from '#components/soek/pagefind.ts';
import { type Indeks, somIndekstreff } from '#search/indeks';
import { soek } from '#search/soek';
import { lagSoekeindeks } from '../soekeindeks.ts';
import type { Korpus } from './korpus.ts';
import { DYBDE } from './maaltall.ts';
import type { Motor } from './motor.ts';
import { leggNettlesergrunn } from './nettlesergrunn.ts';
import { lesSoekedata } from './soekedata.ts';

/** Indexes a corpus as a build does. The folder can then be served. */
export async function indekser({ mappe, arkiv, innhold }: Korpus): Promise<{ sider: number }> {
  return lagSoekeindeks({ mappe, base: '/', arkiv, innhold });
}

/**
 * The search of the page, in Node.
 * @param mappe a built site with its index
 * @param idag ISO day
 */
export async function vaarMotor(mappe: string, idag: string): Promise<Motor> {
  leggNettlesergrunn();
  const pagefind = await hentPagefind(pathToFileURL(`${join(mappe, 'pagefind')}/`).href);
  const indeks: Indeks = {
    soek: async (term) => {
      const { results } = await pagefind.search(term);
      return somIndekstreff(results);
    },
  };
  const data = lesSoekedata(mappe, idag);
  const stier = new Map(data.tabell.map(({ id, sti }) => [id, sti]));
  return {
    navn: 'Saksgang',
    soek: async (sporring) => {
      const { treff } = await soek(sporring, indeks, data);
      return {
        antall: treff.length,
        adresser: treff.slice(0, DYBDE).map(({ id }) => stier.get(id) ?? ''),
      };
    },
  };
}
