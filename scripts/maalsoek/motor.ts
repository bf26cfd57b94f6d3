/** What an engine answers. */
export interface Svar {
  /** All hits, also those after the first ten. */
  antall: number;
  /** Addresses of the first ten, from the base, in order. */
  adresser: string[];
  /** Milliseconds it took, when the engine knows better than its caller. */
  ms?: number;
}

/** A search engine that has read a corpus. */
export interface Motor {
  navn: string;
  soek: (sporring: string) => Promise<Svar>;
}
