import { flett } from './svar/fletting.ts';
import { fortolkning } from './svar/fortolkning.ts';
import type { Ordforstaatt } from './svar/forstaatt.ts';
import type { Indeks } from './indeks.ts';
import type { Oppslag } from './tabell/oppslag.ts';
import { noekkel } from './ord/noekkel.ts';
import type { Ordform } from './ord/ordliste.ts';
import { lagOrdoppslag } from './ord/ordoppslag.ts';
import { planlegg } from './ord/ordplan.ts';
import { ordne, type Treff } from './svar/rekkefoelge.ts';
import { medEmnesider } from './svar/samlesider.ts';
import type { Siderad } from './tabell/sidetabell.ts';
import { erSmaaord } from './spoerring/smaaord.ts';
import { lesSoek, type Spoerringforstaatt } from './spoerring/spoerring.ts';
import { type Trefford, treffordAv } from './svar/trefford.ts';
import { eksakt, type Variant } from './ord/variant.ts';
import { gjeldende, svarPaa, type Variantsvar } from './svar/variantsvar.ts';

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
  /** How many of them, from the first, were asked for by number, day or name. */
  foerst: number;
  /** What was done with the query, for the page to say. */
  forstaatt: Forstaatt[];
  /** What answered, for excerpts and marks. */
  trefford: Trefford[];
}

/** Answers a query: reads it, searches what it may mean, and makes one list of the answers. */
export async function soek(q: string, indeks: Indeks, data: Soekedata): Promise<Svar> {
  const { tabell, oppslag } = data;
  const husket = medMinne(indeks);
  const spoer: Spoer = (varianter) =>
    Promise.all(varianter.map((variant) => svarPaa(variant, husket, tabell.length)));
  const lest = lesSoek(q, oppslag, tabell, data.idag);
  const { fraser, loest } = await soekFraser(lest.fraser, spoer);

  const ordene = [...loest.flatMap(utenSmaaord), ...lest.ord];
  const liste = lagOrdoppslag((bokstav) => data.ordliste(bokstav));
  const plan = await planlegg(ordene, { liste, oppslag, sider: tabell.length });
  const [ordsvar, omtaler] = await Promise.all([
    spoer(plan).then(gjeldende),
    spoer(lest.omtalt.map((term) => eksakt(term, []))),
  ]);

  const lestSom: Ordforstaatt[] = [
    ...loest.map((frase) => ({ slag: 'frase-loest' as const, frase })),
    ...fortolkning(ordene, plan, ordsvar),
  ];
  const nevnt = [...omtaler, ...fraser].map((svar, i) => medOrd(svar, ordene.length + i));
  const svar = [...ordsvar, ...nevnt];
  const poeng = medAlle(flett(ordene.length + nevnt.length, svar, tabell.length), fraser);
  // Of a phrase, the pages that have it are all the answer.
  const alle = lest.fraser.length > 0 ? poeng : medEmnesider(poeng, tabell);
  return {
    treff: ordne(
      { ...lest, avOrd: !lest.fast && egneOrd(lest.ord, oppslag).length > 0 },
      alle,
      siderI(omtaler),
      tabell,
    ),
    foerst: lest.foerst.length,
    forstaatt: [...lest.forstaatt, ...medNavneregel(lestSom, oppslag)],
    trefford: treffordAv(svar.flatMap(({ variant, treff }) => (treff.size > 0 ? [variant] : []))),
  };
}

/** Adds what the index does not have of names, when it may be why nothing answers. */
function medNavneregel(forstaatt: readonly Ordforstaatt[], { personnavn }: Oppslag): Ordforstaatt[] {
  const mangler = forstaatt.some(({ slag }) => slag === 'utelatt' || slag === 'frase-loest');
  return mangler && personnavn ? [...forstaatt, { slag: 'personnavn', treff: personnavn }] : [...forstaatt];
}

type Spoer = (varianter: readonly Variant[]) => Promise<Variantsvar[]>;

/** The same index, asked for each term only once. */
function medMinne(indeks: Indeks): Indeks {
  const husket = new Map<string, ReturnType<Indeks['soek']>>();
  return {
    soek: (term) => {
      const svar = husket.get(term) ?? indeks.soek(term);
      husket.set(term, svar);
      return svar;
    },
  };
}

/** The phrases that some page has, with the pages; the others are to be searched as words. */
async function soekFraser(
  skrevet: readonly string[],
  spoer: Spoer,
): Promise<{ fraser: Variantsvar[]; loest: string[] }> {
  const svar = await spoer(skrevet.map((frase) => eksakt(frase, [])));
  return {
    fraser: svar.filter(({ treff }) => treff.size > 0),
    loest: skrevet.filter((_, i) => svar[i]?.treff.size === 0),
  };
}

const utenSmaaord = (frase: string): string[] => frase.split(/\s+/).filter((ord) => !erSmaaord(ord));

/** What is not of the words stands beside them as one more. */
const medOrd = ({ variant, treff }: Variantsvar, nr: number): Variantsvar => ({
  variant: { ...variant, ord: [nr] },
  treff,
});

const siderI = (svar: readonly Variantsvar[]): Set<string> =>
  new Set(svar.flatMap(({ treff }) => [...treff.keys()]));

/** Only the pages that have every phrase. */
const medAlle = (
  poeng: ReadonlyMap<string, number>,
  fraser: readonly Variantsvar[],
): ReadonlyMap<string, number> =>
  new Map([...poeng].filter(([id]) => fraser.every(({ treff }) => treff.has(id))));

/** The words that are not of a committee's name: they tell pages of one committee apart. */
function egneOrd(ordene: readonly string[], { utvalg }: Pick<Oppslag, 'utvalg'>): string[] {
  const navneord = new Set(utvalg.flatMap(({ navn }) => navn.flatMap((n) => n.split(/\s+/).map(noekkel))));
  return ordene.filter((ord) => !navneord.has(noekkel(ord)));
}
