import type { Henvisning } from './henvisning.ts';
import type { Ledd } from './ledd.ts';
import type { Moete } from './moete.ts';
import { sammeOrdlyd } from './ordlyd.ts';
import { datoIOrd, type Sak } from './sak.ts';
import { limer, sitatgrupper } from './sitatgrupper.ts';
import { iTidsorden, type Tidsplass, tidsplass } from './tidsorden.ts';
import type { Utvalg } from './utvalg.ts';
import { type Ordlyd, tekstdeler } from './vedtak.ts';

/** One wording of a decision, and who prints it so. */
export interface Gjengivelse {
  /** Without the numbers of its points. */
  tekst: string;
  /** The same line by line, points with their numbers. */
  linjer: string[];
  /** The minutes of the sak itself have this wording. */
  fraReferatet: boolean;
  /** The saker whose papers quote it so, oldest first. */
  kilder: Sak[];
}

/** One row of «Vedtak fra tidligere behandlinger». */
export interface Historikkrad {
  sak?: Sak;
  /** The committee, for a treatment without a number too. */
  utvalg?: Utvalg;
  /** Outside the council model. */
  arena?: string;
  moete?: Moete;
  /** ISO day. */
  dato?: string;
  /** In words, when the day is not known. */
  datoTekst?: string;
  tittel?: string;
  /** Every wording that is not the same: the minutes first, then what papers quote. Empty: nobody gives one. */
  vedtak: Gjengivelse[];
}

/**
 * The table «Vedtak fra tidligere behandlinger» of a sak: every earlier treatment of the same matter, also those that
 * only the papers of earlier treatments cite, oldest first. Cycles and long chains come to an end.
 * @param flest how many rows are wanted at least, the nearest; a matter of a thousand treatments is not walked for each
 */
export function historikkFor(sak: Sak, flest = Infinity): Historikkrad[] {
  const saker = new Set([sak]);
  const andre = new Map<object, Historikkrad>();
  for (const behandling of saker) {
    if (saker.size > flest) break;
    for (const h of behandling.henvisninger.filter(limer)) {
      const { tilSak } = h;
      const gruppe = tilSak && sitatgrupper(tilSak).find(({ sitater }) => sitater.includes(h));
      if (tilSak && (!gruppe || gruppe.egen)) saker.add(tilSak);
      else if (gruppe) andre.set(gruppe.sitater[0] ?? h, radSomSitert(gruppe.sitater, { sak: tilSak }));
      else leggTilLedd(h, saker, andre);
    }
  }
  saker.delete(sak);
  return [...[...saker].map(radFor), ...andre.values()].toSorted((a, b) =>
    iTidsorden(plassFor(a), plassFor(b)),
  );
}

/**
 * A treatment that the paper gives no number for is the step of the matter that it means: another paper may know the
 * number, the title or the decision. Prose alone is no step.
 */
function leggTilLedd(h: Henvisning, saker: Set<Sak>, andre: Map<object, Historikkrad>): void {
  const ledd = h.fra.saksgang?.ledd.find(({ sitater }) => sitater.includes(h));
  if (!ledd || (!ledd.utvalg && !ledd.arena)) return;
  if (ledd.sak && !ledd.omstridt) saker.add(ledd.sak);
  else andre.set(ledd, radSomSitert(ledd.sitater, ledd));
}

const plassFor = ({ dato, datoTekst, sak }: Historikkrad): Tidsplass =>
  tidsplass({ dato, datoTekst, aar: sak?.aar }, 'foer');

/** The row of one sak: a new paper that goes on from a sak needs that one too. */
export function radFor(sak: Sak): Historikkrad {
  const iOrd = datoIOrd(sak);
  return {
    sak,
    utvalg: sak.utvalg,
    ...(sak.moete ? { moete: sak.moete } : {}),
    ...(sak.dato ? { dato: sak.dato } : {}),
    ...(iOrd ? { datoTekst: iOrd } : {}),
    ...(sak.tittel ? { tittel: sak.tittel } : {}),
    vedtak: gjengivelserAv(sak),
  };
}

/** The row of a treatment that is known only as papers tell of it. */
function radSomSitert(
  sitater: readonly Henvisning[],
  { sak, utvalg = sak?.utvalg, arena, moete }: Pick<Partial<Ledd>, 'sak' | 'utvalg' | 'arena' | 'moete'>,
): Historikkrad {
  const sagt = (felt: 'dato' | 'datoTekst' | 'tittel'): string | undefined =>
    sitater.find(({ data }) => data[felt])?.data[felt];
  const dato = sagt('dato') ?? moete?.dato;
  const iOrd = dato ? undefined : sagt('datoTekst');
  const tittel = sagt('tittel');
  return {
    ...(sak ? { sak } : {}),
    ...(utvalg ? { utvalg } : {}),
    ...(arena ? { arena } : {}),
    ...(moete ? { moete } : {}),
    ...(dato ? { dato } : {}),
    ...(iOrd ? { datoTekst: iOrd } : {}),
    ...(tittel ? { tittel } : {}),
    vedtak: samle([], sitater),
  };
}

/**
 * Every wording of the decision of a sak that is known: from its minutes, and as papers quote it. Of a sak that is
 * withdrawn or exempt its own minutes tell nothing, for whoever reads unpublished files too.
 */
export function gjengivelserAv(sak: Sak): Gjengivelse[] {
  const fremmede = sitatgrupper(sak).flatMap(({ egen, sitater }) => (egen ? [] : sitater));
  return samle(
    sak.vedtak && !sak.skjerming
      ? [{ tekst: sak.vedtak.tekst, linjer: linjerI(sak.vedtak), fraReferatet: true, kilder: [] }]
      : [],
    sak.sitater.filter((sitat) => !fremmede.includes(sitat)),
  );
}

/** Every wording that some references quote. */
export const gjengivelserI = (sitater: readonly Henvisning[]): Gjengivelse[] => samle([], sitater);

/** The lines of a decision, where its points begin with their numbers. */
const linjerI = (ordlyd: Omit<Ordlyd, 'id'>): string[] =>
  tekstdeler(ordlyd).flatMap(({ nr, tekst }) => (nr ? `${nr}. ${tekst}` : tekst).split('\n'));

/** Adds what each reference quotes to the wordings it is the same as. */
function samle(fra: Gjengivelse[], henvisninger: readonly Henvisning[]): Gjengivelse[] {
  const alle = [...fra];
  for (const {
    fra: kilde,
    data: { vedtak: tekst },
  } of henvisninger) {
    if (!tekst) continue;
    const lik = alle.find((g) => sammeOrdlyd(g.tekst, tekst));
    if (!lik) alle.push({ tekst, linjer: [tekst], fraReferatet: false, kilder: [kilde] });
    else if (!lik.kilder.includes(kilde)) lik.kilder.push(kilde);
  }
  return alle;
}
