import { existsSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Arkiv, buildArkiv } from '#domain/arkiv';
import { offentlig } from '#domain/publisering';
import { lesInnhold } from '#sources/innhold';
import { lagersti } from '#sources/lager';
import { kjoerMaalt } from '../maal/kjoering.ts';
import { lagSyntetisk } from '../syntetisk/lag.ts';
import { SYNTETISK_DATO } from '../syntetisk/plan.ts';

/** The day `content/` is read on. */
const DATO = '2026-11-26';
const FROE = 20251120;

/** A built site and the archive it shows. */
export interface Bygd {
  mappe: string;
  innhold: string;
  arkiv: Arkiv;
}

/** Builds `content/` below `rot`, or takes what an earlier run left there. */
export async function byggInnholdet(rot: string): Promise<Bygd> {
  return bygg('content', join(rot, 'innholdet'), DATO);
}

/**
 * Builds a synthetic archive below `rot`, or takes what an earlier run left there.
 * @param sisteDag its last day; without it, it is of the same years as `content/`
 */
export async function byggSyntetisk(rot: string, saker: number, sisteDag?: string): Promise<Bygd> {
  const innhold = join(rot, `syntetisk-${saker}-innhold`);
  if (!existsSync(innhold)) {
    lagSyntetisk({ mappe: innhold, saker, froe: FROE, ...(sisteDag === undefined ? {} : { sisteDag }) });
  }
  return bygg(relative(process.cwd(), innhold), join(rot, `syntetisk-${saker}`), SYNTETISK_DATO);
}

async function bygg(innhold: string, mappe: string, dato: string): Promise<Bygd> {
  if (!existsSync(mappe)) {
    // A process of its own: the build reads one archive per process.
    await kjoerMaalt('scripts/maal/bygg-ett.ts', [innhold, mappe], {
      SAKSGANG_INNHOLD: innhold,
      SAKSGANG_DATO: dato,
      SAKSGANG_BASE: '/',
    });
  }
  const lest = lesInnhold(innhold);
  if (innhold !== 'content') rmSync(lagersti(innhold, 'tekster'), { force: true });
  return { mappe, innhold, arkiv: buildArkiv(offentlig(lest.filer, dato), dato, lest.vedlegg).arkiv };
}
