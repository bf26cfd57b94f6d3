import { type Utvalg, utvalgsnavnNaa } from '#domain/utvalg';
import { stor } from '#ordform';
import type { Utvalgsdata } from '#schema/utvalg';
import { medBase, utvalgSti } from '#urls';
import { omtrentligTekst, periodeTekst } from './tid.ts';

const FORHOLD = {
  erstatter: 'erstattet',
  omdanner: 'ble omdannet fra',
  slaarSammen: 'ble slått sammen av',
} as const;

/** One link in the chain of committees: what came after what, when, why, and what it builds on. */
export interface Overgang {
  utvalg: { navn: string; href: string };
  setning: string;
  forklaring?: string;
  belegg?: string;
}

/** «Fagforum erstattet Prøveutvalget fra 1. januar 2026.» */
export function overgangssetning(fra: Utvalg, til: Utvalg): string {
  const { fra: tid, forhold = 'erstatter' } = fra.data.etterfoelger ?? {};
  const naar = tid ? ` ${typeof tid === 'string' ? 'fra ' : 'på et tidspunkt '}${omtrentligTekst(tid)}` : '';
  return `${utvalgsnavnNaa(til)} ${FORHOLD[forhold]} ${utvalgsnavnNaa(fra)}${naar}.`;
}

function overgang(fra: Utvalg, til: Utvalg, vis: Utvalg): Overgang {
  const { forklaring, belegg } = fra.data.etterfoelger ?? {};
  return {
    utvalg: { navn: utvalgsnavnNaa(vis), href: medBase(utvalgSti(vis)) },
    setning: overgangssetning(fra, til),
    ...(forklaring ? { forklaring } : {}),
    ...(belegg ? { belegg } : {}),
  };
}

/** What the committee came from and what came after it, oldest first. */
export const overganger = (utvalg: Utvalg): Overgang[] => [
  ...utvalg.forgjengere.map((forgjenger) => overgang(forgjenger, utvalg, forgjenger)),
  ...(utvalg.etterfoelger ? [overgang(utvalg, utvalg.etterfoelger, utvalg.etterfoelger)] : []),
];

/** Every name the committee has had, oldest first: «Fagutvalget (NUFA)» and its period. */
export const navnOverTid = (utvalg: {
  data: Pick<Utvalgsdata, 'navn'>;
}): { navn: string; periode: string }[] =>
  utvalg.data.navn.map(({ navn, kort, fra, til }) => ({
    navn: kort ? `${navn} (${kort})` : navn,
    periode: `${stor(periodeTekst(fra, til))}.`,
  }));
