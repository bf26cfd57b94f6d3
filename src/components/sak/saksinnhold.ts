import { forskjellerMellomForslag } from '#components/vedtak/sammenligning.ts';
import type { Forklarer } from '#components/forklaring.ts';
import { type Gjengitt, gjengitt } from '#components/vedtak/gjengitt.ts';
import type { Arkiv } from '#domain/arkiv';
import { gjengivelserAv } from '#domain/historikk';
import type { Sak } from '#domain/sak';
import type { Seksjon } from '#markdown/seksjon';
import { type Behandlinger, behandlingerFor } from './behandlinger.ts';
import { type Historikk, sakshistorikk } from './historikk.ts';
import { type Omtaler, omtalerFor } from './omtaler.ts';
import { type Original, originalFor } from './original.ts';
import { type Vedleggsrad, vedleggFor } from './vedlegg.ts';

/** What the page of a sak shows besides decision and proposal, gathered once for the text and its contents list. */
export interface Saksinnhold {
  /** The decision as others quote it, where the minutes have other words or are missing. */
  gjengitt: Gjengitt[];
  spoersmaal: Seksjon[];
  papir: Seksjon[];
  /** The sak should have a paper, and the archive does not hold it. */
  manglerPapir: boolean;
  historikk: Historikk | undefined;
  behandlinger: Behandlinger;
  omtaler: Omtaler;
  vedlegg: Vedleggsrad[];
  original: Original;
}

export const GJENGITT = { tittel: 'Vedtaket slik andre gjengir det', id: 'vedtak-gjengitt' } as const;
export const PAPIR_ID = 'saksutredning';

/**
 * @param forklart the same sak with the texts that are to be shown
 * @param forklar of the page, which has seen those texts
 */
export function saksinnhold(sak: Sak, forklart: Sak, arkiv: Arkiv, forklar: Forklarer): Saksinnhold {
  const papir = forklart.utredning.filter((s) => s.slag !== 'droeftingsspoersmaal');
  const eventuelt = /^eventuelt\b/iu.test(sak.tittel ?? '');
  return {
    gjengitt: gjengitt(gjengivelserAv(sak), forklar),
    spoersmaal: forklart.utredning.filter((s) => s.slag === 'droeftingsspoersmaal'),
    papir,
    manglerPapir: papir.length === 0 && !sak.formell && !eventuelt,
    historikk: sakshistorikk(sak),
    behandlinger: behandlingerFor(sak, arkiv),
    omtaler: omtalerFor(sak, arkiv.finnUtvalg),
    vedlegg: vedleggFor(sak, arkiv, papir.length > 0 ? PAPIR_ID : undefined),
    original: originalFor(sak),
  };
}

const NAVN = {
  behandling: 'Behandling i møtet',
  innspill: 'Innspill',
  aksjonspunkter: 'Aksjonspunkter',
  vedtak: 'Vedtak',
} as const;

/** The heading of a section from the minutes; a second one keeps what it is printed as. */
export const behandlingstittel = ({ slag, trykt }: Seksjon): string =>
  trykt ?? (slag in NAVN ? NAVN[slag as keyof typeof NAVN] : '');

/** «På denne siden», in the order of the page. */
export function innholdsliste(sak: Sak, innhold: Saksinnhold): { tekst: string; id: string }[] {
  const { spoersmaal, papir, manglerPapir, historikk, behandlinger, omtaler, vedlegg, original } = innhold;
  const seksjoner: [boolean, string, string][] = [
    [Boolean(sak.vedtak), 'Vedtak', sak.vedtak?.id ?? ''],
    ...sak.forslag.map(({ id, kilde }): [boolean, string, string] => [true, forslagstittel(kilde), id]),
    [forskjellerMellomForslag(sak).length > 0, 'Forslagene er ulike', 'forslag-ulike'],
    [innhold.gjengitt.length > 0, GJENGITT.tittel, GJENGITT.id],
    ...sak.behandling.map((s): [boolean, string, string] => [true, behandlingstittel(s), s.id]),
    [Boolean(sak.data?.delsaker?.length), 'Delsaker', 'delsaker'],
    ...spoersmaal.map(({ id }): [boolean, string, string] => [true, 'Drøftingsspørsmål', id]),
    [papir.length > 0 || manglerPapir, 'Saksutredning', PAPIR_ID],
    [Boolean(sak.kropp?.fotnoter), 'Fotnoter', 'fotnoter'],
    [historikk !== undefined, 'Vedtak fra tidligere behandlinger', 'historikk'],
    [harBehandlinger(behandlinger), 'Tidligere og senere behandling', 'behandlinger'],
    [omtaler.nevner.length + omtaler.omtaltI.length > 0, 'Omtaler', 'omtaler'],
    [vedlegg.length > 0, `Vedlegg (${vedlegg.length})`, 'vedlegg'],
    [Boolean(sak.data?.rettelser?.length), 'Endringslogg', 'endringslogg'],
    [original.opplysninger.length + original.dokumenter.length > 0, 'Om originalen', 'om-originalen'],
  ];
  return seksjoner.flatMap(([vises, tekst, id]) => (vises ? [{ tekst, id }] : []));
}

export const harBehandlinger = ({ prosa, ledd, ingen }: Behandlinger): boolean =>
  prosa.length + ledd.length > 0 || ingen;

/** «Forslag til vedtak i innkallingen» where the sources differ. */
export const forslagstittel = (kilde: string | undefined): string =>
  kilde ? `Forslag til vedtak i ${kilde}` : 'Forslag til vedtak';
