import { type Deler, lesDeler } from './deler.ts';
import { delFraser } from './fraser.ts';
import { hosUtvalgene, type Lesning, type Spoerringforstaatt, utvalgsordI } from './lesning.ts';
import { lesMoeter } from './moetesoek.ts';
import type { Nummerbit } from './nummersoek.ts';
import { type Oenske, oenskerI } from './oensker.ts';
import type { Oppslag } from '../tabell/oppslag.ts';
import { lesSaker, sakeneMed } from './saksnummer.ts';
import type { Siderad } from '../tabell/sidetabell.ts';
import { erKjentOrd, erSmaaord, slagMed } from './smaaord.ts';
import { lesUtvalg, navneneI } from './utvalgsoek.ts';

export type { Spoerringforstaatt } from './lesning.ts';
export { type Oenske, oppfylte } from './oensker.ts';

/** A query, read. */
export interface Spoerring {
  /** The pages asked for, the most wanted first; words that are left decide the order among them, unless it is `fast`. */
  foerst: Siderad[];
  /** No words decide: the committee itself goes before what it did. */
  fast?: true;
  /** What pages mention that the query names: «14/24», «15. mai 2025»; looked for exactly, after `foerst`. */
  omtalt: string[];
  /** What stood in quotation marks. */
  fraser: string[];
  /** The words that are left, in order, as typed; small words are gone when others remain. */
  ord: string[];
  /** Hints: pages that fulfil them go before others as good. */
  oensker: Oenske[];
  forstaatt: Spoerringforstaatt[];
}

/**
 * Reads a query: saksnummer, meetings, committees, phrases and words, in any order and any form people write.
 * @param q the query as typed
 * @param idag ISO day, for «forrige møte» and «neste møte»
 */
export function lesSoek(q: string, oppslag: Oppslag, tabell: readonly Siderad[], idag: string): Spoerring {
  const grunnlag = { oppslag, tabell, idag };
  const { fraser, resten } = delFraser(q);
  const deler = lesMedSikreNumre(resten, oppslag, tabell);
  const lesning =
    lesSaker(deler, grunnlag) ??
    (fraser.length > 0 ? undefined : (lesMoeter(deler, grunnlag) ?? lesUtvalg(deler, grunnlag))) ??
    lesOrd(resten, deler, oppslag, fraser.length > 0);
  const ord = utenSmaaord(lesning, fraser);
  // «hva er det»: what nearly every page has says something only where it stands together.
  const sitat = ord.length > 1 && ord.every(erSmaaord) && deler.utvalg.length === 0;
  return {
    ...lesning,
    ...(sitat ? { ord: [], fraser: [ord.join(' ')] } : { ord, fraser }),
    oensker: oenskerI(deler),
  };
}

/** «14 24», «21-24», «sak 14»: a number only when the archive has the sak and nothing else is said. */
function lesMedSikreNumre(q: string, oppslag: Oppslag, tabell: readonly Siderad[]): Deler {
  const alle = lesDeler(q, oppslag, () => true);
  const alt = alle.ord.every(erKjentOrd) && alle.dager.length === 0;
  const finnes = (nummer: Nummerbit): boolean =>
    hosUtvalgene(alle.utvalg, oppslag, (ider) => sakeneMed(nummer, tabell, ider)).length > 0;
  const gjelder = (nummer: Nummerbit): boolean => nummer.sikkert || (alt && finnes(nummer));
  return alle.numre.every(gjelder) ? alle : lesDeler(q, oppslag, gjelder);
}

/** A query in words. Its day and month are hints; the words of kinds and days are searched when there are no others. */
function lesOrd(q: string, deler: Deler, oppslag: Oppslag, harFrase: boolean): Lesning {
  const ord = deler.ord.filter((ett) => slagMed(ett) === undefined);
  const aar = deler.aar.map(({ naar }) => naar);
  const utenAar = deler.dager.filter(({ tid }) => tid.fra.length === 5).map(({ naar }) => naar);
  const navneord = deler.utvalg.flatMap((bit) => (bit.feilskrevet ? [bit.skrevet] : utvalgsordI([bit])));
  const egne = [...ord, ...utenAar, ...aar, ...navneord];
  const nok = harFrase || ord.some((ett) => !erSmaaord(ett));
  return {
    foerst: [],
    omtalt: [],
    ord: nok ? egne : q.split(/\s+/).filter(Boolean),
    forstaatt: navneneI(deler.utvalg, oppslag),
  };
}

/** The words without those that say nothing, unless they are all there is. */
function utenSmaaord({ foerst, omtalt, ord }: Lesning, fraser: readonly string[]): string[] {
  const igjen = ord.filter((ett) => !erSmaaord(ett));
  return igjen.length > 0 || foerst.length > 0 || omtalt.length > 0 || fraser.length > 0 ? igjen : ord;
}
