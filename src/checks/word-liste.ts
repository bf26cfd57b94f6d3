import { enGang } from '#domain/en-gang';
import type { AlleFiler } from '#markdown/fil';
import { stederI } from '#markdown/sted';
import { wordrekkerI } from '#markdown/word-rekker';
import type { Avvik } from '#schema/avvik';
import type { Grunnlag, Regel } from './regel.ts';

/** Text pasted from a word processor keeps its bullets and tabs, which mean nothing in Markdown: a list becomes one paragraph. */
export const wordListe: Regel = {
  id: 'word-liste',
  nivaa: 'advarsel',
  kanGodtas: true,
  tittel: 'Lister og tabeller er skrevet som Markdown',
  sjekk: ({ filer }: Grunnlag) => filer.flatMap(funnI),
};

function tiltakFor(punkt: string): string {
  if (punkt === '- ') return 'Bytt kulen foran hvert punkt med «- ».';
  return punkt.startsWith('- ')
    ? 'Skriv «- » foran hver bokstav, og bytt tabulatoren etter den med et mellomrom.'
    : 'Bytt tabulatoren etter hvert nummer med et mellomrom.';
}

const funnI = enGang((fil: AlleFiler): Avvik[] => {
  if (!fil.sti.endsWith('.md')) return [];
  const sted = stederI(fil.tekst);
  return wordrekkerI(fil).map(({ form, linjer }) => {
    const [foerste = { tekst: '', fra: 0, kule: '', punkt: '- ' }] = linjer;
    const skrevet = foerste.tekst
      .slice(foerste.kule.length)
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .slice(0, 40)
      .trim();
    return {
      regel: 'word-liste',
      fil: fil.sti,
      ...sted(foerste.fra + Math.max(0, foerste.tekst.search(/\S/u))),
      melding: `Dette ser ut som en ${form} fra Word: «${skrevet}».`,
      gjelder: skrevet,
      ...(form === 'liste'
        ? {
            forventet: `punkter som begynner med «${foerste.punkt}»`,
            tiltak: tiltakFor(foerste.punkt),
            retting: linjer.map(({ fra, kule, punkt }) => ({ fra, til: fra + kule.length, tekst: punkt })),
          }
        : {
            forventet: 'en tabell med | mellom cellene, og en linje |---|---| under den første raden',
            tiltak: 'Skriv den som en tabell, eller som vanlig tekst uten tabulator.',
          }),
    };
  });
});
