import { utenMerker } from '#search/kopi/merke';
import type { Anker } from '#search/svar/sideord';
import { hentPakket, SIGNATUR } from './filer.ts';

/** A page as the index keeps it (pagefind 1.5). */
export interface Side {
  /** With the base of the site. */
  url: string;
  /** With the marks of the index, `merke.ts`. */
  content: string;
  anchors: readonly Anker[];
  /** Without marks. */
  meta: Partial<Record<string, string>>;
}

/** Fetches pages of the index by Pagefind's ids; each once. */
export function lagSidelager(bunt: string): (id: string) => Promise<Side> {
  const husket = new Map<string, Promise<Side>>();
  return (id) => {
    const foer = husket.get(id);
    if (foer) return foer;
    const side = hentSide(`${bunt}fragment/${id}.pf_fragment`);
    husket.set(id, side);
    side.catch(() => husket.delete(id));
    return side;
  };
}

async function hentSide(adresse: string): Promise<Side> {
  const tekst = new TextDecoder().decode(await hentPakket(adresse));
  const side = JSON.parse(tekst.startsWith(SIGNATUR) ? tekst.slice(SIGNATUR.length) : tekst) as Side;
  const meta = Object.entries(side.meta).map(([navn, verdi]) => [navn, utenMerker(verdi ?? '')]);
  return { ...side, meta: Object.fromEntries(meta) as Side['meta'] };
}
