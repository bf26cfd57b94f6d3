import type { Arkiv } from './arkiv.ts';
import { enGang } from './en-gang.ts';
import type { Kantslag } from './henvisning.ts';
import type { Moete } from './moete.ts';
import { moeteVed } from './oppslag.ts';
import type { Sak } from './sak.ts';
import type { Varsel } from './varsel.ts';

/** How a sak stands to another treatment, beside being the same matter. */
export type Forholdslag =
  'sammen' | 'utsattTil' | 'utsattFra' | 'oversendtTil' | 'oversendtFra' | 'erstatter' | 'erstattetAv';

/** One such relation: to a sak, or to the meeting when it has no sak of its own there yet. */
export interface Forhold {
  slag: Forholdslag;
  sak?: Sak;
  moete?: Moete;
}

const UT: Partial<Record<Kantslag, Forholdslag>> = {
  behandletSammenMed: 'sammen',
  oversendtFra: 'oversendtFra',
  erstatter: 'erstatter',
};
const INN: Partial<Record<Kantslag, Forholdslag>> = {
  behandletSammenMed: 'sammen',
  oversendtFra: 'oversendtTil',
  erstatter: 'erstattetAv',
};

/** Joint, postponed, sent-on and replaced treatments of a sak, seen from both ends, each once. */
export function forholdFor(sak: Sak): Forhold[] {
  const ut = sak.henvisninger.flatMap(({ slag, tilSak }) => medSlag(UT[slag], tilSak));
  const inn = sak.sitater.flatMap(({ slag, fra }) => medSlag(INN[slag], fra));
  const alle = [...ut, ...inn, ...utsettelser(sak)];
  return alle.filter(
    (a, n) => n === alle.findIndex((b) => b.slag === a.slag && b.sak === a.sak && b.moete === a.moete),
  );
}

const medSlag = (slag: Forholdslag | undefined, sak: Sak | undefined): Forhold[] =>
  slag && sak ? [{ slag, sak }] : [];

function utsettelser(sak: Sak): Forhold[] {
  return (sak.saksgang?.varsler ?? []).flatMap((varsel): Forhold[] => {
    if (!varsel.utsatt) return [];
    const svar = varsel.svar?.sak;
    if (svar === sak) return [{ slag: 'utsattFra', sak: varsel.sak }];
    if (varsel.sak !== sak) return [];
    const moete = utsattMoete(varsel);
    return svar ? [{ slag: 'utsattTil', sak: svar }] : moete ? [{ slag: 'utsattTil', moete }] : [];
  });
}

const utsattMoete = ({ utvalg, data: { dato } }: Varsel): Moete | undefined =>
  utvalg && dato ? moeteVed(utvalg, { utvalg: utvalg.id, dato }) : undefined;

/** Per meeting: the saker that others postponed to it and that it has no sak for. */
const ventende = enGang((arkiv: Pick<Arkiv, 'saksganger'>): Map<Moete, Sak[]> => {
  const kart = new Map<Moete, Sak[]>();
  for (const varsel of arkiv.saksganger.flatMap(({ varsler }) => varsler)) {
    const moete = varsel.utsatt && !varsel.svar ? utsattMoete(varsel) : undefined;
    if (moete) kart.set(moete, [...(kart.get(moete) ?? []), varsel.sak]);
  }
  return kart;
});

/** The saker that were postponed to this meeting, and that it has no sak for. */
export const utsattHit = (moete: Moete, arkiv: Arkiv): readonly Sak[] => ventende(arkiv).get(moete) ?? [];
