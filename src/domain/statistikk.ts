import { sammenlign } from '#schema/avvik';
import type { Arkiv } from './arkiv.ts';
import { aarI, behandlingstid } from './behandlingstid.ts';
import { type Dom, DOMMER } from './dom.ts';
import { enGang } from './en-gang.ts';
import type { Ledd } from './ledd.ts';
import type { Sak } from './sak.ts';
import { behandlinger, type Saksgang } from './saksgang.ts';
import { kortnavnNaa, type Utvalg } from './utvalg.ts';

/** How many saker of one kind each committee has, in the order of `Statistikk.utvalg`. */
export interface Fordeling<T> {
  hva: T;
  perUtvalg: number[];
  sum: number;
}

/** How far one matter has come: what has taken place, not what is announced. */
export interface Reise {
  gang: Saksgang;
  behandlinger: number;
  /** Different committees of the archive. */
  utvalg: number;
  /** Days from the first treatment to the last, of those whose day is known; absent when fewer than two are. */
  dager?: number;
  /** It took longer than that if one whose day is not known was before the first of them or after the last. */
  minst?: true;
}

/**
 * Figures about the archive: saker with documents of their own that readers may see, and matters of at least two
 * treatments.
 */
export interface Statistikk {
  /** Committees with saker, by name. */
  utvalg: Utvalg[];
  saker: number;
  /** Oldest first. */
  perAar: Fordeling<number>[];
  /** Most first; `undefined` is «the original does not say». */
  perType: Fordeling<string | undefined>[];
  /** Proposal against decision in saker that are not formal, in the order of `DOMMER`. */
  dommer: Fordeling<Dom>[];
  /** Of those, the saker whose decision stands beside a proposal that the archive has. */
  sammenlignet: Record<'likt' | 'endret', number>;
  /** Longest first. */
  reiser: Reise[];
}

/** The figures of an archive. Pure, and worked out once. */
export const statistikk = enGang((arkiv: Arkiv): Statistikk => {
  const saker = arkiv.saker.filter((sak) => sak.data && !sak.skjerming);
  const medSaker = new Set(saker.map((sak) => sak.utvalg));
  const utvalg = [...medSaker].toSorted((a, b) => kortnavnNaa(a).localeCompare(kortnavnNaa(b), 'nb'));
  const vurdert = saker.filter((sak) => !sak.formell);
  return {
    utvalg,
    saker: saker.length,
    perAar: fordelt(saker, utvalg, (sak) => sak.aar).toSorted((a, b) => a.hva - b.hva),
    perType: fordelt(saker, utvalg, (sak) => sak.data?.sakstype?.toLocaleLowerCase('nb')).toSorted(
      (a, b) => b.sum - a.sum || (a.hva ?? '\uffff').localeCompare(b.hva ?? '\uffff', 'nb'),
    ),
    dommer: DOMMER.map((dom) =>
      fordelingAv(
        dom,
        vurdert.filter((sak) => sak.dom === dom),
        utvalg,
      ),
    ),
    sammenlignet: {
      likt: vurdert.filter((sak) => sak.dom === 'som-foreslaatt').length,
      endret: vurdert.filter((sak) => sak.dom === 'endret' && sak.forslag.length > 0).length,
    },
    reiser: arkiv.saksganger
      .map((gang) => reisen(gang, arkiv.dag))
      .filter((reise) => reise.behandlinger > 1)
      .toSorted((a, b) => (b.dager ?? -1) - (a.dager ?? -1) || b.behandlinger - a.behandlinger),
  };
});

const fordelt = <T>(saker: readonly Sak[], utvalg: readonly Utvalg[], av: (sak: Sak) => T): Fordeling<T>[] =>
  [...Map.groupBy(saker, av)].map(([hva, slike]) => fordelingAv(hva, slike, utvalg));

const fordelingAv = <T>(hva: T, saker: readonly Sak[], utvalg: readonly Utvalg[]): Fordeling<T> => ({
  hva,
  perUtvalg: utvalg.map((ett) => saker.filter((sak) => sak.utvalg === ett).length),
  sum: saker.length,
});

function reisen(gang: Saksgang, dag: string): Reise {
  const holdt = behandlinger(gang, dag);
  const datoer = holdt.flatMap((ledd) => behandlingstid(ledd)?.dato ?? []).toSorted(sammenlign);
  const [foerste, siste] = [datoer[0], datoer.at(-1)];
  return {
    gang,
    behandlinger: holdt.length,
    utvalg: new Set(holdt.flatMap((ledd) => ledd.utvalg ?? [])).size,
    ...(foerste && siste && datoer.length > 1 ? lengde(holdt, foerste, siste) : {}),
  };
}

function lengde(holdt: readonly Ledd[], foerste: string, siste: string): Pick<Reise, 'dager' | 'minst'> {
  const dager = dagerMellom(foerste, siste);
  const innenfor = (ledd: Ledd): boolean => {
    const tid = behandlingstid(ledd);
    if (!tid || tid.dato) return tid !== undefined;
    return aarI(tid).every((aar) => aar > Number(foerste.slice(0, 4)) && aar < Number(siste.slice(0, 4)));
  };
  if (holdt.every(innenfor)) return { dager };
  return dager > 0 ? { dager, minst: true } : {};
}

/** @param fra and `til`: ISO days */
const dagerMellom = (fra: string, til: string): number => (Date.parse(til) - Date.parse(fra)) / 86_400_000;
