import { Tilfeldig } from '../syntetisk/tilfeldig.ts';
import { persentil, snitt } from './maaltall.ts';

const TREKNINGER = 10_000;
const FROE = 20261126;

/** A mean difference and where it lies in 95 of a hundred resamples. */
export interface Forskjell {
  snitt: number;
  fra: number;
  til: number;
}

/**
 * The mean of paired differences with its 95 per cent bootstrap interval (percentile method); the same input gives
 * the same interval.
 * @param differanser one per query
 */
export function forskjell(differanser: readonly number[]): Forskjell {
  const n = differanser.length;
  if (n === 0) return { snitt: 0, fra: 0, til: 0 };
  const t = new Tilfeldig(FROE);
  const snittene = Array.from({ length: TREKNINGER }, () => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += differanser[t.tall(0, n - 1)] ?? 0;
    return sum / n;
  });
  return { snitt: snitt(differanser), fra: persentil(snittene, 2.5), til: persentil(snittene, 97.5) };
}
