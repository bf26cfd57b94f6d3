import type { Regel } from './regel.ts';

/** Upheld by `markdown/frontmatter.ts`: YAML 1.2 core, without aliases, anchors, merges and tags. */
export const syntaks: Regel = {
  id: 'syntaks',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Feltene øverst i filen kan leses',
};
