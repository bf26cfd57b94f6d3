import { sammenlign } from '#schema/avvik';
import { BYGGMAPPER } from '#urls';

/**
 * What of a built site has no permanent address: hashed assets, the search's own tables, and files that machines find by
 * their name at the root. Later pages of a register are left out too: what stands on them moves with every new sak, so
 * nobody can cite them, and the register itself is where they lead.
 */
const UTENOM = [
  new RegExp(`^(?:${BYGGMAPPER.join('|')})/`),
  /^soek\/(?!index\.html$)/,
  /^(?!index\.html$)[^/]+$/,
  /\/side-\d+\//,
];

/**
 * The permanent addresses of a built site: every page, attachment and data file.
 * @param filer paths of the built files: `saker/nuit/2025/14/index.html`
 * @returns sorted, without what the site is served below: `/saker/nuit/2025/14/`
 */
export function adresserI(filer: readonly string[]): string[] {
  return filer
    .filter((fil) => !UTENOM.some((moenster) => moenster.test(fil)))
    .map((fil) => `/${fil.replace(/(^|\/)index\.html$/, '$1')}`)
    .toSorted(sammenlign);
}

/** `publisert/adresser.txt` as read. */
export interface Adresseliste {
  adresser: string[];
  /** Whose an attachment was when it was last out, by its address: `sak-25.md`, `moete.md`. */
  eiere: ReadonlyMap<string, readonly string[]>;
  /** Lines that are no addresses, by line number: two people's changes that git could not put together, for instance. */
  ulest: ReadonlyMap<number, string>;
}

const RAD = /^(\/\S*)((?: (?:moete|sak-[\w-]+)\.md)*)$/u;

/** Reads `publisert/adresser.txt`: one address per line, after that of an attachment whose it is. */
export function lesAdresseliste(tekst: string): Adresseliste {
  const adresser: string[] = [];
  const eiere = new Map<string, string[]>();
  const ulest = new Map<number, string>();
  tekst.split('\n').forEach((hel, n) => {
    const linje = hel.trimEnd();
    const [, adresse, hvem = ''] = RAD.exec(linje) ?? [];
    if (adresse !== undefined) adresser.push(adresse);
    else if (linje !== '') ulest.set(n + 1, linje);
    if (adresse !== undefined && hvem !== '')
      eiere.set(adresse, [...(eiere.get(adresse) ?? []), ...hvem.trim().split(' ')]);
  });
  return { adresser, eiere, ulest };
}

/** The text of `publisert/adresser.txt`: sorted, each once. */
export const skrivAdresseliste = (
  adresser: Iterable<string>,
  eiere: Adresseliste['eiere'] = new Map(),
): string =>
  [...new Set(adresser)]
    .toSorted(sammenlign)
    .map((adresse) => `${[adresse, ...new Set(eiere.get(adresse)?.toSorted(sammenlign))].join(' ')}\n`)
    .join('');

/** What a list says that a built site does not hold, and the other way round. */
export interface Adresseavvik {
  /** Published once, and gone. A file that now has a page in its place is not gone. */
  forsvunne: string[];
  /** Built, and not yet in the list. */
  nye: string[];
}

/** Compares the committed list with the addresses of a built site. */
export function sammenlignAdresser(liste: readonly string[], bygde: readonly string[]): Adresseavvik {
  const finnes = new Set(bygde);
  const kjente = new Set(liste);
  return {
    forsvunne: liste.filter((adresse) => !finnes.has(adresse) && !finnes.has(`${adresse}/`)),
    nye: bygde.filter((adresse) => !kjente.has(adresse) && !kjente.has(adresse.replace(/\/$/, ''))),
  };
}
