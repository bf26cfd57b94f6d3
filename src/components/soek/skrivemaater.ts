import { type Utvalg, kortnavnNaa, skrivemaater } from '#domain/utvalg';
import { utvalgsnoekkel } from '#search/saksnummer';

/** Pairs of a committee's spelling and its name in the search filter, for reading «nuit 9/25». */
export const skrivemaaterAv = (alleUtvalg: readonly Utvalg[]): [string, string][] =>
  alleUtvalg.flatMap((utvalg) =>
    skrivemaater(utvalg).map((navn): [string, string] => [utvalgsnoekkel(navn), kortnavnNaa(utvalg)]),
  );
