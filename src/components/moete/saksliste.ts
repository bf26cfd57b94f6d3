import type { Agendapunkt, Moete } from '#domain/moete';
import { type Sak, saksnavn, tittelAv } from '#domain/sak';
import { personTekst } from '#components/sak/trykt.ts';
import { datoTekst, tidTekst } from '#datotekst';
import { stor } from '#ordform';
import { sammenlign } from '#schema/avvik';
import type { Person } from '#schema/person';
import { foersteSetning } from './setning.ts';
import { moetetrykt } from './trykt.ts';

interface Listeunderpunkt {
  tekst: string;
  tid?: string;
  linjer: string[];
}

/** One row of the agenda, ready to show. */
export interface Listerad {
  tid?: string;
  sak?: Sak;
  /** «Sak 14/25» */
  nummer?: string;
  tittel: string;
  kort?: string;
  sakstype?: string;
  underpunkter: Listeunderpunkt[];
  /** Who holds it, remarks and printed forms. */
  linjer: string[];
}

export interface Listedag {
  dato: string;
  /** «Dag 1: 17. oktober 2024»; absent in a meeting of one day. */
  tittel?: string;
  rader: Listerad[];
}

/** «09.05–10.30»: the column says that it is a time. */
const klokken = (fra: string, til?: string): string => tidTekst(fra, til).replace(/^kl\.\s/u, '');

const medHvem = (ved: readonly Person[] | undefined): string[] =>
  ved?.length ? [`Ved ${ved.map(personTekst).join('; ')}.`] : [];

/** One line about a sak: what the notice says of it, else how the decision starts. */
export function kortOm(sak: Sak): string | undefined {
  if (sak.data?.sammendrag) return foersteSetning(sak.data.sammendrag);
  return sak.vedtak && !sak.formell ? foersteSetning(sak.vedtak.tekst) : undefined;
}

function radAv(punkt: Agendapunkt): Listerad {
  const { sak, tid, til } = punkt;
  const kort = sak && kortOm(sak);
  return {
    ...(tid ? { tid: klokken(tid, til) } : {}),
    ...(sak ? { sak, nummer: saksnavn(sak) } : {}),
    tittel: sak ? tittelAv(sak) : (punkt.tekst ?? ''),
    ...(kort ? { kort } : {}),
    ...(sak?.data?.sakstype ? { sakstype: stor(sak.data.sakstype) } : {}),
    linjer: [...medHvem(punkt.ved), ...(punkt.merknad ? [punkt.merknad] : []), ...moetetrykt(punkt.trykt)],
    underpunkter: (punkt.underpunkter ?? []).map(
      ({ tekst, tid: fra, til: slutt, ved, deltakelse, spoersmaal }) => ({
        tekst,
        ...(fra ? { tid: klokken(fra, slutt) } : {}),
        linjer: [...medHvem(ved), ...(deltakelse ? [`${stor(deltakelse)}.`] : []), ...(spoersmaal ?? [])],
      }),
    ),
  };
}

/**
 * The agenda, day by day, in the order of the notice. Days without rows are left out; rows on a day that is not the
 * meeting's stand under that day, unnumbered.
 */
export function saksliste(moete: Moete): Listedag[] {
  const dager = [...new Set([...moete.datoer, ...moete.agenda.map((p) => p.dag)])].toSorted(sammenlign);
  return dager.flatMap((dato) => {
    const rader = moete.agenda.filter((p) => p.dag === dato).map(radAv);
    if (rader.length === 0) return [];
    const nr = moete.datoer.indexOf(dato) + 1;
    const tittel = nr > 0 ? `Dag ${nr}: ${datoTekst(dato)}` : datoTekst(dato);
    return [{ dato, rader, ...(dager.length > 1 ? { tittel } : {}) }];
  });
}
