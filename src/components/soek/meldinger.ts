import { NAVNETREFF } from '#labels';
import { antall } from '#ordform';
import { lestSom, type Soek, somAdresse } from '#search/adresse';
import type { Forstaatt, Svar } from '#search/soek';
import { erSammeNavn } from '#search/spoerring/utvalgsnavn';
import { lag } from './element.ts';
import { sitert as sitat } from './sitat.ts';

const liste = new Intl.ListFormat('nb', { type: 'conjunction' });

const sitert = (ord: readonly string[]): string => liste.format([...new Set(ord)].map((o) => `«${o}»`));

/** What makes pages answer that do not have the words as they were written. */
const VARIANTER = ['stavet', 'satt-sammen', 'forkortelse', 'maalform'] as const;
const DELER = ['delt', 'del'] as const;

/** How the query was read, when that is not plain, and the way to a literal search. */
export function svarmelding(soek: Soek, { forstaatt }: Svar, treff: number): Node[] {
  const setninger = [...forstaatt.flatMap((f) => lest(f, treff)), ...(treff > 0 ? ordlest(forstaatt) : [])];
  const videre = treff > 0 && forstaatt.some(({ slag }) => [...VARIANTER, ...DELER].some((v) => v === slag));
  const lenke = lag('a', { href: somAdresse(lestSom(soek, true)) }, `Søk bare etter ${sitat(soek.q)}`);
  return linje(setninger, videre ? [lenke] : []);
}

/** That a search is literal, and the way back. */
export const ordrettmelding = (soek: Soek): Node[] =>
  linje(
    ['Viser bare sider med ordene slik du skrev dem.'],
    [lag('a', { href: somAdresse(lestSom(soek, false)) }, 'Søk også på andre former og skrivemåter')],
  );

const linje = (setninger: readonly string[], lenker: readonly Node[]): Node[] =>
  setninger.length === 0 && lenker.length === 0
    ? []
    : [lag('p', {}, setninger.join(' '), ...lenker.flatMap((lenke) => [' ', lenke]))];

/** What was searched beside the words as they were typed, in words for the reader. */
export function ordlest(forstaatt: readonly Forstaatt[]): string[] {
  const varianter = forstaatt.flatMap((f) =>
    VARIANTER.some((v) => v === f.slag) && 'som' in f ? f.som : [],
  );
  const deler = forstaatt.flatMap((f) =>
    DELER.some((v) => v === f.slag) && 'som' in f ? f.som.flatMap((term) => term.split(' ')) : [],
  );
  return [
    ...(varianter.length > 0 ? [`Viste også treff for ${sitert(varianter)}.`] : []),
    ...(deler.length > 0
      ? [
          `Tok også med sider der ${sitert(deler)} står ${new Set(deler).size > 1 ? 'hver for seg' : 'alene'}.`,
        ]
      : []),
  ];
}

/**
 * What was read of a query, and what of it nothing answers, in words for the reader.
 * @param treff how many hits there are
 */
export function lest(f: Forstaatt, treff: number): string[] {
  switch (f.slag) {
    case 'sak': {
      const navn = f.utvalg ? `${f.utvalg} sak ${f.nummer}` : `Sak ${f.nummer}`;
      if (f.funnet === 0)
        return [`${navn} finnes ikke i arkivet.${treff > 0 ? ' Treffene nevner nummeret.' : ''}`];
      return f.funnet > 1 && !f.utvalg
        ? [`${antall(f.funnet, 'sak', 'saker')} har nummeret ${f.nummer}.`]
        : [];
    }
    case 'moete':
      if (f.funnet === 0 && f.rekke === 'neste')
        return f.utvalg
          ? [`Ingen kommende møter i ${f.utvalg} er kunngjort.`]
          : [`Ingen kommende møter er kunngjort.${treff > 0 ? ' Det siste møtet står først.' : ''}`];
      return f.funnet === 0
        ? [`Arkivet har ikke dette møtet: ${[f.utvalg, f.naar].filter(Boolean).join(', ')}.`]
        : [];
    case 'utvalg':
      if (f.naa && erSammeNavn(f.skrevet, f.utvalg)) return [`${f.utvalg} heter nå ${f.naa}.`];
      return [`«${f.skrevet}» er lest som ${f.utvalg}${f.naa ? `, nå ${f.naa}` : ''}.`];
    case 'frase-loest':
      return treff > 0
        ? [`Ingen treff har «${f.frase}» med ordene etter hverandre. Treffene har dem hver for seg.`]
        : [];
    case 'utelatt':
      return treff > 0 ? [`Ingen treff har ${sitert(f.ord)}.`] : [];
    case 'personnavn':
      return [NAVNETREFF[f.treff]];
    case 'kuttet':
      return [`Søket er langt: ${antall(f.antall, 'ord', 'ord')} er ikke søkt etter.`];
    default:
      return [];
  }
}
