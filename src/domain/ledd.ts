import type { Henvisning } from './henvisning.ts';
import type { FinnUtvalg, Knute } from './liming.ts';
import type { Moete } from './moete.ts';
import { moeteVed } from './oppslag.ts';
import { datoIOrd, type Sak } from './sak.ts';
import { limer } from './sitatgrupper.ts';
import { iTidsorden, type Tidsplass, tidsplass } from './tidsorden.ts';
import type { Utvalg } from './utvalg.ts';
import type { Varsel } from './varsel.ts';

/** Who treats a matter: a committee of the archive, or a body outside the model; neither when no paper says. */
export interface Sted {
  utvalg?: Utvalg;
  arena?: string;
}

/** One step of a matter: a sak, a treatment that papers name without number, or one that is only announced. */
export interface Ledd extends Sted {
  slag: 'sak' | 'sitert' | 'varslet';
  sak?: Sak;
  moete?: Moete;
  /** ISO day. */
  dato?: string;
  /** In words, when the day is not known. */
  datoTekst?: string;
  tittel?: string;
  /** Those of the matter who tell of this step, oldest first. */
  sitater: Henvisning[];
  /** Announcements that this step is, or answers. */
  varsler: Varsel[];
  /** The number is used of another sak too, and this step is what its citers mean by it. */
  omstridt?: true;
}

/** The archive holds the sak itself, or its tombstone. */
export const iArkivet = ({ sak, omstridt }: Ledd): boolean =>
  !omstridt && Boolean(sak?.data ?? sak?.skjerming);

/**
 * Has this step taken place? A citation tells of what was; a meeting must be over.
 * @param dag today, ISO day
 */
export function erBehandlet({ slag, moete, dato }: Ledd, dag: string): boolean {
  if (slag === 'varslet' || moete?.tilstand === 'avlyst') return false;
  return dato === undefined || dato < dag;
}

/** Every step that the papers of one matter know, announcements aside; in order of time. */
export function leddFor(knuter: readonly Knute[], finnUtvalg: FinnUtvalg): Ledd[] {
  const ledd = knuter.map(leddAv);
  const egne = new Map<string, Ledd>();
  const siterte = knuter
    .filter((knute) => !knute.omstridt)
    .flatMap(({ sak }) => sak.henvisninger.filter((h) => !h.tilSak && !h.data.sak && limer(h)));
  siterte.forEach((sitat, n) => {
    const sted = stedFor(sitat, finnUtvalg);
    if (!sted) return;
    const samme = sakI(ledd, sted) ?? egne.get(noekkelFor(sted, n));
    if (samme) {
      samme.sitater.push(sitat);
      return;
    }
    egne.set(noekkelFor(sted, n), {
      slag: 'sitert',
      ...sted,
      ...tittelI([sitat]),
      sitater: [sitat],
      varsler: [],
    });
  });
  return ordne([...ledd, ...egne.values()]);
}

function leddAv({ sak, sitater, omstridt }: Knute): Ledd {
  const felles = { slag: 'sak' as const, sak, utvalg: sak.utvalg, sitater: [...sitater], varsler: [] };
  if (!omstridt) {
    const iOrd = datoIOrd(sak);
    return {
      ...felles,
      ...(sak.moete ? { moete: sak.moete } : {}),
      ...(sak.dato ? { dato: sak.dato } : {}),
      ...(iOrd ? { datoTekst: iOrd } : {}),
      ...(sak.tittel ? { tittel: sak.tittel } : {}),
    };
  }
  const dato = sitater.find((h) => h.data.dato)?.data.dato;
  const moete = dato ? moeteVed(sak.utvalg, { utvalg: sak.utvalg.id, dato }) : undefined;
  return {
    ...felles,
    omstridt: true,
    ...(moete ? { moete } : {}),
    ...(dato ? { dato } : {}),
    ...tittelI(sitater),
  };
}

function tittelI(sitater: readonly Henvisning[]): Pick<Ledd, 'tittel'> {
  const tittel = sitater.find((h) => h.data.tittel)?.data.tittel;
  return tittel ? { tittel } : {};
}

type Tidfestet = Pick<Ledd, 'utvalg' | 'arena' | 'moete' | 'dato' | 'datoTekst'>;

/** Where and when a treatment without number was; undefined when the paper only tells of it in prose. */
function stedFor({ tilMoete, data }: Henvisning, finnUtvalg: FinnUtvalg): Tidfestet | undefined {
  const utvalg = tilMoete?.utvalg ?? (data.utvalg ? finnUtvalg(data.utvalg) : undefined);
  const arena = utvalg ? undefined : (data.arena ?? data.utvalg);
  const moete =
    tilMoete ?? (utvalg && data.dato ? moeteVed(utvalg, { utvalg: utvalg.id, dato: data.dato }) : undefined);
  const dato = data.dato ?? moete?.dato;
  if (!utvalg && !arena && !dato && !data.datoTekst) return undefined;
  return {
    ...(utvalg ? { utvalg } : {}),
    ...(arena ? { arena } : {}),
    ...(moete ? { moete } : {}),
    ...(dato ? { dato } : {}),
    ...(!dato && data.datoTekst ? { datoTekst: data.datoTekst } : {}),
  };
}

/** The one sak of the matter in that committee on that day: a paper that forgets the number means it. */
function sakI(ledd: readonly Ledd[], { utvalg, moete, dato }: Tidfestet): Ledd | undefined {
  if (!utvalg || !dato) return undefined;
  const der = ledd.filter(
    (l) => l.utvalg === utvalg && (l.dato === dato || (moete !== undefined && l.moete === moete)),
  );
  return der.length === 1 ? der[0] : undefined;
}

/** Of the same place and time; a place without a time is told of once by each who tells. */
function noekkelFor({ utvalg, arena, moete, dato, datoTekst }: Tidfestet, n: number): string {
  const naar = moete?.id ?? dato ?? datoTekst?.toLocaleLowerCase('nb') ?? `uten tid ${n}`;
  return `${stedsnoekkel({ ...(utvalg ? { utvalg } : {}), ...(arena ? { arena } : {}) })} ${naar}`;
}

/** The same for every spelling of one place. */
export const stedsnoekkel = ({ utvalg, arena }: Sted): string =>
  utvalg ? `utvalg ${utvalg.id}` : arena ? `arena ${arena.toLocaleLowerCase('nb')}` : 'ukjent';

/** Oldest first. A step without a day stands where `tidsplass` puts it. */
export function ordne(ledd: readonly Ledd[]): Ledd[] {
  return ledd
    .map((l) => ({ l, plass: plassFor(l), navn: l.sak?.id ?? stedsnoekkel(l) }))
    .toSorted((a, b) => iTidsorden(a.plass, b.plass) || a.navn.localeCompare(b.navn, 'en', { numeric: true }))
    .map(({ l }) => l);
}

function plassFor(ledd: Ledd): Tidsplass {
  const varslet = ledd.slag === 'varslet';
  const fortellere = varslet ? ledd.varsler.map((v) => v.sak) : ledd.sitater.map((h) => h.fra);
  const fortalt = fortellere.flatMap(({ dato }) => dato ?? []).toSorted()[0];
  return tidsplass({ ...ledd, aar: ledd.sak?.aar }, varslet ? 'etter' : 'foer', fortalt);
}
