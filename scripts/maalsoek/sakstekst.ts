import { closest } from 'fastest-levenshtein';
import type { Arkiv } from '#domain/arkiv';
import type { Moete } from '#domain/moete';
import { heltNummer } from '#domain/saksnummer';
import { type Klipp, klippLysark, klippVedNumre } from './klipp.ts';

/** The printed text of one sak, by where it stands; a list of pieces of lines each. */
export interface Sakstekst {
  innkalling: string[][];
  papir: string[][];
  lysark: string[][];
  referat: string[][];
}

type Dokument = NonNullable<NonNullable<Moete['data']>['dokumenter']>[number];

/**
 * The printed text of every sak whose meeting names its documents and their lines.
 * @param lesKilde the lines of a source file
 * @returns by id of the sak
 */
export function sakstekster(
  arkiv: Arkiv,
  lesKilde: (fil: string) => readonly string[],
): Map<string, Sakstekst> {
  const tekster = new Map<string, Sakstekst>();
  for (const moete of arkiv.moeter) {
    const idAv = new Map(moete.saker.map((sak) => [heltNummer(sak), sak.id]));
    for (const dokument of moete.data?.dokumenter ?? []) {
      const sted = plass(dokument);
      if (sted === undefined || dokument.linjer === undefined) continue;
      const [fra = 1, til = 0] = dokument.linjer.split('-').map(Number);
      for (const { nummer, linjer } of klipp(dokument, moete, lesKilde(dokument.kilde).slice(fra - 1, til))) {
        const id = idAv.get(nummer);
        if (id === undefined) continue;
        const tekst = tekster.get(id) ?? { innkalling: [], papir: [], lysark: [], referat: [] };
        tekst[sted].push(linjer);
        tekster.set(id, tekst);
      }
    }
  }
  return tekster;
}

function plass({ slag }: Dokument): keyof Sakstekst | undefined {
  return slag === 'sakspapir' ? 'papir' : slag === 'vedlegg' ? undefined : slag;
}

function klipp({ slag, tittel = '' }: Dokument, { saker }: Moete, linjer: readonly string[]): Klipp[] {
  const numre = saker.map((sak) => heltNummer(sak));
  const navngitt = /\bsak (\d{1,3}\/\d{2}[a-z]?)$/.exec(tittel)?.[1];
  if (navngitt !== undefined) return [{ nummer: navngitt, linjer: [...linjer] }];
  if (slag === 'sakspapir') {
    const naermest = closest(
      tittel,
      saker.flatMap((sak) => sak.tittel ?? []),
    );
    const sak = saker.findIndex((s) => s.tittel === naermest);
    return [{ nummer: numre[sak] ?? '', linjer: [...linjer] }];
  }
  return slag === 'lysark' ? klippLysark(linjer, numre) : klippVedNumre(linjer, new Set(numre));
}
