import { forkortelserI } from './forkortet.ts';
import { noekkel } from './noekkel.ts';
import type { Ordoppslag } from './ordoppslag.ts';
import { skrevetSammen, somLedd } from './ordpar.ts';
import type { Oppslag } from '../tabell/oppslag.ts';
import { tilRimeligPris } from './pris.ts';
import { varianterAv } from './varianter.ts';
import { antallSoek, avOrd, eksakt, ulikeStammer, type Variant } from './variant.ts';

/** What is asked of Pagefind for one query, at most. */
const FLEST_SOEK = 14;
const FLEST_PER_ORD = 5;

const VEKT = { sammen: 0.95, ledd: 0.9, forkortelse: 0.8 } as const;

interface Grunnlag {
  liste: Ordoppslag;
  oppslag: Pick<Oppslag, 'forkortelser'>;
  /** Pages in all. */
  sider: number;
}

/** Of so many words the cost is spent: the others need not be looked up. */
const FLEST_ORD = 2 * FLEST_SOEK;

/**
 * What the words of a query are searched as, the most telling terms first, and no more than the cost allows.
 * @param alle as typed, without small words
 */
export async function planlegg(alle: readonly string[], grunnlag: Grunnlag): Promise<Variant[]> {
  const { liste } = grunnlag;
  const ordene = alle.slice(0, FLEST_ORD);
  await liste.hent(ordene.map(noekkel));
  const hvert = await Promise.all(ordene.map((ord, nr) => varianterAv(ord, nr, grunnlag)));
  const tatt = hvert.map(tattFor);
  const ment = ordene.map((ord, nr) => tatt[nr]?.term ?? ord);
  const gjettet = new Set(tatt.flatMap((variant, nr) => (variant?.slag === 'stavet' ? [nr] : [])));
  const flere = [
    ...(await skrevetSammen(ment, liste)).map(({ ord, former }) => tilVariant(ord, former, VEKT.sammen)),
    ...ulistetSammen(ordene, hvert),
    ...somLedd(ment, liste).map(({ ord, former }) => tilVariant(ord, former, VEKT.ledd)),
    ...(await forkortelser(ment, gjettet, grunnlag)),
  ];
  return tilRimeligPris(velg(hvert, flere), grunnlag);
}

/** The word that an unknown one is taken for: what goes for that word goes for it. */
const tattFor = (varianter: readonly Variant[]): Variant | undefined =>
  varianter[0]?.slag === 'ordet'
    ? undefined
    : varianter.find(({ slag }) => slag === 'stavet' || slag === 'maalform');

/** Neighbours as one word that is not on the list either: only where one of them stands nowhere by itself. */
const ulistetSammen = (ordene: readonly string[], hvert: readonly (readonly Variant[])[]): Variant[] =>
  ordene.slice(1).flatMap((ord, nr) => {
    const ukjent = [nr, nr + 1].some((i) => hvert[i]?.[0]?.slag === 'eksakt');
    return ukjent ? [{ ...eksakt(`${ordene[nr] ?? ''}${ord}`, [nr, nr + 1]), vekt: VEKT.sammen }] : [];
  });

const tilVariant = (
  ord: readonly number[],
  former: Parameters<typeof ulikeStammer>[0],
  vekt: number,
): Variant => avOrd([ulikeStammer(former)[0] ?? ''], { slag: 'satt-sammen', vekt, ord });

/** The other forms of an abbreviation, as far as the archive has their words; those of a guess are guesses too. */
async function forkortelser(
  ordene: readonly string[],
  gjettet: ReadonlySet<number>,
  { liste, oppslag }: Grunnlag,
): Promise<Variant[]> {
  const funnet = forkortelserI(ordene, oppslag);
  await liste.hent(funnet.flatMap(({ andre }) => andre.flat().map(noekkel)));
  return funnet.flatMap(({ ord, andre }) => {
    const slag = ord.some((nr) => gjettet.has(nr)) ? 'stavet' : 'forkortelse';
    return andre
      .filter((form) => form.every((o) => liste.med(noekkel(o)).length > 0))
      .map((form) => avOrd(form, { slag, vekt: VEKT.forkortelse, ord }));
  });
}

/** Each term once for each set of words: first what each word is itself, then what tells most, within the cost. */
function velg(hvert: readonly (readonly Variant[])[], flere: readonly Variant[]): Variant[] {
  const foerst = hvert.flatMap((varianter) => varianter.slice(0, 1));
  const andre = [...hvert.flatMap((varianter) => varianter.slice(1, FLEST_PER_ORD)), ...flere];
  const rekke = [...foerst, ...andre.toSorted((a, b) => b.vekt - a.vekt)];
  const valgt = new Map<string, Variant>();
  let igjen = FLEST_SOEK;
  for (const variant of rekke) {
    const navn = `${variant.ord.join()} ${variant.term} ${variant.avstand ?? ''}`;
    if (valgt.has(navn) || antallSoek(variant) > igjen) continue;
    valgt.set(navn, variant);
    igjen -= antallSoek(variant);
  }
  return [...valgt.values()];
}
