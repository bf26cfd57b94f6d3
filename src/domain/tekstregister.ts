import type { AlleFiler, Fil } from '#markdown/fil';
import { sammenlign } from '#schema/avvik';
import { type Del, lesertekst } from './lesertekst.ts';
import { erSkjermet, INGEN, mappeAv, momenterFor, trukketMoete } from './momenter.ts';
import { type Moment, synligMoetedata, synligSakdata } from './synlige-felt.ts';

/** One published document: which file, notice or minutes, how many changes readers are told of, and its digest. */
export interface Tekstrad {
  sti: string;
  del: Del;
  /** Lines in `rettelser` or `endringer`. */
  antall: number;
  avtrykk: string;
}

/** What was public when the register was last written, and the functions that make digests: the core has none. */
export interface Publisert {
  /** By `tekstnoekkel`. */
  rader: ReadonlyMap<string, Tekstrad>;
  /** Lines that are not rows, by line number: two people's changes that git could not put together, for instance. */
  ulest: ReadonlyMap<number, string>;
  /** A short digest of a text. */
  avtrykk: (tekst: string) => string;
  /** A short digest of the bytes of an attachment, by path below the content root; undefined when it is not there. */
  filavtrykk: (sti: string) => string | undefined;
}

const RAD = /^(\S+\.md) (innkalling|referat) (\d+) ([\w-]+)$/u;

export const tekstnoekkel = ({ sti, del }: Pick<Tekstrad, 'sti' | 'del'>): string => `${sti} ${del}`;

/** Reads `publisert/tekster.txt`: one row per line, `moeter/nuit/2025-05-15/sak-14.md innkalling 0 <digest>`. */
export function lesTekstregister(tekst: string): Pick<Publisert, 'rader' | 'ulest'> {
  const rader = new Map<string, Tekstrad>();
  const ulest = new Map<number, string>();
  tekst.split('\n').forEach((linje, n) => {
    const [, sti = '', del = '', antall = '', avtrykk = ''] = RAD.exec(linje) ?? [];
    const rad = { sti, del: del as Del, antall: Number(antall), avtrykk };
    if (sti) rader.set(tekstnoekkel(rad), rad);
    else if (linje) ulest.set(n + 1, linje);
  });
  return { rader, ulest };
}

/** The text of `publisert/tekster.txt`, sorted. */
export function skrivTekstregister(rader: Iterable<Tekstrad>): string {
  return [...rader]
    .map(({ sti, del, antall, avtrykk }) => `${sti} ${del} ${antall} ${avtrykk}\n`)
    .toSorted(sammenlign)
    .join('');
}

/** The list of changes that a document has: `rettelser` in a sak, `endringer` in a meeting. */
export const endringsnoekkel = (slag: 'sak' | 'moete'): 'rettelser' | 'endringer' =>
  slag === 'sak' ? 'rettelser' : 'endringer';

/**
 * Every document that is public on a date. What is withdrawn or exempt has none: its tombstone says what happened.
 * @param filer everything that was read; `dato` as for `offentlig`
 */
export function publiserteTekster(
  filer: readonly AlleFiler[],
  dato: string,
  { avtrykk, filavtrykk }: Pick<Publisert, 'avtrykk' | 'filavtrykk'>,
): Tekstrad[] {
  const momenter = momenterFor(filer, dato);
  const egne = new Set(
    filer.flatMap((fil) => (fil.slag === 'sak' && fil.data.publisering ? [rad(fil)] : [])),
  );
  const trukne = new Set(
    filer.flatMap((fil) => (fil.slag === 'moete' && trukketMoete(fil.data) ? [mappeAv(fil.sti)] : [])),
  );
  return filer.flatMap((fil) => {
    if ((fil.slag !== 'sak' && fil.slag !== 'moete') || trukne.has(mappeAv(fil.sti)) || erSkjult(fil))
      return [];
    const { sti } = fil;
    const moment = momenter.get(sti) ?? INGEN;
    const harEgenPublisering = (sak: string): boolean => egne.has(`${mappeAv(sti)} ${sak}`);
    const antall = endringerI(fil, moment);
    return (['innkalling', 'referat'] as const)
      .filter((del) => moment[del])
      .map((del) => {
        const tekst = lesertekst(fil, del, { filavtrykk, harEgenPublisering });
        return { sti, del, antall, avtrykk: avtrykk(tekst) };
      });
  });
}

const rad = ({ sti, data }: Fil<'sak'>): string =>
  `${mappeAv(sti)} ${data.saksnummer ?? ''}${data.loepenr ?? ''}`;

/** Without a number it is a draft; exempt or withdrawn, a tombstone. */
const erSkjult = (fil: Fil<'sak'> | Fil<'moete'>): boolean =>
  fil.slag === 'sak' && (fil.data.saksnummer === undefined || erSkjermet(fil.data.publisering));

/** How many changes readers are told of. */
function endringerI(fil: Fil<'sak'> | Fil<'moete'>, moment: Moment): number {
  const liste =
    fil.slag === 'sak'
      ? synligSakdata(fil.data, moment).rettelser
      : synligMoetedata(fil.data, moment).endringer;
  return liste?.length ?? 0;
}
