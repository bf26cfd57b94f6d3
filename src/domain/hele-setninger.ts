import { delSetninger } from '#markdown/setninger';
import { brettTekst } from './ordlyd.ts';
import { type Ordlyd, tekstdeler } from './vedtak.ts';

/** Does a text quote whole sentences or points of a decision in a row, and nothing else? Leaving out half of one is a change. */
export function erHeleSetninger(tekst: string, vedtak: Omit<Ordlyd, 'id'>): boolean {
  const soekt = brettTekst(tekst);
  const setninger = tekstdeler(vedtak).flatMap((del) =>
    delSetninger(del.tekst).map(({ fra, til }) => brettTekst(del.tekst.slice(fra, til))),
  );
  return setninger.some((_, fra) => {
    let samlet = '';
    for (const setning of setninger.slice(fra)) {
      samlet += setning;
      if (samlet === soekt) return true;
      if (!soekt.startsWith(samlet)) return false;
    }
    return false;
  });
}
