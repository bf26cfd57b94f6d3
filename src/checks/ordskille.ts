import { forskjell } from '#domain/forskjell';
import type { Ordlyd } from '#domain/vedtak';

/** How many places a message tells of, and how many characters of each. */
const FLEST = 3;
const LENGST = 60;

const kort = (tekst: string): string =>
  `«${tekst.length > LENGST ? `${tekst.slice(0, LENGST).trimEnd()} …` : tekst}»`;

/**
 * What differs between two wordings, in words: «referatet har «støtter», gjengivelsen har «godkjenner»».
 * @param navn what to call each of them in a sentence
 */
export function ordskille(foer: Ordlyd, etter: Ordlyd, navn: Record<'foer' | 'etter', string>): string {
  const deler = forskjell(foer, etter).stykker.flatMap((stykke) => stykke.deler);
  const steder = deler.flatMap((del, n) => {
    const [forrige, neste] = [deler[n - 1], deler[n + 1]];
    if (del.slag === 'tattUt') {
      return neste?.slag === 'lagtTil'
        ? [`${navn.foer} har ${kort(del.tekst)}, ${navn.etter} har ${kort(neste.tekst)}`]
        : [`bare ${navn.foer} har ${kort(del.tekst)}`];
    }
    return del.slag === 'lagtTil' && forrige?.slag !== 'tattUt'
      ? [`bare ${navn.etter} har ${kort(del.tekst)}`]
      : [];
  });
  const flere = steder.length - FLEST;
  return [
    ...steder.slice(0, FLEST),
    ...(flere > 0 ? [`og ${flere} ${flere === 1 ? 'forskjell' : 'forskjeller'} til`] : []),
  ].join('; ');
}
