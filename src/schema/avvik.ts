/** `feil` stops publishing, `advarsel` does not, `merknad` is for the completeness page. */
export type Nivaa = 'feil' | 'advarsel' | 'merknad';

/** A repair that is certain: the characters from `fra` up to `til` of the file's text (LF) become `tekst`. */
export interface Retting {
  fra: number;
  til: number;
  tekst: string;
}

/** One fault as a value: where, which rule, and words a secretary can act on. Collected, sorted and printed once. */
export interface Avvik {
  /** Permanent rule id, the same in code, documentation and fixture. */
  regel: string;
  /** Path below the content root, with `/`. */
  fil: string;
  /** From 1. */
  linje: number;
  kolonne: number;
  /** What is wrong, with the value in «». */
  melding: string;
  /** What was expected. */
  forventet?: string;
  /** What to do. */
  tiltak?: string;
  /** The value a `godta` with `gjelder` matches; what stands in «» in the message. */
  gjelder?: string;
  /** How serious this fault is, when milder than its rule is otherwise. */
  nivaa?: Nivaa;
  /** What `npm run sjekk -- --rett` does about it, when that is certain. */
  retting?: Retting[];
  /** The file could not be read, but says of itself that it is a draft. */
  utkast?: true;
}

export interface Sted {
  linje: number;
  kolonne: number;
}

/** File, line, column, rule: one order for every report. */
export function sammenlignAvvik(a: Avvik, b: Avvik): number {
  return (
    sammenlign(a.fil, b.fil) ||
    a.linje - b.linje ||
    a.kolonne - b.kolonne ||
    sammenlign(a.regel, b.regel) ||
    sammenlign(a.melding, b.melding)
  );
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function sammenlign(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
