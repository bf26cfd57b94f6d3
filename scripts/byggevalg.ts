import { resolve } from 'node:path';

/** What is built, where it goes, and below which path it is served. */
export interface Byggevalg {
  /** Content root. */
  innhold: string;
  /** Where the finished site goes; what lies there is replaced in one step, and kept when the build fails. */
  ut: string;
  /** Path the site is served below, with a slash at both ends: `/` or `/arkiv/`. */
  base: string;
}

/** Reads `SAKSGANG_INNHOLD`, `SAKSGANG_UT` and `SAKSGANG_BASE`, which may be written `arkiv`, `/arkiv` or `/arkiv/`. */
export function lesByggevalg(miljoe: NodeJS.ProcessEnv = process.env): Byggevalg {
  const { SAKSGANG_INNHOLD = 'content', SAKSGANG_UT = 'dist', SAKSGANG_BASE = '/' } = miljoe;
  return {
    innhold: resolve(SAKSGANG_INNHOLD),
    ut: resolve(SAKSGANG_UT),
    base: `/${SAKSGANG_BASE}/`.replaceAll(/\/+/g, '/'),
  };
}

/** What is wrong with `SAKSGANG_ADRESSE`, which is a full web address or not set; undefined when it is right. */
export function feilIAdressen({ SAKSGANG_ADRESSE: adresse }: NodeJS.ProcessEnv): string | undefined {
  if (!adresse || (/^https?:\/\//.test(adresse) && URL.canParse(adresse))) return undefined;
  return `SAKSGANG_ADRESSE er «${adresse}», men skal være en full adresse: https://arkiv.example.no.`;
}
