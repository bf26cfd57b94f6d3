import { sammenlign } from '#schema/avvik';
import type { OmtrentligDato } from '#schema/verdier';
import { rettEtter, tidligst } from './tidsrom.ts';
import type { Utvalg } from './utvalg.ts';

/** When a committee was there, as far as it is known, and when documents speak of it. */
export interface Levetid {
  /** When it began. */
  start?: OmtrentligDato;
  /** When it was no longer there: the first day without it. */
  slutt?: OmtrentligDato;
  /** ISO day of the oldest sign of it: a meeting, a sak, or a time its own file gives. */
  tegn?: string;
  /** ISO days of the oldest and newest meeting or sak. */
  nevnt?: { foerst: string; sist: string };
}

const dager = ({ moeter, saker }: Utvalg): string[] =>
  [...moeter.flatMap((m) => m.datoer), ...saker.flatMap((s) => s.dato ?? [])].toSorted(sammenlign);

/** When the one took over for the other: told by either file, else between the last sign of one and the first of the other. */
function overgang(fra: Utvalg, til: Utvalg): OmtrentligDato | undefined {
  const sisteNavn = fra.data.navn.at(-1);
  const fortalt =
    fra.data.etterfoelger?.fra ?? til.data.navn[0]?.fra ?? (sisteNavn?.til && rettEtter(sisteNavn.til));
  if (fortalt) return fortalt;
  const [mellom, og] = [dager(fra).at(-1), dager(til)[0]];
  return mellom && og && mellom < og ? { mellom, og } : undefined;
}

/** What is known of when a committee was there. */
export function levetid(utvalg: Utvalg): Levetid {
  const { navn, mandater = [] } = utvalg.data;
  const [forgjenger] = utvalg.forgjengere;
  const start = navn[0]?.fra ?? (forgjenger && overgang(forgjenger, utvalg));
  const til = navn.at(-1)?.til;
  const slutt = til ? rettEtter(til) : utvalg.etterfoelger && overgang(utvalg, utvalg.etterfoelger);
  const iFilen = [...navn.flatMap((n) => [n.fra, n.til]), ...mandater.map((m) => m.fra)];
  const kjente = dager(utvalg);
  const [foerst, sist] = [kjente[0], kjente.at(-1)];
  const [tegn] = [
    ...(foerst ? [foerst] : []),
    ...iFilen.flatMap((tid) => (tid ? [tidligst(tid)] : [])),
  ].toSorted(sammenlign);
  return {
    ...(start ? { start } : {}),
    ...(slutt ? { slutt } : {}),
    ...(tegn ? { tegn } : {}),
    ...(foerst && sist ? { nevnt: { foerst, sist } } : {}),
  };
}
