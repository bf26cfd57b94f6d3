import {
  ADJEKTIV,
  ADVERBIAL,
  AKTOERER,
  ETTERLEDD,
  FORLEDD,
  type Substantiv,
  VERB,
  VURDERING,
} from './ord.ts';
import type { Tilfeldig } from './tilfeldig.ts';

/** What one text keeps coming back to: some nouns of its own, and what it may refer to. */
export interface Tema {
  ord: readonly [Substantiv, ...Substantiv[]];
  /** «sak 14/24», «PLAN sak 3/24»: mentions that exist. */
  omtaler: readonly string[];
  /** Year of the meeting. */
  aar: number;
}

/** Every form of sentence; the first ones are used most. */
const FORMER: readonly [Setningsform, ...Setningsform[]] = [
  (t, tema) => `${hvem(t, tema)} ${presens(t)} ${hva(t, tema)} ${t.velg(ADVERBIAL)}`,
  (t, tema) =>
    `${hvem(t, tema)} og ${hvem(t, tema)} ${presens(t)} ${hva(t, tema)}, men ${leddsetning(t, tema)}`,
  (t, tema) => `det er ${t.velg(VURDERING)} at ${leddsetning(t, tema)}`,
  (t, tema) => `når ${leddsetning(t, tema)}, må ${hvem(t, tema)} ${infinitiv(t)} ${hva(t, tema)}`,
  (t, tema) => `for ${t.velg(AKTOERER)} betyr det at ${leddsetning(t, tema)} ${t.velg(ADVERBIAL)}`,
  (t, tema) => `${hva(t, tema)} skal være på plass før ${t.velg(AKTOERER)} ${presens(t)} ${hva(t, tema)}`,
  (t, tema) => `${t.velg(AKTOERER)} har bedt om at ${leddsetning(t, tema)}`,
  (t, tema) => `målet er å ${infinitiv(t)} ${hva(t, tema)}, slik at ${leddsetning(t, tema)}`,
  (t, tema) =>
    `tall fra ${tema.aar - t.tall(0, 2)} viser at ${t.tall(4, 96)} prosent av dem som ${presens(t)} ${hva(t, tema)}, er fornøyd`,
  (t, tema) => `i ${tema.aar} er det satt av ${t.tall(2, 90)} millioner kroner til ${hva(t, tema)}`,
];

type Setningsform = (t: Tilfeldig, tema: Tema) => string;

const presens = (t: Tilfeldig): string => t.velg(VERB)[0];
const infinitiv = (t: Tilfeldig): string => t.velg(VERB)[1];

function hvem(t: Tilfeldig, tema: Tema): string {
  return t.sjanse(60) ? t.velg(AKTOERER) : hva(t, tema);
}

function hva(t: Tilfeldig, tema: Tema): string {
  const { bestemt, intetkjoenn } = t.sjanse(70) ? t.velg(tema.ord) : nyttOrd(t);
  return t.sjanse(35) ? `${intetkjoenn ? 'det' : 'den'} ${t.velg(ADJEKTIV)} ${bestemt}` : bestemt;
}

function leddsetning(t: Tilfeldig, tema: Tema): string {
  return `${hvem(t, tema)} ${presens(t)} ${hva(t, tema)}`;
}

/** A compound noun: «journalordning», now and then of three parts, so that the words are as many as in real papers. */
export function nyttOrd(t: Tilfeldig): Substantiv {
  const forledd = t.sjanse(30) ? t.velg(FORLEDD) + t.velg(FORLEDD) : t.velg(FORLEDD);
  const { bestemt, ubestemt, intetkjoenn } = t.velg(ETTERLEDD);
  return { bestemt: forledd + bestemt, ubestemt: forledd + ubestemt, intetkjoenn };
}

/** First letter as a capital. */
export const stor = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** One sentence, sometimes with a mention of a sak. */
export function setning(t: Tilfeldig, tema: Tema): string {
  const [omtale] = t.sjanse(8) ? t.utvalg(tema.omtaler, 1) : [];
  const slutt = omtale === undefined ? '.' : `, se ${omtale}.`;
  return stor(t.velg(FORMER)(t, tema)) + slutt;
}

/** A paragraph of some sentences. */
export function avsnitt(t: Tilfeldig, tema: Tema, fra = 3, til = 6): string {
  return t.flere(fra, til, () => setning(t, tema)).join(' ');
}
