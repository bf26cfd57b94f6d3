import { TIDSPUNKTMOENSTER } from '#schema/verdier';
import { isoTidspunkt } from './datoer.ts';
import type { Skjemafeil } from './skjemaord.ts';

/** When one part of a file is public: two words, or from a moment. */
export const erOeyeblikk = ({ path, code }: Skjemafeil): boolean =>
  path[0] === 'publisering' && path.length === 2 && code === 'invalid_union';

/**
 * A moment that is written in another form, or without its key: «innkalling: 2025-09-11T12:00» is `{ fra: … }`. Only
 * told: what publishes, a person writes.
 */
export function tidsraad(feil: Skjemafeil, verdi: unknown): string | undefined {
  const iso = typeof verdi === 'string' ? isoTidspunkt(verdi) : undefined;
  if (iso === undefined) return undefined;
  if (feil.code === 'invalid_format' && feil.pattern === String(TIDSPUNKTMOENSTER)) return `Skriv ${iso}.`;
  if (!erOeyeblikk(feil)) return undefined;
  return `Skriv { fra: ${iso} } for det som skal bli offentlig da.`;
}
