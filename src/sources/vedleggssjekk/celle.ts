type Felter = Readonly<Record<string, string>>;

/** What a cell of Excel says its value is, when the value is no text of its own: an index, a truth, a fault. */
const IKKE_VERDI: ReadonlySet<string> = new Set(['s', 'b', 'e']);

/** A number as digits: programs write large ones with an exponent too. */
const siffer = (verdi: string): string =>
  /^\d[\d.]*[Ee]\+?\d+$/u.test(verdi) ? String(Number(verdi)) : verdi;

/**
 * The numbers that cells of a spreadsheet hold, as a reader of its XML meets them; each gives what it has come to, or
 * nothing. What a formula gives is no number that somebody has written.
 */
export function celletekst(): {
  aapne: (navn: string, felter: Felter) => string;
  tekst: (tekst: string) => void;
  lukk: (navn: string) => string;
} {
  let slag: string | undefined;
  let verdi: string | undefined;
  let regnet = false;
  return {
    aapne(navn, felter) {
      if (navn === 'c') {
        slag = felter.t ?? 'n';
        regnet = false;
      } else if (navn === 'f') regnet = true;
      else if (navn === 'v' && slag !== undefined && !IKKE_VERDI.has(slag) && !(regnet && slag === 'n'))
        verdi = '';
      else if (navn === 'table-cell' && felter['table:formula'] === undefined)
        return siffer(felter['office:value'] ?? '');
      return '';
    },
    tekst(tekst) {
      if (verdi !== undefined) verdi += tekst;
    },
    lukk(navn) {
      if (navn === 'c') slag = undefined;
      if (navn !== 'v' || verdi === undefined) return '';
      const ferdig = siffer(verdi);
      verdi = undefined;
      return ferdig;
    },
  };
}
