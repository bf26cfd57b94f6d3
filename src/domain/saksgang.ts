import type { Kropp } from '#markdown/seksjon';
import type { Godta } from '#schema/verdier';
import { erBehandlet, type Ledd, leddFor, ordne } from './ledd.ts';
import { type FinnUtvalg, limSaker } from './liming.ts';
import { type Sak, tittelAv, utvalgDa } from './sak.ts';
import { ikkeKommet, type Varsel, varsledeLedd, varslerFor, type Varslet } from './varsel.ts';

/** One matter: all its treatments, across committees, years and names. */
export interface Saksgang {
  /** Permanent: the name of its file, else its oldest sak (`nufa-2024-22`). */
  id: string;
  /** From the file, else the title that most of its steps bear. */
  tittel: string;
  sammendrag?: string;
  fil?: string;
  /** Known faults that the file accepts. */
  godta?: Godta[];
  /** What the file tells below its front matter. */
  kropp?: Kropp;
  /** Oldest first. */
  saker: Sak[];
  /** Every step, oldest first: also those without number, and announced ones that nothing answers. */
  ledd: Ledd[];
  /** Everything that its saker announce, and what became of it. */
  varsler: Varsel[];
  /** Announced and not treated, each treatment once, nearest first. */
  ikkeKommet: Varslet[];
  /** Addresses that lead here. */
  tidligereIder: string[];
}

/** A matter before it has a name. */
export type UnavngittSaksgang = Omit<Saksgang, 'id' | 'tidligereIder'>;

/** Id that a sak gives its matter: `nufa-2024-22`, `e-helsestyre-2020-26b`. */
export const saksgangIdAv = ({ id }: Pick<Sak, 'id'>): string => id.replaceAll('/', '-');

/**
 * Every matter of at least two steps, in the order of its oldest sak's key.
 * @param saker linked, dated, their meetings in a known state
 * @param dag today, ISO day
 */
export function finnSaksganger(
  saker: readonly Sak[],
  dag: string,
  finnUtvalg: FinnUtvalg,
): UnavngittSaksgang[] {
  return limSaker(saker, finnUtvalg).flatMap((knuter): UnavngittSaksgang[] => {
    if (knuter.every((k) => k.omstridt)) return [];
    const behandlinger = leddFor(knuter, finnUtvalg);
    const varsler = varslerFor(behandlinger, dag, finnUtvalg);
    const ledd = ordne([...behandlinger, ...varsledeLedd(varsler)]);
    if (ledd.length < 2) return [];
    return [
      {
        tittel: tittelFor(behandlinger),
        saker: behandlinger.flatMap((l) => (l.sak && !l.omstridt ? [l.sak] : [])),
        ledd,
        varsler,
        ikkeKommet: ikkeKommet(ledd, varsler),
      },
    ];
  });
}

/** The title that most of its steps bear, of several the latest: a side track then does not name the matter. */
function tittelFor(ledd: readonly Ledd[]): string {
  const ganger = new Map<string, number>();
  for (const { tittel } of ledd) if (tittel) ganger.set(tittel, (ganger.get(tittel) ?? 0) + 1);
  const flest = Math.max(...ganger.values());
  const tittel = ledd.findLast((l) => l.tittel && ganger.get(l.tittel) === flest)?.tittel;
  const sak = ledd.findLast((l) => l.sak)?.sak;
  return tittel ?? (sak ? `${utvalgDa(sak)}: ${tittelAv(sak)}` : 'Saksgang uten tittel');
}

/** The steps that have taken place. */
export const behandlinger = ({ ledd }: Pick<Saksgang, 'ledd'>, dag: string): Ledd[] =>
  ledd.filter((l) => erBehandlet(l, dag));

/** What a sak belongs to; a number of several saker belongs to what its citers belong to. */
export function saksgangerMed(sak: Sak): Saksgang[] {
  if (sak.saksgang) return [sak.saksgang];
  const ganger = sak.sitater.flatMap(({ fra }) => fra.saksgang ?? []);
  return [...new Set(ganger)].filter((gang) => gang.ledd.some((l) => l.sak === sak));
}
