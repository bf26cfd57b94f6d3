import type { Tidsbit } from './datosoek.ts';
import type { Deler } from './deler.ts';
import { type Grunnlag, hosUtvalgene, hverEnGang, kortnavnI, type Lesning, utvalgsordI } from './lesning.ts';
import { moetene, moeteneI, moeteneMot, sakeneTil } from './moetene.ts';
import type { Siderad } from '../tabell/sidetabell.ts';
import { erKjentOrd, erMoetene, erMoeteord, rekkeMed, slagMed } from './smaaord.ts';
import { utvalgssider } from './utvalgsoek.ts';

/** How many meetings may be asked for at once and still have their saker with them. */
const MED_SAKER = 1;

/**
 * Reads a query that asks for meetings and nothing else: by day, month or year, as the last or next one, or by
 * committee.
 * @returns nothing when there are other words: then those decide
 */
export function lesMoeter(deler: Deler, grunnlag: Grunnlag): Lesning | undefined {
  const { dager, aar, utvalg, ord } = deler;
  if (!ord.every((ett) => erKjentOrd(ett) || rekkeMed(ett) !== undefined)) return undefined;
  const omMoete = ord.some(erMoeteord);
  const rekke = ord.map(rekkeMed).find(Boolean);
  if (dager.length > 0) return lesDagene(deler, grunnlag);
  // «siste vedtak» and «nyeste saker» are those of the last meeting.
  if (rekke && (omMoete || utvalg.length > 0 || ord.some(omSak))) return lesRekken(rekke, deler, grunnlag);
  if (ord.some(omSak) || !omMoete) return undefined;
  if (aar.length > 0 && utvalg.length === 0) return svar(deler, moeterI(aar, deler, grunnlag), grunnlag);
  if (utvalg.length === 0 || aar.length > 0 || ord.some(erMoetene)) return undefined;
  return svar(
    deler,
    hosUtvalgene(utvalg, grunnlag.oppslag, (ider) => moetene(grunnlag.tabell, ider)),
    grunnlag,
  );
}

const omSak = (ord: string): boolean => slagMed(ord) === 'Sak';

const svar = (deler: Deler, moeter: readonly Siderad[], { tabell }: Grunnlag): Lesning => ({
  foerst:
    moeter.length > MED_SAKER ? [...moeter] : moeter.flatMap((moete) => [moete, ...sakeneTil(moete, tabell)]),
  omtalt: [],
  ord: utvalgsordI(deler.utvalg),
  forstaatt: [],
});

const moeterI = (tider: readonly Tidsbit[], { utvalg }: Deler, { oppslag, tabell }: Grunnlag): Siderad[] =>
  hverEnGang(
    tider.flatMap(({ tid }) => hosUtvalgene(utvalg, oppslag, (ider) => moeteneI(tid, tabell, ider))),
  );

/** A month without year takes the year that stands elsewhere: «januarmøtet i NUIT 2025». */
function medAar(bit: Tidsbit, [aar]: readonly Tidsbit[]): Tidsbit {
  if (!aar || bit.tid.fra.length > 5) return bit;
  const { naar } = aar;
  return {
    ...bit,
    tid: { fra: `${naar}-${bit.tid.fra}`, til: `${naar}-${bit.tid.til}` },
    naar: `${bit.naar} ${naar}`,
  };
}

function lesDagene(deler: Deler, grunnlag: Grunnlag): Lesning {
  const tider = deler.dager.map((bit) => medAar(bit, deler.aar));
  const hosDem = moeterI(tider, deler, grunnlag);
  // The day may be right and the committee wrong.
  const paaDagen = tider.filter(({ slag }) => slag === 'dag');
  const foerst = hosDem.length > 0 ? hosDem : moeterI(paaDagen, { ...deler, utvalg: [] }, grunnlag);
  const naar = tider.map((bit) => bit.naar);
  const omtalt = tider.filter(({ slag, tid }) => slag === 'dag' || tid.fra.length > 5).map((bit) => bit.naar);
  return {
    ...svar(deler, foerst, grunnlag),
    omtalt,
    // A day is one thing: what its parts find has nothing to do with it.
    ...(foerst.length > 0 ? {} : { ord: naar.filter((tekst) => !omtalt.includes(tekst)) }),
    forstaatt: [{ slag: 'moete', naar: naar.join(', '), ...kortnavnI(deler.utvalg), funnet: hosDem.length }],
  };
}

function lesRekken(retning: 'siste' | 'neste', deler: Deler, grunnlag: Grunnlag): Lesning {
  const { oppslag, tabell, idag } = grunnlag;
  const iTiden = deler.aar.length > 0 ? new Set(moeterI(deler.aar, deler, grunnlag)) : undefined;
  const alle = hosUtvalgene(deler.utvalg, oppslag, (ider) =>
    moeteneMot(retning, idag, tabell, ider).filter((rad) => iTiden?.has(rad) ?? true),
  );
  const moeter = deler.ord.some(erMoetene) ? alle : alle.slice(0, 1);
  return {
    ...(moeter.length > 0 ? svar(deler, moeter, grunnlag) : uteblitt(deler, grunnlag)),
    forstaatt: [
      {
        slag: 'moete',
        naar: `${retning} møte`,
        rekke: retning,
        ...kortnavnI(deler.utvalg),
        funnet: moeter.length,
      },
    ],
  };
}

/** No meeting is known: the pages of the committees say what is, and the meetings that were. */
function uteblitt(deler: Deler, grunnlag: Grunnlag): Lesning {
  const { oppslag, tabell } = grunnlag;
  const [siste] = hosUtvalgene(deler.utvalg, oppslag, (ider) => moetene(tabell, ider));
  const lesning = svar(deler, [], grunnlag);
  return { ...lesning, foerst: [...utvalgssider(deler.utvalg, grunnlag), ...(siste ? [siste] : [])] };
}
