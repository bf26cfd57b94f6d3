import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { finn } from '#components/soek/finn.ts';
import { hentPagefind } from '#components/soek/pagefind.ts';
import { lesAdresse } from '#search/adresse';
import { lagSoekeindeks } from '../soekeindeks.ts';
import type { Korpus } from './korpus.ts';
import { DYBDE } from './maaltall.ts';
import type { Motor } from './motor.ts';
import { leggNettlesergrunn } from './nettlesergrunn.ts';
import { lesSide } from './sider.ts';

/** Indexes a corpus as a build does. The folder can then be served. */
export async function indekser({ mappe, arkiv, innhold }: Korpus): Promise<{ sider: number }> {
  return lagSoekeindeks({ mappe, base: '/', arkiv, innhold });
}

/** The search page's own search, in Node, on an indexed corpus. */
export async function vaarMotor({ mappe }: Korpus): Promise<Motor> {
  leggNettlesergrunn();
  const pagefind = await hentPagefind(pathToFileURL(`${join(mappe, 'pagefind')}/`).href);
  const { document } = parseHTML(lesSide(mappe, 'soek/'));
  const utvalg = document.querySelector('#soekeside')?.getAttribute('data-utvalg') ?? '[]';
  const skrivemaater = new Map(JSON.parse(utvalg) as [string, string][]);
  return {
    navn: 'Saksgang',
    soek: async (sporring) => {
      const soek = lesAdresse(`?${new URLSearchParams({ q: sporring }).toString()}`);
      const { treff } = await finn(pagefind, soek, skrivemaater);
      const sider = await Promise.all(treff.slice(0, DYBDE).map((t) => t.data()));
      return { antall: treff.length, adresser: sider.map(({ url }) => url) };
    },
  };
}
