import type { Henvisning } from './henvisning.ts';
import type { Moete } from './moete.ts';

/** Edges that say nothing of the order: what is mentioned or treated jointly may well come later. */
const UTEN_REKKEFOELGE: readonly Henvisning['slag'][] = ['omtale', 'nevner', 'behandletSammenMed'];

/**
 * An earlier treatment is earlier: a cited day after the meeting that cites it cannot be right.
 * @returns the cited day and the last day of the citing meeting, ISO; nothing when the order holds or nobody knows
 */
export function feildatering(henvisning: Henvisning): { dato: string; siste: string } | undefined {
  const { fra, slag, data, tilSak, tilMoete } = henvisning;
  if (UTEN_REKKEFOELGE.includes(slag)) return undefined;
  const dato = data.dato ?? tilSak?.dato ?? tilMoete?.dato;
  const siste = fra.moete?.datoer.at(-1);
  return dato && siste && dato > siste ? { dato, siste } : undefined;
}

/** A meeting that nobody has written down, on a day that all who cite it were before. */
export function erFeildatert({ data, datoer, saker, sitater }: Moete): boolean {
  if (data) return false;
  const daterer = saker.flatMap((sak) => sak.sitater.filter((h) => datoer.includes(h.data.dato ?? '')));
  const alle = [...sitater, ...daterer];
  return alle.length > 0 && alle.every(feildatering);
}
