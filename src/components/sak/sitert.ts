import type { Henvisning } from '#domain/henvisning';
import type { Sak } from '#domain/sak';
import { datoTekst } from '#datotekst';
import { HENVISNINGSLAG } from '#labels';
import { stor } from '#ordform';
import type { Faktarad } from './saksfakta.ts';
import { tryktSetninger } from './trykt.ts';

/** One thing that the citers of a sak say differently. */
export interface Uenighet {
  /** «tittel», «dato» */
  felt: string;
  utsagn: { sier: string; hvem: Henvisning[] }[];
}

/**
 * What those who cite a sak disagree on: its title or its date. A sak with a file of its own is known, and citers
 * are then compared with it elsewhere.
 */
export function uenighet(sak: Sak): Uenighet[] {
  if (sak.data) return [];
  return (['tittel', 'dato'] as const).flatMap((felt): Uenighet[] => {
    const utsagn = new Map<string, Henvisning[]>();
    for (const sitat of sak.sitater) {
      const verdi = sitat.data[felt];
      if (!verdi) continue;
      const sier = felt === 'dato' ? datoTekst(verdi) : `«${verdi}»`;
      utsagn.set(sier, [...(utsagn.get(sier) ?? []), sitat]);
    }
    return utsagn.size > 1 ? [{ felt, utsagn: [...utsagn].map(([sier, hvem]) => ({ sier, hvem })) }] : [];
  });
}

/** Address of a decision that is known from being quoted: `vedtak` of the first citer, `vedtak-sitat-2` of the next. */
export function vedtaksanker({ sitater }: Pick<Sak, 'sitater'>, sitat: Henvisning): string | undefined {
  const nr = sitater.filter(({ data }) => data.vedtak).indexOf(sitat) + 1;
  return nr > 1 ? `vedtak-sitat-${nr}` : nr === 1 ? 'vedtak' : undefined;
}

/** Everything one citer says of a sak, row by row. */
export function utsagnFra({ slag, data }: Henvisning): Faktarad[] {
  const rader: [string, string | undefined][] = [
    ['Tittel', data.tittel],
    ['Dato', data.dato ? datoTekst(data.dato) : data.datoTekst],
    ['Sakstype', data.sakstype ? stor(data.sakstype) : undefined],
    ['Vedtak, slik saken gjengir det', data.vedtak],
    ['Det saken sier', data.tekst],
    ['Slags henvisning', slag === 'fortsetter' ? undefined : HENVISNINGSLAG[slag]],
    ['Utledet', data.utledet],
    ['Merknad', data.merknad],
  ];
  const trykt = tryktSetninger(data.trykt);
  return [
    ...rader.flatMap(([ledd, tekst]) => (tekst ? [{ ledd, verdier: [tekst] }] : [])),
    ...(trykt.length > 0 ? [{ ledd: 'Trykt form', verdier: trykt }] : []),
  ];
}
