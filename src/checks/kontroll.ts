import { buildArkiv } from '#domain/arkiv';
import { offentlig } from '#domain/publisering';
import type { AlleFiler } from '#markdown/fil';
import { type Avvik, sammenlignAvvik } from '#schema/avvik';
import { brukGodta, type Godtatt } from './godta.ts';
import { REGLER } from './index.ts';
import type { Nivaa } from './regel.ts';

/** A fault with how serious it is. */
export interface Funn extends Avvik {
  nivaa: Nivaa;
}

export interface Kontroll {
  /** Sorted by file, line, column and rule. */
  funn: Funn[];
  godtatt: Godtatt[];
  antall: { filer: number; moeter: number; saker: number };
}

const NIVAA = new Map(REGLER.map((regel) => [regel.id, regel.nivaa]));

/** The meeting that decides whether a file is public. */
const moeteVed = (sti: string): string => sti.replace(/[^/]+$/, 'moete.md');

/**
 * Runs every rule on everything that was read, drafts too. A fault in a file that is not public is a warning: it
 * never stops another meeting's notice. A file that cannot be read may be public, and so may a sak whose meeting
 * cannot: their faults stand.
 * @param filer valid files; `avvik` faults from reading; `dato` as for `offentlig`; `vedlegg` sizes of the attachments on disk
 */
export function kontroller(
  filer: readonly AlleFiler[],
  avvik: readonly Avvik[],
  dato: string,
  vedlegg: ReadonlyMap<string, number>,
): Kontroll {
  const { arkiv, avvik: koblinger } = buildArkiv(filer, dato, vedlegg);
  const perSti = new Map(filer.map((fil) => [fil.sti, fil]));
  const uleste = new Set(avvik.map((a) => a.fil));
  const grunnlag = { filer, arkiv, koblinger, uleste, fil: (sti: string) => perSti.get(sti) };
  const funnet = [...avvik, ...REGLER.flatMap((regel) => regel.sjekk?.(grunnlag) ?? [])];
  const { avvik: igjen, godtatt } = brukGodta(filer, funnet);
  const offentlige = new Set(offentlig(filer, dato).map((fil) => fil.sti));
  const nivaaFor = (a: Avvik): Nivaa => {
    const nivaa = NIVAA.get(a.regel) ?? 'feil';
    const utkast = perSti.has(a.fil) && perSti.has(moeteVed(a.fil)) && !offentlige.has(a.fil);
    return nivaa === 'feil' && utkast ? 'advarsel' : nivaa;
  };
  return {
    funn: igjen.map((a) => ({ ...a, nivaa: nivaaFor(a) })).toSorted(sammenlignAvvik),
    godtatt: godtatt.toSorted((a, b) => sammenlignAvvik(a.avvik, b.avvik)),
    antall: {
      filer: filer.length,
      moeter: arkiv.moeter.filter((m) => m.data).length,
      saker: arkiv.saker.filter((s) => s.data).length,
    },
  };
}
