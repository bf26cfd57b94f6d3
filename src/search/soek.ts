import { flett } from './fletting.ts';
import { fortolkning } from './fortolkning.ts';
import type { Ordforstaatt } from './forstaatt.ts';
import type { Indeks } from './indeks.ts';
import type { Oppslag } from './oppslag.ts';
import { noekkel } from './noekkel.ts';
import type { Ordform } from './ordliste.ts';
import { lagOrdoppslag } from './ordoppslag.ts';
import { planlegg } from './ordplan.ts';
import { ordne, type Treff } from './rekkefoelge.ts';
import type { Siderad } from './sidetabell.ts';
import { lesSoek, type Spoerringforstaatt } from './spoerring.ts';
import type { Trefford } from './trefford.ts';
import { eksakt } from './variant.ts';
import { gjeldende, svarPaa, type Variantsvar } from './variantsvar.ts';

/** What the layer knows of the archive. */
export interface Soekedata {
  tabell: readonly Siderad[];
  oppslag: Oppslag;
  /** A part of the word list by its name (`bokstavFor`); a part that there is not is empty. */
  ordliste(bokstav: string): Promise<readonly Ordform[]>;
  /** ISO day. */
  idag: string;
}

export type Forstaatt = Spoerringforstaatt | Ordforstaatt;

export interface Svar {
  /** Best first, before any facet. */
  treff: Treff[];
  /** What was done with the query, for the page to say. */
  forstaatt: Forstaatt[];
  /** What answered, for excerpts and marks. */
  trefford: Trefford[];
}

/** Answers a query: reads it, searches what it may mean, and makes one list of the answers. */
export async function soek(q: string, indeks: Indeks, data: Soekedata): Promise<Svar> {
  const { tabell, oppslag } = data;
  const lest = lesSoek(q, oppslag, tabell, data.idag);
  const alleSvar = (varianter: readonly Parameters<typeof svarPaa>[0][]): Promise<Variantsvar[]> =>
    Promise.all(varianter.map((variant) => svarPaa(variant, indeks, tabell.length)));

  const fraser = await alleSvar(lest.fraser.map((frase) => eksakt(frase, [])));
  const loest = lest.fraser.filter((_, i) => fraser[i]?.treff.size === 0);
  const ordene = [...loest.flatMap((frase) => frase.split(/\s+/)), ...lest.ord];

  const liste = lagOrdoppslag((bokstav) => data.ordliste(bokstav));
  const plan = await planlegg(ordene, { liste, oppslag, sider: tabell.length });
  const nevnt = [...lest.omtalt, ...lest.fraser.filter((frase) => !loest.includes(frase))];
  const [ordsvar, nevntsvar] = await Promise.all([
    alleSvar(plan).then(gjeldende),
    alleSvar(nevnt.map((term, i) => eksakt(term, [ordene.length + i]))),
  ]);
  const svar = [...ordsvar, ...nevntsvar];
  const poeng = medAlle(
    flett(ordene.length + nevnt.length, svar, tabell.length),
    nevntsvar.slice(lest.omtalt.length),
  );
  const omtaler = new Set(nevntsvar.slice(0, lest.omtalt.length).flatMap(({ treff }) => [...treff.keys()]));
  return {
    treff: ordne({ ...lest, avOrd: egneOrd(lest.ord, oppslag).length > 0 }, poeng, omtaler, tabell),
    forstaatt: [
      ...lest.forstaatt,
      ...loest.map((frase) => ({ slag: 'frase-loest' as const, frase })),
      ...fortolkning(ordene, ordsvar),
    ],
    trefford: treffordAv(svar),
  };
}

/** Only the pages that have every phrase. */
function medAlle(poeng: Map<string, number>, fraser: readonly Variantsvar[]): Map<string, number> {
  if (fraser.length === 0) return poeng;
  return new Map([...poeng].filter(([id]) => fraser.every(({ treff }) => treff.has(id))));
}

const treffordAv = (svar: readonly Variantsvar[]): Trefford[] =>
  svar
    .filter(({ treff }) => treff.size > 0)
    .flatMap(
      ({
        variant: { slag, vekt, noekler, avstand = slag === 'eksakt' ? noekler.length - 1 : undefined },
      }) => {
        const sammen = noekler.length > 1 && avstand !== undefined ? { sammen: { noekler, avstand } } : {};
        return noekler.map((noekkel) => ({ noekkel, vekt, ...sammen }));
      },
    );

/** The words that are not of a committee's name: they tell pages of one committee apart. */
function egneOrd(ordene: readonly string[], { utvalg }: Pick<Oppslag, 'utvalg'>): string[] {
  const navneord = new Set(utvalg.flatMap(({ navn }) => navn.flatMap((n) => n.split(/\s+/).map(noekkel))));
  return ordene.filter((ord) => !navneord.has(noekkel(ord)));
}
