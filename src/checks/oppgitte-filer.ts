import type { AlleFiler } from '#markdown/fil';
import { vedleggsfilI } from '#markdown/lenker';
import type { Avvik } from '#schema/avvik';
import { sted } from './regel.ts';

/** A file that a sak or a meeting names: in the front matter, found by its path there, or in the text, at a place. */
export interface Oppgitt {
  /** As it is written: `vedlegg/9a.pdf`. */
  navn: string;
  /** Path below the content root: `moeter/nuit/2025-05-15/vedlegg/9a.pdf`. */
  vedlegg: string;
  sti?: (string | number)[];
  linje?: number;
  kolonne?: number;
}

/** Every file that a content file names, fields first. */
export function oppgitteFiler(fil: AlleFiler): Oppgitt[] {
  if (fil.slag !== 'sak' && fil.slag !== 'moete') return [];
  const mappe = fil.sti.slice(0, fil.sti.lastIndexOf('/'));
  const iTeksten = fil.kropp.lenker.flatMap(({ adresse, linje, kolonne }) => {
    const navn = vedleggsfilI(adresse);
    return navn === undefined ? [] : [{ navn, linje, kolonne }];
  });
  return [...iFeltene(fil), ...iTeksten].map((o) => ({ ...o, vedlegg: `${mappe}/${o.navn}` }));
}

function iFeltene(fil: Extract<AlleFiler, { slag: 'sak' | 'moete' }>): Omit<Oppgitt, 'vedlegg'>[] {
  if (fil.slag === 'sak')
    return (fil.data.vedlegg ?? []).flatMap(({ fil: navn }, n) =>
      navn ? [{ navn, sti: ['vedlegg', n, 'fil'] }] : [],
    );
  return (fil.data.dokumenter ?? []).flatMap((dokument, n) =>
    (['fil', 'raatekst'] as const).flatMap((felt) => {
      const navn = dokument[felt];
      return navn ? [{ navn, sti: ['dokumenter', n, felt] }] : [];
    }),
  );
}

/** Where a file is named, as a place in a report. */
export const stedFor = (
  fil: AlleFiler,
  { sti, linje = 1, kolonne = 1 }: Oppgitt,
): Pick<Avvik, 'linje' | 'kolonne'> => (sti ? sted(fil, sti) : { linje, kolonne });

/**
 * Moves what is wrong with an attachment to every file that names it, once in each: there it can be mended, and
 * whether that file is public decides how serious it is. What no file names is never published, so it is a warning and
 * stays where it is.
 * @param avvik faults; those of other files are given back as they are
 */
export function plasserVedleggsfeil(filer: readonly AlleFiler[], avvik: readonly Avvik[]): Avvik[] {
  const gjelder = new Set(
    avvik.map((a) => a.fil).filter((sti) => /^moeter\/[^/]+\/[^/]+\/vedlegg\//u.test(sti)),
  );
  if (gjelder.size === 0) return [...avvik];
  const navngitt = new Map<string, { fil: AlleFiler; oppgitt: Oppgitt }[]>();
  for (const fil of filer) {
    for (const oppgitt of oppgitteFiler(fil)) {
      if (!gjelder.has(oppgitt.vedlegg)) continue;
      const kjente = navngitt.get(oppgitt.vedlegg) ?? [];
      if (kjente.every((k) => k.fil !== fil)) navngitt.set(oppgitt.vedlegg, [...kjente, { fil, oppgitt }]);
    }
  }
  return avvik.flatMap((a): Avvik[] => {
    if (!gjelder.has(a.fil)) return [a];
    const steder = navngitt.get(a.fil);
    if (!steder) return [a.nivaa ? a : { ...a, nivaa: 'advarsel' }];
    return steder.map(({ fil, oppgitt }) => ({
      ...a,
      fil: fil.sti,
      ...stedFor(fil, oppgitt),
      melding: `«${oppgitt.navn}»: ${a.melding}`,
      gjelder: oppgitt.navn,
    }));
  });
}
