import { hash } from 'node:crypto';
import { join } from 'node:path';

/** What Astro is told of a build. */
interface Byggested {
  /** Content root, relative to the project. */
  innhold: string;
  /** The folder that is built into. */
  mappe: string;
  /** Path the site is served below, with a slash at both ends. */
  base: string;
  /** Where Astro and Vite keep what they remember. */
  cache: string;
}

/** What Vite tells the pages; Astro lets variables of these names in the surroundings win over the true values. */
const VITES_EGNE = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'];

/** Lets nothing but the settings decide how the pages are built; the surroundings are where Astro's settings are read. */
export function settByggmiljoe({ innhold, mappe, base, cache }: Byggested): void {
  Object.assign(process.env, {
    SAKSGANG_INNHOLD: innhold,
    SAKSGANG_UT: mappe,
    SAKSGANG_BASE: base,
    SAKSGANG_CACHE: cache,
    ASTRO_TELEMETRY_DISABLED: '1',
    // In any other mode the pages are built without their content security policy.
    NODE_ENV: 'production',
  });
  for (const navn of VITES_EGNE) Reflect.deleteProperty(process.env, navn);
}

/** A cache of its own for every place that is built to, whatever characters its path has. */
export const cacheFor = (ut: string): string =>
  join('.cache', 'astro', hash('sha256', ut, 'hex').slice(0, 16));
