import type { Forklarer } from '#components/forklaring.ts';
import { harInnkalling, harReferat, type Moete } from '#domain/moete';
import { type Sak, saksnavn, tittelAv } from '#domain/sak';
import { sakstekst } from '#components/sak/sakstekst.ts';
import { datoTekst } from '#datotekst';
import { prefiksIder } from '#markdown/omskriving';
import { REFERATSEKSJONER, type Seksjon, type SeksjonSlag } from '#markdown/seksjon';
import { fotnoterFor } from './fotnoter.ts';

/** A whole-document page: the notice, the minutes, or both. */
export type Dokumentslag = 'innkalling' | 'referat' | 'samlet';

/** One section of a sak in a document. */
export interface Dokumentdel {
  id: string;
  /** Absent for the text before the first heading. */
  tittel?: string;
  farge?: 'vedtak' | 'forslag';
  html: string;
}

/** What a document page shows of one sak, its abbreviations explained where they stand first on the page. */
export interface Dokumentinnhold {
  sak: Sak;
  /** The lead, as HTML. */
  ingress?: string;
  deler: Dokumentdel[];
  fotnoter?: string;
}

const FARGE: Partial<Record<SeksjonSlag, 'vedtak' | 'forslag'>> = { vedtak: 'vedtak', forslag: 'forslag' };

/** Id of a sak on a document page: `sak-14-25`. */
export const dokumentsakId = (sak: Sak): string =>
  saksnavn(sak).toLowerCase().replace(/\W+/gu, '-').replace(/-$/u, '');

/** «Sak 14/25: Erfaringer …», the heading of a sak in a document. */
export const dokumenttittel = (sak: Sak): string => `${saksnavn(sak)}: ${tittelAv(sak)}`;

/** Deadlines are written as ISO dates; readers see them in words. */
const medFrist = (html: string): string =>
  html.replace(/\(frist:?\s+(\d{4}-\d{2}-\d{2})\)/giu, (_, frist: string) => `(frist ${datoTekst(frist)})`);

/** The saker of a document in the order of the agenda. */
export const sakerIRekkefoelge = (moete: Moete): Sak[] => [
  ...new Set(moete.agenda.flatMap((punkt) => punkt.sak ?? [])),
];

/** The whole-document pages that a meeting has something for; slides alone are read as all there is. */
export function dokumentslagene(moete: Moete): Dokumentslag[] {
  // What was public of a withdrawn meeting keeps its address.
  const foer =
    moete.trukket && typeof moete.data?.publisering === 'object' ? moete.data.publisering : undefined;
  const innkalling = foer ? foer.innkalling === 'publisert' : harInnkalling(moete);
  const referat = foer ? foer.referat === 'publisert' : harReferat(moete);
  const tekst = moete.saker.some((sak) => sak.kropp?.seksjoner.length);
  return [
    ...(innkalling ? (['innkalling'] as const) : []),
    ...(referat ? (['referat'] as const) : []),
    ...(innkalling || referat || tekst ? (['samlet'] as const) : []),
  ];
}

function seksjonerI(sak: Sak, slag: Dokumentslag): Seksjon[] {
  const seksjoner = (sak.kropp?.seksjoner ?? []).filter((s) => s.slag !== 'tidligereVedtak');
  const referat = seksjoner.filter((s) => REFERATSEKSJONER.includes(s.slag));
  const papir = seksjoner.filter((s) => !REFERATSEKSJONER.includes(s.slag));
  return [...(slag === 'referat' ? [] : papir), ...(slag === 'innkalling' ? [] : referat)];
}

/**
 * The sections of a sak for a page where many saker stand together: headings one level down, ids of their own, and only
 * the footnotes that are referred to.
 */
export function dokumentdeler(sak: Sak, slag: Dokumentslag, forklar: Forklarer): Dokumentinnhold {
  const prefiks = dokumentsakId(sak);
  const somHtml = (html: string): string =>
    prefiksIder(sakstekst(sak, forklar.html(html), 1), prefiks, saksnavn(sak));
  const { sammendrag } = sak.data ?? {};
  const seksjoner = seksjonerI(sak, slag);
  const fotnoter = fotnoterFor(
    sak.kropp?.fotnoter,
    seksjoner.map((s) => s.html),
  );
  return {
    sak,
    ...(slag !== 'referat' && sammendrag ? { ingress: forklar.tekst(sammendrag) } : {}),
    deler: seksjoner.map((s) => ({
      id: `${prefiks}-${s.id}`,
      ...(s.tittel ? { tittel: s.tittel } : {}),
      ...(FARGE[s.slag] ? { farge: FARGE[s.slag] } : {}),
      html: somHtml(s.slag === 'aksjonspunkter' ? medFrist(s.html) : s.html),
    })),
    ...(fotnoter ? { fotnoter: somHtml(fotnoter) } : {}),
  };
}
