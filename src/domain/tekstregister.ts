import { sammenlign } from '#schema/avvik';
import type { Adresseliste } from './adresseliste.ts';
import type { Del } from './lesertekst.ts';

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
  /** The addresses that have been published; absent when there is no such register beside the one of texts. */
  adresser?: Adresseliste;
  /** Set when there is a register of addresses, and none of texts. */
  utenTekster?: true;
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
    const [, sti = '', del = '', antall = '', avtrykk = ''] = RAD.exec(linje.trimEnd()) ?? [];
    const rad = { sti, del: del as Del, antall: Number(antall), avtrykk };
    if (sti) rader.set(tekstnoekkel(rad), rad);
    else if (linje.trim()) ulest.set(n + 1, linje);
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
