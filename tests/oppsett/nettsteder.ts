import { inject } from 'vitest';

/** The date that both sites are built for, so that the tests see the same pages on any day. */
export const TESTDATO = '2026-03-01T12:00';

/** A site built for the tests and served on localhost. */
export interface Nettsted {
  /** The content it is built from, as an absolute path. */
  innhold: string;
  /** The built files, as an absolute path. */
  mappe: string;
  /** The path it is built for: `/` or `/arkiv/`. */
  base: string;
  /** The address of its front page. */
  url: string;
}

/** `arkiv` is the real content at `/`; `eksempelraad` is the fixture archive under a base of its own. */
export type Nettstedsnavn = 'arkiv' | 'eksempelraad';

export type Byggeresultat = { nettsted: Nettsted } | { feil: string };

declare module 'vitest' {
  export interface ProvidedContext {
    nettsteder: Record<Nettstedsnavn, Byggeresultat>;
  }
}

/** The site with that name. Throws the build's own output when it could not be built. */
export function nettsted(navn: Nettstedsnavn): Nettsted {
  const resultat = inject('nettsteder')[navn];
  if ('feil' in resultat) throw new Error(`Nettstedet «${navn}» ble ikke bygd:\n${resultat.feil}`);
  return resultat.nettsted;
}
