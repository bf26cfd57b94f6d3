import { sammenlign } from '#schema/avvik';
import type { Sak } from '#domain/sak';
import { erUlestSak, type Grunnlag, type Regel, sted } from './regel.ts';

/** Between the lowest and highest number that have a document, every number has one. A cited sak does not fill a hole. */
export const hullIRekken: Regel = {
  id: 'hull-i-rekken',
  nivaa: 'advarsel',
  kanGodtas: true,
  tittel: 'Saksnumrene går uten hull i et utvalg og et år',
  sjekk: ({ arkiv, fil, uleste }: Grunnlag) =>
    arkiv.utvalg.flatMap((utvalg) => {
      const perAar = Map.groupBy(
        utvalg.saker.filter((s) => s.data && s.nr > 0),
        (s) => s.aar,
      );
      return [...perAar].flatMap(([aar, saker]) =>
        hull(saker).flatMap(({ nr, neste }) => {
          if (erUlestSak(uleste, utvalg.id, aar, String(nr))) return [];
          const nummer = `${nr}/${String(aar).slice(2)}`;
          return [
            {
              regel: 'hull-i-rekken',
              fil: neste.fil ?? '',
              ...sted(fil(neste.fil ?? ''), ['saksnummer']),
              melding: `Sak «${nummer}» i ${utvalg.id} mangler: rekken går fra ${saker[0]?.saksnummer ?? ''} til ${saker.at(-1)?.saksnummer ?? ''}.`,
              forventet: `en fil for sak ${nummer}`,
              tiltak: 'Legg inn saken. Finnes den ikke, godta hullet med en grunn i denne filen.',
              gjelder: nummer,
            },
          ];
        }),
      );
    }),
};

/** Numbers that no sak has, each with the first sak after it. */
function hull(saker: Sak[]): { nr: number; neste: Sak }[] {
  const sortert = saker.toSorted((a, b) => a.nr - b.nr || sammenlign(a.id, b.id));
  return sortert.flatMap((neste, n) => {
    const fra = (sortert[n - 1]?.nr ?? neste.nr) + 1;
    return Array.from({ length: Math.max(0, neste.nr - fra) }, (_, i) => ({ nr: fra + i, neste }));
  });
}
