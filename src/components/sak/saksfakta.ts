import type { Arkiv } from '#domain/arkiv';
import type { Sak } from '#domain/sak';
import { utvalgsnavn, utvalgsnavnNaa } from '#domain/utvalg';
import type { Person } from '#schema/person';
import { SPRAAK, stor } from '#labels';
import { emneSti, medBase, moeteSti, utvalgSti } from '#urls';
import { personTekst } from './trykt.ts';

type Verdi = string | { tekst?: string; href?: string; dato?: readonly string[] };
export interface Faktarad {
  ledd: string;
  verdier: Verdi[];
}

/** «Om saken»: the rows that the sak has something to say in. */
export function saksfakta(sak: Sak, arkiv: Arkiv): Faktarad[] {
  const { data } = sak;
  const personer = (ledd: string, liste: readonly Person[] | undefined): Faktarad => ({
    ledd,
    verdier: (liste ?? []).map(personTekst),
  });
  const emner = (data?.emner ?? []).flatMap((id) => arkiv.emner.filter((e) => e.id === id));
  return [
    { ledd: 'Utvalg', verdier: utvalgsverdier(sak) },
    {
      ledd: 'Møte',
      verdier: sak.moete ? [{ dato: sak.moete.datoer, href: medBase(moeteSti(sak.moete)) }] : [],
    },
    { ledd: 'Sakstype', verdier: data?.sakstype ? [stor(data.sakstype)] : [] },
    personer('Sakseier', data?.sakseier),
    personer('Saksbehandler', data?.saksbehandler),
    personer('Innledet av', data?.innledere),
    { ledd: 'Sendt til', verdier: data?.til ? [data.til] : [] },
    { ledd: 'Emner', verdier: emner.map((e) => ({ tekst: e.navn, href: medBase(emneSti(e.id)) })) },
    { ledd: 'Oppdrag', verdier: data?.oppdrag ?? [] },
    { ledd: 'Arkivsak', verdier: data?.arkivsak ? [data.arkivsak] : [] },
    { ledd: 'Språk', verdier: data?.spraak && data.spraak !== 'nb' ? [SPRAAK[data.spraak]] : [] },
  ].filter((rad) => rad.verdier.length > 0);
}

/** The name at the time; what the committee is called today, and what came after it. */
function utvalgsverdier({ utvalg, dato, aar }: Sak): Verdi[] {
  const da = utvalgsnavn(utvalg, dato ?? `${aar}-12-31`);
  const naa = utvalgsnavnNaa(utvalg);
  const etter = utvalg.etterfoelger;
  return [
    { tekst: da, href: medBase(utvalgSti(utvalg)) },
    ...(naa === da ? [] : [`Heter nå ${naa}`]),
    ...(etter ? [{ tekst: `Etterfulgt av ${utvalgsnavnNaa(etter)}`, href: medBase(utvalgSti(etter)) }] : []),
  ];
}
