import { sammenlign } from '#schema/avvik';
import { erFeildatert } from './feildatering.ts';
import type { Graf } from './graf.ts';
import { nySak } from './graf.ts';
import { type Agendapunkt, harReferat, type Moete, tilstandAv } from './moete.ts';
import { type Sak, sammenlignSaker } from './sak.ts';

/**
 * Puts meetings and saker in order and derives what follows from the order and the day: agenda with its saker,
 * previous and next, planned, called, held or wrongly dated, and whether the minutes are approved.
 * @param dag today, ISO day
 */
export function ordneMoeter(graf: Graf, dag: string): void {
  for (const utvalg of graf.utvalg.values()) {
    utvalg.moeter.sort((a, b) => sammenlign(a.dato, b.dato) || sammenlign(a.id, b.id));
  }
  for (const moete of graf.moeter.values()) {
    moete.agenda = agendaAv(graf, moete);
    moete.saker.sort(sammenlignSaker);
  }
  for (const moete of graf.moeter.values()) {
    moete.tilstand = erFeildatert(moete)
      ? 'feildatert'
      : tilstandAv(moete.data, moete.datoer, dag, moete.saker.length > 0);
  }
  for (const utvalg of graf.utvalg.values()) {
    utvalg.saker.sort(sammenlignSaker);
    kobleNaboer(utvalg.moeter.filter(({ tilstand }) => tilstand !== 'feildatert'));
  }
  for (const moete of graf.moeter.values()) {
    moete.godkjentI = moete.godkjennesI.filter((h) => h.fra.utfall === 'godkjent');
    if (!harReferat(moete)) continue;
    moete.referat = moete.godkjentI.length > 0 || moete.data?.referatGodkjent ? 'godkjent' : 'foreloepig';
  }
}

/** @param moeter of one committee, oldest first; only those whose day may be right */
function kobleNaboer(moeter: readonly Moete[]): void {
  moeter.forEach((moete, n) => {
    const forrige = moeter[n - 1];
    if (!forrige) return;
    moete.forrige = forrige;
    forrige.neste = moete;
  });
}

/** The agenda with its saker; a sak is dated the day its (first) row stands on. */
function agendaAv(graf: Graf, moete: Moete): Agendapunkt[] {
  let dag = moete.dato;
  const punkter: Agendapunkt[] = [];
  for (const { sak: nummer, dag: nyDag, ...rad } of moete.data?.agenda ?? []) {
    if (nyDag) {
      dag = nyDag;
      continue;
    }
    const sak = nummer ? sakIAgenda(graf, moete, nummer) : undefined;
    if (sak && punkter.every((p) => p.sak !== sak)) sak.dato = dag;
    punkter.push({ ...rad, dag, ...(nummer ? { saksnummer: nummer } : {}), ...(sak ? { sak } : {}) });
  }
  const medRad = new Set(punkter.map((p) => p.sak));
  for (const sak of moete.saker) {
    if (medRad.has(sak) || !sak.data) continue;
    punkter.push({
      slag: 'sak',
      dag: moete.dato,
      sak,
      ...(sak.saksnummer ? { saksnummer: sak.saksnummer } : {}),
    });
  }
  return punkter;
}

/** The sak of an agenda row; one without a file of its own is known from the agenda, whatever day its citers print. */
function sakIAgenda(graf: Graf, moete: Moete, nummer: string): Sak {
  const [nr = '', aar = ''] = nummer.split('/');
  const bokstav = aar.slice(2);
  const aarstall = 2000 + Number(aar.slice(0, 2));
  const finnes = graf.saker.get(`${moete.utvalg.id}/${aarstall}/${nr}${bokstav}`);
  if (finnes?.data) return finnes;
  const sak = finnes ?? nySak(graf, moete.utvalg, aarstall, Number(nr), `${nr}${bokstav}`);
  if (sak.moete !== moete) {
    if (sak.moete) sak.moete.saker = sak.moete.saker.filter((s) => s !== sak);
    moete.saker.push(sak);
  }
  return Object.assign(sak, {
    saksnummer: nummer.slice(0, nr.length + 3),
    moete,
    dato: moete.dato,
    ...(bokstav ? { loepenr: bokstav } : {}),
  });
}
