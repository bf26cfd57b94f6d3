/** Lines of one sak in a document that treats several. */
export interface Klipp {
  /** «14/25»; the second time a set of slides uses a number, «26/20b». */
  nummer: string;
  linjer: string[];
}

/** A line that begins with a saksnummer, alone or before a title, also in a table: `Sak 9/25: …`, `<b>9/26</b>`. */
const OVERSKRIFT = /^(?:<[^>]+>|[\s|*#])*(?:Sak\s+)?(\d{1,3})\s?[/-](\d{2})(?=$|[\s:<|])/i;

/**
 * Cuts an agenda, minutes or a set of slides into its saker: each reaches from its number to the next number. What
 * stands before the first belongs to none. A number that stands twice in an agenda gives two pieces.
 * @param numre those of the meeting; other numbers at the start of a line are mentions
 */
export function klippVedNumre(linjer: readonly string[], numre: ReadonlySet<string>): Klipp[] {
  const klipp: Klipp[] = [];
  for (const linje of linjer) {
    const [, nr, aar] = OVERSKRIFT.exec(linje) ?? [];
    const nummer = `${Number(nr)}/${aar ?? ''}`;
    if (numre.has(nummer)) klipp.push({ nummer, linjer: [] });
    klipp.at(-1)?.linjer.push(linje);
  }
  return klipp;
}

/**
 * Slides have one piece per sak. A number used again is another sak; a sak whose slides have no heading follows the
 * last slide of the sak before it, which ends with the label «Forslag til vedtak».
 * @param numre those of the meeting in order, with letters
 */
export function klippLysark(linjer: readonly string[], numre: readonly string[]): Klipp[] {
  const sett = new Set<string>();
  const klipp = klippVedNumre(linjer, new Set(numre.map((nr) => nr.replace(/[a-z]$/, '')))).map((del) => {
    const nummer = sett.has(del.nummer) ? `${del.nummer}b` : del.nummer;
    sett.add(del.nummer);
    return { ...del, nummer };
  });
  return klipp.flatMap((del) => {
    const neste = numre[numre.indexOf(del.nummer) + 1];
    const slutt = del.linjer.findIndex((linje) => linje.trim() === 'Forslag til vedtak') + 1;
    if (neste === undefined || slutt === 0 || klipp.some(({ nummer }) => nummer === neste)) return [del];
    return [
      { nummer: del.nummer, linjer: del.linjer.slice(0, slutt) },
      { nummer: neste, linjer: del.linjer.slice(slutt) },
    ];
  });
}

const VEDTAK = /^\W*(?:endelig\s+)?vedtak(?:\s+oppdatert)?\s*(?::|$)/i;
const FORSLAG = /^\W*forslag\s+til\s+vedtak\s*(?::|$)/i;
const NESTE_DEL =
  /^\W*(?:vedtak|innspill|aksjonspunkt|vedlegg|hensikt|bakgrunn|dr\Sfting|sp\Srsm\S+l|videre saksprosess)/i;

/** Lines of a decision or a proposal, and the others. */
export interface Delt {
  funnet: string[];
  resten: string[];
}

/** Takes out the first decision, or the first proposal: from its heading to the next known heading. */
export function skillUt(linjer: readonly string[], slag: 'vedtak' | 'forslag'): Delt {
  const start = linjer.findIndex((linje) => (slag === 'vedtak' ? VEDTAK : FORSLAG).test(linje));
  if (start < 0) return { funnet: [], resten: [...linjer] };
  const lengde = linjer.slice(start + 1).findIndex((linje) => NESTE_DEL.test(linje));
  const slutt = lengde < 0 ? linjer.length : start + 1 + lengde;
  const [foerste = '', ...flere] = linjer.slice(start, slutt);
  return {
    funnet: [foerste.replace(/^.*?vedtak(?:\s+oppdatert)?\s*:?\s*/i, ''), ...flere],
    resten: [...linjer.slice(0, start), ...linjer.slice(slutt)],
  };
}

/** A printed line without tags and tabs. */
export const rensLinje = (linje: string): string =>
  linje
    .replaceAll(/<\/?[a-z][^>]*>/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Lines as paragraphs: an empty line parts them, a hyphen at the end of a line joins it to the next. */
export function somAvsnitt(linjer: readonly string[]): string[] {
  const avsnitt: string[] = [];
  let naa = '';
  for (const linje of [...linjer.map(rensLinje), '']) {
    if (linje !== '') naa += naa === '' || naa.endsWith('-') ? linje : ` ${linje}`;
    else if (naa !== '') {
      avsnitt.push(naa);
      naa = '';
    }
  }
  return avsnitt;
}
