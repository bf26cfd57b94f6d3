/**
 * What is worked out from one thing once: from an archive that many pages ask about, or from a file that stays the same
 * object while the rules run again because another one was saved (`sjekk -- --foelg`).
 * @param beregn pure: looks at nothing else, same thing, same answer
 */
export function enGang<A extends object, T>(beregn: (ting: A) => T): (ting: A) => T {
  const husket = new WeakMap<A, { svar: T }>();
  return (ting) => {
    const kjent = husket.get(ting) ?? { svar: beregn(ting) };
    husket.set(ting, kjent);
    return kjent.svar;
  };
}
