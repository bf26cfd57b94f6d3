import type { AlleFiler } from '#markdown/fil';

/**
 * What is found in one file alone, found once: a file that is read again is another object, and one that stays is not
 * looked through anew when the rules run again (`sjekk -- --foelg`).
 * @param finn must look at nothing but the file
 */
export function perFil<T>(finn: (fil: AlleFiler) => T): (fil: AlleFiler) => T {
  const kjent = new WeakMap<AlleFiler, { svar: T }>();
  return (fil) => {
    const lagret = kjent.get(fil) ?? { svar: finn(fil) };
    kjent.set(fil, lagret);
    return lagret.svar;
  };
}
