import type { Modellendring, Modellperiode } from '#domain/raadsmodell';
import { dagenFoer, senest, tidligst } from '#domain/tidsrom';
import { kortnavn, type Utvalg, utvalgsnavn, utvalgsnavnNaa } from '#domain/utvalg';
import { datoTekst } from '#datotekst';
import { oppramset, stor } from '#ordform';
import { medBase, modellSti, stier, utvalgSti } from '#urls';
import { overganger, overgangssetning } from './historie.ts';
import { omfangAv } from './omfang.ts';
import { nivaatekst } from './tegning.ts';
import { naarTekst, tidsromTekst } from './tid.ts';

/** One committee in the overview of the council model. */
export interface Modellrad {
  navn: string;
  href: string;
  kort: string[];
  sammendrag?: string;
  /** Whom it prepares for, what it is called today, when it is named, what came after. */
  linjer: string[];
}

function radAv(utvalg: Utvalg, navn: string, kort: string, linjer: readonly string[]): Modellrad {
  const naa = utvalgsnavnNaa(utvalg);
  const { sammendrag } = utvalg.data;
  return {
    navn,
    href: medBase(utvalgSti(utvalg)),
    kort: [...(kort === navn ? [] : [kort]), ...omfangAv(utvalg).map(stor)],
    ...(sammendrag ? { sammendrag } : {}),
    linjer: [...linjer, ...(naa === navn ? [] : [`Heter nå ${naa}.`])],
  };
}

/** The levels of a period from the top, each with its committees under the names they had then. */
export function modellnivaaer({
  nivaaer,
}: Modellperiode): { id: string; tittel: string; rader: Modellrad[] }[] {
  const navnDa = new Map(nivaaer.flatMap(({ ledd }) => ledd.map((l) => [l.utvalg, l.navn] as const)));
  return nivaaer.map(({ nivaa, ledd }) => ({
    id: `nivaa-${nivaa ?? 'ukjent'}`,
    tittel: nivaa === 1 ? 'Nivå 1, øverst' : nivaatekst(nivaa),
    rader: ledd.map(({ utvalg, navn, kort, forbereder, foerstNevnt, sistNevnt }) =>
      radAv(utvalg, navn, kort, [
        ...(forbereder.length > 0
          ? [`Forbereder saker for ${oppramset(forbereder.map((u) => navnDa.get(u) ?? u.id))}.`]
          : []),
        ...(foerstNevnt ? [`Først nevnt ${datoTekst(foerstNevnt)}.`] : []),
        ...(sistNevnt ? [`Sist nevnt ${datoTekst(sistNevnt)}.`] : []),
      ]),
    ),
  }));
}

/** The committees that are not in the model of a period, under the last name they had. */
export function utenfor(alle: readonly Utvalg[], { nivaaer }: Modellperiode): Modellrad[] {
  const med = new Set(nivaaer.flatMap(({ ledd }) => ledd.map((l) => l.utvalg)));
  return alle
    .filter((utvalg) => !med.has(utvalg))
    .map((utvalg) =>
      radAv(
        utvalg,
        utvalgsnavnNaa(utvalg),
        kortnavn(utvalg, '9999'),
        overganger(utvalg).map(({ setning }) => setning),
      ),
    );
}

/** A change in words, with the sentence that explains it. */
function endringstekst({ slag, utvalg, naar }: Modellendring): string[] {
  const [foer, etter] = [dagenFoer(tidligst(naar)), senest(naar)].map((dag) => utvalgsnavn(utvalg, dag));
  const navn = utvalgsnavn(utvalg, senest(naar));
  if (slag === 'navn') return [`${foer} fikk navnet ${etter} ${naarTekst(naar)}.`];
  if (slag === 'slutt') return [`${foer} er ikke med lenger: ${tidsromTekst(undefined, naar)}.`];
  if (slag === 'mandat')
    return [
      `${navn} fikk ${(utvalg.data.mandater?.length ?? 0) > 1 ? 'nytt ' : ''}mandat ${naarTekst(naar)}.`,
    ];
  if (utvalg.forgjengere.length === 0) return [`${navn} kom til ${naarTekst(naar)}.`];
  return utvalg.forgjengere.map((forgjenger) =>
    [overgangssetning(forgjenger, utvalg), forgjenger.data.etterfoelger?.forklaring]
      .filter(Boolean)
      .join(' '),
  );
}

/** «fra 2024, til 31. desember 2025»; the oldest and the newest are open. */
export const modelltid = ({ fra, til }: Modellperiode): string => tidsromTekst(fra, til);

/** What changed when a period began, sentence by sentence. */
export const modellendringer = ({ endringer }: Modellperiode): string[] => endringer.flatMap(endringstekst);

/** The address of a period; the one of today is the front of the committees. */
export const modelladresse = (periode: Modellperiode, naa: Modellperiode | undefined): string =>
  medBase(periode === naa ? stier.utvalg : modellSti(periode.id));

/** The periods before and after, for `Blaing`. */
export function modellblaing(
  perioder: readonly Modellperiode[],
  denne: Modellperiode,
  naa: Modellperiode | undefined,
) {
  const nr = perioder.indexOf(denne);
  const steg = (etikett: string, nabo: Modellperiode | undefined) =>
    nabo && { etikett, tekst: stor(modelltid(nabo)), href: modelladresse(nabo, naa) };
  return {
    navn: 'Rådsmodellen i andre tidsrom',
    forrige: steg('Forrige tidsrom', perioder[nr - 1]),
    neste: steg('Neste tidsrom', perioder[nr + 1]),
  };
}
