import type { Gammeladresse } from '#schema/adresser';
import { vedleggSti } from '#urls';
import type { Adresseliste } from './adresseliste.ts';
import type { Arkiv } from './arkiv.ts';
import type { Moete } from './moete.ts';
import { eiereUte, MOETEFIL, sakfil } from './vedleggseiere.ts';

const VEDLEGG = /^\/moeter\/([^/]+\/[^/]+)\/(vedlegg\/[^/]+)$/;

/**
 * Tombstones for files that have been published and went with a sak that is withdrawn or exempt, or with their meeting:
 * then nobody has to write a row for each. A file that a public sak had, or nobody knows who had, gets none: its row is
 * the secretary's to write.
 * @param publiserte the addresses that have been published, and whose files they were
 */
export function filgravsteiner(
  arkiv: Arkiv,
  { adresser, eiere }: Pick<Adresseliste, 'adresser' | 'eiere'>,
): Gammeladresse[] {
  const medRad = new Set(arkiv.gamleAdresser.map(({ fra }) => fra.replace(/\/$/, '')));
  const kjente = new Set(adresser);
  return adresser.flatMap((fra): Gammeladresse[] => {
    const [, id = '', fil = ''] = VEDLEGG.exec(fra) ?? [];
    const moete = fil && !medRad.has(fra) ? arkiv.finnMoete(id) : undefined;
    if (!moete || eiereUte(moete, arkiv).has(fil)) return [];
    if (moete.trukket) return [{ fra, trukket: moete.trukket }];
    const gikkMedSaken = eiere.get(fra)?.every((eier) => erBorte(eier, moete, arkiv, kjente)) ?? false;
    return gikkMedSaken ? [{ fra, trukket: { grunn: GRUNN } }] : [];
  });
}

const GRUNN = 'Filen hørte til noe som er trukket tilbake eller unntatt offentlighet.';

/** A file of the meeting may have held all its saker; where another has come in its place, it has not gone with one. */
function erBorte(eier: string, moete: Moete, arkiv: Arkiv, kjente: ReadonlySet<string>): boolean {
  const skjermede = moete.saker.filter(({ skjerming }) => skjerming);
  if (eier !== MOETEFIL) return skjermede.some((sak) => sakfil(sak) === eier);
  const harNy = [...eiereUte(moete, arkiv)].some(
    ([fil, eiere]) => eiere.includes(MOETEFIL) && !kjente.has(vedleggSti(moete, fil)),
  );
  return skjermede.length > 0 && !harNy;
}
