import { readFileSync } from 'node:fs';
import { lesFil } from '#markdown/fil';
import type { Kropp } from '#markdown/seksjon';

/** The page of one rule: what it finds, why, how to mend it. */
export interface Regelside {
  id: string;
  tittel: string;
  sammendrag: string;
  kropp: Kropp;
}

/**
 * Reads `docs/regler/<id>.md`. It has the form of a plain page of the site, and is read as one.
 * @throws when the file is missing or has a fault
 */
export function lesRegelside(id: string): Regelside {
  const tekst = readFileSync(`docs/regler/${id}.md`, 'utf8');
  const { fil, avvik } = lesFil({ sti: `sider/${id}.md`, tekst });
  if (fil?.slag !== 'side')
    throw new Error(`docs/regler/${id}.md: ${avvik.map((a) => `${a.linje} ${a.melding}`).join(' ')}`);
  const { tittel, sammendrag = '' } = fil.data;
  return { id, tittel, sammendrag, kropp: fil.kropp };
}
