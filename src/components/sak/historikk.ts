import type { Arkiv } from '#domain/arkiv';
import { historikkFor, type Historikkrad } from '#domain/historikk';
import type { Sak } from '#domain/sak';
import { historikkSomHtml, historikkSomMarkdown } from '#exports/historikk';

/** «Vedtak fra tidligere behandlinger» as a sak page shows it, and as text to paste. */
export interface Historikk {
  rader: Historikkrad[];
  /** The rows of the text to paste are those of the table, and this sak too when it has been treated. */
  medSaken: boolean;
  html: string;
  markdown: string;
}

/** @returns undefined when there is nothing to show: no earlier treatment of the matter */
export function sakshistorikk(sak: Sak, arkiv: Arkiv): Historikk | undefined {
  const rader = historikkFor(sak, arkiv.finnUtvalg);
  if (rader.length === 0) return undefined;
  const medSaken = sak.moete?.tilstand === 'avholdt';
  const tilLiming = medSaken ? historikkFor(sak, arkiv.finnUtvalg, true) : rader;
  return { rader, medSaken, html: historikkSomHtml(tilLiming), markdown: historikkSomMarkdown(tilLiming) };
}
