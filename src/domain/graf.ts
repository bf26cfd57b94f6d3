import type { AlleFiler, Fil } from '#markdown/fil';
import { TOM_KROPP } from '#markdown/seksjon';
import type { Koblingsavvik } from './henvisning.ts';
import type { Moete } from './moete.ts';
import { trukketMoete } from './momenter.ts';
import { Navneregister } from './navneregister.ts';
import { delerAv, erFormell, type Sak } from './sak.ts';
import { heterSomNummeret } from './saksnummer.ts';
import { utfallAv } from './utfall.ts';
import type { Utvalg } from './utvalg.ts';
import { skrivemaater } from './utvalg.ts';

/** The nodes while the archive is being built. */
export interface Graf {
  utvalg: Map<string, Utvalg>;
  utvalgsnavn: Navneregister<Utvalg>;
  moeter: Map<string, Moete>;
  saker: Map<string, Sak>;
  avvik: Koblingsavvik[];
}

/** Every committee, meeting and sak that has a file, with its keys; nothing linked yet but folder and parent. */
export function byggGraf(filer: readonly AlleFiler[]): Graf {
  const graf: Graf = {
    utvalg: new Map(),
    utvalgsnavn: new Navneregister(),
    moeter: new Map(),
    saker: new Map(),
    avvik: [],
  };
  for (const fil of filer) if (fil.slag === 'utvalg') leggTilUtvalg(graf, fil);
  for (const utvalg of graf.utvalg.values()) {
    kobleEtterfoelger(graf, utvalg);
    sjekkForbereder(graf, utvalg);
  }
  for (const fil of filer) if (fil.slag === 'moete') leggTilMoete(graf, fil);
  const saker = filer.filter((fil) => fil.slag === 'sak');
  // Of two files with one number, the one that is named otherwise is the odd one.
  for (const fil of saker) if (heterSomNummeret(fil)) leggTilSak(graf, fil);
  for (const fil of saker) if (!heterSomNummeret(fil)) leggTilSak(graf, fil);
  return graf;
}

function leggTilUtvalg(graf: Graf, { sti, data, kropp }: Fil<'utvalg'>): void {
  const id = sti.slice('utvalg/'.length, -'.md'.length);
  const utvalg: Utvalg = { id, fil: sti, data, kropp, forgjengere: [], moeter: [], saker: [] };
  graf.utvalg.set(id, utvalg);
  const former = skrivemaater(utvalg);
  const eier = (form: string): Utvalg | undefined => graf.utvalgsnavn.finn(form);
  for (const skrevet of former.filter((form) => eier(form))) {
    graf.avvik.push({
      slag: 'delt-navn',
      fil: sti,
      sti: [],
      skrevet,
      kandidater: [eier(skrevet)?.fil ?? ''],
    });
  }
  graf.utvalgsnavn.leggTil(former, utvalg);
}

function kobleEtterfoelger(graf: Graf, utvalg: Utvalg): void {
  const skrevet = utvalg.data.etterfoelger?.utvalg;
  if (!skrevet) return;
  const etter = graf.utvalg.get(skrevet);
  const avvik = { fil: utvalg.fil, sti: ['etterfoelger', 'utvalg'], skrevet };
  if (!etter) {
    graf.avvik.push({ ...avvik, slag: 'ukjent-utvalg', kandidater: [...graf.utvalg.keys()] });
    return;
  }
  for (let u: Utvalg | undefined = etter; u; u = u.etterfoelger) {
    if (u !== utvalg) continue;
    // A ring is left open here, so that whoever follows successors comes to an end.
    graf.avvik.push({ ...avvik, slag: 'ring', kandidater: [] });
    return;
  }
  utvalg.etterfoelger = etter;
  etter.forgjengere.push(utvalg);
}

function sjekkForbereder(graf: Graf, { fil, data: { forbereder = [] } }: Utvalg): void {
  forbereder.forEach((skrevet, n) => {
    if (graf.utvalg.has(skrevet)) return;
    const kandidater = [...graf.utvalg.keys()];
    graf.avvik.push({ slag: 'ukjent-utvalg', fil, sti: ['forbereder', n], skrevet, kandidater });
  });
}

/** Committee and folder of `moeter/<utvalg>/<mappe>/…`; an unknown committee is noted once per meeting file. */
function mappeAv(graf: Graf, sti: string): { utvalg: Utvalg; mappe: string } | undefined {
  const [, utvalgId = '', mappe = '', filnavn] = sti.split('/');
  const utvalg = graf.utvalg.get(utvalgId);
  if (utvalg) return { utvalg, mappe };
  if (filnavn === 'moete.md') {
    graf.avvik.push({
      slag: 'ukjent-utvalg',
      fil: sti,
      sti: [],
      skrevet: utvalgId,
      kandidater: [...graf.utvalg.keys()],
    });
  }
  return undefined;
}

/** A meeting with nothing linked; cited-only meetings are made by the same function. */
export function nyttMoete(graf: Graf, utvalg: Utvalg, id: string, datoer: string[]): Moete {
  const moete: Moete = {
    id,
    utvalg,
    dato: datoer[0] ?? '',
    datoer,
    tilstand: 'avholdt',
    agenda: [],
    saker: [],
    referat: 'mangler',
    godkjentI: [],
    godkjennesI: [],
    sitater: [],
    omtaler: [],
  };
  graf.moeter.set(id, moete);
  utvalg.moeter.push(moete);
  return moete;
}

function leggTilMoete(graf: Graf, { sti, data, kropp }: Fil<'moete'>): void {
  const sted = mappeAv(graf, sti);
  if (!sted) return;
  const datoer = data.dager.map((d) => d.dato).toSorted();
  const trukket = trukketMoete(data);
  Object.assign(nyttMoete(graf, sted.utvalg, `${sted.utvalg.id}/${sted.mappe}`, datoer), {
    data,
    fil: sti,
    kropp,
    ...(trukket ? { trukket } : {}),
  });
}

/** A sak with nothing linked; cited-only saker are made by the same function. */
export function nySak(graf: Graf, utvalg: Utvalg, aar: number, nr: number, navn: string): Sak {
  const sak: Sak = {
    id: `${utvalg.id}/${aar}/${navn}`,
    utvalg,
    aar,
    nr,
    ...delerAv(TOM_KROPP),
    formell: false,
    henvisninger: [],
    sitater: [],
    omtaler: [],
  };
  graf.saker.set(sak.id, sak);
  utvalg.saker.push(sak);
  return sak;
}

function leggTilSak(graf: Graf, { sti, data, kropp }: Fil<'sak'>): void {
  const sted = mappeAv(graf, sti);
  if (!sted) return;
  const { utvalg, mappe } = sted;
  const filnavn = sti.split('/').at(-1)?.slice('sak-'.length, -'.md'.length) ?? '';
  const [nrTekst, aarTekst] = data.saksnummer?.split('/') ?? [];
  const aar = aarTekst ? 2000 + Number(aarTekst) : Number(mappe.slice(0, 4));
  const navn = nrTekst ? `${nrTekst}${data.loepenr ?? ''}` : filnavn;
  const finnes = graf.saker.get(`${utvalg.id}/${aar}/${navn}`);
  if (finnes) {
    graf.avvik.push({
      slag: 'dobbelt',
      fil: sti,
      sti: ['saksnummer'],
      skrevet: data.saksnummer ?? navn,
      kandidater: finnes.fil ? [finnes.fil] : [],
    });
    return;
  }
  const moete = graf.moeter.get(`${utvalg.id}/${mappe}`);
  const deler = delerAv(kropp);
  const utfall = data.utfall ?? (deler.vedtak ? utfallAv(deler.vedtak.tekst) : undefined);
  const sak = Object.assign(nySak(graf, utvalg, aar, Number(nrTekst ?? 0), navn), deler, {
    data,
    fil: sti,
    kropp,
    formell: erFormell(data, kropp),
    ...(data.saksnummer ? { saksnummer: data.saksnummer } : {}),
    ...(data.loepenr ? { loepenr: data.loepenr } : {}),
    ...(data.tittel ? { tittel: data.tittel } : {}),
    ...(utfall ? { utfall } : {}),
    ...skjerming(data.publisering),
  });
  if (!moete) return;
  sak.moete = moete;
  sak.dato = moete.dato;
  moete.saker.push(sak);
}

function skjerming(publisering: Fil<'sak'>['data']['publisering']): Pick<Sak, 'skjerming' | 'tittel'> {
  if (typeof publisering !== 'object') return {};
  if ('trukket' in publisering) return { skjerming: 'trukket' };
  if ('unntatt' in publisering) return { skjerming: 'unntatt', tittel: publisering.unntatt.skjermetTittel };
  return {};
}
