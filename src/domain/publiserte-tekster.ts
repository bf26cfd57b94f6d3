import type { AlleFiler, Fil } from '#markdown/fil';
import { type Del, lesertekst } from './lesertekst.ts';
import { erSkjermet, INGEN, mappeAv, momenterFor, trukketMoete } from './momenter.ts';
import { agendarad } from './saksnummer.ts';
import { type Moment, synligMoetedata, synligSakdata } from './synlige-felt.ts';
import { type Publisert, tekstnoekkel, type Tekstrad } from './tekstregister.ts';

type Avtrykkere = Pick<Publisert, 'avtrykk' | 'filavtrykk'>;
type Felles = Fil<'sak'> | Fil<'moete'>;

/** One document that is public, before it has a digest. */
interface Dokument {
  fil: Felles;
  del: Del;
  moment: Moment;
}

/** A published document whose words are others than those of the register. */
export interface Endring {
  /** As it is now. */
  naa: Tekstrad;
  foer: Tekstrad;
  /** Where the lines of `rettelser` that readers do not see yet say that they belong. */
  skjulteSteder: (string | undefined)[];
}

/** What is public, against the register. */
export interface Registeravvik {
  endrede: Endring[];
  /** Rows of files that are there, whose document is no longer public and has no tombstone. */
  tilbaketatte: Tekstrad[];
  /** Public documents without a row. */
  nye: Pick<Tekstrad, 'sti' | 'del'>[];
}

/** The list of changes that a document has: `rettelser` in a sak, `endringer` in a meeting. */
export const endringsnoekkel = (slag: 'sak' | 'moete'): 'rettelser' | 'endringer' =>
  slag === 'sak' ? 'rettelser' : 'endringer';

/**
 * The rows of the register as of a date: every document that is public, and what was public before and is there still.
 * @param filer everything that was read; `dato` as for `offentlig`; `foer` the register as it is
 */
export function nyttTekstregister(
  filer: readonly AlleFiler[],
  dato: string,
  avtrykkere: Avtrykkere,
  foer: Publisert['rader'] = new Map(),
): Tekstrad[] {
  const dokumenter = offentligeDokumenter(filer, dato);
  const naa = new Set(dokumenter.map(noekkelFor));
  const stier = new Set(filer.map(({ sti }) => sti));
  const beholdt = [...foer.values()].filter((rad) => stier.has(rad.sti) && !naa.has(tekstnoekkel(rad)));
  const medRad = new Set([...dokumenter.map(({ fil }) => fil.sti), ...beholdt.map(({ sti }) => sti)]);
  const avtrykkAv = lagAvtrykker(filer, avtrykkere, medRad);
  return [...dokumenter.map((d) => radFor(d, avtrykkAv(d, dato.slice(0, 10)))), ...beholdt];
}

/**
 * Compares what is public with the register. What is not the author's doing is no change: a sak that has come to the
 * agenda or gone from it with its own date, an attachment that has come on the day it was announced for.
 */
export function motRegisteret(
  filer: readonly AlleFiler[],
  dato: string,
  publisert: Publisert,
): Registeravvik {
  const kjent = sist.get(publisert);
  if (kjent?.filer === filer && kjent.dato === dato) return kjent.svar;
  const svar = sammenlign(filer, dato, publisert);
  sist.set(publisert, { filer, dato, svar });
  return svar;
}

/** Two rules ask about the same. */
const sist = new WeakMap<Publisert, { filer: readonly AlleFiler[]; dato: string; svar: Registeravvik }>();

function sammenlign(filer: readonly AlleFiler[], dato: string, publisert: Publisert): Registeravvik {
  const { rader } = publisert;
  const dokumenter = offentligeDokumenter(filer, dato);
  const avtrykkAv = lagAvtrykker(filer, publisert, new Set([...rader.values()].map(({ sti }) => sti)));
  return {
    endrede: dokumenter.flatMap((d): Endring[] => {
      const foer = rader.get(noekkelFor(d));
      if (!foer || dagerMedNytt(d.fil, dato).some((dag) => avtrykkAv(d, dag) === foer.avtrykk)) return [];
      const naa = radFor(d, avtrykkAv(d, dato.slice(0, 10)));
      return [{ naa, foer, skjulteSteder: skjulteSteder(d) }];
    }),
    tilbaketatte: tilbaketatte(filer, rader, new Set(dokumenter.map(noekkelFor))),
    nye: dokumenter.filter((d) => !rader.has(noekkelFor(d))).map(({ fil, del }) => ({ sti: fil.sti, del })),
  };
}

const noekkelFor = ({ fil, del }: Dokument): string => tekstnoekkel({ sti: fil.sti, del });

/** What is withdrawn or exempt has none: its tombstone says what happened. */
function offentligeDokumenter(filer: readonly AlleFiler[], dato: string): Dokument[] {
  const momenter = momenterFor(filer, dato);
  const harGravstein = gravsteiner(filer);
  return filer.flatMap((fil) => {
    if ((fil.slag !== 'sak' && fil.slag !== 'moete') || harGravstein(fil) || erNummerloes(fil)) return [];
    const moment = momenter.get(fil.sti) ?? INGEN;
    return (['innkalling', 'referat'] as const)
      .filter((del) => moment[del])
      .map((del) => ({ fil, del, moment }));
  });
}

/** Without a number it is a draft. */
const erNummerloes = (fil: Felles): boolean => fil.slag === 'sak' && fil.data.saksnummer === undefined;

function gravsteiner(filer: readonly AlleFiler[]): (fil: Felles) => boolean {
  const trukne = new Set(
    filer.flatMap((fil) => (fil.slag === 'moete' && trukketMoete(fil.data) ? [mappeAv(fil.sti)] : [])),
  );
  return (fil) => trukne.has(mappeAv(fil.sti)) || (fil.slag === 'sak' && erSkjermet(fil.data.publisering));
}

/** Of a meeting that is taken back, its saker are not told of one by one. A file that is gone has lost its address too. */
function tilbaketatte(
  filer: readonly AlleFiler[],
  rader: Publisert['rader'],
  naa: ReadonlySet<string>,
): Tekstrad[] {
  const harGravstein = gravsteiner(filer);
  const perSti = new Map(filer.map((fil) => [fil.sti, fil]));
  const borte = [...rader].flatMap(([noekkel, rad]) => {
    const fil = perSti.get(rad.sti);
    const erBorte = (fil?.slag === 'sak' || fil?.slag === 'moete') && !naa.has(noekkel) && !harGravstein(fil);
    return erBorte ? [rad] : [];
  });
  const noekler = new Set(borte.map(tekstnoekkel));
  return borte.filter(({ sti, del }) => {
    const moete = `${mappeAv(sti)}/moete.md`;
    return sti === moete || !noekler.has(tekstnoekkel({ sti: moete, del }));
  });
}

/** @param medRad paths of the saker whose rows of the agenda count: those that were public when the register was written */
function lagAvtrykker(
  filer: readonly AlleFiler[],
  { avtrykk, filavtrykk }: Avtrykkere,
  medRad: ReadonlySet<string>,
): (dokument: Dokument, dag: string) => string {
  const skjulte = new Set(
    filer.flatMap((fil) => (fil.slag === 'sak' && !medRad.has(fil.sti) ? [agendarad(fil)] : [])),
  );
  return ({ fil, del }, dag) => {
    const gjelderRaden = (sak: string): boolean => !skjulte.has(`${mappeAv(fil.sti)} ${sak}`);
    return avtrykk(lesertekst(fil, del, { filavtrykk, gjelderRaden, dag }));
  };
}

/** Today, and the earlier days that the register may be of: each attachment that has come since is no change. */
function dagerMedNytt(fil: Felles, dato: string): string[] {
  const dag = dato.slice(0, 10);
  const kom = fil.slag === 'sak' ? (fil.data.vedlegg ?? []).flatMap(({ kommer }) => kommer ?? []) : [];
  const foer = [...new Set(kom)].filter((k) => k <= dag);
  return foer.length === 0 ? [dag] : [dag, '', ...foer];
}

function radFor({ fil, del, moment }: Dokument, avtrykk: string): Tekstrad {
  const liste =
    fil.slag === 'sak'
      ? synligSakdata(fil.data, moment).rettelser
      : synligMoetedata(fil.data, moment).endringer;
  return { sti: fil.sti, del, antall: liste?.length ?? 0, avtrykk };
}

function skjulteSteder({ fil, moment }: Dokument): (string | undefined)[] {
  if (fil.slag !== 'sak') return [];
  const synlige = new Set(synligSakdata(fil.data, moment).rettelser);
  return (fil.data.rettelser ?? []).filter((r) => !synlige.has(r)).map(({ sted }) => sted);
}
