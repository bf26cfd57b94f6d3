import { type Aargang, aargangerI } from '#components/sak/saksregister.ts';
import type { Arkiv } from '#domain/arkiv';
import { DOMMER } from '#domain/dom';
import { enGang } from '#domain/en-gang';
import { nyesteForst } from '#domain/oversikt';
import type { Sak } from '#domain/sak';
import { DOM, UTFALL } from '#labels';
import { stor } from '#ordform';
import { asciiId } from '#markdown/ider';
import type { Utfall } from '#schema/sak';
import { harVedtak } from './punkter.ts';

/** What decisions are listed by, beside committee and year; the words stand in addresses. */
export const FASETTER = ['sakstype', 'dom', 'utfall'] as const;
export type Fasett = (typeof FASETTER)[number];

/** Decisions that belong together, newest first; the formal ones (approvals and the like) apart. */
export interface Vedtaksgruppe {
  /** As the address has it: `endret`, `droefting`; empty for a committee's year and for all. */
  id: string;
  /** As the reader has it: «Endret i møtet». */
  navn: string;
  saker: Sak[];
  formelle: Sak[];
}

export interface Aarsgruppe extends Vedtaksgruppe, Pick<Aargang, 'utvalg' | 'aar'> {}

export interface Vedtaksgrupper {
  alle: Vedtaksgruppe;
  aarganger: Aarsgruppe[];
  fasetter: Record<Fasett, Vedtaksgruppe[]>;
  /** Whose decision is known only as other papers quote it: in no group, newest first. */
  gjengitte: Sak[];
}

/** Every group of decisions in the archive that has something in it. */
export const vedtaksgrupperI = enGang((arkiv: Arkiv): Vedtaksgrupper => {
  const sortert = arkiv.saker.filter((s) => !s.skjerming).toSorted(nyesteForst);
  const vedtatt = sortert.filter(harVedtak);
  return {
    alle: gruppe('', 'Alle vedtak', vedtatt),
    aarganger: aargangerI(arkiv, harVedtak).map(({ utvalg, aar, saker }) => ({
      ...gruppe('', String(aar), saker.toSorted(nyesteForst)),
      utvalg,
      aar,
    })),
    fasetter: {
      sakstype: perSakstype(vedtatt),
      // A proposal that came to nothing has a dom too.
      dom: grupperEtter(sortert, DOMMER, (s) => s.dom, DOM),
      utfall: grupperEtter(vedtatt, Object.keys(UTFALL) as Utfall[], (s) => s.utfall, UTFALL),
    },
    gjengitte: sortert.filter((s) => !s.vedtak && s.sitater.some((h) => h.data.vedtak)),
  };
});

const gruppe = (id: string, navn: string, saker: readonly Sak[]): Vedtaksgruppe => ({
  id,
  navn,
  saker: saker.filter((s) => !s.formell),
  formelle: saker.filter((s) => s.formell),
});

/** One group per value of a closed list, in its order. */
function grupperEtter<V extends string>(
  saker: readonly Sak[],
  verdier: readonly V[],
  verdiTil: (sak: Sak) => V | undefined,
  navn: Record<V, string>,
): Vedtaksgruppe[] {
  const per = Map.groupBy(saker, verdiTil);
  return verdier.flatMap((verdi) => {
    const treff = per.get(verdi);
    return treff ? [gruppe(verdi, navn[verdi], treff)] : [];
  });
}

/** Types are written freely: «Drøfting» and «drøfting» are one, and the newest spelling names it. */
function perSakstype(saker: readonly Sak[]): Vedtaksgruppe[] {
  const idTil = ({ data }: Sak): string => asciiId(data?.sakstype ?? '');
  return [...Map.groupBy(saker, idTil)]
    .filter(([id]) => id !== '')
    .map(([id, treff]) => gruppe(id, stor(treff[0]?.data?.sakstype ?? id), treff))
    .toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));
}
