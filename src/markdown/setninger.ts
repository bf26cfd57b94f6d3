/** A stretch of a text. */
export interface Spenn {
  fra: number;
  til: number;
}

const deler = new Intl.Segmenter('nb', { granularity: 'sentence' });

// A full stop after these does not end a sentence.
const FORKORTELSE =
  /(?<!\p{L})(?:nr|saksnr|kl|f\.eks|bl\.a|ca|jf|jfr|pkt|dvs|evt|ev|inkl|ekskl|mv|m\.m|o\.l|tlf|dr|prof|art|kap|vedr|iht|ifm|pga|mht|jan|feb|mar|apr|jun|jul|aug|sept|okt|nov|des|[A-ZÆØÅ])\.\s*$/iu;
// «13. februar», «17. – 18. oktober»: an ordinal, unless it is the year of «sak 14/24.»
const ORDENSTALL = /(?<![\p{L}\p{N}/.-])\d{1,2}\.\s*$/u;
const FORTSETTER = /^[\s–-]*[\p{Ll}\d(]/u;

/** The sentences of a block of running text, line breaks read as spaces. */
export function delSetninger(blokk: string): Spenn[] {
  const setninger: Spenn[] = [];
  const tekst = blokk.replaceAll('\n', ' ');
  let hold = false;
  for (const { segment, index } of deler.segment(tekst)) {
    const forrige = setninger.at(-1);
    const til = index + segment.length;
    if (forrige && (hold || endteIOrdenstall(tekst, forrige, segment))) forrige.til = til;
    else setninger.push({ fra: index, til });
    hold = FORKORTELSE.test(segment);
  }
  return setninger;
}

function endteIOrdenstall(tekst: string, forrige: Spenn, neste: string): boolean {
  return (
    ORDENSTALL.test(tekst.slice(Math.max(forrige.fra, forrige.til - 8), forrige.til)) &&
    FORTSETTER.test(neste)
  );
}

/** One line of text: runs of white space become one space. */
export function paaEnLinje(tekst: string): string {
  return tekst.replace(/\s+/gu, ' ');
}
