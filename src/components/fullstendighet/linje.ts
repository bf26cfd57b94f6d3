import type { Moete } from '#domain/moete';
import { type Sak, saksnavnISetning } from '#domain/sak';
import type { Linjedel, Tekstdel } from '#components/tekstdel.ts';
import { medBase, moeteSti, sakSti } from '#urls';
import { moetetDa } from '../moete/navn.ts';
import { saksreferanse, saksreferanseMedTittel } from '../sak/saksnavn.ts';

/** A sentence in pieces, links among them, with a list below it when there is more to say. */
export interface Linje {
  deler: Linjedel[];
  under?: string[];
}

export const moetelenke = (moete: Moete): Tekstdel => ({
  tekst: moetetDa(moete),
  href: medBase(moeteSti(moete)),
});

/** «NUIT sak 21/25: Evaluering av …», as a link. */
export const sakslenke = (sak: Sak): Tekstdel => ({
  tekst: saksreferanseMedTittel(sak),
  href: medBase(sakSti(sak)),
  ...(sak.data?.spraak ? { spraak: sak.data.spraak } : {}),
});

/** «NUIT sak 21/25», as a link. */
export const kortSakslenke = (sak: Sak): Tekstdel => ({
  tekst: saksreferanse(sak),
  href: medBase(sakSti(sak)),
});

/** «sak 21/25», as a link, where the committee is said. */
export const nummerlenke = (sak: Sak): Tekstdel => ({
  tekst: saksnavnISetning(sak),
  href: medBase(sakSti(sak)),
});
