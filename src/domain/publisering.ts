import { type AlleFiler, type Fil, idPrefiks } from '#markdown/fil';
import { delFramside } from '#markdown/frontmatter';
import { lesKropp } from '#markdown/les';
import { REFERATSEKSJONER, TOM_KROPP } from '#markdown/seksjon';
import { utsnitt } from '#markdown/utsnitt';
import type { Agendarad } from '#schema/agenda';
import type { Moetedata } from '#schema/moete';
import type { Oeyeblikk, SakPublisering } from '#schema/publisering';
import { Navneregister } from './navneregister.ts';
import { type Moment, synligMoetedata, synligSakdata } from './synlige-felt.ts';
import { skrivemaater } from './utvalg.ts';

const INGEN: Moment = { moete: false, innkalling: false, referat: false };

function naadd(oeyeblikk: Oeyeblikk | undefined, dato: string): boolean {
  if (oeyeblikk === undefined || oeyeblikk === 'utkast') return false;
  if (oeyeblikk === 'publisert') return true;
  return oeyeblikk.fra <= dato;
}

/** A missing moment is a draft; nothing about a meeting is public before the meeting itself is. */
function momentFor(data: Moetedata, dato: string): Moment {
  const p = data.publisering;
  if (p === 'utkast') return INGEN;
  if (p === 'publisert') return { moete: true, innkalling: true, referat: true };
  const moete = naadd(p.moete, dato);
  return { moete, innkalling: moete && naadd(p.innkalling, dato), referat: moete && naadd(p.referat, dato) };
}

/** A sak follows its meeting; its own words can only hold it back, never run ahead of the meeting. */
function momentForSak(p: SakPublisering | undefined, moete: Moment, dato: string): Moment {
  if (p === undefined || p === 'publisert') return moete;
  if (p === 'utkast') return INGEN;
  if (erSkjermet(p)) return moete;
  return {
    moete: moete.moete,
    innkalling: moete.innkalling && (p.innkalling === undefined || naadd(p.innkalling, dato)),
    referat: moete.referat && (p.referat === undefined || naadd(p.referat, dato)),
  };
}

/** Withdrawn or exempt: a tombstone with its number and reason. */
const erSkjermet = (
  p: SakPublisering | undefined,
): p is Extract<SakPublisering, { trukket: unknown } | { unntatt: unknown }> =>
  typeof p === 'object' && ('trukket' in p || 'unntatt' in p);

const mappeAv = (sti: string): string => sti.slice(0, sti.lastIndexOf('/'));

/**
 * The only way to the site: what is public on a date. Default deny: a meeting without a public moment, a sak without
 * number or without a meeting is gone, and sections and keys of an unpublished moment are cut from what remains.
 * @param filer everything that was read and is valid
 * @param dato Norwegian time, `ÅÅÅÅ-MM-DD` (start of the day) or `ÅÅÅÅ-MM-DDTtt:mm`
 */
export function offentlig(filer: readonly AlleFiler[], dato: string): AlleFiler[] {
  const naa = dato.includes('T') ? dato : `${dato}T00:00`;
  const moeter = new Map<string, Moment>();
  for (const fil of filer) if (fil.slag === 'moete') moeter.set(mappeAv(fil.sti), momentFor(fil.data, naa));
  const synlig = new Map<string, Moment>();
  const skjulte = new Set<string>();
  const skjermede = new Set<string>();
  for (const fil of filer) {
    if (fil.slag !== 'sak') continue;
    const moment = momentForSak(fil.data.publisering, moeter.get(mappeAv(fil.sti)) ?? INGEN, naa);
    const rad = `${mappeAv(fil.sti)} ${fil.data.saksnummer ?? ''}${fil.data.loepenr ?? ''}`;
    if (!fil.data.saksnummer || !(moment.innkalling || moment.referat)) skjulte.add(rad);
    else synlig.set(fil.sti, moment);
    if (erSkjermet(fil.data.publisering)) skjermede.add(rad);
  }
  return filer.flatMap((fil): AlleFiler[] => {
    if (fil.slag === 'moete') {
      const moment = moeter.get(mappeAv(fil.sti)) ?? INGEN;
      return moment.moete ? [synligMoete(fil, moment, skjulte, skjermede)] : [];
    }
    if (fil.slag === 'sak') {
      const moment = synlig.get(fil.sti);
      return moment ? [synligSak(fil, moment)] : [];
    }
    return fil.slag === 'saksgang' && gjelderSkjult(fil, filer, skjulte) ? [] : [fil];
  });
}

/** A saksgang that is named after a sak which is not public would tell of it. */
function gjelderSkjult(
  { data: { sak } }: Fil<'saksgang'>,
  filer: readonly AlleFiler[],
  skjulte: ReadonlySet<string>,
): boolean {
  const id = utvalgsregister(filer).finn(sak.utvalg ?? '');
  const nummer = `${sak.nr}/${String(sak.aar).slice(2)}${sak.loepenr ?? ''}`;
  return [...skjulte].some((rad) => rad.startsWith(`moeter/${id ?? ''}/`) && rad.endsWith(` ${nummer}`));
}

function utvalgsregister(filer: readonly AlleFiler[]): Navneregister<string> {
  const register = new Navneregister<string>();
  for (const fil of filer) {
    if (fil.slag !== 'utvalg') continue;
    const id = fil.sti.slice('utvalg/'.length, -'.md'.length);
    register.leggTil(skrivemaater({ id, data: fil.data }), id);
  }
  return register;
}

/** @param skjulte and `skjermede`: agenda rows as `<folder> 14/25` */
function synligMoete(
  fil: Fil<'moete'>,
  moment: Moment,
  skjulte: ReadonlySet<string>,
  skjermede: ReadonlySet<string>,
): Fil<'moete'> {
  const data = synligMoetedata(fil.data, moment);
  const erI = (rader: ReadonlySet<string>, { sak }: Agendarad): boolean =>
    sak !== undefined && rader.has(`${mappeAv(fil.sti)} ${sak}`);
  if (data.agenda) {
    data.agenda = data.agenda
      .filter((rad) => !erI(skjulte, rad))
      .map((rad) => (erI(skjermede, rad) ? bareNummer(rad) : rad));
  }
  return kutt(fil, data, moment);
}

/** The agenda row of a sak that is withdrawn or exempt: its place and number, nothing that is said of it. */
function bareNummer({ slag, sak, tid, til }: Agendarad): Agendarad {
  return { slag, ...(sak ? { sak } : {}), ...(tid ? { tid } : {}), ...(til ? { til } : {}) };
}

function synligSak(fil: Fil<'sak'>, moment: Moment): Fil<'sak'> {
  if (!erSkjermet(fil.data.publisering)) return kutt(fil, synligSakdata(fil.data, moment), moment);
  const { saksnummer, loepenr, publisering } = fil.data;
  const data = { publisering, ...(saksnummer ? { saksnummer } : {}), ...(loepenr ? { loepenr } : {}) };
  return kutt(fil, data, INGEN);
}

/**
 * The file with only the sections of public moments, read again, so that footnotes, mentions and links of what was cut
 * are gone too. The source itself never follows: it holds everything.
 */
function kutt<F extends Fil<'moete'> | Fil<'sak'>>(fil: F, data: F['data'], moment: Moment): F {
  const beskaaret = { ...fil, tekst: '', data, kropp: TOM_KROPP };
  if (moment.innkalling && moment.referat) return { ...beskaaret, kropp: fil.kropp };
  if (!moment.innkalling && !moment.referat) return beskaaret;
  // A body that could not be read has no sections to tell apart.
  if (fil.kropp.ulest !== undefined) return beskaaret;
  const { kropp: hel, kroppLinje } = delFramside(fil.tekst);
  const tekst = utsnitt(hel, (slag) => REFERATSEKSJONER.includes(slag) === moment.referat);
  const { bortfall: _, ...kropp } = lesKropp(tekst, {
    foersteLinje: kroppLinje,
    idPrefiks: idPrefiks(fil.sti),
  });
  return { ...beskaaret, kropp };
}
