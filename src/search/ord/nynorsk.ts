import { flat, noekkel } from './noekkel.ts';

/** Words that differ as a whole, nynorsk before bokmål. Made for this kind of archive; taken from no dictionary. */
const ORD = `
attende tilbake, avgjerd avgjørelse, avgjerd beslutning, berre bare, brigde endring, bustad bolig, born barn, dei de,
døme eksempel, eige eget, eigen egen, ein en, eit et, fleire flere, framleis fortsatt, framlegg forslag, frå fra,
føresegn bestemmelse, føresegn forskrift, føresetnad forutsetning, førebu forberede, gong gang, grunngjeving begrunnelse,
heile hele, høve anledning, ikkje ikke, kor hvor, korleis hvordan, kva hva, kvar hver, kven hvem, kvifor hvorfor,
lækjar lege, løyve tillatelse, løyving bevilgning, meir mer, mogleg mulig, moglegheit mulighet, mynde myndighet, naudsynt nødvendig,
nokon noen, nokre noen, nærleik nærhet, ordskifte debatt, rettleie veilede, røynd virkelighet, røynsle erfaring,
saman sammen, semje enighet, sidan siden, sjølv selv, sjå se, styresmakt myndighet, tilgjenge tilgang, tilhøve forhold,
tilråding anbefaling, tilråding tilrådning, tryggleik trygghet, tyding betydning, usemje uenighet, utan uten, vatn vann,
vere være, vidare videre, åtgjerd tiltak
`;

/** Parts that differ wherever they stand in a word: «heimeoppfølging», «tannhelseteneste». */
const DELER = `
auge øye, auk øk, aust øst, byrj begynn, eigar eier, eigen egen, einskap enhet, eining enhet, fastlegg fastsett,
fram frem, førebu forbered, førebygg forebygg, føremål formål, forvalting forvaltning, følgj følg, gjev giv, gjer gjør,
grunngjev begrunn, handsam behandl, heime hjemme, heim hjem, heil hel, hjarte hjerte, hovud hoved, høgskule høyskole,
høg høy, høyr hør, innbyggjar innbygger, kjelde kilde, kvardag hverdag, leiing ledelse, leiing ledning, leiar leder,
leie lede, likskap likhet, lækjemiddel legemiddel, løysing løsning, løys løs, medverknad medvirkning, medverk medvirk,
målsetjing målsetting, naud nød, oppmod oppfordr, open åpen, opning åpning, rettleiar veileder, rettleiing veiledning,
samanlikn sammenlign, saman sammen, samtykkje samtykke, setj sett, sjuke syke, sjuk syk, skule skole, stad sted,
stode tilstand, styrkj styrk, tal tall, teneste tjeneste, tenar tjener, tryggleik sikkerhet, utgreiing utredning,
utgrei utred, utval utvalg, vassforsyn vannforsyn, vegleiing veiledning, veg vei, verdiskaping verdiskapning,
verknad virkning, verksemd virksomhet, verk virk, vilkår betingelse
`;

/** Endings, where a word or a part of it ends. */
const ENDELSER = `
legheit lighet, leg lig, heit het, leik het, skap het, semd somhet, sam som, ane ene, ar er, ande ende, ing ning
`;

/** How many places in one word may differ: «sjukepleiarforbundet» has two. */
const FLEST_BYTTER = 3;
/** How many forms are worth looking for: nearly every word has fewer than twenty. */
const FLEST_FORMER = 200;
/** Endings are told from other letters only in words that have more than an ending. */
const KORTEST_MED_ENDELSE = 6;

type Bytte = readonly [fra: string, til: string];

/** What one form of Norwegian has in place of the other. */
interface Retning {
  /** By key, so that «tilrådinga» is found as well. */
  ord: ReadonlyMap<string, readonly Bytte[]>;
  deler: readonly Bytte[];
  endelser: readonly Bytte[];
}

/** A table in letters that every keyboard has. */
const lesTabell = (tabell: string): Bytte[] =>
  tabell.split(',').map((par): Bytte => {
    const [nynorsk = '', bokmaal = ''] = par.trim().split(' ').map(flat);
    return [nynorsk, bokmaal];
  });

const snudd = (bytter: readonly Bytte[]): Bytte[] => bytter.map(([fra, til]) => [til, fra]);

const lagRetning = (snu: (bytter: Bytte[]) => Bytte[]): Retning => ({
  ord: Map.groupBy(snu(lesTabell(ORD)), ([fra]) => noekkel(fra)),
  deler: snu(lesTabell(DELER)),
  endelser: snu(lesTabell(ENDELSER)),
});

/** Nynorsk to bokmål, and back. */
const RETNINGER = [lagRetning((bytter) => bytter), lagRetning(snudd)] as const;

/**
 * What a word may be called in the other form of Norwegian, in letters that every keyboard has: «heimeoppfølging»
 * gives «hjemmeoppfolging» among others. Most of them are no words: only those that the archive has are to be used.
 * @param skrevet one word, as typed
 */
export function maalformer(skrevet: string): string[] {
  const fra = flat(skrevet);
  const funnet = new Set(RETNINGER.flatMap((retning) => byttet(fra, retning)));
  funnet.delete(fra);
  return [...funnet];
}

/** A word with one or more places changed, those with the fewest changes first. */
function byttet(fra: string, retning: Retning): string[] {
  const funnet = new Set<string>();
  let nye = [fra];
  for (let bytte = 0; bytte < FLEST_BYTTER; bytte++) {
    nye = [...new Set(nye.flatMap((form) => ettBytte(form, retning)))]
      .filter((form) => !funnet.has(form))
      .slice(0, FLEST_FORMER - funnet.size);
    for (const form of nye) funnet.add(form);
  }
  return [...funnet];
}

/** A word with one place changed, in every way that the tables know. */
function ettBytte(form: string, { ord, deler, endelser }: Retning): string[] {
  const hele = ord.get(noekkel(form))?.map(([, til]) => til) ?? [];
  const medDel = deler.filter(([fra]) => form.includes(fra)).map(([fra, til]) => form.replace(fra, til));
  if (form.length < KORTEST_MED_ENDELSE) return [...hele, ...medDel];
  const medEndelse = endelser.flatMap(([fra, til]) =>
    steder(form, fra).map((sted) => form.slice(0, sted) + til + form.slice(sted + fra.length)),
  );
  return [...hele, ...medDel, ...medEndelse];
}

/** Every place of some letters in a word, but its beginning. */
function steder(form: string, bokstaver: string): number[] {
  const funnet: number[] = [];
  for (let sted = form.indexOf(bokstaver, 2); sted > 0; sted = form.indexOf(bokstaver, sted + 1))
    funnet.push(sted);
  return funnet;
}
