import { iTeksten } from '../indeks.ts';
import type { Ordforstaatt } from './forstaatt.ts';
import type { Variant } from '../ord/variant.ts';
import type { Variantsvar } from './variantsvar.ts';

/** What is told of, in that order; other ways of writing a word are not. */
const FORTELLES = ['stavet', 'delt', 'del', 'satt-sammen', 'forkortelse', 'maalform'] as const;

/**
 * What was done with the words of a query, as far as it brought pages that the words themselves did not.
 * @param ordene as typed
 * @param plan what was searched
 * @param svar those that count
 */
export function fortolkning(
  ordene: readonly string[],
  plan: readonly Variant[],
  svar: readonly Variantsvar[],
): Ordforstaatt[] {
  const egne = ordene.map((_, nr) => siderMed(svar, nr));
  const nyttig = ({ variant, treff }: Variantsvar): boolean =>
    variant.ord.some((nr) => [...treff.keys()].some((id) => !egne[nr]?.has(id)));
  const fortalt = FORTELLES.flatMap((slag) => {
    const gruppert = Map.groupBy(
      svar.filter((s) => s.variant.slag === slag && nyttig(s)),
      ({ variant }) => variant.ord.map((nr) => ordene[nr] ?? '').join(' '),
    );
    return [...gruppert].map(([ord, alle]) => ({
      slag,
      ord,
      som: [...new Set(alle.map(({ variant }) => variant.term))],
    }));
  });
  const spurtOm = new Set(plan.flatMap(({ ord }) => ord));
  const utelatt = ordene.filter(
    (_, nr) => spurtOm.has(nr) && !svar.some(({ variant }) => variant.ord.includes(nr)),
  );
  const antall = ordene.length - spurtOm.size;
  return [
    ...fortalt,
    ...(utelatt.length > 0 ? [{ slag: 'utelatt' as const, ord: utelatt }] : []),
    ...(antall > 0 ? [{ slag: 'kuttet' as const, antall }] : []),
  ];
}

/** The pages that have a word itself, where it can be seen. */
const siderMed = (svar: readonly Variantsvar[], nr: number): ReadonlySet<string> =>
  new Set(
    svar
      .filter(({ variant }) => ['ordet', 'eksakt'].includes(variant.slag) && variant.ord.includes(nr))
      .flatMap(({ treff }) => [...iTeksten(treff).keys()]),
  );
