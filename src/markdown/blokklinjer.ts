/** What one line means for how long a body takes to read. */
interface Linje {
  /** It begins a row of a table or a point of a list: marks before it belong to something else. */
  nyBlokk: boolean;
  /** Signs of quotes and lists that it begins with. */
  lag: number;
  /** Cells of its row: the reader fills every row up to the columns of the head. */
  celler: number;
  /** It goes on with a quote or a point without the signs or the indent of one. */
  slapp: boolean;
  /** It underlines the line above as a heading. */
  understrek: boolean;
}

const LAG = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const PUNKT = /^[ \t>]*(?:[-*+]|(\d{1,9})[.)])[ \t]+(?=\S)/;
const DELERAD = /^(?=[^-]*-)(?=.*[|:])[\s|:-]+$/;
const UNDERSTREK = /^(?:=+|-+)$/;
/** Deeper than this past what is around it, a line is code or goes on with the paragraph. */
const FLEST_INNRYKK = 3;

/** Follows the lines of a body, as far as quotes, lists, tables and headings decide what reading it costs. */
export class Blokklinjer {
  #forrige = '';
  #kolonner = 0;
  #sitater = 0;
  /** How far in the point begins that is open, or nothing when no list is. */
  #punkt: number | undefined;
  #aapneLag = 0;

  /** Takes the next line. */
  ta(linje: string): Linje {
    if (linje.trim() === '') return this.#tom();
    const { antall: lag, slutt } = lagPaa(linje);
    const innhold = linje.slice(slutt).trim();
    const sitater = linje.slice(0, slutt).split('>').length - 1;
    const nyttPunkt = this.#begynnerPunkt(linje);
    if (nyttPunkt || sitater !== this.#sitater) this.#kolonner = 0;
    const iTabell = this.#kolonner > 0;
    const slapp = lag < this.#aapneLag && /^\S/.test(linje);
    const understrek = this.#forrige !== '' && UNDERSTREK.test(innhold);
    if (!iTabell && DELERAD.test(innhold) && celler(innhold) === celler(this.#forrige))
      this.#kolonner = celler(innhold);
    this.#forrige = innhold;
    this.#sitater = sitater;
    this.#aapneLag = Math.max(this.#aapneLag, lag);
    return { nyBlokk: nyttPunkt || iTabell, lag, celler: this.#kolonner, slapp, understrek };
  }

  #tom(): Linje {
    this.#forrige = '';
    this.#kolonner = 0;
    this.#aapneLag = 0;
    return { nyBlokk: true, lag: 0, celler: 0, slapp: false, understrek: false };
  }

  /** In the middle of a paragraph only a bullet or the number 1 begins a list. */
  #begynnerPunkt(linje: string): boolean {
    const treff = PUNKT.exec(linje);
    if (!treff) {
      if (this.#forrige === '' && /^\S/.test(linje)) this.#punkt = undefined;
      return false;
    }
    const [{ length: bredde }, nummer] = treff;
    const innrykk = linje.length - linje.trimStart().length;
    if (innrykk > (this.#punkt ?? 0) + FLEST_INNRYKK) return false;
    if (this.#forrige !== '' && this.#punkt === undefined && nummer !== undefined && nummer !== '1')
      return false;
    this.#punkt = bredde;
    return true;
  }
}

function lagPaa(linje: string): { antall: number; slutt: number } {
  let antall = 0;
  let slutt = 0;
  for (LAG.lastIndex = 0; LAG.test(linje); slutt = LAG.lastIndex) antall++;
  return { antall, slutt };
}

/** Cells of a row, whether or not it begins and ends with a bar. */
const celler = (rad: string): number =>
  rad
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;
