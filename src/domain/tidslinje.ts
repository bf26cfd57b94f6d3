import type { Henvisning, Kantslag } from './henvisning.ts';
import type { Moete } from './moete.ts';
import type { Sak } from './sak.ts';
import { iTidsorden, tidsplass } from './tidsorden.ts';
import type { Utvalg } from './utvalg.ts';
import type { Varsel } from './varsel.ts';

/** One point on the line of a matter: a treatment, a meeting, something outside the model, or what is announced. */
export interface Tidslinjepunkt {
  dato?: string;
  /** In words, when the day is not known. */
  datoTekst?: string;
  sak?: Sak;
  moete?: Moete;
  utvalg?: Utvalg;
  /** Outside the council model, or free text. */
  arena?: string;
  tekst?: string;
  /** How it stands to this sak; absent for the sak itself. */
  slag?: Kantslag | 'varslet';
  /** `true` when the other sak points here. */
  innkommende: boolean;
  denne: boolean;
  /** What the paper prints of the treatment, and where it differs from what is right. */
  henvisning?: Henvisning;
  /** What this sak announced of it. */
  varsler?: Varsel[];
}

/** Edges that belong on the timeline; a mere mention does not. */
const PAA_LINJEN: readonly Kantslag[] = [
  'fortsetter',
  'foelgerOpp',
  'oversendtFra',
  'erstatter',
  'behandletSammenMed',
  'godkjenner',
];

/**
 * «Tidligere og senere behandling», generated: what the paper cites, what later saker cite of it, what was announced
 * and what came of it, and the sak itself, oldest first. Points without a day stand where `tidsplass` puts them.
 * @param finnUtvalg finds a committee by any form
 */
export function tidslinjeFor(sak: Sak, finnUtvalg: (form: string) => Utvalg | undefined): Tidslinjepunkt[] {
  const ut = sak.henvisninger.filter((h) => PAA_LINJEN.includes(h.slag)).map((h) => punktUt(h, finnUtvalg));
  const inn = sak.sitater.filter((h) => PAA_LINJEN.includes(h.slag)).map(punktInn);
  const denne: Tidslinjepunkt = {
    sak,
    ...(sak.dato ? { dato: sak.dato } : {}),
    innkommende: false,
    denne: true,
  };
  const sett = new Map([[sak, denne]]);
  return [...ut, denne, ...inn, ...varslet(sak)]
    .map((p, n) => ({
      p,
      n,
      plass: tidsplass({ ...p, aar: p.sak?.aar }, n < ut.length ? 'foer' : 'etter', sak.dato),
    }))
    .filter(({ p }) => {
      const finnes = p.sak && sett.get(p.sak);
      if (p.sak && !finnes) sett.set(p.sak, p);
      if (finnes && p.varsler) finnes.varsler = p.varsler;
      return p.denne || !finnes;
    })
    .toSorted((a, b) => iTidsorden(a.plass, b.plass) || a.n - b.n)
    .map(({ p }) => p);
}

/** What a sak announces: steps of the matter, announced or come; and what names neither place nor time. */
function varslet(sak: Sak): Tidslinjepunkt[] {
  const ledd = (sak.saksgang?.ledd ?? []).flatMap((l) => {
    const varsler = l.varsler.filter((v) => v.sak === sak);
    return varsler.length > 0 ? [{ l, varsler }] : [];
  });
  const paaLinjen = new Set(ledd.flatMap(({ varsler }) => varsler.map(({ data }) => data)));
  const felles = { slag: 'varslet', innkommende: false, denne: false } as const;
  return [
    ...ledd.map(({ l, varsler }): Tidslinjepunkt => ({
      ...felles,
      ...(l.dato ? { dato: l.dato } : {}),
      ...(l.datoTekst ? { datoTekst: l.datoTekst } : {}),
      ...(l.sak && !l.omstridt ? { sak: l.sak } : {}),
      ...(l.moete && l.slag !== 'varslet' ? { moete: l.moete } : {}),
      ...(l.utvalg ? { utvalg: l.utvalg } : {}),
      ...(l.arena ? { arena: l.arena } : {}),
      varsler,
    })),
    ...(sak.data?.videre ?? []).flatMap((data): Tidslinjepunkt[] =>
      data.tekst && !paaLinjen.has(data) ? [{ ...felles, tekst: data.tekst }] : [],
    ),
  ];
}

function punktUt(h: Henvisning, finnUtvalg: (form: string) => Utvalg | undefined): Tidslinjepunkt {
  const utvalg = h.data.utvalg ? finnUtvalg(h.data.utvalg) : undefined;
  const dato = h.tilSak?.dato ?? h.data.dato ?? h.tilMoete?.dato;
  return {
    ...(dato ? { dato } : {}),
    ...(h.data.datoTekst ? { datoTekst: h.data.datoTekst } : {}),
    ...(h.tilSak ? { sak: h.tilSak } : {}),
    ...(h.tilMoete ? { moete: h.tilMoete } : {}),
    ...(utvalg ? { utvalg } : {}),
    ...(h.data.arena ? { arena: h.data.arena } : {}),
    ...(h.data.tekst ? { tekst: h.data.tekst } : {}),
    slag: h.slag,
    innkommende: false,
    denne: false,
    henvisning: h,
  };
}

function punktInn(h: Henvisning): Tidslinjepunkt {
  return {
    ...(h.fra.dato ? { dato: h.fra.dato } : {}),
    sak: h.fra,
    slag: h.slag,
    innkommende: true,
    denne: false,
    henvisning: h,
  };
}
