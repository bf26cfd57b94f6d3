/** Where the pages of a kind lie; those of `src/urls.ts`, which only the pages can load. */
const MAPPER: Record<string, string> = {
  sak: 'saker/',
  mote: 'moeter/',
  utvalg: 'utvalg/',
  emne: 'emner/',
  saksgang: 'saksgang/',
  organisasjon: 'organisasjoner/',
  side: '',
};

/**
 * The address of a page that answers a query, from the base: `mote:nuit/2025-02-13` → `moeter/nuit/2025-02-13/`,
 * `nuit/2025/9` → `saker/nuit/2025/9/`, `saksgang:nuit/2025/9` → `saksgang/nuit-2025-9/`.
 * @throws on a kind that there is not
 */
export function adresseTil(id: string): string {
  const [slag, navn] = id.includes(':') ? (id.split(':', 2) as [string, string]) : ['sak', id];
  const mappe = MAPPER[slag];
  if (mappe === undefined) throw new Error(`«${id}» er ikke en id: «${slag}» er ukjent.`);
  return `${mappe}${slag === 'saksgang' ? navn.replaceAll('/', '-') : navn}/`;
}

/** The page that a hit counts as: notice, minutes and the two as one are the meeting. Anchors and base are cut. */
export function sideFor(adresse: string): string {
  const sti = adresse.replace(/[?#].*$/, '').replace(/^\//, '');
  return sti.replace(/^(moeter\/[^/]+\/\d{4}-\d{2}-\d{2}\/)(?:innkalling|referat|samlet)\/$/, '$1');
}
