import type { Arkiv } from '#domain/arkiv';

/** What a search index is made from. */
export interface Soekegrunnlag {
  /** The folder of the built site. */
  mappe: string;
  /** The path the site is served below: `/` or `/arkiv/`. */
  base: string;
  /** What is public, and only that. */
  arkiv: Arkiv;
  /** The content folder. */
  innhold: string;
}
