import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Choices that look random and are the same for the same seed. */
export class Tilfeldig {
  readonly #kilde;

  constructor(froe: number) {
    this.#kilde = xoroshiro128plus(froe);
  }

  /** A whole number, both ends included. */
  tall(fra: number, til: number): number {
    return uniformInt(this.#kilde, fra, til);
  }

  /** True in `prosent` of a hundred cases. */
  sjanse(prosent: number): boolean {
    return this.tall(1, 100) <= prosent;
  }

  /** One of the list, the first ones far more often than the last: words are used so. */
  velg<T>(liste: readonly [T, ...T[]]): T {
    const plass = (this.tall(0, 999) / 1000) ** 1.5;
    return liste[Math.floor(plass * liste.length)] ?? liste[0];
  }

  /** As many as asked, no two alike, in the order of the list. */
  utvalg<T>(liste: readonly T[], antall: number): T[] {
    const rest = liste.map((_, n) => n);
    const valgt = Array.from({ length: Math.min(antall, liste.length) }, () =>
      rest.splice(this.tall(0, rest.length - 1), 1),
    );
    return valgt
      .flat()
      .toSorted((a, b) => a - b)
      .flatMap((n) => liste[n] ?? []);
  }

  /** What `lag` makes, as many times as the chance between the two ends says. */
  flere<T>(fra: number, til: number, lag: (n: number) => T): T[] {
    return Array.from({ length: this.tall(fra, til) }, (_, n) => lag(n));
  }
}
