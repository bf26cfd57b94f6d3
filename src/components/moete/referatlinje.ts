import type { Moete } from '#domain/moete';
import { referatsetning } from '#domain/sitering';
import { medUtkast } from '#domain/utkast';
import { medBase, sakSti } from '#urls';

/** The sentence about the minutes, taken apart where the sak that approves them can be linked. */
export function referatlinje(moete: Moete): {
  foer: string;
  lenke?: { tekst: string; href: string };
  etter: string;
} {
  const setning = medUtkast(referatsetning(moete), moete, 'referat');
  const sak = (moete.godkjentI[0] ?? moete.godkjennesI[0])?.fra;
  const tekst = `sak ${sak?.saksnummer ?? ''}`;
  const plass = setning.indexOf(tekst);
  if (!sak?.saksnummer || plass < 0) return { foer: setning, etter: '' };
  return {
    foer: setning.slice(0, plass),
    lenke: { tekst, href: medBase(sakSti(sak)) },
    etter: setning.slice(plass + tekst.length),
  };
}
