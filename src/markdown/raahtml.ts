import { Parser } from 'htmlparser2';
import { type Fare, fareVedBilde, kjoerer } from './adresser.ts';

/** Something in a piece of raw HTML that no page shows. */
export interface HtmlFunn {
  /** Where in the piece it begins. */
  fra: number;
  skrevet: string;
  fare?: Fare;
}

/** Elements that run, fetch, restyle or ask by being there (HTML Living Standard §4, and what browsers once had). */
const FARLIGE = new Map<string, Fare>(
  (
    [
      ['skript', 'script svg math object embed applet xml'],
      ['henting', 'iframe frame frameset portal link meta base audio video source track image bgsound'],
      ['utseende', 'style'],
      ['skjema', 'form input button textarea select'],
    ] as const
  ).flatMap(([fare, navn]) => navn.split(' ').map((n) => [n, fare] as const)),
);

/** Attributes whose address is fetched without anybody asking. */
const HENTES = new Set('src srcset data poster background lowsrc dynsrc'.split(' '));

function fareVedAttributt(navn: string, verdi: string): Fare | undefined {
  if (navn.startsWith('on') || navn === 'srcdoc' || kjoerer(verdi)) return 'skript';
  if (navn === 'style') return 'utseende';
  if (!HENTES.has(navn)) return undefined;
  // A srcset is a list of addresses.
  return verdi
    .split(',')
    .map((del) => fareVedBilde(del.trim()))
    .find((fare) => fare);
}

/** The elements that raw HTML earlier in a body has opened and not closed: how many of each name. */
export type AapneElementer = Map<string, number>;

/**
 * What one piece of raw HTML holds that will be missed: each dangerous tag, else the piece as a whole. Nothing for
 * comments, which are meant to be hidden; one that is never closed is no comment, since it hides what follows. Nothing
 * for closing tags of what is open: the opening one has been told of.
 * @param aapne what earlier pieces of the body have opened; changed
 */
export function lesRaaHtml(html: string, aapne: AapneElementer = new Map()): HtmlFunn[] {
  if (/^(?:<\/[a-z][^<>]*>\s*)+$/iu.test(html)) return loseSluttmerker(html, aapne);
  const funn: HtmlFunn[] = [];
  const sett = { annet: false };
  let fra = 0;
  const meld = (fare: Fare | undefined): void => {
    if (fare && funn.at(-1)?.fra !== fra) funn.push({ fra, skrevet: startmerke(html, fra), fare });
  };
  const leser = new Parser({
    onopentagname(navn) {
      sett.annet = true;
      fra = leser.startIndex;
      meld(FARLIGE.get(navn));
    },
    onclosetag(navn, underforstaatt) {
      if (underforstaatt) aapne.set(navn, (aapne.get(navn) ?? 0) + 1);
    },
    onattribute(navn, verdi) {
      meld(fareVedAttributt(navn, verdi));
    },
    ontext(tekst) {
      if (tekst.trim() !== '') sett.annet = true;
    },
    oncomment() {
      const skrevet = html.slice(leser.startIndex, leser.endIndex + 1);
      if (!skrevet.startsWith('<!--') || !skrevet.endsWith('-->')) sett.annet = true;
    },
    onprocessinginstruction() {
      sett.annet = true;
    },
  });
  leser.end(html);
  // A closing tag without its opening one is no event to the parser.
  if (funn.length > 0 || (!sett.annet && html.startsWith('<!--'))) return funn;
  return [{ fra: 0, skrevet: html.trimEnd() }];
}

/** The first closing tag of what is not open. */
function loseSluttmerker(html: string, aapne: AapneElementer): HtmlFunn[] {
  const lose = [...html.matchAll(/<\/([a-z][^\s>]*)[^>]*>/giu)].filter(([, navn = '']) => {
    const antall = aapne.get(navn.toLowerCase()) ?? 0;
    if (antall > 0) aapne.set(navn.toLowerCase(), antall - 1);
    return antall === 0;
  });
  return lose.slice(0, 1).map(({ 0: skrevet, index: fra }) => ({ fra, skrevet }));
}

const startmerke = (html: string, fra: number): string =>
  /^<[^>]*>?/u.exec(html.slice(fra, fra + 400))?.[0] ?? '';
