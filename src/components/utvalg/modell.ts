import { type Utvalg, utvalgsnavnNaa } from '#domain/utvalg';
import { stor } from '#labels';
import { medBase, utvalgSti } from '#urls';
import { overganger } from './historie.ts';
import { omfangAv } from './omfang.ts';

/** One committee in the overview of the council model. */
export interface Modellrad {
  utvalg: Utvalg;
  navn: string;
  href: string;
  kort: string[];
  sammendrag?: string;
  /** Whom it prepares for, what it came from, what came after, earlier names. */
  linjer: string[];
}

function radAv(utvalg: Utvalg, alle: readonly Utvalg[]): Modellrad {
  const navn = utvalgsnavnNaa(utvalg);
  const { forbereder = [], navn: navnene, sammendrag } = utvalg.data;
  const mottakere = forbereder.flatMap((id) => alle.find((u) => u.id === id) ?? []).map(utvalgsnavnNaa);
  const tidligere = navnene.map((n) => n.navn).filter((n) => n !== navn);
  const kort = navnene.at(-1)?.kort;
  return {
    utvalg,
    navn,
    href: medBase(utvalgSti(utvalg)),
    kort: [...(kort && kort !== navn ? [kort] : []), ...omfangAv(utvalg).map(stor)],
    ...(sammendrag ? { sammendrag } : {}),
    linjer: [
      ...(mottakere.length > 0 ? [`Forbereder saker for ${mottakere.join(' og ')}.`] : []),
      ...(tidligere.length > 0 ? [`Tidligere navn: ${tidligere.join(', ')}.`] : []),
      ...overganger(utvalg).map(({ setning }) => setning),
    ],
  };
}

/** The council model as the committees' files describe it: by level from the top, and those without a level. */
export function raadsmodell(alle: readonly Utvalg[]): {
  nivaaer: { nivaa: number; rader: Modellrad[] }[];
  uten: Modellrad[];
} {
  const perNivaa = Map.groupBy(alle, (u) => u.data.nivaa);
  const rader = (utvalg: readonly Utvalg[]): Modellrad[] => utvalg.map((u) => radAv(u, alle));
  return {
    nivaaer: [...perNivaa]
      .flatMap(([nivaa, utvalg]) => (nivaa === undefined ? [] : [{ nivaa, rader: rader(utvalg) }]))
      .toSorted((a, b) => a.nivaa - b.nivaa),
    uten: rader(perNivaa.get(undefined) ?? []),
  };
}
