import { type Kropp, type Punkt, REFERATSEKSJONER, type Seksjon, type SeksjonSlag } from '#markdown/seksjon';
import type { Sakdata, Utfall } from '#schema/sak';
import type { Dom } from './dom.ts';
import type { Henvisning } from './henvisning.ts';
import type { Moete } from './moete.ts';
import type { Saksgang } from './saksgang.ts';
import type { Utkast } from './utkast.ts';
import { kortnavn, type Utvalg } from './utvalg.ts';

/** A decision or a proposal: one text, its points, and where it comes from. */
export interface Vedtakstekst {
  /** Id on the page: `vedtak`, `forslag-innkallingen`. */
  id: string;
  /** «innkallingen», «toppnotatet»; absent when the sources agree. */
  kilde?: string;
  /** The printed heading when it is not the normal one: «Vedtak oppdatert». */
  trykt?: string;
  html: string;
  tekst: string;
  innledning?: string;
  punkter: Punkt[];
  avslutning?: string;
}

/** One treatment of a matter in one meeting; or one known only from being cited. */
export interface Sak {
  /** `nuit/2025/14`, `e-helsestyre/2020/26b`. */
  id: string;
  utvalg: Utvalg;
  /** Four digits. */
  aar: number;
  nr: number;
  loepenr?: string;
  /** «14/25» (never with letter). Absent only in a draft. */
  saksnummer?: string;
  /** Best known title; absent when nobody gives one. */
  tittel?: string;
  /** Best known date: the meeting's day, else what the citers agree on or the first says. */
  dato?: string;
  moete?: Moete;
  /** Absent when the sak is known only from being cited. */
  data?: Sakdata;
  fil?: string;
  kropp?: Kropp;
  utfall?: Utfall;
  /** Proposal against decision; absent while the meeting is to come or its minutes are missing. */
  dom?: Dom;
  forslag: Vedtakstekst[];
  vedtak?: Vedtakstekst;
  /** What happened in the meeting: behandling, innspill, aksjonspunkter, and a vedtak after the first. */
  behandling: Seksjon[];
  /** The paper: everything that is neither decision, proposal nor minutes. */
  utredning: Seksjon[];
  /** Approval of notice or minutes, or an empty Eventuelt. */
  formell: boolean;
  skjerming?: 'trukket' | 'unntatt';
  /** Only in the preview: what of it is not public. */
  utkast?: Utkast;
  /** What this sak says of others, in written order. */
  henvisninger: Henvisning[];
  /** What others say of this sak, oldest citer first. */
  sitater: Henvisning[];
  /** Per number in running text (`kropp.omtaler`): the sak or meeting it links to. */
  omtaler: (Sak | Moete | undefined)[];
  /** The matter it is a step of, when that has more than one. */
  saksgang?: Saksgang;
}

const EGNE: readonly SeksjonSlag[] = [...REFERATSEKSJONER, 'forslag', 'tidligereVedtak'];

function vedtakstekst(seksjon: Seksjon): Vedtakstekst {
  const { id, kilde, trykt, html, tekst, innledning, punkter = [], avslutning } = seksjon;
  return {
    id,
    html,
    tekst,
    punkter,
    ...(kilde ? { kilde } : {}),
    ...(trykt ? { trykt } : {}),
    ...(innledning ? { innledning } : {}),
    ...(avslutning ? { avslutning } : {}),
  };
}

/** The parts of a sak that its body gives. */
export function delerAv(kropp: Kropp): Pick<Sak, 'forslag' | 'vedtak' | 'behandling' | 'utredning'> {
  const av = (slag: readonly SeksjonSlag[]): Seksjon[] =>
    kropp.seksjoner.filter((s) => slag.includes(s.slag));
  const [vedtak] = av(['vedtak']);
  return {
    forslag: av(['forslag']).map(vedtakstekst),
    ...(vedtak ? { vedtak: vedtakstekst(vedtak) } : {}),
    behandling: av(REFERATSEKSJONER).filter((s) => s !== vedtak),
    utredning: kropp.seksjoner.filter((s) => !EGNE.includes(s.slag)),
  };
}

/** Approval of notice or minutes, or Eventuelt with nothing in it: kept out of «siste vedtak». */
export function erFormell(data: Sakdata, kropp: Kropp): boolean {
  if (data.godkjenner?.length) return true;
  if (data.sakstype?.toLowerCase() === 'godkjenning') return true;
  return erEventuelt(data) && kropp.seksjoner.every((s) => !s.tekst.trim());
}

/** The last sak of a meeting, which nothing is proposed in. */
export const erEventuelt = ({ tittel = '' }: { tittel?: string | undefined }): boolean =>
  /^eventuelt\b/i.test(tittel);

/** «Sak 14/25», «Sak 26/20 (b)», «Utkast uten nummer». */
export function saksnavn(sak: Pick<Sak, 'saksnummer' | 'loepenr'>): string {
  if (!sak.saksnummer) return 'Utkast uten nummer';
  return sak.loepenr ? `Sak ${sak.saksnummer} (${sak.loepenr})` : `Sak ${sak.saksnummer}`;
}

/** The same inside a sentence: «sak 14/25». */
export const saksnavnISetning = (sak: Pick<Sak, 'saksnummer' | 'loepenr'>): string =>
  saksnavn(sak).replace(/^S/u, 's');

/** Short name of the committee when the sak was treated; without a date the name at the end of its year. */
export const utvalgDa = (sak: Sak): string => kortnavn(sak.utvalg, sak.dato ?? `${sak.aar}-12-31`);

/** When a sak was treated, in the words of the first citer who has any; only where nobody says the day. */
export const datoIOrd = ({ dato, sitater }: Pick<Sak, 'dato' | 'sitater'>): string | undefined =>
  dato ? undefined : sitater.find(({ data }) => data.datoTekst)?.data.datoTekst;

/** «NUIT sak 21/25». */
export const saksreferanse = (sak: Sak): string => `${utvalgDa(sak)} ${saksnavnISetning(sak)}`;

/** Title, or the honest lack of one: what is withdrawn has been public, and what is exempt has not. */
export const tittelAv = (sak: Sak): string =>
  sak.tittel ??
  (sak.skjerming === 'unntatt'
    ? 'Tittelen er ikke offentlig'
    : `${saksnavn(sak)} (${sak.skjerming ?? 'uten tittel'})`);

/** Committee, year, number, letter. */
export function sammenlignSaker(a: Sak, b: Sak): number {
  return a.aar - b.aar || a.nr - b.nr || (a.loepenr ?? '').localeCompare(b.loepenr ?? '', 'en');
}
