import type { Fil } from '#markdown/fil';
import { mappeAv } from './momenter.ts';

/** The number of a sak with its letter, as agendas have it: «26/20b»; empty without a number. */
export const heltNummer = ({
  saksnummer = '',
  loepenr = '',
}: {
  saksnummer?: string | undefined;
  loepenr?: string | undefined;
}): string => saksnummer + loepenr;

/** The row of a sak in the agenda of its meeting, among those of all meetings: `moeter/nuit/2025-05-15 14/25`. */
export const agendarad = ({ sti, data }: Fil<'sak'>): string => `${mappeAv(sti)} ${heltNummer(data)}`;
