import type { Aksjonspunkt } from '#markdown/seksjon';
import type { Arkiv } from './arkiv.ts';
import { enGang } from './en-gang.ts';
import type { Henvisning } from './henvisning.ts';
import type { Sak } from './sak.ts';
import type { Utvalg } from './utvalg.ts';

/** An action point of the minutes, and what later saker say of it. */
export interface Aksjonsstand {
  sak: Sak;
  punkt: Aksjonspunkt;
  /** On the page of its sak: `aksjonspunkt-1`. */
  anker: string;
  /** The saker that take it up, oldest first; one that takes up the whole sak answers all its points. */
  svar: Henvisning[];
}

/** The action points of a sak, in the order of the minutes. */
export function aksjonspunkterI(sak: Sak): Aksjonsstand[] {
  const svar = sak.sitater.filter(({ slag, fra }) => slag === 'foelgerOpp' && !fra.skjerming);
  return sak.behandling
    .flatMap(({ aksjonspunkter = [] }) => aksjonspunkter)
    .map((punkt) => {
      const anker = `aksjonspunkt-${punkt.nr}`;
      return { sak, punkt, anker, svar: svar.filter((s) => !s.anker || s.anker === anker) };
    });
}

const perUtvalg = enGang((arkiv: Pick<Arkiv, 'saker'>) =>
  Map.groupBy(arkiv.saker.flatMap(aksjonspunkterI), ({ sak }) => sak.utvalg),
);

/** Every action point of a committee, oldest first. */
export const aksjonspunkterFor = (utvalg: Utvalg, arkiv: Arkiv): readonly Aksjonsstand[] =>
  perUtvalg(arkiv).get(utvalg) ?? [];
