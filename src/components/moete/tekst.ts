import { medLenker } from '#components/lenker.ts';
import type { Moete } from '#domain/moete';

/** HTML of the body of a meeting as its pages show it, links in place. */
export const moetetekst = (moete: Moete, html: string): string => medLenker(html, moete.omtaler, moete);
