import type { Regel } from './regel.ts';

/** Upheld by `markdown/fil.ts` with what `markdown/frontmatter.ts` finds: YAML 1.2 core, without aliases, anchors, merges and tags. */
export const syntaks: Regel = {
  id: 'syntaks',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Feltene øverst i filen kan leses',
};
