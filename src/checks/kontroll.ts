import { buildArkiv } from '#domain/arkiv';
import type { Publisert } from '#domain/tekstregister';
import type { AlleFiler, Tekstfil } from '#markdown/fil';
import { mentSti } from '#markdown/filplass';
import { type Avvik, type Nivaa, sammenlignAvvik } from '#schema/avvik';
import { brukGodta, type Godtatt } from './godta.ts';
import { REGLER } from './index.ts';
import { plasserVedleggsfeil } from './oppgitte-filer.ts';
import type { Grunnlag, Regel } from './regel.ts';
import { samleLike } from './samling.ts';
import { finnUtkast } from './utkast.ts';

/** A fault with how serious it is. */
export interface Funn extends Avvik {
  nivaa: Nivaa;
}

/** Everything that was read from a content root. */
export interface Innhold {
  /** Valid files. */
  filer: readonly AlleFiler[];
  /** Faults from reading. */
  avvik: readonly Avvik[];
  /** Texts that are not valid, as they stand; absent where there are none. */
  ulesteTekster?: readonly Tekstfil[];
  /** Size in bytes of every attachment on disk, by path below the root. */
  vedlegg: ReadonlyMap<string, number>;
  /** What was public when its register was last written; absent where there is none. */
  publisert?: Publisert;
}

export interface Kontroll {
  /** Sorted by file, line, column and rule. */
  funn: Funn[];
  godtatt: Godtatt[];
  antall: { filer: number; moeter: number; saker: number };
}

const NIVAA = new Map(REGLER.map((regel) => [regel.id, regel.nivaa]));

/** @throws naming the rule, so that whoever sees it knows which one to report */
function kjoerRegel({ id, sjekk }: Regel, grunnlag: Grunnlag): Avvik[] {
  try {
    return sjekk?.(grunnlag) ?? [];
  } catch (grunn) {
    const hva = grunn instanceof Error ? grunn.message : String(grunn);
    throw new Error(
      `Regelen «${id}» stoppet på grunn av en feil i programmet, ikke i innholdet. Meld fra til dem som vedlikeholder det: ${hva}`,
      { cause: grunn },
    );
  }
}

/**
 * Runs every rule on everything that was read, drafts too. A fault in a file that is not public is a warning: it
 * never stops another meeting's notice; nor does one in a file that cannot be read, when its meeting is surely not
 * public or it says itself that it is a draft. Where that is uncertain, the fault stands.
 * @param dato as for `offentlig`
 * @param regler the rules to run
 * @throws when a rule itself fails
 */
export function kontroller(
  { filer, avvik, ulesteTekster = [], vedlegg, publisert }: Innhold,
  dato: string,
  regler: readonly Regel[] = REGLER,
): Kontroll {
  const { arkiv, avvik: koblinger } = buildArkiv(filer, dato, vedlegg);
  const perSti = new Map(filer.map((fil) => [fil.sti, fil]));
  // A file with a wrong name is there: that alone is told, and not that the right one is missing.
  const uleste = new Set(
    avvik.flatMap(({ fil: sti }) => [sti, mentSti(sti) ?? sti]).filter((sti) => !perSti.has(sti)),
  );
  const fil = (sti: string): AlleFiler | undefined => perSti.get(sti);
  const grunnlag = {
    filer,
    dato,
    arkiv,
    koblinger,
    uleste,
    ulesteTekster,
    vedlegg,
    fil,
    ...(publisert ? { publisert } : {}),
  };
  const funnet = [
    ...plasserVedleggsfeil(filer, avvik),
    ...regler.flatMap((regel) => kjoerRegel(regel, grunnlag)),
  ];
  const { avvik: igjen, godtatt } = brukGodta(filer, funnet, uleste);
  const erUtkast = finnUtkast(filer, dato);
  const nivaaFor = (a: Avvik): Nivaa => {
    const nivaa = a.nivaa ?? NIVAA.get(a.regel) ?? 'feil';
    return nivaa === 'feil' && erUtkast(a) ? 'advarsel' : nivaa;
  };
  return {
    funn: samleLike(igjen, regler)
      .map(({ utkast, ...a }) => ({ ...a, nivaa: nivaaFor(utkast ? { ...a, utkast } : a) }))
      .toSorted(sammenlignAvvik),
    godtatt: godtatt.toSorted((a, b) => sammenlignAvvik(a.avvik, b.avvik)),
    antall: {
      filer: filer.length,
      moeter: arkiv.moeter.filter((m) => m.data).length,
      saker: arkiv.saker.filter((s) => s.data).length,
    },
  };
}
