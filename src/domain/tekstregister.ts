import type { AlleFiler, Fil } from '#markdown/fil';
import { sammenlign } from '#schema/avvik';
import { type Del, lesertekst } from './lesertekst.ts';
import { INGEN, mappeAv, momenterFor } from './momenter.ts';
import { offentlig } from './publisering.ts';

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
  const hele = new Map(filer.map((fil) => [fil.sti, fil]));
  const egne = new Set(
    filer.flatMap((fil) => (fil.slag === 'sak' && fil.data.publisering ? [rad(fil)] : [])),
  );
  return offentlig(filer, dato).flatMap((synlig) => {
    const fil = hele.get(synlig.sti);
    if ((fil?.slag !== 'sak' && fil?.slag !== 'moete') || erGravstein(synlig)) return [];
    const { sti, slag } = fil;
    const harEgenPublisering = (sak: string): boolean => egne.has(`${mappeAv(sti)} ${sak}`);
    const endringer = (synlig.data as Record<string, unknown>)[endringsnoekkel(slag)];
    const antall = Array.isArray(endringer) ? endringer.length : 0;
    return (['innkalling', 'referat'] as const)
      .filter((del) => (momenter.get(sti) ?? INGEN)[del])
      .map((del) => {
        const tekst = lesertekst(fil, synlig.kropp, del, { filavtrykk, harEgenPublisering });
        return { sti, del, antall, avtrykk: avtrykk(tekst) };
      });
  });
}

const rad = ({ sti, data }: Fil<'sak'>): string =>
  `${mappeAv(sti)} ${data.saksnummer ?? ''}${data.loepenr ?? ''}`;

/** A withdrawn meeting passes its tombstone on to its saker: what is public tells. */
const erGravstein = ({ data }: AlleFiler): boolean =>
  'publisering' in data &&
  typeof data.publisering === 'object' &&
  ('trukket' in data.publisering || 'unntatt' in data.publisering);
