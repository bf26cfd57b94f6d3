import { offentlig } from '#domain/publisering';
import { BYGGMAPPER } from '#urls';
import type { Adressetilstand } from './adresse.ts';
import type { Grunnlag } from './regel.ts';

/** What every built site has at its root for machines, and the pages of rules, which are named for good. */
const ALLTID = new Set([
  '/',
  '/404',
  '/404.html',
  '/favicon.svg',
  '/robots.txt',
  '/sha256sums',
  '/vedtak/vedtak.csv',
  '/vedtak/vedtak.json',
]);
/** Parts of the site that only the build fills. */
const DELER = new RegExp(`^/(?:${BYGGMAPPER.join('|')}|soek|regler)/`);

/** Where on disk an address lies, as hosts tell places apart at worst: without `index.html`, slash and case. */
export function plassAv(adresse: string): string {
  return (
    adresse
      .toLowerCase()
      .replace(/(?<=\/)index\.html\/?$/, '')
      .replace(/\/$/, '') || '/'
  );
}

/**
 * Tells whether something of the site lies where an old address would, as far as the archive knows; registers by value
 * are known to the build alone.
 * @param finn what is at an address, written as the site writes it
 */
export function lagBrukssjekk(
  { filer, dato, vedlegg }: Pick<Grunnlag, 'filer' | 'dato' | 'vedlegg'>,
  finn: (adresse: string) => Adressetilstand,
): (adresse: string) => boolean {
  const synlige = offentlig(filer, dato);
  const registre = new Set(
    synlige.flatMap(({ slag, sti, ...fil }) => {
      const [, utvalg = '', aar = ''] = /^moeter\/([^/]+)\/(\d{4})-/.exec(sti) ?? [];
      if (slag === 'moete') return [`/aar/${aar}`];
      if (slag !== 'sak' || !('saksnummer' in fil.data)) return [];
      return [`/saker/${utvalg}`, `/saker/${utvalg}/20${fil.data.saksnummer?.split('/')[1] ?? ''}`];
    }),
  );
  const skrevet = new Map([...vedlegg.keys()].map((sti) => [plassAv(`/${sti}`), `/${sti}`]));
  const liggerDer = (plass: string): boolean =>
    ALLTID.has(plass) ||
    registre.has(plass) ||
    [`${plass}/`, skrevet.get(plass) ?? plass].some((adresse) => finn(adresse) === 'finnes');
  return (adresse) => {
    const plass = plassAv(adresse);
    if (DELER.test(`${plass}/`) || liggerDer(plass)) return true;
    // Nothing can lie below a file.
    const ledd = plass.split('/');
    return ledd.some((navn, n) => navn.includes('.') && liggerDer(ledd.slice(0, n + 1).join('/')));
  };
}
