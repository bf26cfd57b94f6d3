import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Arkiv } from '#domain/arkiv';
import { byggInnholdet, type Bygd, byggSyntetisk } from './bygde.ts';
import { adresseTil } from './adresser.ts';
import { medEkteTekst } from './ekte-side.ts';
import { adresserI, lesSide } from './sider.ts';
import { sakstekster } from './sakstekst.ts';

/** a: the archive; b: the same with the printed texts, among made-up saker; c: the archive among ten thousand of them. */
export const KORPUS = ['a', 'b', 'c'] as const;
export type Korpusnavn = (typeof KORPUS)[number];

/** In b nothing made up answers for a number or a day: those saker are older than all that is asked for. */
const SYNTETISKE = {
  a: undefined,
  b: { saker: 400, sisteDag: '2012-12-31' },
  c: { saker: 10_000, sisteDag: undefined },
};

/** A folder of a site, ready to be indexed. */
export interface Korpus {
  navn: Korpusnavn;
  mappe: string;
  arkiv: Arkiv;
  /** What the archive was read from. */
  innhold: string;
  /** Saker that have got their printed text. */
  ekte: number;
}

interface Valg {
  /** Where everything is written. */
  rot: string;
  /** The folder of the printed documents; only b needs it. */
  kilder?: string | undefined;
}

/** Makes the site of a corpus anew in `<rot>/korpus-<navn>`; what was built for it before is used again. */
export async function lagKorpus(navn: Korpusnavn, { rot, kilder }: Valg): Promise<Korpus> {
  const mappe = join(rot, `korpus-${navn}`);
  const bygd = await byggInnholdet(rot);
  rmSync(mappe, { recursive: true, force: true });
  cpSync(bygd.mappe, mappe, { recursive: true });
  const ekte = navn === 'b' ? settInnEkteTekst(mappe, bygd.arkiv, kilder ?? '') : 0;
  const ved = SYNTETISKE[navn];
  if (ved === undefined) return { navn, mappe, ekte, arkiv: bygd.arkiv, innhold: bygd.innhold };
  const syntetisk = await byggSyntetisk(rot, ved.saker, ved.sisteDag);
  leggVedSidenAv(mappe, syntetisk);
  return { navn, mappe, ekte, arkiv: sammen(bygd.arkiv, syntetisk.arkiv), innhold: bygd.innhold };
}

function settInnEkteTekst(mappe: string, arkiv: Arkiv, kilder: string): number {
  const tekster = sakstekster(arkiv, (fil) => lesKilde(kilder, fil));
  for (const [id, tekst] of tekster) {
    const adresse = adresseTil(id);
    writeFileSync(join(mappe, adresse, 'index.html'), medEkteTekst(lesSide(mappe, adresse), tekst));
  }
  return tekster.size;
}

function lesKilde(kilder: string, fil: string): string[] {
  const sti = join(kilder, fil);
  if (!existsSync(sti)) throw new Error(`Fant ikke «${sti}», som et møte er hentet fra (--kilder).`);
  return readFileSync(sti, 'utf8').split('\n');
}

/** Pages that both have, registers and the like, stay those of the archive. */
function leggVedSidenAv(mappe: string, { mappe: syntetisk }: Bygd): void {
  for (const adresse of adresserI(syntetisk)) {
    const fil = join(mappe, adresse, 'index.html');
    if (existsSync(fil)) continue;
    mkdirSync(dirname(fil), { recursive: true });
    writeFileSync(fil, lesSide(syntetisk, adresse));
  }
}

/** One archive of two: words and settings are those of the first. */
function sammen(ene: Arkiv, andre: Arkiv): Arkiv {
  return {
    ...ene,
    utvalg: [...ene.utvalg, ...andre.utvalg],
    moeter: [...ene.moeter, ...andre.moeter],
    saker: [...ene.saker, ...andre.saker],
    saksganger: [...ene.saksganger, ...andre.saksganger],
    virksomheter: [...ene.virksomheter, ...andre.virksomheter],
    emner: [...ene.emner, ...andre.emner],
  };
}
