import type { Ulest } from './seksjon.ts';

/** What a body may have of something: the parser takes minutes for what Markdown allows, and no paper comes near. */
interface Grense {
  flest: number;
  /** Norwegian, after a number. */
  hva: string;
  tiltak: string;
}

const DEL = 'Del teksten i flere filer, eller legg den ved som vedlegg.';
const REKKER = 'Se etter lange rekker av tegn som >, [ eller *, og ta dem bort.';
const MERKER = 'formateringstegn (som *, [, < og &)';

const GRENSER = {
  tegn: { flest: 500_000, hva: 'tegn', tiltak: DEL },
  linjer: { flest: 30_000, hva: 'linjer', tiltak: DEL },
  merker: { flest: 40_000, hva: `${MERKER} og tabellstreker`, tiltak: REKKER },
  iAvsnittet: { flest: 2_500, hva: `${MERKER} i ett avsnitt`, tiltak: REKKER },
  kolonner: { flest: 100, hva: 'kolonner i en tabell', tiltak: DEL },
  tall: { flest: 5_000, hva: 'tall med skråstrek eller bindestrek', tiltak: DEL },
  lag: { flest: 20, hva: 'sitater og lister inni hverandre', tiltak: REKKER },
  lagTilSammen: { flest: 5_000, hva: 'sitattegn og listemerker', tiltak: REKKER },
  innrykk: { flest: 200, hva: 'mellomrom først på en linje', tiltak: REKKER },
  innrykkTilSammen: { flest: 100_000, hva: 'mellomrom først på linjene', tiltak: REKKER },
} satisfies Record<string, Grense>;

const MERKE = /[[\]*_`~<&!\\]/g;
const TALL = /\d\s?[/–-]\s?\d/g;
const LAG = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/** Matches of a pattern, one at a time: a list of them all could take more memory than the text. */
function antall(moenster: RegExp, tekst: string): number {
  let antall = 0;
  for (moenster.lastIndex = 0; moenster.test(tekst);) antall++;
  return antall;
}

/** Counts, line by line, what a body has of everything that has a limit. */
class Telling {
  readonly sett: Record<keyof typeof GRENSER, number> = {
    tegn: 0,
    linjer: 0,
    merker: 0,
    iAvsnittet: 0,
    kolonner: 0,
    tall: 0,
    lag: 0,
    lagTilSammen: 0,
    innrykk: 0,
    innrykkTilSammen: 0,
  };

  tell(linje: string): void {
    const { sett } = this;
    const innrykk = linje.length - linje.trimStart().length;
    const merker = antall(MERKE, linje);
    const streker = linje.split('|').length - 1;
    sett.linjer++;
    sett.lag = antall(LAG, linje);
    sett.lagTilSammen += sett.lag;
    sett.innrykk = innrykk;
    sett.innrykkTilSammen += innrykk;
    sett.merker += merker + streker;
    // A blank line ends all that a mark may belong to.
    sett.iAvsnittet = innrykk === linje.length ? 0 : sett.iAvsnittet + merker;
    sett.kolonner = streker;
    sett.tall += antall(TALL, linje);
  }

  /** The first limit that is passed. */
  over(): (Grense & { antall: number }) | undefined {
    for (const navn of Object.keys(GRENSER) as (keyof typeof GRENSER)[])
      if (this.sett[navn] > GRENSER[navn].flest) return { ...GRENSER[navn], antall: this.sett[navn] };
    return undefined;
  }
}

/**
 * Whether a body is too large, or too tangled, for the parser to read it in time. Goes once through the text.
 * @returns what there is too much of, with the line of the file where the limit was passed
 */
export function overBudsjett(tekst: string, foersteLinje: number): Ulest | undefined {
  const telling = new Telling();
  telling.sett.tegn = tekst.length;
  for (let fra = 0, linje = foersteLinje; fra <= tekst.length; linje++) {
    const slutt = tekst.indexOf('\n', fra);
    const til = slutt < 0 ? tekst.length : slutt;
    if (telling.sett.tegn <= GRENSER.tegn.flest) telling.tell(tekst.slice(fra, til));
    const over = telling.over();
    if (over)
      return {
        grunn: `Den har ${tall(over.antall)} ${over.hva}, og grensen er ${tall(over.flest)}`,
        tiltak: over.tiltak,
        linje,
      };
    fra = til + 1;
  }
  return undefined;
}

/** «500 000»: groups of three, parted by a hard space. */
const tall = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
