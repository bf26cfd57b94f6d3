import type { Emphasis, PhrasingContent } from 'mdast';
import { bitRundt, type Bit, type Blokk } from './blokk.ts';
import { finnNumre, type Nummerfunn } from './lenking.ts';
import type { Omtale } from './seksjon.ts';
import { delSetninger, paaEnLinje } from './setninger.ts';
import { stedITekst, type Kilde } from './sted.ts';

/** An element that only the pages understand; emphasis is the mdast node that carries it through remark-rehype. */
function saksRef(indeks: number, tekst: string): Emphasis {
  return {
    type: 'emphasis',
    data: { hName: 'saks-ref', hProperties: { dataNr: String(indeks) } },
    children: [{ type: 'text', value: tekst }],
  };
}

/** Characters kept on each side of a number: a «sentence» without an end is not a sentence. */
const SYNSVIDDE = 600;

/** Adds the numbers of one block to `omtaler` and puts a `saks-ref` in the place of each. */
export function merkNumre(blokk: Blokk, kilde: Kilde, omtaler: Omtale[]): void {
  const perBit = new Map<Bit, (Nummerfunn & { indeks: number })[]>();
  let setninger: ReturnType<typeof delSetninger> | undefined;
  for (const funn of finnNumre(blokk.tekst)) {
    const bit = bitRundt(blokk, funn.nummerFra, funn.til);
    if (!bit?.kanLenkes) continue;
    setninger ??= delSetninger(blokk.tekst);
    // In «**Sak** 14/24» the word is another node, and only the number can be the link.
    const fra = funn.fra >= bit.fra ? funn.fra : funn.nummerFra;
    const i = omtaler.push(lagOmtale(blokk.tekst, funn, setninger, kilde, bit)) - 1;
    const iBit = perBit.get(bit) ?? [];
    iBit.push({ ...funn, fra, indeks: i });
    perBit.set(bit, iBit);
  }
  for (const [bit, funn] of perBit) settInn(bit, funn);
}

/**
 * A number with the words round it, which tell whose it is.
 * @param funn of `finnNumre` in `tekst`; `setninger` all of `tekst`
 */
export function medOrdRundt(
  tekst: string,
  funn: Nummerfunn,
  setninger: ReturnType<typeof delSetninger>,
): Omit<Omtale, 'linje' | 'kolonne'> {
  const hel = setninger.find((s) => funn.nummerFra < s.til) ?? { fra: 0, til: tekst.length };
  const setning = {
    fra: Math.max(hel.fra, funn.fra - SYNSVIDDE),
    til: Math.min(hel.til, funn.til + SYNSVIDDE),
  };
  return {
    nummer: funn.nummer,
    skrevet: paaEnLinje(tekst.slice(funn.fra, funn.til)),
    slag: funn.slag,
    setning: paaEnLinje(tekst.slice(setning.fra, setning.til)).trim(),
    foran: paaEnLinje(tekst.slice(setning.fra, funn.nummerFra)).trimStart(),
    etter: paaEnLinje(tekst.slice(funn.til, Math.max(setning.til, funn.til))).trimEnd(),
  };
}

function lagOmtale(
  tekst: string,
  funn: Nummerfunn,
  setninger: ReturnType<typeof delSetninger>,
  kilde: Kilde,
  bit: Bit,
): Omtale {
  const nummer = tekst.slice(funn.nummerFra, funn.til);
  return {
    ...medOrdRundt(tekst, funn, setninger),
    ...stedITekst(kilde, bit.node, funn.nummerFra - bit.fra, nummer),
  };
}

function settInn(bit: Bit, funn: readonly (Nummerfunn & { indeks: number })[]): void {
  const { value } = bit.node;
  const deler: PhrasingContent[] = [];
  let lest = 0;
  for (const f of funn) {
    const fra = f.fra - bit.fra;
    const til = f.til - bit.fra;
    if (fra > lest) deler.push({ type: 'text', value: value.slice(lest, fra) });
    deler.push(saksRef(f.indeks, value.slice(fra, til)));
    lest = til;
  }
  if (lest < value.length) deler.push({ type: 'text', value: value.slice(lest) });
  bit.forelder.children.splice(bit.forelder.children.indexOf(bit.node), 1, ...deler);
}
