import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { lagersti } from '#sources/lager';
import { lagSyntetisk } from '../syntetisk/lag.ts';
import { SYNTETISK_DATO } from '../syntetisk/plan.ts';
import { kjoerMaalt, type Kjoering } from './kjoering.ts';
import { maalNettsted, type Stoerrelser } from './stoerrelser.ts';

const FROE = 20251120;

/** Everything measured on one archive. */
export interface Maaling {
  saker: number;
  sjekkKald: Kjoering;
  sjekkVarm: Kjoering;
  byggKald: Kjoering;
  /** All caches kept, one line added to one sak. */
  byggEndret: Kjoering;
  stoerrelser: Stoerrelser;
}

/**
 * Makes a synthetic archive outside the repository, measures check and build on it, cold and warm, and takes it away.
 * @param fortell told what is being measured now
 */
export async function maalArkiv(saker: number, fortell: (hva: string) => void): Promise<Maaling> {
  const rot = mkdtempSync(join(tmpdir(), 'saksgang-maal-'));
  const innhold = join(rot, 'innhold');
  const ut = join(rot, 'nettsted');
  const kort = relative(process.cwd(), innhold);
  const miljoe = { SAKSGANG_INNHOLD: kort, SAKSGANG_DATO: SYNTETISK_DATO, SAKSGANG_BASE: '/' };
  const kald = (): void => {
    rmSync(lagersti(kort, 'tekster'), { force: true });
  };
  const sjekk = (hva: string): Promise<Kjoering> => {
    fortell(`${saker} saker: sjekk, ${hva}`);
    return kjoerMaalt('scripts/sjekk.ts', [], miljoe);
  };
  const bygg = (hva: string): Promise<Kjoering> => {
    fortell(`${saker} saker: bygg, ${hva}`);
    return kjoerMaalt('scripts/maal/bygg-ett.ts', [innhold, ut], miljoe);
  };
  try {
    fortell(`${saker} saker: lager arkivet`);
    const { eksempelsak } = lagSyntetisk({ mappe: innhold, saker, froe: FROE });
    kald();
    const sjekkKald = await sjekk('kald');
    const sjekkVarm = await sjekk('varm');
    kald();
    const byggKald = await bygg('kald');
    const stoerrelser = maalNettsted(ut, saksadresse(eksempelsak));
    appendFileSync(join(innhold, eksempelsak), '\nEn setning til i denne saken.\n');
    const byggEndret = await bygg('etter én endring');
    return { saker, sjekkKald, sjekkVarm, byggKald, byggEndret, stoerrelser };
  } finally {
    rmSync(rot, { recursive: true, force: true });
    rmSync(join('.cache', 'astro', relative(process.cwd(), ut).replaceAll(/[^A-Za-z0-9]+/g, '-')), {
      recursive: true,
      force: true,
    });
    kald();
  }
}

/** `moeter/nuit/2025-05-15/sak-14.md` → `saker/nuit/2025/14`. */
function saksadresse(fil: string): string {
  const [, utvalg = '', dato = '', navn = ''] = fil.split('/');
  return ['saker', utvalg, dato.slice(0, 4), navn.slice('sak-'.length, -'.md'.length)].join('/');
}
