import { type Aarsmangler, antallMangler, MANGELSLAG } from '#domain/fullstendighet';
import { MANGEL } from '#labels';
import { antall, oppramset, stor } from '#ordform';

/** «1 møte uten referat», «9 saker der vedtaket er ukjent»; empty when nothing is lacking. */
export const tellinger = (aar: readonly Aarsmangler[]): string[] =>
  MANGELSLAG.flatMap((slag) => {
    const n = antallMangler(aar, slag);
    return n > 0 ? [antall(n, ...MANGEL[slag])] : [];
  });

/** What one committee's year lacks, as a sentence or two. */
export function aaretSagt(mangler: Aarsmangler): string {
  const alle = mangler.komplett ? 'Arkivet har alle møtene dette året. ' : '';
  const talt = oppramset(tellinger([mangler]));
  return `${alle}${talt ? `${stor(talt)}.` : 'Vi kjenner ikke til noe som mangler.'}`;
}

/** What several years lack together, in one sentence: of a committee, or of the whole archive. */
export function aareneSagt(aar: readonly Aarsmangler[]): string {
  const talt = oppramset(tellinger(aar));
  return talt ? `Vi vet om ${talt}.` : 'Vi kjenner ikke til noe som mangler.';
}
