/**
 * What is worked out from an archive once, and asked for by many pages.
 * @param beregn pure: same archive, same answer
 */
export function enGang<A extends object, T>(beregn: (arkiv: A) => T): (arkiv: A) => T {
  const husket = new WeakMap<A, { svar: T }>();
  return (arkiv) => {
    const kjent = husket.get(arkiv) ?? { svar: beregn(arkiv) };
    husket.set(arkiv, kjent);
    return kjent.svar;
  };
}
