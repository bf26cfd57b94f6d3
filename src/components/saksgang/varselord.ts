import { erBareMulig, type Varsel } from '#domain/varsel';

/** What an announced treatment is called: no more than the papers say of it. */
export interface Varselord {
  /** Before the name of its step: «Varslet». */
  tittel: string;
  /** While its time has not passed: «Ventes i …». */
  venter: string;
  /** Afterwards, and the word before the place: «Varslet til …». */
  uteblitt: string;
  hvor: string;
  /** Before those who say it: «Varslet i …». */
  sagt: string;
}

const SIKKERT: Varselord = {
  tittel: 'Varslet',
  venter: 'Ventes',
  uteblitt: 'Varslet',
  hvor: 'til',
  sagt: 'Varslet i',
};
const MULIG: Varselord = {
  tittel: 'Mulig',
  venter: 'Kan komme',
  uteblitt: 'Nevnt som mulig',
  hvor: 'i',
  sagt: 'Nevnt som mulig i',
};

/** @param varsler all announcements of one treatment */
export const varselord = (varsler: readonly Varsel[]): Varselord => (erBareMulig(varsler) ? MULIG : SIKKERT);

/** What is said of an announced treatment whose time has passed. */
export const IKKE_KOMMET = 'Arkivet har ikke noe fra denne behandlingen.';
