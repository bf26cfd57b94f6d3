import { sammenlign } from '#schema/avvik';
import type { Utvalgsdata } from '#schema/utvalg';
import type { Arkiv } from './arkiv.ts';
import { type Deltakelse, deltakelserI, MEDLEMSGRUPPER, personnavn } from './deltakelse.ts';
import { enGang } from './en-gang.ts';
import type { Moete } from './moete.ts';
import { harFelles, type Organisasjon, organisasjonerI, utenGjentak } from './organisasjon.ts';
import { kanHolde, type Tidsrom } from './tidsrom.ts';
import type { Utvalg } from './utvalg.ts';

export type Medlemsdata = NonNullable<Utvalgsdata['medlemmer']>[number];

/** A meeting whose lists name the person as a member, with the role they give. */
interface Nevning {
  moete: Moete;
  rolle?: string;
}

/** One person for the same organisations in one committee, as lists of members and meetings tell it. */
export interface Medlemskap {
  utvalg: Utvalg;
  person: string;
  organisasjoner: Organisasjon[];
  /** What the committee's own list says, with its period where one is known. */
  data?: Medlemsdata;
  /** Oldest first. */
  nevnt: Nevning[];
}

/** Whom a committee consists of, as far as anything tells. */
export interface Sammensetning {
  /** The meeting whose lists tell it; absent when only the committee's own list does. */
  moete?: Moete;
  medlemskap: Medlemskap[];
}

/** The role of those whom a list calls observers. */
export const OBSERVATOER = 'observatør';

const tidsrom = ({ data }: Medlemskap): Tidsrom => ({ fra: data?.fra, til: data?.til });
const harTidsrom = ({ data }: Medlemskap): boolean => Boolean(data?.fra ?? data?.til);

/** The meeting whose documents say that the member is new. */
export const moeteDaNytt = (utvalg: Utvalg, { nyI }: Medlemsdata): Moete | undefined =>
  utvalg.moeter.find((m) => nyI !== undefined && m.datoer.includes(nyI));

function fraListen(arkiv: Arkiv, utvalg: Utvalg): Medlemskap[] {
  return (utvalg.data.medlemmer ?? []).map((data) => {
    const moete = moeteDaNytt(utvalg, data);
    return {
      utvalg,
      person: personnavn(arkiv, data.navn),
      organisasjoner: organisasjonerI(arkiv, data.organisasjon),
      data,
      nevnt: moete ? [{ moete }] : [],
    };
  });
}

/** The membership that a mention belongs to: same person, not another organisation, and a period that may hold the day. */
function passende(
  egne: readonly Medlemskap[],
  organisasjoner: readonly Organisasjon[],
  moete: Moete,
): Medlemskap | undefined {
  const mulige = egne.filter(
    (m) =>
      m.organisasjoner.length === 0 ||
      organisasjoner.length === 0 ||
      harFelles(m.organisasjoner, organisasjoner),
  );
  return mulige.find((m) => kanHolde(tidsrom(m), moete.dato));
}

/** Who is named as a member: in the lists of members, and as one that a deputy met for. */
function medlemsnevninger(
  arkiv: Arkiv,
  moete: Moete,
): Pick<Deltakelse, 'person' | 'organisasjoner' | 'data'>[] {
  return deltakelserI(arkiv, moete)
    .filter(({ gruppe, data }) => data.stillerFor ?? MEDLEMSGRUPPER.includes(gruppe))
    .map((deltakelse) => {
      const { stillerFor } = deltakelse.data;
      if (!stillerFor)
        return deltakelse.gruppe === 'observatoerer'
          ? { ...deltakelse, data: { rolle: OBSERVATOER, ...deltakelse.data } }
          : deltakelse;
      return { person: personnavn(arkiv, stillerFor), organisasjoner: [], data: { navn: stillerFor } };
    });
}

function medlemskapAv(arkiv: Arkiv, utvalg: Utvalg): Medlemskap[] {
  const alle = fraListen(arkiv, utvalg);
  const perPerson = Map.groupBy(alle, (m) => m.person);
  for (const moete of utvalg.moeter) {
    for (const { person, organisasjoner, data } of medlemsnevninger(arkiv, moete)) {
      const egne = perPerson.get(person) ?? [];
      let medlemskap = passende(egne, organisasjoner, moete);
      if (!medlemskap) {
        medlemskap = { utvalg, person, organisasjoner: [], nevnt: [] };
        alle.push(medlemskap);
        perPerson.set(person, [...egne, medlemskap]);
      }
      nevn(medlemskap, organisasjoner, moete, data.rolle);
    }
  }
  for (const { nevnt } of alle) nevnt.sort((a, b) => sammenlign(a.moete.dato, b.moete.dato));
  return alle.toSorted((a, b) => a.person.localeCompare(b.person, 'nb'));
}

function nevn(medlemskap: Medlemskap, organisasjoner: Organisasjon[], moete: Moete, rolle?: string): void {
  medlemskap.organisasjoner = utenGjentak([...medlemskap.organisasjoner, ...organisasjoner]);
  const kjent = medlemskap.nevnt.find((n) => n.moete === moete);
  if (!kjent) medlemskap.nevnt.push({ moete, ...(rolle ? { rolle } : {}) });
  else if (rolle) kjent.rolle = rolle;
}

const perUtvalg = enGang(
  (arkiv: Arkiv): ReadonlyMap<Utvalg, Medlemskap[]> =>
    new Map(arkiv.utvalg.map((utvalg) => [utvalg, medlemskapAv(arkiv, utvalg)])),
);

/** Every membership that lists of members and meetings tell of, by name. */
export const medlemskapI = (arkiv: Arkiv, utvalg: Utvalg): readonly Medlemskap[] =>
  perUtvalg(arkiv).get(utvalg) ?? [];

/** The role on a day: the list of members says it, else the newest meeting until then that does, else a plain member. */
export function rolleVed(medlemskap: Medlemskap, dag: string): string {
  const sist = medlemskap.nevnt.findLast((n) => n.rolle && n.moete.dato <= dag);
  return medlemskap.data?.rolle ?? sist?.rolle ?? 'medlem';
}

/** Meetings whose lists say who the members are: who is called, or both who came and who did not. Oldest first. */
export const moeterMedListe = ({ moeter }: Utvalg): Moete[] =>
  moeter.filter(({ data }) => data?.deltakere?.innkalt ?? data?.deltakere?.tilStede);

/**
 * Whom a committee consisted of on a day, as far as anything tells: those in the newest list until then, and those
 * whose period in the committee's own list may hold the day.
 */
export function sammensetningVed(arkiv: Arkiv, utvalg: Utvalg, dag: string): Sammensetning {
  const moete = moeterMedListe(utvalg).findLast((m) => m.dato <= dag);
  const iListen = (m: Medlemskap): boolean => m.nevnt.some((n) => n.moete === moete);
  const medlemskap = medlemskapI(arkiv, utvalg).filter((m) => {
    if (moete && iListen(m)) return true;
    return harTidsrom(m) ? kanHolde(tidsrom(m), dag) : m.data !== undefined && !moete;
  });
  return { ...(moete ? { moete } : {}), medlemskap };
}

/** The newest that is known: today, or in the newest meeting that is called. */
export function sistKjenteSammensetning(arkiv: Arkiv, utvalg: Utvalg): Sammensetning {
  const sist = moeterMedListe(utvalg).at(-1)?.dato ?? '';
  return sammensetningVed(arkiv, utvalg, sist > arkiv.dag ? sist : arkiv.dag);
}
