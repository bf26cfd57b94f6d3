import { sammenlign } from '#schema/avvik';
import type { Arkiv } from '#domain/arkiv';
import { behandlingstidsrom } from '#domain/behandlingstid';
import type { Moete } from '#domain/moete';
import { emnerIBruk, nyesteForst } from '#domain/oversikt';
import { type Sak, tittelAv } from '#domain/sak';
import { kortnavnNaa, skrivemaater, utvalgsnavnNaa } from '#domain/utvalg';
import { type Adresserekke, pakkAdresser } from '../tabell/adresserekker.ts';
import type { Faktum } from '../tabell/fakta.ts';
import { moetetekst } from './hoppmaal.ts';
import { type Nummerkolonne, lagNumre } from '../tabell/sidekolonner.ts';
import { skrivTall } from '../tabell/smaatall.ts';

/** What the file of the jump holds: addresses, and what they do not tell by themselves. */
export interface Hoppfil {
  rekker: Adresserekke[];
  /** Every text once, by the alphabet. */
  tekster: string[];
  /** Per address: its text, from 1; 0 where there is none, or the address gives it. */
  tekst: string;
  /** Saksnummer, and the number of a meeting where the archive knows it. */
  numre: Nummerkolonne;
  /** Per committee: short name now, and every spelling. */
  utvalg: Record<string, [kort: string, ...skrivemaater: string[]]>;
  /** Per topic that has any: other words for it. */
  emner: Record<string, string[]>;
}

export interface Hoppvalg {
  /** «Møte 15. mai 2025», as the page of the meeting has it. */
  moetenavn: (moete: Moete) => string;
  /** Takes names of persons out of a text by the rule of the index (`lagNavnekutt`). */
  utenNavn: (tekst: string, fakta: Partial<Record<Faktum, string[]>>) => string;
}

interface Post {
  sti: string;
  tekst: string;
  aar?: string;
  nummer?: string;
}

/** How much of a large archive the file holds, newest first; every matter, topic with a page and committee is there. */
const FLEST_SAKER = 2000;
const FLEST_MOETER = 500;

/**
 * The file of the quick jump, as a JSON value: about 9 bytes a sak when zipped, besides the words of the titles.
 * It has no persons, and no names of persons in titles that the index may not have.
 */
export function lagHopp(arkiv: Arkiv, { moetenavn, utenNavn }: Hoppvalg): unknown {
  const { saker, moeter, saksganger, utvalg } = arkiv;
  const emner = emnerIBruk(arkiv);
  const poster: Post[] = [
    ...saker
      .toSorted(nyesteForst)
      .slice(0, FLEST_SAKER)
      .map((sak) => sakspost(sak, utenNavn)),
    ...moeter
      .toSorted((a, b) => sammenlign(b.dato, a.dato) || sammenlign(a.id, b.id))
      .slice(0, FLEST_MOETER)
      .map((moete) => moetepost(moete, moetenavn(moete))),
    ...saksganger.map(({ id, tittel, ledd }) => {
      const { foerst } = behandlingstidsrom(ledd.filter(({ slag }) => slag !== 'varslet'));
      return { sti: `saksgang/${id}/`, tekst: utenNavn(tittel, foerst ? { foerst: [foerst.fra] } : {}) };
    }),
    ...emner.map(({ id, navn }) => ({ sti: `emner/${id}/`, tekst: navn })),
    ...utvalg.map((u) => ({ sti: `utvalg/${u.id}/`, tekst: utvalgsnavnNaa(u) })),
  ].toSorted((a, b) => sammenlign(a.sti, b.sti));

  const { rekker, plass } = pakkAdresser(poster.map(({ sti }) => sti));
  const ordnet = plass.flatMap((nr) => poster[nr] ?? []);
  const tekster = [...new Set(ordnet.map(({ tekst }) => tekst))].filter(Boolean).toSorted(sammenlign);
  const nummer = new Map(tekster.map((tekst, nr) => [tekst, nr + 1]));
  const fil: Hoppfil = {
    rekker,
    tekster,
    tekst: skrivTall(ordnet.map(({ tekst }) => nummer.get(tekst) ?? 0)),
    numre: lagNumre(ordnet),
    utvalg: Object.fromEntries(utvalg.map((u) => [u.id, [kortnavnNaa(u), ...new Set(skrivemaater(u))]])),
    emner: Object.fromEntries(
      emner.flatMap(({ id, synonymer = [] }) => (synonymer[0] ? [[id, synonymer]] : [])),
    ),
  };
  return fil;
}

function sakspost(sak: Sak, utenNavn: Hoppvalg['utenNavn']): Post {
  const { id, aar, saksnummer, dato, tittel, skjerming } = sak;
  const fakta = { aar: [String(aar)], ...(dato ? { dato: [dato] } : {}) };
  const vist = tittel ?? (skjerming ? tittelAv(sak) : '');
  return {
    sti: `saker/${id}/`,
    tekst: utenNavn(vist, fakta).trim(),
    aar: String(aar),
    ...(saksnummer ? { nummer: saksnummer } : {}),
  };
}

const moetepost = ({ id, dato, data }: Moete, navn: string): Post => ({
  sti: `moeter/${id}/`,
  tekst: navn === moetetekst(dato) ? '' : navn,
  aar: dato.slice(0, 4),
  ...(data?.nummer ? { nummer: data.nummer } : {}),
});
