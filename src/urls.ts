import type { Moete } from '#domain/moete';
import type { Sak } from '#domain/sak';
import type { Utvalg } from '#domain/utvalg';
import type { Nettsted } from '#schema/nettsted';

/** Commands that run outside the build of pages know paths, not where they are served. */
const MILJOE = import.meta.env as Partial<ImportMetaEnv> | undefined;

/** The base the site is served below, always with a slash at both ends. */
const BASE = `${(MILJOE?.BASE_URL ?? '/').replace(/\/$/, '')}/`;

/** Puts the base in front of a path from the root: `/soek/` → `/arkiv/soek/`. */
export function medBase(sti: string): string {
  return BASE + sti.replace(/^\//, '');
}

/**
 * A path from the root as a full web address: of the site as it is built for, else as it says itself. Undefined when
 * neither is known.
 */
export function nettadresseTil(sti: string, { adresse }: Pick<Nettsted, 'adresse'>): string | undefined {
  const nettsted = MILJOE?.SITE ?? adresse;
  return nettsted && new URL(medBase(sti), nettsted).href;
}

/** A path from the root as others may cite it: the full address, when it is known. */
export const fullAdresse = (sti: string, nettsted: Pick<Nettsted, 'adresse'>): string =>
  nettadresseTil(sti, nettsted) ?? medBase(sti);

/** Paths from the root, without base; every address of SPEC §6 is made here. */
export const stier = {
  forside: '/',
  moeter: '/moeter/',
  saker: '/saker/',
  saksganger: '/saksgang/',
  vedtak: '/vedtak/',
  utvalg: '/utvalg/',
  organisasjoner: '/organisasjoner/',
  emner: '/emner/',
  soek: '/soek/',
  ordliste: '/ordliste/',
  regler: '/regler/',
  fullstendighet: '/fullstendighet/',
  statistikk: '/statistikk/',
  om: '/om/',
  tilgjengelighet: '/tilgjengelighet/',
  personvern: '/personvern/',
  innsyn: '/innsyn/',
} as const;

/** Pages about the site, each with a file of its own in `sider/`. */
export const SIDER: readonly string[] = [stier.om, stier.tilgjengelighet, stier.personvern, stier.innsyn];

/** Folders at the root that only the build fills: hashed assets, and the index of the search. */
export const BYGGMAPPER: readonly string[] = ['ressurser', 'pagefind'];

export const utvalgSti = (utvalg: Pick<Utvalg, 'id'>): string => `/utvalg/${utvalg.id}/`;
/** The council model of an earlier or later period; the one of today is `stier.utvalg`. */
export const modellSti = (periodeId: string): string => `/utvalg/modell/${periodeId}/`;
export const moeteSti = (moete: Pick<Moete, 'id'>): string => `/moeter/${moete.id}/`;
export const innkallingSti = (moete: Pick<Moete, 'id'>): string => `${moeteSti(moete)}innkalling/`;
export const referatSti = (moete: Pick<Moete, 'id'>): string => `${moeteSti(moete)}referat/`;
export const samletSti = (moete: Pick<Moete, 'id'>): string => `${moeteSti(moete)}samlet/`;
export const sakSti = (sak: Pick<Sak, 'id'>): string => `/saker/${sak.id}/`;
export const sakerSti = (utvalgId: string, aar?: number): string =>
  aar === undefined ? `/saker/${utvalgId}/` : `/saker/${utvalgId}/${aar}/`;
/** What the archive lacks from one committee; a year of it has the anchor `aar-2025`. */
export const fullstendighetSti = (utvalgId: string, aar?: number): string =>
  `/fullstendighet/${utvalgId}/${aar === undefined ? '' : `#aar-${aar}`}`;
export const vedtakSti = (utvalgId: string, aar: number): string => `/vedtak/${utvalgId}/${aar}/`;
/** Decisions with one value of a facet: `/vedtak/dom/endret/`. */
export const vedtaksfasettSti = (fasett: string, verdi: string): string => `/vedtak/${fasett}/${verdi}/`;
/** The formal decisions of a register of decisions. */
export const formelleSti = (register: string): string => `${register}formelle/`;
/** One page of a register that has many. */
export const bladSti = (register: string, nr: number): string =>
  nr === 1 ? register : `${register}side-${nr}/`;
/** The decisions of a register as data. */
export const vedtaksdataSti = (register: string, format: 'csv' | 'json'): string =>
  `${register}vedtak.${format}`;
/** One matter through all its treatments; the id is permanent. */
export const saksgangSti = (saksgangId: string): string => `/saksgang/${saksgangId}/`;
/** The matters last treated in a year. */
export const saksgangAarSti = (aar: number): string => `/saksgang/aar/${aar}/`;
export const organisasjonSti = (virksomhetId: string): string => `/organisasjoner/${virksomhetId}/`;
/** Every sak of one year that an organisation has a part in. */
export const organisasjonsaarSti = (virksomhetId: string, aar: number): string =>
  `/organisasjoner/${virksomhetId}/${aar}/`;
export const aarSti = (aar: number): string => `/aar/${aar}/`;
export const emneSti = (emneId: string): string => `/emner/${emneId}/`;
export const regelSti = (regelId: string): string => `/regler/${regelId}/`;
/** A file of a meeting: `vedlegg/9a.pdf` beside its page. */
export const vedleggSti = (moete: Pick<Moete, 'id'>, fil: string): string => moeteSti(moete) + fil;

/**
 * The first part of every address that is no page of `sider/`: `saker` of `/saker/nuit/2025/14/`. The list of checksums
 * is among them, and what Astro makes a file of instead of a folder.
 */
export const OPPTATTE: ReadonlySet<string> = new Set([
  ...BYGGMAPPER,
  '404',
  '500',
  'sha256sums',
  ...[...Object.values(stier).filter((sti) => !SIDER.includes(sti)), aarSti(2000)].flatMap(
    (sti) => sti.split('/')[1] || [],
  ),
]);
