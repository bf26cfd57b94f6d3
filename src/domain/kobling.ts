import type { Fil } from '#markdown/fil';
import type { Kropp } from '#markdown/seksjon';
import { type Henvisningsdata, type Moeteref, type Saksref } from '#schema/henvisning';
import { sammenlign } from '#schema/avvik';
import { nySak, nyttMoete, type Graf } from './graf.ts';
import type { Henvisning } from './henvisning.ts';
import { type Kant, kanterAv, nevnteUtvalg, type NevntUtvalg } from './kanter.ts';
import type { Moete } from './moete.ts';
import { nummerI } from './nummerrekke.ts';
import { moeteId, moeteVed, sakVed } from './oppslag.ts';
import type { Sak } from './sak.ts';
import { heltNummer } from './saksnummer.ts';
import type { Utvalg } from './utvalg.ts';

/** What counts as knowing something of a sak that has no file. */
const FAKTA: readonly (keyof Henvisningsdata)[] = ['dato', 'datoTekst', 'tittel', 'vedtak', 'tekst'];

/**
 * Finds the target of every reference and links both ends. Saker and meetings that are only cited become nodes with
 * what the citers say; what cannot be found becomes a fact in `graf.avvik`.
 */
export function koble(graf: Graf): void {
  for (const sak of [...graf.saker.values()]) {
    if (!sak.data || sak.skjerming) continue;
    for (const kant of kanterAv(sak.data)) kobleKant(graf, sak, kant);
    for (const nevnt of nevnteUtvalg(sak.data)) sjekkUtvalg(graf, sak, nevnt);
  }
  for (const sak of graf.saker.values()) {
    sak.sitater.sort(
      (a, b) => sammenlign(a.fra.dato ?? '', b.fra.dato ?? '') || sammenlign(a.fra.id, b.fra.id),
    );
    if (!sak.data) settSammen(graf, sak);
  }
}

/** The sak that a saksgang is named after must be one that somebody knows. */
export function sjekkSaksgang(graf: Graf, { sti: fil, data: { sak } }: Fil<'saksgang'>): void {
  const utvalg = sak.utvalg ? graf.utvalgsnavn.finn(sak.utvalg) : undefined;
  if (utvalg && sakVed(utvalg, sak)) return;
  const kandidater = utvalg
    ? utvalg.saker.map((s) => `${utvalg.id} ${s.saksnummer ?? ''}`)
    : [...graf.utvalg.keys()];
  const slag = utvalg ? 'ukjent-sak' : sak.utvalg ? 'ukjent-utvalg' : 'uten-utvalg';
  const skrevet = slag === 'ukjent-utvalg' ? (sak.utvalg ?? '') : sak.skrevet;
  graf.avvik.push({
    slag,
    fil,
    sti: ['sak'],
    skrevet,
    kandidater: slag === 'uten-utvalg' ? [] : kandidater,
  });
}

function kobleKant(graf: Graf, fra: Sak, { slag, sti, data, med }: Kant): void {
  const henvisning: Henvisning = { fra, slag, data, sti, ...(med ? { med } : {}) };
  if (data.sak) {
    const til = finnSak(graf, fra, data.sak, sti);
    if (til) {
      henvisning.tilSak = til;
      til.sitater.push(henvisning);
    }
    if (til === fra)
      graf.avvik.push({
        slag: 'seg-selv',
        fil: fra.fil ?? '',
        sti,
        skrevet: data.sak.skrevet,
        kandidater: [],
      });
    if (data.sak.anker) {
      henvisning.anker = data.sak.anker;
      if (til?.kropp) sjekkAnker(graf, fra, til.kropp, { sti, ref: data.sak });
    }
  } else if (data.moete) {
    const til = finnMoete(graf, fra, data.moete, [...sti, 'moete']);
    if (til) {
      henvisning.tilMoete = til;
      til.sitater.push(henvisning);
      if (slag === 'godkjenner') til.godkjennesI.push(henvisning);
    }
  } else if (data.utvalg && !graf.utvalgsnavn.finn(data.utvalg)) {
    ukjentUtvalg(graf, fra, [...sti, 'utvalg'], data.utvalg);
  }
  fra.henvisninger.push(henvisning);
}

/** An action point that the target does not have. In `foelgerOpp` nothing but an action point can be meant. */
function sjekkAnker(
  graf: Graf,
  fra: Sak,
  { seksjoner }: Kropp,
  { sti, ref }: { sti: (string | number)[]; ref: Saksref },
): void {
  if (sti[0] !== 'foelgerOpp' && !ref.anker?.startsWith('aksjonspunkt-')) return;
  const ankere = seksjoner.flatMap((s) => (s.aksjonspunkter ?? []).map(({ nr }) => `aksjonspunkt-${nr}`));
  if (ankere.includes(ref.anker ?? '')) return;
  graf.avvik.push({
    slag: 'ukjent-anker',
    fil: fra.fil ?? '',
    sti,
    skrevet: ref.skrevet,
    kandidater: ankere,
  });
}

function ukjentUtvalg(graf: Graf, fra: Sak, sti: (string | number)[], skrevet: string): void {
  graf.avvik.push({
    slag: 'ukjent-utvalg',
    fil: fra.fil ?? '',
    sti,
    skrevet,
    kandidater: [...graf.utvalg.keys()],
  });
}

/** References that are no edges still name a committee, and it must be one. */
function sjekkUtvalg(graf: Graf, fra: Sak, { sti, utvalg, sak }: NevntUtvalg): void {
  if (utvalg !== undefined) {
    if (!graf.utvalgsnavn.finn(utvalg)) ukjentUtvalg(graf, fra, sti, utvalg);
  } else if (sak) utenUtvalg(graf, fra, sak, sti);
}

function utenUtvalg(graf: Graf, fra: Sak, ref: Saksref, sti: (string | number)[]): void {
  const kandidater = [...graf.saker.values()].filter((s) => s.aar === ref.aar && s.nr === ref.nr && s.data);
  graf.avvik.push({
    slag: 'uten-utvalg',
    fil: fra.fil ?? '',
    sti,
    skrevet: ref.skrevet,
    kandidater: kandidater.map((s) => `${s.utvalg.id} ${heltNummer(s)}`),
  });
}

function finnSak(graf: Graf, fra: Sak, ref: Saksref, sti: (string | number)[]): Sak | undefined {
  if (!ref.utvalg) {
    utenUtvalg(graf, fra, ref, sti);
    return undefined;
  }
  const utvalg = graf.utvalgsnavn.finn(ref.utvalg);
  if (!utvalg) {
    ukjentUtvalg(graf, fra, sti, ref.utvalg);
    return undefined;
  }
  const navn = `${ref.nr}${ref.loepenr ?? ''}`;
  const finnes = graf.saker.get(`${utvalg.id}/${ref.aar}/${navn}`);
  if (finnes) return finnes;
  return Object.assign(nySak(graf, utvalg, ref.aar, ref.nr, navn), {
    saksnummer: nummerI(ref.nr, ref.aar),
    ...(ref.loepenr ? { loepenr: ref.loepenr } : {}),
  });
}

function finnMoete(graf: Graf, fra: Sak, ref: Moeteref, sti: (string | number)[]): Moete | undefined {
  const utvalg = graf.utvalgsnavn.finn(ref.utvalg);
  if (!utvalg) {
    ukjentUtvalg(graf, fra, sti, ref.utvalg);
    return undefined;
  }
  return moeteFor(graf, utvalg, ref);
}

/** The committee's meeting that is meant, or a new one known only from being cited. */
const moeteFor = (graf: Graf, utvalg: Utvalg, ref: Omit<Moeteref, 'skrevet'>): Moete =>
  moeteVed(utvalg, ref) ?? nyttMoete(graf, utvalg, moeteId(utvalg, ref), [ref.dato]);

/** Gives a sak without a file what its citers say: the first title and date; the page shows every citer. */
function settSammen(graf: Graf, sak: Sak): void {
  const sagt = (felt: 'tittel' | 'dato'): string | undefined =>
    sak.sitater.map((s) => s.data[felt]).find(Boolean);
  const tittel = sagt('tittel');
  const dato = sagt('dato');
  if (tittel) sak.tittel = tittel;
  if (dato) {
    sak.dato = dato;
    sak.moete = moeteFor(graf, sak.utvalg, { utvalg: sak.utvalg.id, dato });
    sak.moete.saker.push(sak);
  }
  if (sak.sitater.some((s) => FAKTA.some((f) => s.data[f] !== undefined))) return;
  for (const { fra, sti, data } of sak.sitater) {
    const likt = sak.utvalg.saker
      .filter((s) => s.data && s !== fra && s.aar === sak.aar)
      .map((s) => `${sak.utvalg.id} ${s.saksnummer ?? ''}`);
    graf.avvik.push({
      slag: 'ukjent-sak',
      fil: fra.fil ?? '',
      sti,
      skrevet: data.sak?.skrevet ?? sak.id,
      kandidater: likt,
    });
  }
}
