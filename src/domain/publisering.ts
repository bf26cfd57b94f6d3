import type { AlleFiler, Fil } from '#markdown/fil';
import { lesFil } from '#markdown/fil';
import type { SeksjonSlag } from '#markdown/seksjon';
import type { Deltakere, Moetedata } from '#schema/moete';
import type { Oeyeblikk, SakPublisering } from '#schema/publisering';
import type { Sakdata } from '#schema/sak';

/** Which of a meeting's or sak's moments are public on a date (SPEC §3). */
interface Moment {
  moete: boolean;
  innkalling: boolean;
  referat: boolean;
}

const REFERATSEKSJONER: readonly SeksjonSlag[] = ['behandling', 'innspill', 'aksjonspunkter', 'vedtak'];
const REFERATNOEKLER = [
  'utfall',
  'utsattTil',
  'innledere',
  'foelgerOpp',
] as const satisfies readonly (keyof Sakdata)[];
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
  if ('trukket' in p || 'unntatt' in p) return moete;
  return {
    moete: moete.moete,
    innkalling: moete.innkalling && (p.innkalling === undefined || naadd(p.innkalling, dato)),
    referat: moete.referat && (p.referat === undefined || naadd(p.referat, dato)),
  };
}

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
  const skjulteNumre = new Map<string, Set<string>>();
  for (const fil of filer) {
    if (fil.slag !== 'sak') continue;
    const mappe = mappeAv(fil.sti);
    const moment = momentForSak(fil.data.publisering, moeter.get(mappe) ?? INGEN, naa);
    if (fil.data.saksnummer && (moment.innkalling || moment.referat)) synlig.set(fil.sti, moment);
    else if (fil.data.saksnummer)
      leggTil(skjulteNumre, mappe, `${fil.data.saksnummer}${fil.data.loepenr ?? ''}`);
  }
  return filer.flatMap((fil): AlleFiler[] => {
    if (fil.slag === 'moete') {
      const moment = moeter.get(mappeAv(fil.sti)) ?? INGEN;
      return moment.moete ? [synligMoete(fil, moment, skjulteNumre.get(mappeAv(fil.sti)))] : [];
    }
    if (fil.slag === 'sak') {
      const moment = synlig.get(fil.sti);
      return moment ? [synligSak(fil, moment)] : [];
    }
    return [fil];
  });
}

function leggTil(til: Map<string, Set<string>>, noekkel: string, verdi: string): void {
  const sett = til.get(noekkel) ?? new Set();
  til.set(noekkel, sett.add(verdi));
}

function uten<T extends object>(data: T, noekler: readonly (keyof T)[]): T {
  return Object.fromEntries(Object.entries(data).filter(([n]) => !noekler.includes(n as keyof T))) as T;
}

function synligMoete(fil: Fil<'moete'>, moment: Moment, skjulte = new Set<string>()): Fil<'moete'> {
  let { data } = fil;
  if (data.agenda) data = { ...data, agenda: data.agenda.filter((rad) => !rad.sak || !skjulte.has(rad.sak)) };
  if (moment.innkalling && moment.referat) return { ...fil, data };
  if (!moment.referat) {
    data = { ...uten(data, ['referatGodkjent', 'svar', 'moeteleder']), ...delAvDeltakere(data, ['innkalt']) };
    if (data.dokumenter) data.dokumenter = data.dokumenter.filter((d) => d.slag !== 'referat');
  }
  if (!moment.innkalling) {
    data = {
      ...data,
      ...delAvDeltakere(data, [
        'tilStede',
        'ikkeTilStede',
        'stedfortredere',
        'observatoerer',
        'sekretariat',
        'andre',
      ]),
    };
    if (data.dokumenter) data.dokumenter = data.dokumenter.filter((d) => d.slag === 'referat');
    data = uten(data, ['endringer', 'merknader', 'emner']);
  }
  if (moment.innkalling || moment.referat) return { ...fil, data };
  const bare = uten(data, ['agenda', 'deltakere', 'dokumenter', 'mangler', 'trykt', 'godta']);
  return {
    ...fil,
    data: bare,
    kropp: { seksjoner: [], omtaler: [], underoverskrifter: [], lenker: [], datoer: [] },
  };
}

function delAvDeltakere(data: Moetedata, felt: readonly (keyof Deltakere)[]): Pick<Moetedata, 'deltakere'> {
  if (!data.deltakere) return {};
  return {
    deltakere: Object.fromEntries(
      Object.entries(data.deltakere).filter(([n]) => felt.includes(n as keyof Deltakere)),
    ),
  };
}

function synligSak(fil: Fil<'sak'>, moment: Moment): Fil<'sak'> {
  const { publisering: p } = fil.data;
  if (typeof p === 'object' && ('trukket' in p || 'unntatt' in p)) {
    const { saksnummer, loepenr, publisering } = fil.data;
    const data = { publisering, ...(saksnummer ? { saksnummer } : {}), ...(loepenr ? { loepenr } : {}) };
    return kutt(fil, data, () => false);
  }
  if (moment.innkalling && moment.referat) return fil;
  if (!moment.referat)
    return kutt(fil, uten(fil.data, REFERATNOEKLER), (slag) => !REFERATSEKSJONER.includes(slag));
  return kutt(fil, uten(fil.data, ['vedlegg', 'sammendrag', 'kiBruk', 'videre']), (slag) =>
    REFERATSEKSJONER.includes(slag),
  );
}

/**
 * The file with only some sections: the rest is blanked in the source and the body read again, so that footnotes,
 * mentions and links of what was cut are gone too. Line numbers stay.
 */
function kutt(fil: Fil<'sak'>, data: Sakdata, behold: (slag: SeksjonSlag) => boolean): Fil<'sak'> {
  if (fil.kropp.seksjoner.every((s) => behold(s.slag))) return { ...fil, data };
  const linjer = fil.tekst.split('\n');
  const start = linjer.indexOf('---', 1) + 1;
  const grenser = fil.kropp.seksjoner.map((s, n) => ({
    fra: n === 0 ? start : s.linje - 1,
    til: (fil.kropp.seksjoner[n + 1]?.linje ?? linjer.length + 1) - 1,
    slag: s.slag,
  }));
  for (const { fra, til, slag } of grenser) if (!behold(slag)) linjer.fill('', fra, til);
  const lest = lesFil({ sti: fil.sti, tekst: linjer.join('\n') }).fil;
  const kropp = lest?.kropp ?? { seksjoner: [], omtaler: [], underoverskrifter: [], lenker: [], datoer: [] };
  return { ...fil, tekst: linjer.join('\n'), data, kropp };
}
