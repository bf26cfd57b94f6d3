import { Parser } from 'htmlparser2';

/** Elements that only say how the words look, or that the site puts round them. */
const FORM = new Set('em strong b i code span section div tbody thead saks-ref br'.split(' '));

/** Attributes that readers meet: where a link leads, what a picture is, the number that a list begins with. */
const SYNLIGE = ['href', 'src', 'alt', 'start', 'type', 'value'];

/** What stands round marks: no text that has been read holds it. */
const [AAPNE, LUKK] = ['\u0001', '\u0002'];
const NOTE = new RegExp(`${AAPNE}#([^${LUKK}]*)${LUKK}`, 'gu');
/** A mark of anything but words in a line, with the space round it. */
const BLOKK = new RegExp(` ?(${AAPNE}(?!/?(?:a|del|sup|sub|img|note)\\b)[^${LUKK}]*${LUKK}) ?`, 'gu');
/** A paragraph right in a point: there because of an empty line between the points. */
const AVSNITT_I_PUNKT = new RegExp(`(${AAPNE}li[^${LUKK}]*${LUKK})${AAPNE}p${LUKK}`, 'gu');

/**
 * What readers see of sanitised HTML of ours, in one form: words, blocks, points and their numbers, rows and cells, what
 * is struck out, where links lead. Emphasis, ids and classes are left out. A reference to a footnote becomes the
 * footnote itself, so that one more note elsewhere changes nothing here. Only to be compared; nobody reads it.
 * @param fotnoter the list of footnotes of the body that the HTML is of
 */
export function lesesyn(html: string, fotnoter = ''): string {
  const noter = fotnoter ? noterI(fotnoter) : new Map<string, string>();
  const skrevet = new Set<string>();
  /** Notes may refer to each other. */
  const medNoter = (syn: string): string =>
    syn.replaceAll(NOTE, (_, id: string) => {
      if (skrevet.has(id)) return `${AAPNE}note${LUKK}`;
      skrevet.add(id);
      return `${AAPNE}note${LUKK}${medNoter(noter.get(id) ?? '')}${AAPNE}/note${LUKK}`;
    });
  return medNoter(syn(html))
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(BLOKK, '$1')
    .replaceAll(AVSNITT_I_PUNKT, '$1')
    .trim();
}

/** The footnotes of a body by id. */
function noterI(fotnoter: string): Map<string, string> {
  const noter = new Map<string, string>();
  let id = '';
  let fra = 0;
  let dybde = 0;
  const leser = new Parser({
    onopentag(navn, egenskaper) {
      if (navn !== 'li' || dybde++ > 0) return;
      id = egenskaper.id ?? '';
      fra = leser.endIndex + 1;
    },
    onclosetag(navn) {
      if (navn === 'li' && --dybde === 0) noter.set(id, syn(fotnoter.slice(fra, leser.startIndex)));
    },
  });
  leser.end(fotnoter);
  return noter;
}

function syn(html: string): string {
  let ut = '';
  /** Inside the number of a footnote, or the way back from one. */
  let iNummer = false;
  const leser = new Parser({
    onopentag(navn, egenskaper) {
      const { href, role } = egenskaper;
      iNummer = navn === 'a' && (role === 'doc-noteref' || role === 'doc-backlink');
      if (role === 'doc-noteref') ut += `${AAPNE}#${href?.slice(1) ?? ''}${LUKK}`;
      else if (!iNummer) ut += merke(navn, egenskaper);
    },
    onclosetag(navn) {
      if (iNummer && navn === 'a') iNummer = false;
      else if (!FORM.has(navn) && navn !== 'p') ut += `${AAPNE}/${navn}${LUKK}`;
    },
    ontext(tekst) {
      if (!iNummer) ut += tekst;
    },
  });
  leser.end(html);
  return ut;
}

function merke(navn: string, egenskaper: Readonly<Record<string, string>>): string {
  if (FORM.has(navn)) return navn === 'br' ? ' ' : '';
  const synlige = SYNLIGE.flatMap((n) => (egenskaper[n] === undefined ? [] : [` ${n}=${egenskaper[n]}`]));
  return `${AAPNE}${navn}${synlige.join('')}${LUKK}`;
}
