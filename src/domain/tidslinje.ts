import type { Saksref } from '#schema/henvisning';
import type { Videredata } from '#schema/sak';
import type { Henvisning, Kantslag } from './henvisning.ts';
import type { Moete } from './moete.ts';
import { sakVed } from './oppslag.ts';
import type { Sak } from './sak.ts';
import { iTidsorden, tidsplass } from './tidsorden.ts';
import type { Utvalg } from './utvalg.ts';

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
  /** What the paper says of an announced treatment. */
  varsel?: Videredata;
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
 * «Tidligere og senere behandling», generated: what the paper cites, what later saker cite of it, what was announced,
 * and the sak itself, oldest first. Points without a day stand where `tidsplass` puts them.
 * @param finnUtvalg finds a committee by any form
 */
export function tidslinjeFor(sak: Sak, finnUtvalg: (form: string) => Utvalg | undefined): Tidslinjepunkt[] {
  const ut = sak.henvisninger.filter((h) => PAA_LINJEN.includes(h.slag)).map((h) => punktUt(h, finnUtvalg));
  const inn = sak.sitater.filter((h) => PAA_LINJEN.includes(h.slag)).map(punktInn);
  const videre = (sak.data?.videre ?? []).map((v): Tidslinjepunkt => {
    const utvalg = v.utvalg ? finnUtvalg(v.utvalg) : undefined;
    const varslet = v.sak ? varsletSak(v.sak, finnUtvalg) : undefined;
    const dato = v.dato ?? varslet?.dato;
    return {
      ...(dato ? { dato } : {}),
      ...(varslet ? { sak: varslet } : {}),
      varsel: v,
      ...(v.datoTekst ? { datoTekst: v.datoTekst } : {}),
      ...(utvalg ? { utvalg } : {}),
      ...((v.arena ?? v.utvalg) ? { arena: v.arena ?? v.utvalg ?? '' } : {}),
      ...(v.tekst ? { tekst: v.tekst } : {}),
      slag: 'varslet',
      innkommende: false,
      denne: false,
    };
  });
  const denne: Tidslinjepunkt = {
    sak,
    ...(sak.dato ? { dato: sak.dato } : {}),
    innkommende: false,
    denne: true,
  };
  const sett = new Set<Sak>([sak]);
  return [...ut, denne, ...inn, ...videre]
    .map((p, n) => ({
      p,
      n,
      plass: tidsplass({ ...p, aar: p.sak?.aar }, n < ut.length ? 'foer' : 'etter', sak.dato),
    }))
    .filter(({ p }) => p.denne || !p.sak || (!sett.has(p.sak) && sett.add(p.sak)))
    .toSorted((a, b) => iTidsorden(a.plass, b.plass) || a.n - b.n)
    .map(({ p }) => p);
}

/** The announced sak, when the archive has it by now. */
function varsletSak(ref: Saksref, finnUtvalg: (form: string) => Utvalg | undefined): Sak | undefined {
  const utvalg = ref.utvalg ? finnUtvalg(ref.utvalg) : undefined;
  return utvalg && sakVed(utvalg, ref);
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
