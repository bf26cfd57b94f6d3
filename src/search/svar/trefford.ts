import { noekkel } from '../ord/noekkel.ts';
import { brett } from '../ord/normalisering.ts';
import type { Variant } from '../ord/variant.ts';

/** A word that answered a query, by its key; the weight says how well. */
export interface Trefford {
  noekkel: string;
  vekt: number;
  /** Words that answer only together: all of these, so many words from each other at most; 0 is in one compound. */
  sammen?: Sammen;
}

export interface Sammen {
  noekler: readonly string[];
  avstand: number;
}

type Svarende = Pick<Variant, 'noekler' | 'vekt'> & Partial<Pick<Variant, 'term' | 'avstand'>>;

/** The words that answer when a term does: one by one, or several only together. */
export function treffordI({ term = '', vekt, noekler, avstand = noekler.length - 1 }: Svarende): Trefford[] {
  const sammen = noekler.length > 1 ? { sammen: { noekler, avstand } } : {};
  return [...noekler, ...(noekler.length === 1 ? foldet(term) : [])].map((noekkel) => ({
    noekkel,
    vekt,
    ...sammen,
  }));
}

/** The key of a word without the accents of other languages too: Pagefind finds «Schaffer» and «Schäffer» by each other. */
const foldet = (ord: string): string[] => (/[äö]/i.test(ord.normalize('NFC')) ? [noekkel(brett(ord))] : []);

/** Words this short are marked only with those that they make a compound with: «ICD 11» is not in «ICD-10». */
const KORT = 4;
/** What a word of the query is itself. */
const EGNE = new Set<Variant['slag']>(['ordet', 'eksakt']);

/**
 * What answered a query.
 * @param varianter the terms that found pages
 */
export function treffordAv(varianter: readonly Variant[]): Trefford[] {
  const sammensatte = varianter.filter(({ slag }) => slag === 'satt-sammen');
  const noekkelTil = new Map(
    varianter.flatMap(({ slag, ord: [nr, ...andre], noekler: [n] }) =>
      EGNE.has(slag) && nr !== undefined && andre.length === 0 && n !== undefined ? [[nr, n] as const] : [],
    ),
  );
  return varianter.flatMap((variant) => {
    const [nr = -1] = variant.ord;
    const kort = variant.ord.length === 1 && (variant.noekler[0]?.length ?? 0) < KORT;
    const hele = kort ? sammensatte.find(({ ord }) => ord.includes(nr)) : undefined;
    const noekler = hele?.ord.flatMap((ett) => noekkelTil.get(ett) ?? []) ?? variant.noekler;
    return hele
      ? treffordI({ vekt: variant.vekt, noekler }).filter(({ noekkel: n }) => variant.noekler.includes(n))
      : treffordI(variant);
  });
}

/** What a word of a page answers; `sammen` are the words it needs beside it, any of the groups. */
export interface Ordsvar {
  noekkel: string;
  vekt: number;
  sammen?: readonly Sammen[];
  /** It only begins with what answered. */
  begynner?: true;
}

/** Tells what a word of a page answers, if anything. */
export type Treffleser = (ord: string) => Ordsvar | undefined;

/** Pagefind takes words that begin with what is asked for; shorter beginnings say too little. */
const KORTESTE_START = 4;
/** What a word that only begins with an answer counts. */
const STARTVEKT = 0.5;

/** A word as it is indexed: whole, and its parts between marks, hyphens and slashes. */
const leseformer = (ord: string): string[] => [
  ord,
  ...(/[^\p{L}\p{N}]/u.test(ord) ? ord.split(/[^\p{L}\p{N}/]+/u) : []),
  ...(ord.includes('/') ? ord.split(/[^\p{L}\p{N}]+/u) : []),
];

const noeklerTil = (ord: string): string[] =>
  leseformer(ord).flatMap((form) => [noekkel(form), ...foldet(form)]);

/**
 * Makes the reader of a page's words for one answer.
 * @param trefford what answered; the same key may come more than once
 */
export function lagTreffleser(trefford: readonly Trefford[]): Treffleser {
  const svarPaa = new Map<string, Ordsvar>();
  for (const ett of trefford) svarPaa.set(ett.noekkel, forent(svarPaa.get(ett.noekkel), ett));
  const begynnelser = [...svarPaa.values()].filter((s) => s.noekkel.length >= KORTESTE_START && !s.sammen);
  const husket = new Map<string, Ordsvar | undefined>();

  function les(ord: string): Ordsvar | undefined {
    const noekler = new Set(noeklerTil(ord).filter(Boolean));
    const hele = [...noekler].flatMap((n) => medSammen(svarPaa.get(n), noekler) ?? []);
    if (hele.length > 0) return best(hele);
    return best(
      [...noekler].flatMap((n) =>
        begynnelser
          .filter(({ noekkel: start }) => n.startsWith(start))
          .map(({ noekkel: start, vekt }) => ({
            noekkel: start,
            vekt: vekt * STARTVEKT,
            begynner: true as const,
          })),
      ),
    );
  }

  return (ord) => {
    if (!husket.has(ord)) husket.set(ord, les(ord));
    return husket.get(ord);
  };
}

/** A key that answers alone needs no others. */
function forent(foer: Ordsvar | undefined, { noekkel: n, vekt, sammen }: Trefford): Ordsvar {
  const hoeyest = Math.max(vekt, foer?.vekt ?? 0);
  if (!sammen || (foer && !foer.sammen)) return { noekkel: n, vekt: hoeyest };
  return { noekkel: n, vekt: hoeyest, sammen: [...(foer?.sammen ?? []), sammen] };
}

/** A compound may itself have all the words that are to stand together; else they must stand around it. */
function medSammen(svar: Ordsvar | undefined, iOrdet: ReadonlySet<string>): Ordsvar | undefined {
  if (!svar?.sammen) return svar;
  if (svar.sammen.some(({ noekler }) => noekler.every((n) => iOrdet.has(n))))
    return { noekkel: svar.noekkel, vekt: svar.vekt };
  const rundt = svar.sammen.filter(({ avstand }) => avstand > 0);
  return rundt.length > 0 ? { ...svar, sammen: rundt } : undefined;
}

/** Alone before together, then the weightier, then the first. */
const best = (svar: readonly Ordsvar[]): Ordsvar | undefined =>
  svar.reduce<Ordsvar | undefined>((a, b) => {
    if (a && Boolean(a.sammen) !== Boolean(b.sammen)) return a.sammen ? b : a;
    return a && a.vekt >= b.vekt ? a : b;
  }, undefined);

/**
 * What each of some words in a row answers: those that answer only together where they stand together, those that only
 * begin with an answer where the answer itself is nowhere among them.
 * @returns as many as there are words
 */
export function lesOrdene(ordene: readonly string[], les: Treffleser): (Ordsvar | undefined)[] {
  const svar = ordene.map(les);
  const hele = new Set(svar.flatMap((ett) => (ett && !ett.begynner ? [ett.noekkel] : [])));
  return svar.map((ett, i) => {
    if (ett?.begynner && hele.has(ett.noekkel)) return undefined;
    if (!ett?.sammen) return ett;
    const staar = ett.sammen.some(({ noekler, avstand }) => {
      const naer = new Set(svar.slice(Math.max(0, i - avstand), i + avstand + 1).map((s) => s?.noekkel));
      return noekler.every((n) => naer.has(n));
    });
    return staar ? ett : undefined;
  });
}
