import { Parser } from 'htmlparser2';

/** What a built page says of itself. */
export interface Sidesyn {
  /** Addresses of what it cannot do without, as written: style sheets, fonts, scripts and pictures. */
  trenger: string[];
  /** Its content security policies. */
  regler: string[];
  /** Does it go on to its end? */
  hel: boolean;
}

/** Reads a built page. */
export function seSide(html: string): Sidesyn {
  const syn: Sidesyn = { trenger: [], regler: [], hel: false };
  const leser = new Parser({
    onopentag(navn, { href, src, content = '', ...andre }) {
      const adresse = navn === 'link' ? href : KILDER.has(navn) ? src : undefined;
      if (adresse !== undefined) syn.trenger.push(adresse);
      if (navn === 'meta' && andre['http-equiv'] === 'content-security-policy') syn.regler.push(content);
    },
    onclosetag(navn, underforstaatt) {
      if (navn === 'html') syn.hel = !underforstaatt;
    },
  });
  leser.end(utenTausKropp(html));
  return syn;
}

/** A tag with its attributes. Every tag is taken, as a value may hold «<»; in running text that is always escaped. */
const TAGG = /<[a-z][^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/gi;

/**
 * The addresses of links on a page that may be of the site itself, each once, without place and query, and read as a
 * browser does: what is written as `&amp;` is «&».
 */
export function lenkerI(html: string): Set<string> {
  const lenker = new Set<string>();
  const leser = new Parser({
    onopentag(_, { href = '' }) {
      const adresse = href.replace(/[?#].*$/s, '');
      if (adresse !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(adresse)) lenker.add(adresse);
    },
  });
  const tagger = new Set((html.match(TAGG) ?? []).filter((tagg) => /^<a\s/i.test(tagg)));
  leser.end([...tagger].join('</a>'));
  return lenker;
}

const KILDER: ReadonlySet<string> = new Set(['img', 'script', 'source']);

/** How every tag begins that says something. */
const SIER_NOE = /<(?:img|link|meta|script|source)\b/i;

/** A page without its body, when that goes on to the end and has nothing to see: it is ten times as long as the head. */
function utenTausKropp(html: string): string {
  const kropp = html.search(/<body\b/i);
  const slutt = html.search(/<\/html>\s*$/i);
  if (kropp < 0 || slutt < kropp || SIER_NOE.test(html.slice(kropp))) return html;
  return html.slice(0, kropp) + html.slice(slutt);
}

/** Stands for the host of the site; addresses of others, and canonical ones, are no files of it. */
const VERT = 'http://nettsted.invalid';

/**
 * The file that an address on a page leads to.
 * @param fil where the page lies, from the root of the site: `saker/index.html`
 * @param base the path the site is served below: `/arkiv/`
 * @returns from the root of the site; undefined for an address of another host, «» for one that leads nowhere
 */
export function filFor(adresse: string, fil: string, base: string): string | undefined {
  const side = `${VERT}${base}${fil.split('/').map(encodeURIComponent).join('/')}`;
  const url = URL.parse(adresse, side);
  if (url === null) return '';
  if (url.origin !== VERT) return undefined;
  const sti = lesSti(url.pathname);
  if (!sti.startsWith(base)) return '';
  return sti.slice(base.length).replace(/(^|\/)$/, '$1index.html');
}

function lesSti(sti: string): string {
  try {
    return decodeURIComponent(sti);
  } catch {
    return '';
  }
}
