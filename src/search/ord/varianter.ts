import { delI, stoersteLedd, type Ledd } from './deling.ts';
import { flat, noekkel, stamme } from './noekkel.ts';
import { maalformer } from './nynorsk.ts';
import type { Ordform } from './ordliste.ts';
import type { Ordoppslag } from './ordoppslag.ts';
import { LENGRE, overstemt } from './overstemt.ts';
import { avstand, delerForSkrivefeil, naermeste } from './skrivefeil.ts';
import { avOrd, eksakt, ulikeStammer, type Variant } from './variant.ts';

/** A word on more than this share of the pages is searched in its own stems, and nothing else. */
const VANLIG = 0.2;

const VEKT = {
  annenForm: 0.95,
  begynnelse: 0.85,
  maalform: 0.9,
  ledd: 0.5,
  delt: 0.75,
  iLengreOrd: 0.95,
  stavet: [0, 0.8, 0.6],
  del: 0.3,
  rot: 0.4,
} as const;
/** A longer word is an address or the like: it has no other forms, and looking for them takes long. */
const LENGST = 50;
/** How far apart the parts of a compound may stand when it is written in words: «register for legemidler». */
const AVSTAND = 3;
/** How many forms a word may be searched in, of one kind. */
const FLEST_FORMER = 3;

interface Sammenheng {
  liste: Ordoppslag;
  /** Pages in all. */
  sider: number;
}

/**
 * What one word of a query is searched as.
 * @param skrevet the word, as typed
 * @param nr its place among the words
 */
export async function varianterAv(
  skrevet: string,
  nr: number,
  { liste, sider }: Sammenheng,
): Promise<Variant[]> {
  if (skrevet.length > LENGST) return [eksakt(skrevet, [nr])];
  const former = liste.med(noekkel(skrevet));
  if (former.length === 0) return ukjent(skrevet, nr, liste);
  if (harBareStammen(skrevet, former)) {
    await liste.hent(delerForSkrivefeil(skrevet));
    const naere = stavet(skrevet, nr, liste, 1);
    if (naere.length > 0) return naere;
  }
  const ordet = somSkrevet(skrevet, former, nr);
  const over = overstemt(skrevet);
  if (over) return overstemte(over, ordet, nr);
  if ((former[0]?.sider ?? 0) > sider * VANLIG) return ordet;
  return [
    ...ordet,
    ...(await iMaalform(skrevet, nr, liste)),
    ...(await delt(skrevet, liste, { slag: 'ledd', vekt: VEKT.ledd, ord: [nr] })),
  ];
}

/** No form of a word has more letters than this that another lacks. */
const LENGSTE_ENDELSE = 4;

/** Whether the stemmer took more than endings off: «inteligens» is stemmed to «int», as «intern» is. */
const harBareStammen = (skrevet: string, former: readonly Ordform[]): boolean =>
  former.every(({ form }) => avstand(flat(skrevet), flat(form)) > LENGSTE_ENDELSE);

/** A known word in each of its stems; as typed where the index has that. */
function somSkrevet(skrevet: string, former: readonly Ordform[], nr: number): Variant[] {
  const typet = former.some(({ form }) => stamme(form) === stamme(skrevet)) ? [skrevet] : [];
  return ulikeStammer([
    ...typet.map((form) => ({ form, noekkel: '', sider: former[0]?.sider ?? 0 })),
    ...former,
  ])
    .slice(0, FLEST_FORMER)
    .map((form, i) => avOrd([form], { slag: 'ordet', vekt: i === 0 ? 1 : VEKT.annenForm, ord: [nr] }));
}

/** A word whose last part the stemmer takes for an ending: its parts; what the stem finds if nothing has them. */
const overstemte = (deler: readonly [string, string], ordet: readonly Variant[], nr: number): Variant[] => [
  iEttOrd(deler, { slag: 'ordet', vekt: 1, ord: [nr] }),
  ...ordet.map((variant): Variant => ({ ...variant, slag: 'rot', vekt: variant.vekt * VEKT.rot })),
];

function iEttOrd(deler: readonly [string, string], rest: Pick<Variant, 'slag' | 'vekt' | 'ord'>): Variant {
  const uten = LENGRE[deler[1]];
  return avOrd(deler, { ...rest, avstand: 0, ...(uten === undefined ? {} : { uten }) });
}

/** A word that is not on the list: a word of one page in a large archive, or one that stands nowhere. */
async function ukjent(skrevet: string, nr: number, liste: Ordoppslag): Promise<Variant[]> {
  const over = overstemt(skrevet);
  const uendret = eksakt(skrevet, [nr]);
  const begynnelser = begynnerMed(skrevet, nr, liste);
  const former = [...begynnelser, ...(await iMaalform(skrevet, nr, liste))];
  if (former.length > 0) return [uendret, ...former];
  const delene = over
    ? [iEttOrd(over, { slag: 'delt', vekt: 1, ord: [nr] })]
    : await delt(skrevet, liste, { slag: 'delt', vekt: VEKT.delt, ord: [nr] });
  await liste.hent(delerForSkrivefeil(skrevet));
  const naere = stavet(skrevet, nr, liste);
  // What is one letter from a word is that word.
  const rettet = naere.some(({ vekt }) => vekt === VEKT.stavet[1]);
  const ledd = await stoersteLedd(skrevet, liste);
  const del = ledd ? [avOrd([ledd.former[0]?.form ?? ''], { slag: 'del', vekt: VEKT.del, ord: [nr] })] : [];
  return [uendret, ...naere, ...(rettet ? [] : delene), ...(naere.length > 0 ? [] : del)];
}

/** The known words that look like an unknown one, in each of their stems; at most so many letters away. */
const stavet = (skrevet: string, nr: number, liste: Ordoppslag, mest = Infinity): Variant[] =>
  [
    ...Map.groupBy(
      naermeste(skrevet, liste).filter(({ avstand }) => avstand <= mest),
      (naer) => naer.noekkel,
    ).values(),
  ].flatMap((former) =>
    ulikeStammer(former).map((form) =>
      avOrd([form], { slag: 'stavet', vekt: VEKT.stavet[former[0]?.avstand ?? 0] ?? 0, ord: [nr] }),
    ),
  );

/** Words that an unfinished word may become: they begin as it does, but for an ending. */
const begynnerMed = (skrevet: string, nr: number, liste: Ordoppslag): Variant[] =>
  noekkel(skrevet).length < 4
    ? []
    : ulikeStammer(
        liste
          .fra(noekkel(skrevet))
          .filter(({ form }) => flat(form).startsWith(flat(skrevet).slice(0, -LENGSTE_ENDELSE)))
          .toSorted((a, b) => b.sider - a.sider),
      )
        .slice(0, FLEST_FORMER)
        .map((form) => avOrd([form], { slag: 'ordet', vekt: VEKT.begynnelse, ord: [nr] }));

async function iMaalform(skrevet: string, nr: number, liste: Ordoppslag): Promise<Variant[]> {
  const noekler = [...new Set(maalformer(skrevet).map(noekkel))].filter((n) => n !== noekkel(skrevet));
  await liste.hent(noekler);
  return noekler
    .flatMap((n) => ulikeStammer(liste.med(n)))
    .slice(0, FLEST_FORMER - 1)
    .map((form) => avOrd([form], { slag: 'maalform', vekt: VEKT.maalform, ord: [nr] }));
}

async function delt(
  skrevet: string,
  liste: Ordoppslag,
  rest: Pick<Variant, 'slag' | 'vekt' | 'ord'>,
): Promise<Variant[]> {
  const deler = skrevet.includes('-') ? undefined : await delI(skrevet, liste);
  if (!deler) return [];
  const par = kombiner(deler);
  // «beredskapsregister» is found in «legemiddelberedskapsregister» too.
  const iEtt = rest.slag === 'delt' ? par.slice(0, 1) : [];
  return [
    ...iEtt.map((ordene) => avOrd(ordene, { ...rest, vekt: VEKT.iLengreOrd, avstand: 0 })),
    ...par.map((ordene) => avOrd(ordene, { ...rest, avstand: AVSTAND })),
  ];
}

/** Both parts in their most used form, and the other stem of the first: «legemiddel», «legemidler». */
function kombiner([foer, etter]: readonly [Ledd, Ledd]): string[][] {
  const [vanligst = '', ...andre] = ulikeStammer(etter.former);
  // «register» finds «registre» too, as that does not find it.
  const sist = andre.find((form) => stamme(vanligst).startsWith(stamme(form))) ?? vanligst;
  return ulikeStammer(foer.former)
    .slice(0, 2)
    .map((foerst) => [foerst, sist]);
}
