import type { AlleFiler } from '#markdown/fil';
import { brett } from './navneregister.ts';
import { skrivemaater } from './utvalg.ts';

/** The id of the committee that a file below `moeter/` or `utvalg/` belongs to; empty for a file at the root. */
export const utvalgAv = (sti: string): string => sti.split('/')[1]?.replace(/\.md$/u, '') ?? '';

/**
 * Makes a function that finds the id of the one committee that has a name, in any form.
 * @param filer everything that was read
 * @returns undefined for a name that no committee has, and for one that several share
 */
export function lagFinnUtvalgsid(filer: readonly AlleFiler[]): (form: string) => string | undefined {
  const ider = new Map<string, Set<string>>();
  for (const fil of filer) {
    if (fil.slag !== 'utvalg') continue;
    const id = utvalgAv(fil.sti);
    for (const form of skrivemaater({ id, data: fil.data }).map(brett)) {
      ider.set(form, (ider.get(form) ?? new Set()).add(id));
    }
  }
  return (form) => {
    const [id, annen] = ider.get(brett(form)) ?? [];
    return annen === undefined ? id : undefined;
  };
}
