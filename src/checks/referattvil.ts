import type { Arkiv } from '#domain/arkiv';
import { skrivemaater } from '#domain/utvalg';
import { utvalgAv } from '#domain/utvalgsfil';
import type { Fil } from '#markdown/fil';
import type { Avvik } from '#schema/avvik';

/** The day of the meeting that a file belongs to, `ÅÅÅÅ-MM-DD`: the folder is named for it. */
export const moetedagAv = ({ sti }: Fil<'sak'> | Fil<'moete'>): string =>
  sti.split('/')[2]?.slice(0, 10) ?? '';

/**
 * The level of words that may be of the minutes: only a warning, unless it is the file's own committee that says them.
 * @param ord as written: «Eksempelrådet vedtok»
 */
export function nivaaForTvil(
  ord: string,
  { sti }: Fil<'sak'> | Fil<'moete'>,
  { finnUtvalg }: Arkiv,
): Pick<Avvik, 'nivaa'> {
  const utvalg = finnUtvalg(utvalgAv(sti));
  const sagt = ord.toLowerCase();
  const eget = utvalg && skrivemaater(utvalg).some((navn) => sagt.startsWith(`${navn.toLowerCase()} `));
  return eget ? {} : { nivaa: 'advarsel' };
}
