import { type Indeks, type Indekstreff, iTeksten } from '../indeks.ts';
import { minsteAvstand } from './naerhet.ts';
import type { Variant } from '../ord/variant.ts';

/** A term that was searched, and the pages that answer; their points are from 0 to 1, alike for every term. */
export interface Variantsvar {
  variant: Variant;
  treff: ReadonlyMap<string, Indekstreff>;
}

/** What a page counts that has a short word only as the beginning of others. */
const BARE_BEGYNNELSE = 0.2;
/** Points of Pagefind for a word that only is there. */
const ER_DER = 0.3;
/** Points of Pagefind, apart from how rare the words are, that are half of what can be had. */
const HALVT = 2;

/**
 * Searches a term. One of words that may stand nowhere is searched just as it stands; the pages are then weighed.
 * @param sider pages in all
 */
export async function svarPaa(variant: Variant, indeks: Indeks, sider: number): Promise<Variantsvar> {
  const soek: Soek = async (term) => medStyrke(await indeks.soek(term), term, sider);
  if (variant.vanlig === undefined) return { variant, treff: await finn(variant, soek) };
  const treff = await finnVanlig(variant.term, variant.vanlig.hos, indeks);
  return { variant, treff: medStyrke(treff, variant.term, sider, variant.vanlig.sider) };
}

type Soek = (term: string) => Promise<ReadonlyMap<string, Indekstreff>>;

/** A word on very many pages. What it adds to the points of a rarer word is its own. */
async function finnVanlig(
  term: string,
  hos: string | undefined,
  indeks: Indeks,
): Promise<ReadonlyMap<string, Indekstreff>> {
  if (hos === undefined) {
    const hele = await indeks.soek(`"${term}"`);
    return new Map([...hele].map(([id, treff]) => [id, { ...treff, poeng: ER_DER }]));
  }
  const [sjelden, begge] = await Promise.all([indeks.soek(hos), indeks.soek(`${hos} ${term}`)]);
  return new Map(
    [...begge].map(([id, { poeng, steder, iTittel }]) => {
      const uten = sjelden.get(id);
      const brukt = new Set(uten?.steder);
      const egne = steder.filter((sted) => !brukt.has(sted));
      const mer = Math.max(ER_DER, poeng - (uten?.poeng ?? 0));
      return [id, { poeng: mer, steder: egne, iTittel: iTittel && uten?.iTittel !== true }];
    }),
  );
}

async function finn(
  { slag, term, bare, avstand, uten }: Variant,
  soek: Soek,
): Promise<ReadonlyMap<string, Indekstreff>> {
  if (slag === 'eksakt') return veid(term, iTeksten(await soek(term)), soek);
  if (avstand !== undefined) {
    const [borte, ...deler] = await Promise.all([
      uten === undefined ? INGEN : soek(uten),
      ...term.split(' ').map(soek),
    ]);
    return naerHverandre([...deler.slice(0, -1), utenStedene(deler.at(-1) ?? INGEN, borte)], avstand);
  }
  if (bare === undefined) return soek(term);
  const [treff, hele] = await Promise.all([soek(term), soek(bare)]);
  return hele.size === 0 ? treff : dempet(treff, (id) => (hele.has(id) ? 1 : BARE_BEGYNNELSE));
}

/** Pagefind's points without how rare the words are, which the merging weighs, and between 0 and 1. */
function medStyrke(
  treff: ReadonlyMap<string, Indekstreff>,
  term: string,
  sider: number,
  paa = treff.size,
): Map<string, Indekstreff> {
  const ord = term.split(' ').length;
  const sjelden = ord * Math.log(1 + (sider - paa + 0.5) / (paa + 0.5));
  return new Map(
    [...treff].map(([id, t]) => {
      const uten = t.poeng / sjelden;
      return [id, { ...t, poeng: uten / (uten + HALVT) }];
    }),
  );
}

/** Pagefind gives every page the same points for words as they stand: those for the words anywhere tell them apart. */
async function veid(
  term: string,
  treff: ReadonlyMap<string, Indekstreff>,
  soek: Soek,
): Promise<ReadonlyMap<string, Indekstreff>> {
  if (treff.size === 0) return treff;
  const uten = await soek(term.replaceAll('"', ''));
  return new Map([...treff].map(([id, eksakt]) => [id, uten.get(id) ?? eksakt]));
}

const INGEN: ReadonlyMap<string, Indekstreff> = new Map();

/** The same pages, without the places where another term stands. */
const utenStedene = (
  treff: ReadonlyMap<string, Indekstreff>,
  borte: ReadonlyMap<string, Indekstreff>,
): ReadonlyMap<string, Indekstreff> =>
  new Map(
    [...treff].map(([id, t]) => {
      const steder = new Set(borte.get(id)?.steder);
      return [id, { ...t, steder: t.steder.filter((sted) => !steder.has(sted)) }];
    }),
  );

/** Pages that have all parts near each other. */
function naerHverandre(
  [foerste, ...andre]: readonly ReadonlyMap<string, Indekstreff>[],
  avstand: number,
): ReadonlyMap<string, Indekstreff> {
  const felles = [...(foerste ?? [])].flatMap(([id, treff]): [string, Indekstreff][] => {
    const deler = andre.flatMap((del) => del.get(id) ?? []);
    const iTittel = treff.iTittel && deler.every((del) => del.iTittel);
    const naer = deler.every((del) => minsteAvstand(treff.steder, del.steder) <= avstand);
    const poeng = Math.min(treff.poeng, ...deler.map((del) => del.poeng));
    return deler.length === andre.length && naer ? [[id, { ...treff, poeng, iTittel }]] : [];
  });
  return new Map(felles);
}

const dempet = (
  treff: ReadonlyMap<string, Indekstreff>,
  faktor: (id: string) => number,
): ReadonlyMap<string, Indekstreff> =>
  new Map([...treff].map(([id, t]) => [id, { ...t, poeng: t.poeng * faktor(id) }]));

/** What a word is taken for when nothing says it as it is. */
const GJETNINGER = new Set<Variant['slag']>(['rot', 'stavet', 'delt', 'del']);
/** A part with a key this long, whatever its ending, says by itself what is asked for; a shorter one only beside other words. */
const TALENDE_DEL = 8;

/** The answers that count: guesses only for words that stand nowhere as they are, a part only when all else fails. */
export function gjeldende(svar: readonly Variantsvar[]): Variantsvar[] {
  const medTreff = svar.filter(({ treff }) => treff.size > 0);
  const sikre = utenFor(medTreff, ({ slag }) => GJETNINGER.has(slag));
  const valgt = utenFor(sikre, ({ slag }) => slag === 'del');
  const alene = valgt.every(({ variant }) => variant.slag === 'del');
  return valgt.filter(({ variant }) => !alene || (variant.noekler[0]?.length ?? 0) >= TALENDE_DEL);
}

/** Without the terms of a kind, but for words that no other term answers. */
function utenFor(svar: readonly Variantsvar[], erSlik: (variant: Variant) => boolean): Variantsvar[] {
  const besvart = new Set(svar.flatMap(({ variant }) => (erSlik(variant) ? [] : variant.ord)));
  return svar.filter(({ variant }) => !erSlik(variant) || variant.ord.some((nr) => !besvart.has(nr)));
}
