import type { Deler } from './deler.ts';
import { type Grunnlag, hosUtvalgene, hverEnGang, kortnavnI, type Lesning } from './lesning.ts';
import { kort, moeteneMed } from './moetene.ts';
import type { Nummerbit } from './nummersoek.ts';
import { sakVed } from '../tabell/sideslag.ts';
import type { Siderad } from '../tabell/sidetabell.ts';
import { erMoeteord, erOrdetMoete, slagMed } from './smaaord.ts';

/**
 * The saker with a number, those of one committee together, the committee that had it last first.
 * @param utvalg ids of the committees to look in; all, when there are none
 */
export function sakeneMed(
  { nr, aar, bokstav }: Pick<Nummerbit, 'nr' | 'aar' | 'bokstav'>,
  tabell: readonly Siderad[],
  utvalg?: readonly string[],
): Siderad[] {
  const funnet = tabell.flatMap((rad) => {
    const sak = sakVed(rad);
    const passer = sak?.nr === nr && (aar ?? sak.aar) === sak.aar && (utvalg?.includes(sak.utvalg) ?? true);
    return passer ? [{ rad, sak }] : [];
  });
  const siste = new Map<string, string>();
  for (const { rad, sak } of funnet) {
    const dato = rad.dato ?? String(sak.aar);
    if (dato > (siste.get(sak.utvalg) ?? '')) siste.set(sak.utvalg, dato);
  }
  const sistI = ({ sak }: (typeof funnet)[number]): string => siste.get(sak.utvalg) ?? '';
  return funnet
    .sort(
      (a, b) =>
        sistI(b).localeCompare(sistI(a), 'en') ||
        a.sak.utvalg.localeCompare(b.sak.utvalg, 'en') ||
        b.sak.aar - a.sak.aar ||
        Number(b.sak.bokstav === bokstav) - Number(a.sak.bokstav === bokstav) ||
        a.sak.bokstav.localeCompare(b.sak.bokstav, 'en'),
    )
    .map(({ rad }) => rad);
}

/** The same with the rows of the committees that the query names. */
const sakeneI = (nummer: Nummerbit, { utvalg }: Deler, { oppslag, tabell }: Grunnlag): Siderad[] =>
  hosUtvalgene(utvalg, oppslag, (ider) => sakeneMed(nummer, tabell, ider));

/**
 * Reads a query that names saker, or meetings, by number.
 * @returns nothing when there is no number; words that stand beside it are left
 */
export function lesSaker(deler: Deler, grunnlag: Grunnlag): Lesning | undefined {
  const { numre, ord } = deler;
  if (numre.length === 0) return undefined;
  const lest = numre.map((nummer) => lesNummeret(nummer, deler, grunnlag));
  return {
    foerst: hverEnGang(lest.flatMap(({ foerst }) => foerst)),
    omtalt: lest.flatMap(({ omtalt }) => omtalt),
    ord: ord.filter((ett) => !erMoeteord(ett) && slagMed(ett) === undefined),
    forstaatt: lest.flatMap(({ forstaatt }) => forstaatt),
  };
}

function lesNummeret(nummer: Nummerbit, deler: Deler, grunnlag: Grunnlag): Omit<Lesning, 'ord'> {
  const { nr, aar, bokstav, av, langtAar } = nummer;
  const saker = sakeneI(nummer, deler, grunnlag);
  // «26/20c»: those with another letter are shown, but are not the one.
  const rette = saker.filter((rad) => bokstav === undefined || sakVed(rad)?.bokstav === bokstav);
  const moeter =
    av === 'sak'
      ? []
      : hosUtvalgene(deler.utvalg, grunnlag.oppslag, (ider) => moeteneMed(nummer, grunnlag.tabell, ider));
  const moetetFoerst =
    av === 'moete' ||
    (av === undefined && (deler.ord.some(erOrdetMoete) || (langtAar && deler.utvalg.length > 0)));
  const skrevet = aar === undefined ? String(nr) : kort(nr, aar);
  const spurtOmMoete = av === 'moete' || (moeter.length > 0 && (moetetFoerst || saker.length === 0));
  return {
    foerst: moetetFoerst ? [...moeter, ...saker] : [...saker, ...moeter],
    omtalt: aar === undefined ? [] : [skrevet],
    forstaatt: [
      spurtOmMoete
        ? {
            slag: 'moete',
            naar: `møte ${nr}/${aar ?? ''}`,
            ...kortnavnI(deler.utvalg),
            funnet: moeter.length,
          }
        : {
            slag: 'sak',
            nummer: skrevet + (bokstav ?? ''),
            ...kortnavnI(deler.utvalg),
            funnet: rette.length,
          },
    ],
  };
}
