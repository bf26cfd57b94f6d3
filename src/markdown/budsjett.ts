import { Blokklinjer } from './blokklinjer.ts';
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
const TABELLER =
  'Del tabellene i flere filer, eller legg dem ved som vedlegg. Sett en tom linje etter hver tabell.';
const SLAPPE = 'Sett en tom linje etter sitatet eller punktet, eller rykk linjene inn.';
const UNDERSTREKER = 'Skriv overskriftene med ## foran i stedet for en strek under.';
const SKILLETEGN = 'Rett adressen, eller sett mellomrom mellom den og tegnene.';
const MERKER = 'formateringstegn (som *, [, < og &)';

const GRENSER = {
  tegn: { flest: 500_000, hva: 'tegn', tiltak: DEL },
  linjer: { flest: 30_000, hva: 'linjer', tiltak: DEL },
  merker: { flest: 40_000, hva: `${MERKER} og tabellstreker`, tiltak: REKKER },
  iAvsnittet: { flest: 2_500, hva: `${MERKER} i ett avsnitt, punkt eller én tabellrad`, tiltak: REKKER },
  kolonner: { flest: 100, hva: 'kolonner i en tabell', tiltak: DEL },
  celler: { flest: 25_000, hva: 'ruter i tabeller', tiltak: TABELLER },
  tall: { flest: 5_000, hva: 'tall med skråstrek eller bindestrek', tiltak: DEL },
  lag: { flest: 20, hva: 'sitater og lister inni hverandre', tiltak: REKKER },
  lagTilSammen: { flest: 5_000, hva: 'sitattegn og listemerker', tiltak: REKKER },
  slappe: {
    flest: 1_000,
    hva: 'linjer etter et sitat eller et punkt uten å være rykket inn',
    tiltak: SLAPPE,
  },
  understreker: { flest: 500, hva: 'overskrifter med strek under', tiltak: UNDERSTREKER },
  skilletegn: { flest: 200, hva: 'skilletegn på rad i en nettadresse', tiltak: SKILLETEGN },
  innrykk: { flest: 200, hva: 'mellomrom først på en linje', tiltak: REKKER },
  innrykkTilSammen: { flest: 100_000, hva: 'mellomrom først på linjene', tiltak: REKKER },
} satisfies Record<string, Grense>;

const MERKE = /[[\]*_`~<&!\\]/g;
const TALL = /\d\s?[/–-]\s?\d/g;
/** Where the reader looks for an address, and what it may drop from the end of one. */
const ADRESSE = /(?:www\.|https?:\/\/)\S+/gi;
const SKILLETEGN_PAA_RAD = /(?:[!"'(),.:;?}>\]*_~<]|&[a-z]+;)+/gi;

/** Matches of a pattern, one at a time: a list of them all could take more memory than the text. */
function antall(moenster: RegExp, tekst: string): number {
  let antall = 0;
  for (moenster.lastIndex = 0; moenster.test(tekst);) antall++;
  return antall;
}

/** The longest row of punctuation in an address on the line. */
function skilletegnPaaRad(linje: string): number {
  let lengst = 0;
  for (const [adresse] of linje.matchAll(ADRESSE))
    for (const [rad] of adresse.matchAll(SKILLETEGN_PAA_RAD)) lengst = Math.max(lengst, rad.length);
  return lengst;
}

/** Counts, line by line, what a body has of everything that has a limit. */
class Telling {
  readonly sett: Record<keyof typeof GRENSER, number> = {
    tegn: 0,
    linjer: 0,
    merker: 0,
    iAvsnittet: 0,
    kolonner: 0,
    celler: 0,
    tall: 0,
    lag: 0,
    lagTilSammen: 0,
    slappe: 0,
    understreker: 0,
    skilletegn: 0,
    innrykk: 0,
    innrykkTilSammen: 0,
  };

  readonly #blokker = new Blokklinjer();

  tell(linje: string): void {
    const { sett } = this;
    const { nyBlokk, lag, celler, slapp, understrek } = this.#blokker.ta(linje);
    const innrykk = linje.length - linje.trimStart().length;
    const merker = antall(MERKE, linje);
    const streker = linje.split('|').length - 1;
    sett.linjer++;
    sett.lag = lag;
    sett.lagTilSammen += lag;
    sett.slappe += slapp ? 1 : 0;
    sett.understreker += understrek ? 1 : 0;
    sett.skilletegn = skilletegnPaaRad(linje);
    sett.innrykk = innrykk;
    sett.innrykkTilSammen += innrykk;
    sett.merker += merker + streker;
    sett.iAvsnittet = (nyBlokk ? 0 : sett.iAvsnittet) + merker;
    sett.kolonner = streker;
    sett.celler += celler;
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
