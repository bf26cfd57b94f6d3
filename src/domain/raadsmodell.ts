import { sammenlign } from '#schema/avvik';
import type { OmtrentligDato } from '#schema/verdier';
import type { Arkiv } from './arkiv.ts';
import { enGang } from './en-gang.ts';
import { type Levetid, levetid } from './levetid.ts';
import { dagenFoer, senest, tidligst } from './tidsrom.ts';
import { kortnavn, navneskifter, type Utvalg, utvalgsnavn } from './utvalg.ts';

/** Something that changed in the model, and when, as its own file says it. */
export interface Modellendring {
  slag: 'start' | 'slutt' | 'navn' | 'mandat';
  utvalg: Utvalg;
  naar: OmtrentligDato;
}

/** One committee in the model of a period. */
export interface Modelledd {
  utvalg: Utvalg;
  /** The names it had then. */
  navn: string;
  kort: string;
  /** Whom it prepared saker for, of those that were there. */
  forbereder: Utvalg[];
  /** ISO day, when nothing says that the committee was there before in the period. */
  foerstNevnt?: string;
  /** ISO day, when nothing says that the committee was still there in the period. */
  sistNevnt?: string;
}

/** A time in which the model was the same. */
export interface Modellperiode {
  /** Part of an address: `eldste`, else the first day, month or year that it may begin. */
  id: string;
  /** Absent in the oldest. */
  fra?: OmtrentligDato;
  /** The first time that is no longer in the period; absent in the newest. */
  til?: OmtrentligDato;
  /** What changed when it began, in order of time. */
  endringer: Modellendring[];
  /** From the top; committees without a known level last. */
  nivaaer: { nivaa?: number; ledd: Modelledd[] }[];
}

interface Grense {
  naar: OmtrentligDato;
  endringer: Modellendring[];
}

interface Levende {
  utvalg: Utvalg;
  liv: Levetid;
}

function endringerAv({ utvalg, liv }: Levende): Modellendring[] {
  const etter = utvalg.etterfoelger && levetid(utvalg.etterfoelger).start;
  const endring = (slag: Modellendring['slag'], naar: OmtrentligDato | undefined): Modellendring[] =>
    naar ? [{ slag, utvalg, naar }] : [];
  return [
    ...endring('start', liv.start),
    ...navneskifter(utvalg.data.navn)
      .slice(1)
      .flatMap((naar) => endring('navn', naar)),
    ...(utvalg.data.mandater ?? []).flatMap((m) => endring('mandat', m.fra)),
    // Where a successor began, its start tells that this one ended.
    ...(etter && liv.slutt && tidligst(etter) === tidligst(liv.slutt) ? [] : endring('slutt', liv.slutt)),
  ];
}

/** Changes whose times may overlap are one boundary: nobody knows what the model was between them. */
function grenserAv(endringer: readonly Modellendring[]): Grense[] {
  const grenser: Grense[] = [];
  for (const endring of endringer) {
    const siste = grenser.at(-1);
    if (siste && tidligst(endring.naar) <= senest(siste.naar)) {
      siste.endringer.push(endring);
      siste.naar = forent(siste.naar, endring.naar);
    } else grenser.push({ naar: endring.naar, endringer: [endring] });
  }
  return grenser;
}

function forent(a: OmtrentligDato, b: OmtrentligDato): OmtrentligDato {
  const rommer = (ytre: OmtrentligDato, indre: OmtrentligDato): boolean =>
    tidligst(ytre) <= tidligst(indre) && senest(indre) <= senest(ytre);
  if (rommer(a, b)) return a;
  if (rommer(b, a)) return b;
  return { mellom: typeof a === 'string' ? a : a.mellom, og: typeof b === 'string' ? b : b.og };
}

/** The committees that are known to have been there, with the name of a day that is in the period whatever its ends are. */
function leddI(alle: readonly Levende[], dag: string, fra?: Grense, til?: Grense): Modelledd[] {
  const der = alle.filter(
    ({ liv }) =>
      (liv.start === undefined || senest(liv.start) <= dag) &&
      (liv.slutt === undefined || senest(liv.slutt) > dag) &&
      (til ? liv.tegn !== undefined && liv.tegn < senest(til.naar) : true),
  );
  const foer = fra ? tidligst(fra.naar) : '';
  return der.map(({ utvalg, liv: { start, slutt, tegn, nevnt } }) => ({
    utvalg,
    navn: utvalgsnavn(utvalg, dag),
    kort: kortnavn(utvalg, dag),
    forbereder: der.flatMap((d) => (utvalg.data.forbereder?.includes(d.utvalg.id) ? [d.utvalg] : [])),
    ...(!start && nevnt && nevnt.foerst === tegn && nevnt.foerst > foer ? { foerstNevnt: nevnt.foerst } : {}),
    ...(!slutt && nevnt && nevnt.sist < foer ? { sistNevnt: nevnt.sist } : {}),
  }));
}

function nivaaerAv(ledd: readonly Modelledd[]): Modellperiode['nivaaer'] {
  return [...Map.groupBy(ledd, ({ utvalg }) => utvalg.data.nivaa)]
    .toSorted(([a = 10], [b = 10]) => a - b)
    .map(([nivaa, like]) => ({ ...(nivaa === undefined ? {} : { nivaa }), ledd: like }));
}

/**
 * The council model over time: periods in which the committees, their names and mandates were the same, oldest first.
 * Times are those the committees' files give; a committee without them is there from the first document that names it.
 */
export const raadsmodell = enGang(({ utvalg, dag }: Arkiv): Modellperiode[] => {
  const alle = utvalg.map((u) => ({ utvalg: u, liv: levetid(u) }));
  const endringer = alle
    .flatMap(endringerAv)
    .toSorted(
      (a, b) => sammenlign(tidligst(a.naar), tidligst(b.naar)) || sammenlign(senest(a.naar), senest(b.naar)),
    );
  const grenser = grenserAv(endringer);
  return [undefined, ...grenser].flatMap((fra, nr): Modellperiode[] => {
    const til = grenser[nr];
    const sikkerDag = fra ? senest(fra.naar) : til ? dagenFoer(tidligst(til.naar)) : dag;
    const nivaaer = nivaaerAv(leddI(alle, sikkerDag, fra, til));
    if (!fra && nivaaer.length === 0) return [];
    return [
      {
        id: fra ? (typeof fra.naar === 'string' ? fra.naar : fra.naar.mellom) : 'eldste',
        ...(fra ? { fra: fra.naar } : {}),
        ...(til ? { til: til.naar } : {}),
        endringer: fra?.endringer ?? [],
        nivaaer,
      },
    ];
  });
});

/** The newest period that may hold a day. */
export const modellVed = (perioder: readonly Modellperiode[], dag: string): Modellperiode | undefined =>
  perioder.findLast(({ fra }) => fra === undefined || tidligst(fra) <= dag) ?? perioder[0];
