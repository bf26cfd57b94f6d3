import type { Arkiv } from '#domain/arkiv';

/** A site on disk, and what it was built from. */
export interface BygdNettsted {
  /** The folder of the built site. */
  mappe: string;
  /** The path the site is served below: `/` or `/arkiv/`. */
  base: string;
  /** What is public, and only that; in a preview, everything. */
  arkiv: Arkiv;
  /** The content folder. */
  innhold: string;
}
