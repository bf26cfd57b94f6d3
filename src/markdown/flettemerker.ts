import type { Syntaksfeil } from './yaml.ts';

/** The three lines git leaves where two have changed the same lines, in their order. https://git-scm.com/docs/git-merge */
const MERKER = [/^<{7}(?: .*)?$/gmu, /^={7}$/gmu, /^>{7}(?: .*)?$/gmu];

/** Where the first of the marks stands, when all three follow each other. */
function foersteMerke(tekst: string): number | undefined {
  const steder: number[] = [];
  for (const merke of MERKER) {
    merke.lastIndex = steder.at(-1) ?? 0;
    const funnet = merke.exec(tekst);
    if (!funnet) return undefined;
    steder.push(funnet.index);
  }
  return steder[0];
}

/** A file with the marks of a conflict that nobody has settled: two wordings of the same lines, one of them to go. */
export function flettemerker(tekst: string): Syntaksfeil[] {
  const fra = foersteMerke(tekst);
  if (fra === undefined) return [];
  return [
    {
      linje: tekst.slice(0, fra).split('\n').length,
      kolonne: 1,
      melding: 'To har endret de samme linjene, og begge utgavene står her, mellom «<<<<<<<» og «>>>>>>>».',
      tiltak:
        'Behold de linjene som skal gjelde, og ta bort resten og de tre linjene med «<<<<<<<», «=======» og «>>>>>>>».',
    },
  ];
}
