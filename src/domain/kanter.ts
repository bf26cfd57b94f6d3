import type { Henvisningsdata, Saksref } from '#schema/henvisning';
import type { Sakdata } from '#schema/sak';
import type { Kantslag } from './henvisning.ts';

/** One reference as it stands in front matter, before its target is found. */
export interface Kant {
  slag: Kantslag;
  sti: (string | number)[];
  data: Henvisningsdata;
  med?: string;
}

/** Every reference a sak makes, in written order. */
export function kanterAv(data: Sakdata): Kant[] {
  const { tidligereBehandlinger: tidligere } = data;
  const saker = (felt: 'foelgerOpp' | 'behandletSammenMed'): Kant[] =>
    (data[felt] ?? []).map((sak, n) => ({ slag: felt, sti: [felt, n], data: { sak } }));
  return [
    ...(tidligere === undefined || tidligere === 'ingen' ? [] : tidligere).map(
      (h: Henvisningsdata, n): Kant => ({
        slag: h.slag ?? 'fortsetter',
        sti: ['tidligereBehandlinger', n],
        data: h,
      }),
    ),
    ...(data.godkjenner ?? []).map((g, n): Kant => ({
      slag: 'godkjenner',
      sti: ['godkjenner', n],
      data: {
        moete: g.moete,
        ...('arena' in g && g.arena ? { arena: g.arena } : {}),
        ...('dato' in g && g.dato ? { dato: g.dato } : {}),
      },
      ...('med' in g && g.med ? { med: g.med } : {}),
    })),
    ...saker('foelgerOpp'),
    ...saker('behandletSammenMed'),
    ...(data.nevner ?? []).map((h: Henvisningsdata, n): Kant => ({
      slag: 'nevner',
      sti: ['nevner', n],
      data: h,
    })),
  ];
}

/** A committee named in a reference that joins no two saker: where, and the whole reference when it is to a sak. */
export interface NevntUtvalg {
  sti: (string | number)[];
  utvalg?: string | undefined;
  sak?: Saksref;
}

/** Committees that a sak names outside its edges: announced and postponed treatment, and whose page an attachment is. */
export function nevnteUtvalg({ videre = [], vedlegg = [], utsattTil }: Sakdata): NevntUtvalg[] {
  const avSak = (sak: Saksref | undefined, sti: (string | number)[]): NevntUtvalg[] =>
    sak ? [{ sti, utvalg: sak.utvalg, sak }] : [];
  return [
    ...videre.flatMap((v, n) => [
      ...(v.utvalg ? [{ sti: ['videre', n, 'utvalg'], utvalg: v.utvalg }] : []),
      ...avSak(v.sak, ['videre', n, 'sak']),
    ]),
    ...(utsattTil ? [{ sti: ['utsattTil'], utvalg: utsattTil.utvalg }] : []),
    ...vedlegg.flatMap((v, n) => [
      ...(v.moete ? [{ sti: ['vedlegg', n, 'moete'], utvalg: v.moete.utvalg }] : []),
      ...avSak(v.sak, ['vedlegg', n, 'sak']),
    ]),
  ];
}
