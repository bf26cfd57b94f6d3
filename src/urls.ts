import type { Moete } from '#domain/moete';
import type { Sak } from '#domain/sak';
import type { Utvalg } from '#domain/utvalg';

/** The base the site is served below, always with a slash at both ends. */
const BASE = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** Puts the base in front of a path from the root: `/soek/` → `/arkiv/soek/`. */
export function medBase(sti: string): string {
  return BASE + sti.replace(/^\//, '');
}

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

export const utvalgSti = (utvalg: Pick<Utvalg, 'id'>): string => `/utvalg/${utvalg.id}/`;
export const moeteSti = (moete: Pick<Moete, 'id'>): string => `/moeter/${moete.id}/`;
export const innkallingSti = (moete: Pick<Moete, 'id'>): string => `${moeteSti(moete)}innkalling/`;
export const referatSti = (moete: Pick<Moete, 'id'>): string => `${moeteSti(moete)}referat/`;
export const samletSti = (moete: Pick<Moete, 'id'>): string => `${moeteSti(moete)}samlet/`;
export const sakSti = (sak: Pick<Sak, 'id'>): string => `/saker/${sak.id}/`;
export const sakerSti = (utvalgId: string, aar?: number): string =>
  aar === undefined ? `/saker/${utvalgId}/` : `/saker/${utvalgId}/${aar}/`;
export const vedtakSti = (utvalgId: string, aar: number): string => `/vedtak/${utvalgId}/${aar}/`;
/** One matter through all its treatments; the id is permanent. */
export const saksgangSti = (saksgangId: string): string => `/saksgang/${saksgangId}/`;
export const organisasjonSti = (virksomhetId: string): string => `/organisasjoner/${virksomhetId}/`;
export const aarSti = (aar: number): string => `/aar/${aar}/`;
export const emneSti = (emneId: string): string => `/emner/${emneId}/`;
export const regelSti = (regelId: string): string => `/regler/${regelId}/`;
/** A file of a meeting: `vedlegg/9a.pdf` beside its page. */
export const vedleggSti = (moete: Pick<Moete, 'id'>, fil: string): string => moeteSti(moete) + fil;
