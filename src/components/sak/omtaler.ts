import { erOmtale, type Henvisning } from '#domain/henvisning';
import type { FinnUtvalg } from '#domain/liming';
import type { Sak } from '#domain/sak';
import { kortnavn } from '#domain/utvalg';
import { datoerTekst, datoTekst } from '#datotekst';
import { stor } from '#ordform';
import { medBase, moeteSti, sakSti, utvalgSti } from '#urls';
import { saksreferanseMedTittel } from './saksnavn.ts';
import { tryktSetninger } from './trykt.ts';

interface Omtalt {
  tekst: string;
  href?: string;
  under: string[];
}

/** Mentions that do not join two matters: what this sak mentions, and where it is mentioned. */
export interface Omtaler {
  nevner: Omtalt[];
  omtaltI: Omtalt[];
}

/** @param finnUtvalg finds a committee by any form */
export function omtalerFor(sak: Sak, finnUtvalg: FinnUtvalg): Omtaler {
  return {
    nevner: sak.henvisninger.filter(erOmtale).map((h) => nevnt(h, finnUtvalg)),
    omtaltI: sak.sitater.filter(erOmtale).map(({ fra, data }) => ({
      tekst: saksreferanseMedTittel(fra),
      href: medBase(sakSti(fra)),
      under: [fra.dato ? datoTekst(fra.dato) : '', data.tekst ?? ''].filter(Boolean),
    })),
  };
}

function nevnt({ tilSak, tilMoete, data }: Henvisning, finnUtvalg: FinnUtvalg): Omtalt {
  const dato = data.dato ?? tilSak?.dato ?? tilMoete?.dato;
  const utvalg = data.utvalg ? finnUtvalg(data.utvalg) : undefined;
  const href = tilSak ? sakSti(tilSak) : tilMoete ? moeteSti(tilMoete) : utvalg && utvalgSti(utvalg);
  const navn = tilSak
    ? saksreferanseMedTittel(tilSak)
    : tilMoete
      ? `Møte i ${kortnavn(tilMoete.utvalg, tilMoete.dato)} ${datoerTekst(tilMoete.datoer)}`
      : (data.arena ?? (utvalg ? kortnavn(utvalg, dato ?? '9999') : data.utvalg));
  const naar = tilMoete ? '' : dato ? datoTekst(dato) : stor(data.datoTekst ?? '');
  return {
    tekst: navn ?? data.tekst ?? 'Uten navn',
    ...(href ? { href: medBase(href) } : {}),
    under: [
      naar,
      navn ? (data.tekst ?? '') : '',
      data.vedtak ? `Vedtaket slik sakspapiret gjengir det: ${data.vedtak}` : '',
      ...tryktSetninger(data.trykt),
      data.utledet ? `Utledet: ${data.utledet}` : '',
      data.merknad ?? '',
    ].filter(Boolean),
  };
}
