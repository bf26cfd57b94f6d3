import { sammenlign } from '#schema/avvik';
import type { Videredata } from '#schema/sak';
import { erBehandlet, type Ledd, stedsnoekkel, type Sted } from './ledd.ts';
import { type FinnUtvalg, sakFor } from './liming.ts';
import { erOmme, sikkerTid } from './omtrentlig.ts';
import { moeteVed } from './oppslag.ts';
import type { Sak } from './sak.ts';
import type { Utvalg } from './utvalg.ts';

/**
 * A next treatment that a paper announces. `kommet`: a later step answered it; `venter`: its time has not passed;
 * `uteblitt`: it has, and the archive has nothing.
 */
export interface Varsel extends Sted {
  /** The sak that announces. */
  sak: Sak;
  data: Videredata;
  stand: 'kommet' | 'venter' | 'uteblitt';
  /** The step that answers it; also one that stands on an agenda and is not treated yet. */
  svar?: Ledd;
  /** The sak was postponed, to this. */
  utsatt?: true;
}

/** One announced treatment that has not come: the announcement that says most of its time speaks for all who make it. */
export interface Varslet extends Varsel {
  alle: readonly Varsel[];
  /** ISO day: of the agenda that it stands on by now, else as announced. */
  dato?: string;
  /** In words, when the day is not known. */
  datoTekst?: string;
}

/** An announcement before it is known what became of it. */
type RaattVarsel = Omit<Varsel, 'stand' | 'svar'>;

/** Everything a sak announces, with its place. */
function varslerAv(sak: Sak, finnUtvalg: FinnUtvalg): RaattVarsel[] {
  if (!sak.data || sak.skjerming) return [];
  const { videre = [], utsattTil } = sak.data;
  const varsler = videre.map((data): RaattVarsel => {
    const form = data.utvalg ?? data.sak?.utvalg;
    const utvalg = form ? finnUtvalg(form) : undefined;
    const arena = utvalg ? undefined : (data.arena ?? form);
    return { sak, data, ...(utvalg ? { utvalg } : {}), ...(arena ? { arena } : {}) };
  });
  const utvalg = utsattTil && finnUtvalg(utsattTil.utvalg);
  if (!utvalg) return varsler;
  const dato = moeteVed(utvalg, utsattTil)?.dato ?? utsattTil.dato;
  const sagt = varsler.find((v) => v.utvalg === utvalg && v.data.dato === dato);
  if (sagt) sagt.utsatt = true;
  else varsler.push({ sak, utvalg, data: { utvalg: utvalg.id, dato }, utsatt: true });
  return varsler;
}

/**
 * Finds what became of every announcement of a matter.
 * @param ledd the steps of the matter, in order; a step that answers gets its announcement
 * @param dag today, ISO day
 * @returns all announcements, in the order of the saker that make them
 */
export function varslerFor(ledd: readonly Ledd[], dag: string, finnUtvalg: FinnUtvalg): Varsel[] {
  const saker = ledd.flatMap((l) => (l.sak && !l.omstridt ? [l.sak] : []));
  return saker
    .flatMap((sak) => {
      const egne = varslerAv(sak, finnUtvalg);
      return egne.map((raatt) => ({ raatt, andre: egne.filter((v) => v !== raatt) }));
    })
    .map(({ raatt, andre }) => {
      const svar = svarPaa(raatt, andre, ledd, finnUtvalg);
      const varsel: Varsel = { ...raatt, ...(svar ? { svar } : {}), stand: standFor(raatt, svar, dag) };
      svar?.varsler.push(varsel);
      return varsel;
    });
}

function standFor({ sak, data }: RaattVarsel, svar: Ledd | undefined, dag: string): Varsel['stand'] {
  if (svar && erBehandlet(svar, dag)) return 'kommet';
  // The announced sak stood on the agenda of a meeting that was cancelled.
  if (svar) return (svar.dato ?? '') < dag ? 'uteblitt' : 'venter';
  return erForbi(data, sak, dag) ? 'uteblitt' : 'venter';
}

/** Words without a year, and no words at all, are about the year that follows. */
function erForbi({ dato, datoTekst }: Videredata, sak: Sak, dag: string): boolean {
  if (dato) return dato < dag;
  const omme = datoTekst ? erOmme(datoTekst, dag) : undefined;
  if (omme !== undefined) return omme;
  const [aar = '', resten = ''] = [sak.dato?.slice(0, 4), sak.dato?.slice(4)];
  return aar !== '' && `${Number(aar) + 1}${resten}` < dag;
}

/**
 * The announced sak; else the next step there: not before the announced month, for a meeting may be moved within it.
 * @param andre what the same sak announces beside it: of two days in one place the second does not answer for the first
 */
function svarPaa(
  raatt: RaattVarsel,
  andre: readonly RaattVarsel[],
  ledd: readonly Ledd[],
  finnUtvalg: FinnUtvalg,
): Ledd | undefined {
  const { sak, data, utvalg, arena } = raatt;
  const varslet = data.sak && sakFor(data.sak, finnUtvalg);
  if (varslet) return ledd.find((l) => l.sak === varslet);
  if (!utvalg && !arena) return undefined;
  const tidligst = data.dato ?? sikkerTid(data.datoTekst ?? '') ?? '';
  const fra = tidligst.slice(0, 7);
  const sted = stedsnoekkel(raatt);
  const andreDager = data.dato
    ? andre.flatMap((v) => (v.data.dato !== data.dato && stedsnoekkel(v) === sted ? (v.data.dato ?? []) : []))
    : [];
  return ledd.find(
    (l) =>
      l.dato !== undefined &&
      l.dato > (sak.dato ?? '') &&
      l.dato.slice(0, fra.length) >= fra &&
      !andreDager.includes(l.dato) &&
      l.moete?.tilstand !== 'avlyst' &&
      (utvalg ? erEtter(l.utvalg, utvalg) : stedsnoekkel(l) === sted),
  );
}

/** The committee itself, or one that came after it. */
function erEtter(kanskje: Utvalg | undefined, utvalg: Utvalg): boolean {
  for (let u: Utvalg | undefined = utvalg; u; u = u.etterfoelger) if (u === kanskje) return true;
  return false;
}

/** One step for every place and time that is announced and that no step answers. */
export function varsledeLedd(varsler: readonly Varsel[]): Ledd[] {
  const ledd = new Map<string, Ledd>();
  // Those with a time first: who only names the place may mean one of them.
  const ubesvarte = varsler.filter((v) => !v.svar).toSorted((a, b) => harTid(b) - harTid(a));
  for (const varsel of ubesvarte) {
    const { data, utvalg, arena } = varsel;
    const { dato, datoTekst, sak: nummer } = data;
    // Of a sak that is only to be «discussed later» there is nothing to put on a line.
    if (!utvalg && !arena && !dato && !datoTekst) continue;
    const noekkel = [stedsnoekkel(varsel), nummer?.skrevet, dato ?? datoTekst?.toLocaleLowerCase('nb')].join(
      ' ',
    );
    const finnes =
      ledd.get(noekkel) ?? (harTid(varsel) ? undefined : sammeStedSenere([...ledd.values()], varsel));
    if (finnes) {
      finnes.varsler.push(varsel);
      continue;
    }
    const moete = utvalg && dato ? moeteVed(utvalg, { utvalg: utvalg.id, dato }) : undefined;
    ledd.set(noekkel, {
      slag: 'varslet',
      ...(utvalg ? { utvalg } : {}),
      ...(arena ? { arena } : {}),
      ...(moete ? { moete } : {}),
      ...(dato ? { dato } : {}),
      ...(!dato && datoTekst ? { datoTekst } : {}),
      sitater: [],
      varsler: [varsel],
    });
  }
  return [...ledd.values()];
}

const harTid = ({ data }: Varsel): number => ((data.dato ?? data.datoTekst) ? 1 : 0);

const sammeStedSenere = (ledd: readonly Ledd[], varsel: Varsel): Ledd | undefined =>
  ledd.find(
    (l) =>
      l.dato !== undefined && l.dato > (varsel.sak.dato ?? '') && stedsnoekkel(l) === stedsnoekkel(varsel),
  );

/**
 * Every announced treatment of a matter that has not come, once, however many announce it; nearest first, undated last.
 * @param ledd all steps of the matter, the announced ones too
 */
export function ikkeKommet(ledd: readonly Ledd[], varsler: readonly Varsel[]): Varslet[] {
  const paaLinjen = new Set(ledd.flatMap((l) => l.varsler));
  const uten = varsler.filter((v) => !paaLinjen.has(v)).map((v): Pick<Ledd, 'varsler'> => ({ varsler: [v] }));
  return [...ledd, ...uten]
    .flatMap(
      ({ varsler: alle, dato, datoTekst }: Pick<Ledd, 'varsler' | 'dato' | 'datoTekst'>): Varslet[] => {
        const [foerste] = alle;
        if (!foerste || foerste.stand === 'kommet') return [];
        return [{ ...foerste, alle, ...(dato ? { dato } : {}), ...(datoTekst ? { datoTekst } : {}) }];
      },
    )
    .toSorted(naermestFoerst);
}

/** Nearest first, undated last. */
export const naermestFoerst = (a: Varslet, b: Varslet): number =>
  sammenlign(a.dato ?? '9999', b.dato ?? '9999');

/** Words by which a paper says of a treatment only that it may come. */
const KANSKJE = /\b(?:kan|bør|foreslå\p{L}*|vurder\p{L}*|aktuel\p{L}*|mulig\p{L}*|eventuel\p{L}*)(?!\p{L})/iu;

/** Nobody who announces this treatment says more than that it may come. */
export const erBareMulig = (varsler: readonly Pick<Varsel, 'data'>[]): boolean =>
  varsler.length > 0 && varsler.every(({ data: { tekst = '' } }) => KANSKJE.test(tekst));
