import type { Linjedel } from '#components/tekstdel.ts';
import { naalenke } from '#components/utvalg/naa.ts';
import type { Arkiv } from '#domain/arkiv';
import type { Sak } from '#domain/sak';
import { utvalgsnavn } from '#domain/utvalg';
import type { Person } from '#schema/person';
import { SPRAAK } from '#labels';
import { stor } from '#ordform';
import { VEKT } from '#search/kopi/vekter';
import { emneSti, medBase, moeteSti, utvalgSti } from '#urls';
import { persondeler } from './persondeler.ts';

type Verdi = string | { tekst?: string; href?: string; dato?: readonly string[]; deler?: Linjedel[] };
export interface Faktarad {
  ledd: string;
  verdier: Verdi[];
  soekevekt?: number;
}

/** «Om saken»: the rows that the sak has something to say in. */
export function saksfakta(sak: Sak, arkiv: Arkiv): Faktarad[] {
  const { data } = sak;
  const personer = (ledd: string, liste: readonly Person[] | undefined): Faktarad => ({
    ledd,
    verdier: (liste ?? []).map((person) => ({ deler: persondeler(arkiv, person) })),
    soekevekt: VEKT.person,
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

/** The name at the time, and what it is today. */
function utvalgsverdier({ utvalg, dato, aar }: Sak): Verdi[] {
  const da = dato ?? `${aar}-12-31`;
  return [{ tekst: utvalgsnavn(utvalg, da), href: medBase(utvalgSti(utvalg)) }, ...naalenke(utvalg, da)];
}
