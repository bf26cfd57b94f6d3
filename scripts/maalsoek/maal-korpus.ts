import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Bedoemt, bedoemAlle, medSvar, ukjenteSider } from './bedoem.ts';
import { type Forskjell, forskjell } from './bootstrap.ts';
import { type Korpus, type Korpusnavn, lagKorpus } from './korpus.ts';
import { maalNettleser, type Nettlesermaaling } from './maal-nettleser.ts';
import { miniSearch } from './minisearch-motor.ts';
import type { Motor } from './motor.ts';
import { renPagefind } from './ren-pagefind.ts';
import { iHalv } from './sammendrag.ts';
import type { Sporring } from './sporringer.ts';
import { indekser, vaarMotor } from './vaar-motor.ts';

const vaar = ({ mappe, arkiv }: Korpus): Promise<Motor> => vaarMotor(mappe, arkiv.dag);

/** Everything measured on one corpus. */
export interface Korpusmaaling {
  navn: Korpusnavn;
  /** Pages that can be found. */
  sider: number;
  /** Saker with their printed text. */
  ekte: number;
  /** Answers that the site has no page for. */
  ukjente: string[];
  /** In Node: ours, Pagefind as it comes, MiniSearch. */
  motorer: { navn: string; svar: Bedoemt[] }[];
  /** Absent when the browser was left out. */
  nettleser?: Nettlesermaaling;
  /** MRR of ours less that of MiniSearch on the half that was left out. */
  forsprang: Forskjell;
}

export interface Valg {
  rot: string;
  kilder?: string | undefined;
  sporringer: readonly Sporring[];
  /** Whether the real page is tried in Chromium as well. */
  nettleser: boolean;
  /** Told what is being done now. */
  fortell: (hva: string) => void;
}

/** Makes a corpus, indexes it, and puts the queries that count on it to every engine. */
export async function maalKorpus(navn: Korpusnavn, valg: Valg): Promise<Korpusmaaling> {
  const { fortell } = valg;
  fortell(`${navn}: lager sidene`);
  const korpus = await lagKorpus(navn, valg);
  fortell(`${navn}: lager indeksen`);
  const { sider } = await indekser(korpus);
  const sporringer = valg.sporringer.filter(({ bare }) => bare === undefined || bare === navn);
  const ukjente = ukjenteSider(sporringer, (adresse) =>
    existsSync(join(korpus.mappe, adresse, 'index.html')),
  );
  const motorer: Korpusmaaling['motorer'] = [];
  for (const lag of [vaar, renPagefind, miniSearch] as const) {
    const motor = await lag(korpus);
    fortell(`${navn}: ${motor.navn}`);
    motorer.push({ navn: motor.navn, svar: await bedoemAlle(motor, sporringer) });
  }
  const [vaare, , andre] = motorer;
  const nettleser = valg.nettleser
    ? await maalNettleser(korpus, sporringer, (hva) => fortell(`${navn}: ${hva}`))
    : undefined;
  return {
    navn,
    sider,
    ekte: korpus.ekte,
    ukjente,
    motorer,
    ...(nettleser ? { nettleser } : {}),
    forsprang: forsprang(vaare?.svar ?? [], andre?.svar ?? []),
  };
}

function forsprang(vaare: readonly Bedoemt[], andre: readonly Bedoemt[]): Forskjell {
  const deres = new Map(andre.map(({ sporring, rr }) => [sporring.id, rr]));
  const utelatt = medSvar(iHalv('utelatt', vaare));
  return forskjell(utelatt.map(({ sporring, rr }) => rr - (deres.get(sporring.id) ?? 0)));
}
