/** What may be known of a page besides its text; the names stand in the page and in the index. */
export const FAKTA = [
  'type',
  'utvalg',
  'aar',
  'foerst',
  'saksnummer',
  'moetenummer',
  'dato',
  'sluttdato',
  'sakstype',
  'utfall',
  'emne',
  'omfang',
] as const;
export type Faktum = (typeof FAKTA)[number];

/** The kinds of pages, as readers see them. */
export type Sidetype = 'Sak' | 'Møte' | 'Saksgang' | 'Emne' | 'Utvalg' | 'Organisasjon' | 'Vedlegg' | 'Side';

/** How little there is to read about a sak or a meeting: the papers only cite it, or it is a matter of form. */
export const OMFANG = ['sitert', 'formell'] as const;

/** Facts that say nothing to a reader of the hit: those that order the hits, and the age of a matter. */
const IKKE_I_TREFFET: readonly string[] = ['emne', 'omfang', 'foerst'] satisfies Faktum[];

/**
 * The facts of a page, as readers see them; `emne` has ids, `omfang` one of `OMFANG`; `dato` is an ISO day, `sluttdato`
 * the last of several. A matter has several committees and years, and `foerst`: the ISO day of its first treatment, or
 * the month or year when no more is known.
 */
export type Sidefakta = { type: Sidetype } & Partial<Record<Faktum, string | readonly string[]>>;

const MERKE = /<span data-soek="([a-z]+)" data-verdi="([^"]*)"><\/span>/g;

/** Signs as Astro writes them in attributes, and as the pages of attachments do. */
const TEGN: Record<string, string> = { '&#34;': '"', '&quot;': '"', '&#38;': '&', '&amp;': '&', '&lt;': '<' };
const SKREVET = new RegExp(Object.keys(TEGN).join('|'), 'g');

const erFaktum = (navn: string): navn is Faktum => FAKTA.some((faktum) => faktum === navn);

/**
 * Reads the facts that `Soekedata.astro` has put in a page.
 * @param html a built page, or its main element
 * @returns every value of each fact, in the order of the page; facts that it does not have are left out
 */
export function lesFakta(html: string): Partial<Record<Faktum, string[]>> {
  const fakta: Partial<Record<Faktum, string[]>> = {};
  for (const [, navn = '', verdi = ''] of html.matchAll(MERKE)) {
    if (!erFaktum(navn)) continue;
    (fakta[navn] ??= []).push(verdi.replaceAll(SKREVET, (tegn) => TEGN[tegn] ?? tegn));
  }
  return fakta;
}

/** The same facts as Pagefind keeps them for the lines of a hit: one value each, several with commas between. */
export function medFaktaTilTreffet(html: string): string {
  const skrevet = new Map<string, string>();
  for (const [, navn = '', verdi = ''] of html.matchAll(MERKE)) {
    if (IKKE_I_TREFFET.includes(navn)) continue;
    const foer = skrevet.get(navn);
    skrevet.set(navn, foer === undefined ? verdi : `${foer}, ${verdi}`);
  }
  return html.replace(MERKE, (_, navn: string) => {
    const verdi = skrevet.get(navn);
    skrevet.delete(navn);
    return verdi === undefined
      ? ''
      : `<span data-pagefind-meta="${navn}[data-verdi]" data-verdi="${verdi}"></span>`;
  });
}

/** The name in the index of what does not stand on a page, but means what does. */
export const ORDFORKLARING = 'ordforklaring';

/** The name in the index of what else a page's subject is called: as good as its title. */
export const ANDRE_NAVN = 'andrenavn';
