import type { Saksref } from '#schema/henvisning';
import type { Henvisning } from './henvisning.ts';
import { moeteVed, sakVed } from './oppslag.ts';
import { sammeOrdlyd } from './ordlyd.ts';
import type { Sak } from './sak.ts';
import { sitatgrupper } from './sitatgrupper.ts';
import type { Utvalg } from './utvalg.ts';

/** A sak as one matter knows it: those of the matter who cite it. */
export interface Knute {
  sak: Sak;
  sitater: Henvisning[];
  /** True when the number is used of more than one sak, and this is what some of its citers mean by it. */
  omstridt: boolean;
}

export type FinnUtvalg = (form: string) => Utvalg | undefined;

/**
 * Gathers saker in matters: everything that references of the gluing kinds, announced saker and postponements tie
 * together, however far. Walks without recursion: matters may be long, and citations may run in rings.
 * @returns every sak that stands for itself is in one group, alone or with others
 */
export function limSaker(saker: readonly Sak[], finnUtvalg: FinnUtvalg): Knute[][] {
  const egne = new Map<Sak, Knute>();
  const knuter: Knute[] = [];
  for (const sak of saker) {
    for (const { sitater, egen } of sitatgrupper(sak)) {
      const knute: Knute = { sak, sitater, omstridt: !egen };
      knuter.push(knute);
      if (egen) egne.set(sak, knute);
    }
  }
  const naboer = new Map<Knute, Knute[]>(knuter.map((knute) => [knute, []]));
  const knytt = (a: Knute | undefined, b: Knute | undefined): void => {
    if (!a || !b) return;
    naboer.get(a)?.push(b);
    naboer.get(b)?.push(a);
  };
  for (const knute of knuter) for (const { fra } of knute.sitater) knytt(egne.get(fra), knute);
  for (const [sak, knute] of egne) {
    for (const neste of varsledeSaker(sak, finnUtvalg)) knytt(knute, egne.get(neste));
  }
  return sammenhenger(knuter, naboer);
}

/** The saker that this one announces as its next treatment, and that the archive has. */
function varsledeSaker(sak: Sak, finnUtvalg: FinnUtvalg): Sak[] {
  if (!sak.data || sak.skjerming) return [];
  const { videre = [], utsattTil } = sak.data;
  const varslet = videre.flatMap((v) => (v.sak ? (sakFor(v.sak, finnUtvalg) ?? []) : []));
  const utvalg = utsattTil && finnUtvalg(utsattTil.utvalg);
  const moete = utvalg && moeteVed(utvalg, utsattTil);
  // A postponement names the meeting only: it is the sak there with the same title, when there is one such.
  const { tittel } = sak;
  const like = moete && tittel ? moete.saker.filter((s) => s.tittel && sammeOrdlyd(s.tittel, tittel)) : [];
  return [...varslet, ...(like.length === 1 ? like : [])];
}

/** The sak that a reference means, when the archive has it. */
export function sakFor(ref: Saksref, finnUtvalg: FinnUtvalg): Sak | undefined {
  const utvalg = ref.utvalg ? finnUtvalg(ref.utvalg) : undefined;
  return utvalg && sakVed(utvalg, ref);
}

function sammenhenger(knuter: readonly Knute[], naboer: ReadonlyMap<Knute, Knute[]>): Knute[][] {
  const sett = new Set<Knute>();
  return knuter.flatMap((start) => {
    if (sett.has(start)) return [];
    const gruppe = [start];
    sett.add(start);
    // The list grows while it is walked.
    for (const knute of gruppe) {
      for (const nabo of naboer.get(knute) ?? []) {
        if (sett.has(nabo)) continue;
        sett.add(nabo);
        gruppe.push(nabo);
      }
    }
    return [gruppe];
  });
}
