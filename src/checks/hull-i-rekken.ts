import type { Avvik } from '#schema/avvik';
import { hullI, nummerI } from '#domain/nummerrekke';
import { erUlestSak, type Grunnlag, type Regel, sted } from './regel.ts';

/** More numbers than this are counted. */
const FLEST_VIST = 12;

/** Between the lowest and highest number that have a document, every number has one. A cited sak does not fill a hole. */
export const hullIRekken: Regel = {
  id: 'hull-i-rekken',
  nivaa: 'advarsel',
  kanGodtas: true,
  tittel: 'Saksnumrene går uten hull i et utvalg og et år',
  samle: (hull) => {
    const numre = hull.flatMap(({ gjelder }) => gjelder ?? []);
    const vist = numre.slice(0, FLEST_VIST).map((nr) => `«${nr}»`);
    const flere = numre.length > vist.length ? ` og ${numre.length - vist.length} til` : '';
    const [foerste] = hull as [Avvik];
    return {
      ...foerste,
      melding: foerste.melding.replace(/^Sak «[^»]*»/u, `Sakene ${vist.join(', ')}${flere}`),
      forventet: 'en fil for hver av sakene',
      tiltak: 'Legg inn sakene. Finnes de ikke, godta hvert av hullene med en grunn i denne filen.',
    };
  },
  sjekk: ({ arkiv, fil, uleste }: Grunnlag) =>
    arkiv.utvalg.flatMap((utvalg) => {
      const perAar = Map.groupBy(
        utvalg.saker.filter((s) => s.data && s.nr > 0),
        (s) => s.aar,
      );
      return [...perAar].flatMap(([aar, saker]) =>
        hullI(saker).flatMap(({ nr, neste }) => {
          if (erUlestSak(uleste, utvalg.id, aar, String(nr))) return [];
          const nummer = nummerI(nr, aar);
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
