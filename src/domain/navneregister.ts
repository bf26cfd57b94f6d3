/** Finds a thing by any form it is written in: case, dashes, dots and double spaces do not count. */
export class Navneregister<T> {
  readonly #oppslag = new Map<string, T>();

  /** The first thing to take a form keeps it. */
  leggTil(former: readonly string[], ting: T): void {
    for (const form of former) {
      const noekkel = brett(form);
      if (noekkel && !this.#oppslag.has(noekkel)) this.#oppslag.set(noekkel, ting);
    }
  }

  finn(form: string): T | undefined {
    return this.#oppslag.get(brett(form));
  }

  /** Every form known, folded. */
  get former(): string[] {
    return [...this.#oppslag.keys()];
  }

  /** The things that a running text names, as whole words. */
  nevntI(tekst: string): Set<T> {
    const brettet = ` ${brett(tekst)} `;
    const treff = new Set<T>();
    for (const [form, ting] of this.#oppslag) {
      if (brettet.includes(` ${form} `)) treff.add(ting);
    }
    return treff;
  }
}

/** A form without case, dashes and signs: what is alike here is the same name. */
export function brett(form: string): string {
  return form
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}
