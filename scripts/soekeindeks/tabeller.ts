import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { moetenavn } from '#components/moete/navn.ts';
import { type Hoppvalg, lagHopp } from '#search/hopp/hopp';
import { lagOppslag } from '#search/tabell/oppslag';
import { lagNavnekutt } from '#search/kopi/personnavn';
import { lagSiderad, lagSidetabell } from '#search/tabell/sidetabell';
import { skrivSoekefil } from './filer.ts';
import type { BygdNettsted } from '../bygd-nettsted.ts';
import type { Kopi } from './kopier.ts';

/**
 * What the search page knows without asking Pagefind: `soek/sider.json`, `soek/oppslag.json` and `soek/hopp.json`.
 * @param sider every page of the index that lies in `pagefind/`, in its order
 */
export async function skrivTabeller(
  { mappe, arkiv }: Pick<BygdNettsted, 'mappe' | 'arkiv'>,
  sider: readonly Pick<Kopi, 'sti' | 'fakta'>[],
): Promise<void> {
  const rader = sider.map(({ sti, fakta }) => lagSiderad(sti, fakta));
  await skrivSoekefil(mappe, 'sider', lagSidetabell(rader, await indeksnavn(mappe)));
  await skrivSoekefil(mappe, 'oppslag', lagOppslag(arkiv));
  const navnekutt = lagNavnekutt(arkiv);
  const utenNavn: Hoppvalg['utenNavn'] = (tekst, om) => navnekutt(om).uten(tekst);
  await skrivSoekefil(mappe, 'hopp', lagHopp(arkiv, { moetenavn, utenNavn }));
}

/** What Pagefind calls its index: `pagefind/pagefind.<name>.pf_meta`. */
async function indeksnavn(mappe: string): Promise<string> {
  const fil = await readFile(join(mappe, 'pagefind', 'pagefind-entry.json'), 'utf8');
  const { languages } = JSON.parse(fil) as { languages: { nb?: { hash: string } } };
  return languages.nb?.hash ?? '';
}
