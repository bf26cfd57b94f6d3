import { forholdFor } from '#domain/forhold';
import type { Sak } from '#domain/sak';
import { kortnavn } from '#domain/utvalg';
import { datoerTekst, datoTekst, tidspunktTekst } from '#datotekst';
import { FORHOLD } from '#labels';
import { oppramset } from '#ordform';
import { medBase, moeteSti, sakSti } from '#urls';
import { saksreferanseMedTittel } from './saksnavn.ts';

/** «Utsatt til» and the link to where. */
export interface Forholdslinje {
  tekst: string;
  lenke?: { tekst: string; href: string };
}

/** What else a reader must know of where and with what a sak was treated, line by line. */
export function forholdslinjer(sak: Sak): Forholdslinje[] {
  return forholdFor(sak).flatMap(({ slag, sak: annen, moete }): Forholdslinje[] => {
    if (annen)
      return [
        {
          tekst: FORHOLD[slag],
          lenke: { tekst: saksreferanseMedTittel(annen), href: medBase(sakSti(annen)) },
        },
      ];
    if (!moete) return [];
    const navn = `møtet i ${kortnavn(moete.utvalg, moete.dato)} ${datoerTekst(moete.datoer)}`;
    return [{ tekst: FORHOLD[slag], lenke: { tekst: navn, href: medBase(moeteSti(moete)) } }];
  });
}

/** What is unusual about the meeting of a sak: in writing, cancelled or moved. */
export function moeteforhold({ moete }: Sak): Forholdslinje[] {
  const { form, svarfrist, avlyst, flyttetFra = [] } = moete?.data ?? {};
  if (!moete) return [];
  const lenke = { tekst: 'Se møtet', href: medBase(moeteSti(moete)) };
  return [
    ...(avlyst ? [`Møtet ble avlyst: ${avlyst.grunn.replace(/\.$/u, '')}.`] : []),
    ...(flyttetFra.length > 0 ? [`Møtet er flyttet fra ${oppramset(flyttetFra.map(datoTekst))}.`] : []),
    ...(form === 'skriftlig'
      ? [
          `Saken ${moete.tilstand === 'avholdt' ? 'ble behandlet' : 'behandles'} skriftlig${svarfrist ? `, med svarfrist ${tidspunktTekst(svarfrist)}` : ''}.`,
        ]
      : []),
  ].map((tekst) => ({ tekst, lenke }));
}
