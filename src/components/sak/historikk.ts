import { historikkFor, type Historikkrad, radFor } from '#domain/historikk';
import type { Sak } from '#domain/sak';
import { historikkSomHtml, historikkSomMarkdown } from '#exports/historikk';

/** «Vedtak fra tidligere behandlinger» as a sak page shows it, and as text to paste. */
export interface Historikk {
  /** The nearest treatments before this one. */
  rader: Historikkrad[];
  /** There are older ones. */
  avkortet: boolean;
  /** The rows of the text to paste are those of the table, and this sak too when it has been treated. */
  medSaken: boolean;
  html: string;
  markdown: string;
}

/** How many rows a page shows; the page of the matter has them all. */
const FLEST = 40;

/** @returns undefined when there is nothing to show: no earlier treatment of the matter */
export function sakshistorikk(sak: Sak): Historikk | undefined {
  const alle = historikkFor(sak, FLEST + 1);
  if (alle.length === 0) return undefined;
  const rader = alle.slice(-FLEST);
  const medSaken = sak.moete?.tilstand === 'avholdt';
  const tilLiming = medSaken ? [...rader, radFor(sak)] : rader;
  return {
    rader,
    avkortet: alle.length > FLEST,
    medSaken,
    html: historikkSomHtml(tilLiming),
    markdown: historikkSomMarkdown(tilLiming),
  };
}
