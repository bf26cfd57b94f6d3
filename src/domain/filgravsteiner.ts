import type { Gammeladresse } from '#schema/adresser';
import type { Arkiv } from './arkiv.ts';
import type { Moete } from './moete.ts';

const VEDLEGG = /^\/moeter\/([^/]+\/[^/]+)\/(vedlegg\/[^/]+)$/;

/**
 * Tombstones for files that have been published and went with a sak that is withdrawn or exempt, or with their meeting:
 * then nobody has to write a row for each. Of which sak a file was, is no longer known; a public sak that has lost one is
 * told of by the register of texts.
 * @param publiserte the addresses that have been published
 * @param filerUte the files that readers get from a meeting: `vedlegg/9a.pdf`
 */
export function filgravsteiner(
  arkiv: Arkiv,
  publiserte: readonly string[],
  filerUte: (moete: Moete) => readonly string[],
): Gammeladresse[] {
  const medRad = new Set(arkiv.gamleAdresser.map(({ fra }) => fra.replace(/\/$/, '')));
  return publiserte.flatMap((fra): Gammeladresse[] => {
    const [, id = '', fil = ''] = VEDLEGG.exec(fra) ?? [];
    const moete = fil && !medRad.has(fra) ? arkiv.finnMoete(id) : undefined;
    if (!moete || (filerUte(moete).includes(fil) && arkiv.filstoerrelse(moete, fil) !== undefined)) return [];
    if (moete.trukket) return [{ fra, trukket: moete.trukket }];
    return moete.saker.some(({ skjerming }) => skjerming) ? [{ fra, trukket: { grunn: GRUNN } }] : [];
  });
}

const GRUNN = 'Filen hørte til noe som er trukket tilbake eller unntatt offentlighet.';
