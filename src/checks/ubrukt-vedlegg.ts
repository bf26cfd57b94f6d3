import type { Avvik } from '#schema/avvik';
import { naermeste } from '#schema/forslag';
import { oppgitteFiler } from './oppgitte-filer.ts';
import type { Grunnlag, Regel } from './regel.ts';
import { vedleggPerMappe } from './vedlegg-mangler.ts';

/** A file that nothing lists is in the repository, where git keeps it, and on no page. */
export const ubruktVedlegg: Regel = {
  id: 'ubrukt-vedlegg',
  nivaa: 'advarsel',
  kanGodtas: false,
  tittel: 'Filer i mappen vedlegg er ført opp i en sak eller et møte',
  sjekk: ({ filer, vedlegg, uleste }: Grunnlag) => {
    if (vedlegg.size === 0) return [];
    const oppgitte = new Set(filer.flatMap((fil) => oppgitteFiler(fil).map((o) => o.vedlegg)));
    // A file that could not be read may list it.
    const usikre = new Set([...uleste].map((sti) => sti.slice(0, sti.lastIndexOf('/'))));
    const mangler = vedleggPerMappe([...oppgitte].filter((sti) => !vedlegg.has(sti)));
    return [...vedlegg.keys()]
      .filter((sti) => !oppgitte.has(sti) && !uleste.has(sti))
      .filter((sti) => !usikre.has(sti.slice(0, sti.indexOf('/vedlegg/'))))
      .map((sti): Avvik => {
        const [mappe = '', navn = ''] = sti.split('/vedlegg/');
        const naer = naermeste(`vedlegg/${navn}`, mangler.get(mappe) ?? []);
        return {
          regel: 'ubrukt-vedlegg',
          fil: sti,
          linje: 1,
          kolonne: 1,
          melding: `Ingen sak og ikke noe møte fører opp «vedlegg/${navn}», og leserne får den ikke.`,
          forventet: `fil: vedlegg/${navn} i en sak eller et møte i mappen`,
          tiltak: naer
            ? `«${naer}» er ført opp, men finnes ikke. Er det denne filen, rett det ene navnet.`
            : 'Før den opp under vedlegg i saken, eller slett den. Git tar vare på det som er lagt inn.',
          gjelder: `vedlegg/${navn}`,
        };
      });
  },
};
