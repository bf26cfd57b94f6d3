import { erVentet } from '#domain/moete';
import { gjengivelserAv } from '#domain/historikk';
import type { Sak } from '#domain/sak';
import { medUtkast } from '#domain/utkast';
import { datoTekst } from '#datotekst';
import { DOM, SPRAAK, UTFALL, UTFALLSMERKE } from '#labels';
import type { Ikonnavn } from '../ikoner.ts';

export interface Saksmerke {
  tekst: string;
  farge?: 'vedtak' | 'forslag' | 'rettet' | 'neutral';
  ikon?: Ikonnavn;
}

/** The meeting is over, and the archive holds nothing of what happened in this sak. */
export const utenReferat = (sak: Sak): boolean =>
  Boolean(sak.data) &&
  !sak.skjerming &&
  sak.moete?.tilstand === 'avholdt' &&
  !sak.vedtak &&
  sak.behandling.length === 0 &&
  sak.moete.referat === 'mangler';

/** What is known of a decision whose minutes the archive lacks, in a sentence; empty when it has them. */
export function ukjentVedtakSagt(sak: Sak): string {
  if (!utenReferat(sak)) return '';
  if (gjengivelserAv(sak).length > 0)
    return 'Referatet er ikke i arkivet. Vedtaket er bare kjent slik andre gjengir det.';
  return `Referatet er ikke i arkivet, så vi vet ikke hva som ${sak.forslag.length > 0 ? 'ble vedtatt' : 'skjedde i saken'}.`;
}

/** The meeting has been called, not held. */
export const venter = ({ moete }: Pick<Sak, 'moete'>): boolean => moete !== undefined && erVentet(moete);

/** No file: known from an agenda or from those who cite it. */
export const baresitert = (sak: Sak): boolean => !sak.data && !sak.skjerming;

/** What became of the sak, in one tag; for a register and for the head of the page. */
export function resultatFor(sak: Sak): Saksmerke {
  if (sak.skjerming === 'trukket') return { tekst: 'Trukket fra nettstedet', ikon: 'kryss' };
  if (sak.skjerming === 'unntatt') return { tekst: 'Unntatt offentlighet', ikon: 'laas' };
  // Only the preview has any; they are not out, whatever they would say when they are.
  if (sak.utkast?.helt) return { tekst: 'Utkast', farge: 'forslag', ikon: 'penn' };
  if (baresitert(sak))
    return { tekst: sak.sitater.length > 0 ? 'Kjent fra henvisninger' : 'Kjent fra agendaen', ikon: 'eske' };
  if (sak.utfall) {
    const { farge, ikon } = UTFALLSMERKE[sak.utfall];
    return { tekst: medUtkast(UTFALL[sak.utfall], sak, 'referat'), farge, ikon: ikon as Ikonnavn };
  }
  if (sak.moete?.tilstand === 'avlyst') return { tekst: 'Møtet er avlyst', ikon: 'kryss' };
  if (venter(sak)) return { tekst: 'Innkalt', ikon: 'klokke' };
  if (sak.vedtak) return { tekst: medUtkast('Vedtak', sak, 'referat'), farge: 'vedtak', ikon: 'ok' };
  return utenReferat(sak)
    ? { tekst: 'Referatet er ikke i arkivet', ikon: 'info' }
    : { tekst: 'Uten vedtak', ikon: 'info' };
}

/** What became of the proposal, to stand beside the result in a register: nothing where it says no more than that. */
export function domVedResultat(sak: Sak): string | undefined {
  if (!sak.dom || sak.dom === 'uten-forslag') return undefined;
  const dom = medUtkast(DOM[sak.dom], sak, 'referat');
  return dom === resultatFor(sak).tekst ? undefined : dom;
}

/** The tags under the title. */
export function merkerFor(sak: Sak): Saksmerke[] {
  const resultat = resultatFor(sak);
  const medDato = sak.utfall && sak.utfall !== 'utsatt' && sak.moete && !sak.skjerming;
  const rettet = sak.data?.rettelser
    ?.map((r) => r.dato.slice(0, 10))
    .toSorted()
    .at(-1);
  const spraak = sak.data?.spraak;
  return [
    medDato && sak.moete
      ? { ...resultat, tekst: `${resultat.tekst} ${datoTekst(sak.dato ?? sak.moete.dato)}` }
      : resultat,
    ...(sak.vedtak && sak.moete?.referat === 'foreloepig'
      ? [
          {
            tekst: medUtkast('Foreløpig referat', sak, 'referat'),
            farge: 'forslag' as const,
            ikon: 'klokke' as const,
          },
        ]
      : []),
    ...(sak.formell ? [{ tekst: 'Formell sak' }] : []),
    ...(sak.data?.temadag ? [{ tekst: 'Temadag' }] : []),
    ...(rettet
      ? [{ tekst: `Rettet ${datoTekst(rettet)}`, farge: 'rettet' as const, ikon: 'penn' as const }]
      : []),
    ...(spraak && spraak !== 'nb' ? [{ tekst: SPRAAK[spraak] }] : []),
  ];
}
