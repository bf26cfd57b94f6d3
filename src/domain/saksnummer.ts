import type { Fil } from '#markdown/fil';
import type { Saksref } from '#schema/henvisning';
import { mappeAv } from './momenter.ts';
import { nummerI } from './nummerrekke.ts';

/** The number of a sak with its letter, as agendas have it: «26/20b»; empty without a number. */
export const heltNummer = ({
  saksnummer = '',
  loepenr = '',
}: {
  saksnummer?: string | undefined;
  loepenr?: string | undefined;
}): string => saksnummer + loepenr;

/** The number that a reference writes, in the same form. */
export const nummerAv = ({ nr, aar, loepenr }: Pick<Saksref, 'nr' | 'aar' | 'loepenr'>): string =>
  heltNummer({ saksnummer: nummerI(nr, aar), loepenr });

/** A sak among those of all committees: `nuit 26/20b`. @param utvalg id; `nummer` as of `heltNummer` */
export const saksnoekkel = (utvalg: string, nummer: string): string => `${utvalg} ${nummer}`;

/** The row of a sak in the agenda of its meeting, among those of all meetings: `moeter/nuit/2025-05-15 14/25`. */
export const agendarad = ({ sti, data }: Fil<'sak'>): string => `${mappeAv(sti)} ${heltNummer(data)}`;

/** What the file of a sak is called by its number: `sak-26.md`, `sak-26-b.md`; undefined without a number. */
export function filnavnFor({ saksnummer, loepenr }: Fil<'sak'>['data']): string | undefined {
  const [nr] = saksnummer?.split('/') ?? [];
  return nr ? `sak-${nr}${loepenr ? `-${loepenr}` : ''}.md` : undefined;
}

/** Whether the name of its file and its number are the same; where they are not, one of them is wrong. */
export const heterSomNummeret = ({ sti, data }: Fil<'sak'>): boolean =>
  sti.endsWith(`/${filnavnFor(data) ?? ''}`);
