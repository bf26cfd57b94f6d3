type Felter = Readonly<Record<string, string>>;

/** Fields of Word that fetch a file or start a program when they are updated (ECMA-376 part 1, 17.16.5). */
const HENTER: ReadonlySet<string> = new Set([
  'DATABASE',
  'DDE',
  'DDEAUTO',
  'IMPORT',
  'INCLUDE',
  'INCLUDEPICTURE',
  'INCLUDETEXT',
  'LINK',
  'RD',
]);
/** Letters as numbers: nobody types so, but the name of another field can be hidden so. */
const TALLKODER = /^QUOTE(?:\s+"?\d{2,3}"?){2}/iu;
/** What spreadsheets and LibreOffice call the same. */
const DDE = /(?:^|:)(?:ddeLink|dde-source|dde-connection-decl)$/u;

const lokalt = (navn: string): string => navn.slice(navn.indexOf(':') + 1);

/**
 * Fields that fetch or start something, as a reader of the XML of a part meets them. What a field says may stand in
 * several runs, up to the mark where another field begins or this one has its result.
 */
export function feltord(): {
  aapne: (navn: string, felter: Felter) => void;
  tekst: (tekst: string) => void;
  lukk: (navn: string) => void;
  /** The names of those that were met. */
  ferdig: () => Set<string>;
} {
  const funnet = new Set<string>();
  let sier = '';
  let iFelt = false;
  const les = (): void => {
    const felt = sier.trim();
    sier = '';
    const ord = /^\p{L}+/u.exec(felt)?.[0].toUpperCase() ?? '';
    if (HENTER.has(ord) || TALLKODER.test(felt)) funnet.add(ord);
  };
  return {
    aapne(fullt, felter) {
      const navn = lokalt(fullt);
      if (DDE.test(fullt)) funnet.add('DDE');
      if (navn === 'fldChar' || navn === 'fldSimple') les();
      if (navn === 'fldSimple') {
        sier = Object.entries(felter).find(([felt]) => lokalt(felt) === 'instr')?.[1] ?? '';
        les();
      }
      iFelt = navn === 'instrText' || navn === 'delInstrText';
    },
    tekst(tekst) {
      if (iFelt) sier += tekst;
    },
    lukk() {
      iFelt = false;
    },
    ferdig() {
      les();
      return funnet;
    },
  };
}
