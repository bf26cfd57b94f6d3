import { kanStaaSist } from '../kopi/leddform.ts';
import { flat, noekkel } from './noekkel.ts';
import type { Ordform } from './ordliste.ts';
import type { Ordoppslag } from './ordoppslag.ts';

/** A known word that is a part of another: its key, and its forms. */
export interface Ledd {
  noekkel: string;
  former: readonly Ordform[];
}

const KORTEST = 4;
/** The words of three letters that compounds are made of. */
const KORTE = new Set('dag fag lag lov rad rom sak tid vei veg mal'.split(' '));

const sider = (former: readonly Ordform[]): number => former.reduce((sum, form) => sum + form.sider, 0);
const erLangNok = (ord: string): boolean => ord.length >= KORTEST || KORTE.has(ord);

/** Where a word may have a seam: what stands before it, without a linking s or e too. */
function foerledd(ord: string, liste: Ordoppslag): { slutt: number; ledd: Ledd }[] {
  const funnet: { slutt: number; ledd: Ledd }[] = [];
  for (let slutt = 3; slutt <= ord.length - 3; slutt++) {
    const foer = ord.slice(0, slutt);
    const beste = [foer, foer.replace(/(?<=...)[se]$/, '')]
      .filter(erLangNok)
      .map((ledd) => ({ noekkel: noekkel(ledd), former: liste.med(noekkel(ledd)) }))
      // The stem of a part must be nearly all of it, or «nettlege» would be a part of its own.
      .filter(({ noekkel, former }) => former.length > 0 && foer.length - noekkel.length <= 2)
      .sort((a, b) => sider(b.former) - sider(a.former))[0];
    if (beste) funnet.push({ slutt, ledd: beste });
  }
  return funnet;
}

/**
 * The two known words that a compound is made of, if there are such: «legemiddelregister» is «legemiddel» and
 * «register». Hyphens say where the parts are. Of several ways the one with long and common parts.
 */
export async function delI(skrevet: string, liste: Ordoppslag): Promise<[Ledd, Ledd] | undefined> {
  const ord = flat(skrevet);
  const kandidater = foerledd(ord, liste);
  await liste.hent(kandidater.map(({ slutt }) => noekkel(ord.slice(slutt))));
  const beste = kandidater
    .flatMap(({ slutt, ledd }): { poeng: number; deler: [Ledd, Ledd] }[] => {
      const etter = ord.slice(slutt);
      const former = erLangNok(etter) && kanStaaSist(etter) ? liste.med(noekkel(etter)) : [];
      const korteste = Math.min(slutt, etter.length);
      const poeng = Math.sqrt(sider(ledd.former) * sider(former)) * korteste;
      return former.length === 0 ? [] : [{ poeng, deler: [ledd, { noekkel: noekkel(etter), former }] }];
    })
    .sort((a, b) => b.poeng - a.poeng)[0];
  return beste?.deler;
}

/** The part of an unknown word that is known, when it is most of it: the longest, first or last. */
export async function stoersteLedd(skrevet: string, liste: Ordoppslag): Promise<Ledd | undefined> {
  const ord = flat(skrevet);
  const slutter = Array.from({ length: ord.length - 3 }, (_, i) => ord.slice(i + 3));
  await liste.hent(slutter.map(noekkel));
  const [beste] = [
    ...foerledd(ord, liste).map(({ ledd, slutt }) => ({ ledd, lengde: slutt })),
    ...slutter
      .map((slutt) => ({
        ledd: { noekkel: noekkel(slutt), former: liste.med(noekkel(slutt)) },
        lengde: slutt.length,
      }))
      .filter(({ ledd }) => ledd.former.length > 0),
  ]
    .filter(({ lengde }) => lengde >= 5 && lengde * 2 > ord.length)
    .sort((a, b) => b.lengde - a.lengde);
  return beste?.ledd;
}
