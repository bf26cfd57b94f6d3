import { erBareKjent, erVentet, harReferat, type Moete } from '#domain/moete';
import { medUtkast, MERKE } from '#domain/utkast';
import { datoTekst, tidspunktTekst } from '#datotekst';
import { MOETETILSTAND } from '#labels';
import { antall } from '#ordform';
import type { Ikonnavn } from '#components/ikoner.ts';

interface Moetemerke {
  tekst: string;
  farge?: 'vedtak' | 'forslag' | 'neutral';
  ikon?: Ikonnavn;
}

/** How far the meeting has come, and what the archive has of its minutes. */
export function moetemerker(moete: Moete): Moetemerke[] {
  const { utkast } = moete;
  // A notice that is not out has called nobody.
  const ikkeUte =
    utkast &&
    ((utkast.helt && erVentet(moete)) ||
      (moete.tilstand === 'innkalt' && utkast.deler.includes('innkalling')));
  return [
    ...(ikkeUte ? [] : merkerUtenUtkast(moete)),
    ...(utkast ? [{ tekst: MERKE, farge: 'forslag', ikon: 'laas' } as const] : []),
  ];
}

function merkerUtenUtkast(moete: Moete): Moetemerke[] {
  const { tilstand, referat, trukket } = moete;
  if (trukket) return [{ tekst: 'Trukket fra nettstedet', ikon: 'kryss' }];
  if (erBareKjent(moete))
    return [
      { tekst: 'Kjent fra henvisninger', ikon: 'info' },
      ...(tilstand === 'feildatert'
        ? [{ tekst: MOETETILSTAND[tilstand], farge: 'forslag', ikon: 'info' } as const]
        : []),
    ];
  const stand: Moetemerke = {
    tekst: MOETETILSTAND[tilstand],
    ikon: tilstand === 'avlyst' ? 'kryss' : tilstand === 'avholdt' ? 'ok' : 'klokke',
  };
  if (tilstand !== 'avholdt') return [stand];
  if (!harReferat(moete)) return [stand, { tekst: 'Referatet er ikke i arkivet', ikon: 'info' }];
  return referat === 'godkjent'
    ? [stand, { tekst: medUtkast('Referatet er godkjent', moete, 'referat'), farge: 'vedtak', ikon: 'ok' }]
    : [stand, { tekst: medUtkast('Foreløpig referat', moete, 'referat'), farge: 'forslag', ikon: 'klokke' }];
}

/** What a reader must know before the rest: cancelled, moved, or known only from being cited. */
export function moeteingress(moete: Moete): string | undefined {
  const { trukket } = moete;
  const { tittel, avlyst, flyttetFra } = moete.data ?? {};
  const setninger = [
    ...(trukket
      ? [
          `Møtet er trukket fra nettstedet${trukket.dato ? ` ${tidspunktTekst(trukket.dato)}` : ''}. Grunnen er: ${trukket.grunn}`,
        ]
      : []),
    ...(tittel ? [`${tittel}.`] : []),
    ...(avlyst
      ? [`Møtet ble avlyst${avlyst.dato ? ` ${datoTekst(avlyst.dato)}` : ''}. Grunnen er: ${avlyst.grunn}`]
      : []),
    ...(flyttetFra?.length ? [`Møtet er flyttet fra ${flyttetFra.map(datoTekst).join(' og ')}.`] : []),
    ...(erBareKjent(moete)
      ? [
          'Arkivet har ingen dokumenter fra dette møtet. Det er kjent fordi saker i andre møter viser til det.',
          ...(moete.tilstand === 'feildatert'
            ? ['Datoen kan ikke stemme, for den er etter møtene som viser til den.']
            : []),
        ]
      : []),
  ];
  return setninger.length > 0 ? setninger.join(' ') : undefined;
}

/** «12 saker, 11 vedtak»; without minutes nothing is said of decisions. In the preview, also how many are drafts. */
export function saksantall(moete: Moete): string {
  const utkast = moete.saker.filter((sak) => sak.utkast?.helt).length;
  const saker = antall(moete.saker.length, 'sak', 'saker') + (utkast > 0 ? ` (${utkast} utkast)` : '');
  if (erBareKjent(moete)) return `${saker} er kjent`;
  if (!harReferat(moete)) return saker;
  return `${saker}, ${medUtkast(`${moete.saker.filter((s) => s.vedtak).length} vedtak`, moete, 'referat')}`;
}
