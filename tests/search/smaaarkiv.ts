import type { Indeks, Indekstreff } from '#search/indeks';
import { leggTilSide, nyttLeksikon } from '#search/kopi/leksikon';
import { brett } from '#search/ord/normalisering';
import { stamme } from '#search/ord/noekkel';
import { lagOrdliste, lesOrdliste, type Ordform } from '#search/ord/ordliste';
import type { Oppslag } from '#search/tabell/oppslag';
import { lagOrdoppslag, type Ordoppslag } from '#search/ord/ordoppslag';
import { lagSplitter } from '#search/kopi/sammensetning';
import type { Siderad } from '#search/tabell/sidetabell';
import { soek, type Soekedata, type Svar } from '#search/soek';

/** A word list as the browser gets it. */
export function listeMed(former: Readonly<Record<string, number>>, sider = 100): Ordoppslag {
  const ord = new Map(
    Object.entries(former).map(([form, n]) => [form, { sider: n, smaa: n, navn: 0, tittel: false, sist: 0 }]),
  );
  const deler = lagOrdliste({ sider, ord, skrevet: new Map() }, () => []);
  return lagOrdoppslag((bokstav) => Promise.resolve(lesOrdliste(deler.get(bokstav) ?? '')));
}

/** A page: its title, its text, and words of the glossary that the index has beside them. */
export type Smaaside = readonly [tittel: string, tekst: string, ordforklaring?: string];

/** An archive of a few pages, searched as the site is; `spurt` is what the index was asked. */
export interface Smaaarkiv {
  /** Titles of the hits, best first. */
  titler(q: string): Promise<string[]>;
  svar(q: string): Promise<Svar>;
  indeks: Indeks;
  spurt: string[];
}

const INGEN: Oppslag = { utvalg: [], forkortelser: [] };

export function smaaarkiv(sider: readonly Smaaside[], oppslag: Oppslag = INGEN): Smaaarkiv {
  const leksikon = nyttLeksikon();
  for (const [tittel, tekst] of sider) leggTilSide(leksikon, `<h1>${tittel}</h1><p>${tekst}</p>`);
  const splitt = lagSplitter(leksikon);
  const deler = lagOrdliste(leksikon, splitt);
  const tabell = sider.map((_, nr): Siderad => ({ id: String(nr), sti: `saker/x/2025/${nr}/`, type: 'Sak' }));
  const spurt: string[] = [];
  const indeks = indeksMed(sider, splitt, spurt);
  const data: Soekedata = {
    tabell,
    oppslag,
    idag: '2026-11-26',
    ordliste: (bokstav): Promise<readonly Ordform[]> =>
      Promise.resolve(lesOrdliste(deler.get(bokstav) ?? '')),
  };
  const svar = (q: string): Promise<Svar> => soek(q, indeks, data);
  return {
    svar,
    indeks,
    spurt,
    titler: async (q) => (await svar(q)).treff.map(({ id }) => sider[Number(id)]?.[0] ?? ''),
  };
}

/** As Pagefind finds: stems that begin with the stem asked for, all of them; in quotation marks stems after one another. */
function indeksMed(
  sider: readonly Smaaside[],
  splitt: (ord: string) => readonly number[],
  spurt: string[],
): Indeks {
  const lest = sider.map(([tittel, tekst, ordforklaring = '']) => ({
    andre: ordene(ordforklaring).map((ord) => stammerAv(ord, splitt)),
    ord: ordene(`${tittel} ${tekst}`).map((ord) => stammerAv(ord, splitt)),
    tittel: ordene(tittel).flatMap((ord) => stammerAv(ord, splitt)),
  }));
  return {
    soek: (term) => {
      spurt.push(term);
      const eksakt = term.startsWith('"');
      const soekt = ordene(term.replaceAll('"', '')).map(stamme);
      const passer = (rot: string, s: string): boolean => (eksakt ? rot === s : rot.startsWith(s));
      const funnet = lest.flatMap(({ ord, tittel, andre: forklart }, nr): [string, Indekstreff][] => {
        if (soekt.every((s) => forklart.some((r) => r.some((rot) => passer(rot, s)))))
          return [[String(nr), { poeng: 1, steder: [], iTittel: false }]];
        const hos = soekt.map((s) => ord.flatMap((r, i) => (r.some((rot) => passer(rot, s)) ? [i] : [])));
        const [foerste = [], ...andre] = hos;
        const rekke = foerste.some((i) => andre.every((steder, n) => steder.includes(i + n + 1)));
        if (foerste.length === 0 || andre.some((s) => s.length === 0) || (eksakt && !rekke)) return [];
        const iTittel = tittel.some((rot) => soekt.some((s) => passer(rot, s)));
        const steder = hos.flat().sort((a, b) => a - b);
        return [[String(nr), { poeng: eksakt ? 1 : steder.length + (iTittel ? 5 : 0), steder, iTittel }]];
      });
      return Promise.resolve(new Map(soekt.length === 0 ? [] : funnet));
    },
  };
}

const ordene = (tekst: string): string[] => tekst.split(/\s+/).filter((ord) => brett(ord) !== '');

/** The stems of a word and of its parts, which the index has at one place. */
function stammerAv(skrevet: string, splitt: (ord: string) => readonly number[]): string[] {
  const ord = skrevet.toLowerCase().replaceAll(/[^\p{L}\p{N}/-]/gu, '');
  const deler = ord.split('-').flatMap((del) => {
    const grenser = splitt(del);
    return [del, ...[0, ...grenser].map((fra, i) => del.slice(fra, grenser[i]))];
  });
  return [...new Set([ord, ...deler].map(stamme))];
}
