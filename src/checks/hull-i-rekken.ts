import type { Avvik } from '#schema/avvik';
import { nummerIFilnavn } from '#domain/momenter';
import { hullI, nummerI } from '#domain/nummerrekke';
import { heterSomNummeret } from '#domain/saksnummer';
import type { AlleFiler } from '#markdown/fil';
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
  sjekk: ({ arkiv, filer, fil, uleste }: Grunnlag) => {
    const uenige = uenigeOmNummer(filer);
    const kjente = new Set([...uenige.values()].flat());
    return arkiv.utvalg.flatMap((utvalg) => {
      const perAar = Map.groupBy(
        utvalg.saker.filter((s) => s.data && s.nr > 0 && !uenige.has(s.fil ?? '')),
        (s) => s.aar,
      );
      return [...perAar].flatMap(([aar, saker]) =>
        hullI(saker).flatMap(({ nr, neste }) => {
          if (kjente.has(`${utvalg.id} ${aar} ${nr}`) || erUlestSak(uleste, utvalg.id, aar, String(nr)))
            return [];
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
    });
  },
};

/**
 * Files whose name has one number and whose field has another or none, each with the saker that it may be: that is told
 * of, and a hole would only follow from it.
 * @returns `raad 2030 7` by path
 */
function uenigeOmNummer(filer: readonly AlleFiler[]): Map<string, string[]> {
  return new Map(
    filer.flatMap((fil): [string, string[]][] => {
      const navnet = nummerIFilnavn(fil.sti);
      if (fil.slag !== 'sak' || navnet === undefined || heterSomNummeret(fil)) return [];
      const [, utvalg = '', mappe = ''] = fil.sti.split('/');
      const [nr, aar = ''] = fil.data.saksnummer?.split('/') ?? [];
      const egen = nr === undefined ? [] : [`${utvalg} 20${aar} ${nr}`];
      return [[fil.sti, [`${utvalg} ${mappe.slice(0, 4)} ${navnet}`, ...egen]]];
    }),
  );
}
