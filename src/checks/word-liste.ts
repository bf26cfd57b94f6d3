import type { AlleFiler } from '#markdown/fil';
import { delFramside } from '#markdown/frontmatter';
import { stederI } from '#markdown/sted';
import type { Avvik, Retting } from '#schema/avvik';
import { perFil } from './per-fil.ts';
import type { Grunnlag, Regel } from './regel.ts';

/** Text pasted from a word processor keeps its bullets and tabs, which mean nothing in Markdown: a list becomes one paragraph. */
export const wordListe: Regel = {
  id: 'word-liste',
  nivaa: 'advarsel',
  kanGodtas: true,
  tittel: 'Lister og tabeller er skrevet som Markdown',
  sjekk: ({ filer }: Grunnlag) => filer.flatMap(funnI),
};

/** Bullets as Word has them, also those of its own fonts (U+F0B7, U+F0A7), with the space after them. */
const KULE = /^ {0,3}([•·▪◦‣●\uF0B7\uF0A7])[ \t\u00A0]*(?=\S)/u;
/** Cells with a tab between them. */
const RAD = /^[^\t]*\S[^\t]*\t+[^\t]*\S/u;
const GJERDE = /^ {0,3}(?:```|~~~)/u;

type Form = 'liste' | 'tabell';

function formAv(linje: string): Form | undefined {
  if (KULE.test(linje)) return 'liste';
  return RAD.test(linje) ? 'tabell' : undefined;
}

interface Linje {
  tekst: string;
  fra: number;
}

/** Lines of the body that stand together and have the same form. */
function rekkerI(tekst: string, start: number): { form: Form; linjer: Linje[] }[] {
  const rekker: { form: Form; linjer: Linje[] }[] = [];
  let [fra, iKode] = [start, false];
  let forrige: Form | undefined;
  for (const linje of tekst.slice(start).split('\n')) {
    if (GJERDE.test(linje)) iKode = !iKode;
    const form = iKode ? undefined : formAv(linje);
    if (form !== undefined) {
      if (form !== forrige) rekker.push({ form, linjer: [] });
      rekker.at(-1)?.linjer.push({ tekst: linje, fra });
    }
    forrige = form;
    fra += linje.length + 1;
  }
  // One line with a tab is a line with a tab.
  return rekker.filter(({ form, linjer }) => form === 'liste' || linjer.length > 1);
}

const somPunkt = ({ tekst, fra }: Linje): Retting => {
  const [kule = ''] = KULE.exec(tekst) ?? [];
  return { fra, til: fra + kule.length, tekst: '- ' };
};

const funnI = perFil((fil: AlleFiler): Avvik[] => {
  if (!fil.sti.endsWith('.md') || !/[•·▪◦‣●\uF0B7\uF0A7\t]/u.test(fil.tekst)) return [];
  const start = fil.tekst.length - delFramside(fil.tekst).kropp.length;
  const sted = stederI(fil.tekst);
  return rekkerI(fil.tekst, start).map(({ form, linjer }) => {
    const [foerste = { tekst: '', fra: 0 }] = linjer;
    const skrevet = foerste.tekst.replace(KULE, '').replaceAll(/\s+/gu, ' ').trim().slice(0, 40).trim();
    return {
      regel: 'word-liste',
      fil: fil.sti,
      ...sted(foerste.fra + Math.max(0, foerste.tekst.search(/\S/u))),
      melding: `Dette ser ut som en ${form} fra Word: «${skrevet}».`,
      gjelder: skrevet,
      ...(form === 'liste'
        ? {
            forventet: 'punkter som begynner med «- »',
            tiltak: 'Bytt kulen foran hvert punkt med «- ».',
            retting: linjer.map(somPunkt),
          }
        : {
            forventet: 'en tabell med | mellom cellene, og en linje |---|---| under den første raden',
            tiltak: 'Skriv den som en tabell, eller som vanlig tekst uten tabulator.',
          }),
    };
  });
});
