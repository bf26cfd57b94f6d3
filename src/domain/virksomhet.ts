import type { Virksomhetsdata } from '#schema/registre';
import type { Arkiv } from './arkiv.ts';
import { deltakelserI } from './deltakelse.ts';
import { enGang } from './en-gang.ts';
import { type Medlemskap, medlemskapI } from './medlemskap.ts';
import type { Moete } from './moete.ts';
import { type Stedfortreder, stedfortredereI } from './oppmoete.ts';
import { type Organisasjon, organisasjonerI } from './organisasjon.ts';
import { nyesteForst } from './oversikt.ts';
import type { Sak } from './sak.ts';
import { organisasjonerVed, personerI, sakensDag, type Saksrolle } from './tilhoerighet.ts';

/** A sak that an organisation has a part in. */
export interface Virksomhetssak {
  sak: Sak;
  roller: Saksrolle[];
}

/** A registered organisation or body, and what of the archive belongs to it. */
export interface Virksomhet {
  id: string;
  data: Virksomhetsdata;
  etterfoelger?: Virksomhet;
  forgjengere: Virksomhet[];
  /** Newest first. */
  saker: Virksomhetssak[];
  /** By committee, then by name. */
  representanter: Medlemskap[];
  /** Oldest first. */
  stedfortredere: Stedfortreder[];
}

/** Every registered organisation by id, in the order of the register. */
export const virksomheterI = enGang((arkiv: Arkiv): ReadonlyMap<string, Virksomhet> => {
  const alle = new Map(
    arkiv.virksomheter.map((data): [string, Virksomhet] => [
      data.id,
      { id: data.id, data, forgjengere: [], saker: [], representanter: [], stedfortredere: [] },
    ]),
  );
  const blant = (organisasjoner: readonly Organisasjon[]): Set<Virksomhet> =>
    new Set(organisasjoner.flatMap(({ virksomhet }) => alle.get(virksomhet?.id ?? '') ?? []));

  for (const virksomhet of alle.values()) {
    const neste = alle.get(virksomhet.data.etterfoelger ?? '');
    if (!neste) continue;
    virksomhet.etterfoelger = neste;
    neste.forgjengere.push(virksomhet);
  }
  for (const sak of arkiv.saker.toSorted(nyesteForst)) {
    const roller = new Map<Virksomhet, Saksrolle[]>();
    for (const { rolle, organisasjoner } of organisasjonerISak(arkiv, sak))
      for (const v of blant(organisasjoner)) roller.set(v, [...new Set([...(roller.get(v) ?? []), rolle])]);
    for (const [virksomhet, ens] of roller) virksomhet.saker.push({ sak, roller: ens });
  }
  for (const utvalg of arkiv.utvalg)
    for (const medlemskap of medlemskapI(arkiv, utvalg))
      for (const v of blant(medlemskap.organisasjoner)) v.representanter.push(medlemskap);
  for (const moete of arkiv.moeter)
    for (const stedfortreder of stedfortredereI(arkiv, moete))
      for (const v of blant(stedfortreder.organisasjoner)) v.stedfortredere.push(stedfortreder);
  return alle;
});

/** The organisations of those whom a sak names: as printed, a body by its name, else where the person belonged that day. */
function organisasjonerISak(arkiv: Arkiv, sak: Sak): { rolle: Saksrolle; organisasjoner: Organisasjon[] }[] {
  return personerI(sak).map(({ rolle, data }) => {
    if (data.organisasjon) return { rolle, organisasjoner: organisasjonerI(arkiv, data.organisasjon) };
    if (arkiv.finnVirksomhet(data.navn)) return { rolle, organisasjoner: organisasjonerI(arkiv, data.navn) };
    return { rolle, organisasjoner: organisasjonerVed(arkiv, data.navn, sakensDag(sak), sak.moete) };
  });
}

/** An organisation that documents print and the register does not have. */
export interface UregistrertVirksomhet {
  navn: string;
  /** Where it is printed, oldest meeting first. */
  moeter: Moete[];
  saker: Sak[];
}

/** Organisations in lists of participants, lists of members and saker that the register does not know, by name. */
export const uregistrerteVirksomheter = enGang((arkiv: Arkiv): UregistrertVirksomhet[] => {
  const funnet = new Map<string, UregistrertVirksomhet>();
  const ukjente = (organisasjoner: readonly Organisasjon[]): UregistrertVirksomhet[] =>
    organisasjoner
      .filter(({ virksomhet }) => !virksomhet)
      .map(({ noekkel, trykt }) => {
        const ukjent = funnet.get(noekkel) ?? { navn: trykt, moeter: [], saker: [] };
        funnet.set(noekkel, ukjent);
        return ukjent;
      });
  for (const moete of arkiv.moeter)
    for (const { organisasjoner } of deltakelserI(arkiv, moete))
      for (const ukjent of ukjente(organisasjoner))
        if (ukjent.moeter.at(-1) !== moete) ukjent.moeter.push(moete);
  for (const utvalg of arkiv.utvalg)
    for (const { organisasjoner } of medlemskapI(arkiv, utvalg)) ukjente(organisasjoner);
  for (const sak of arkiv.saker)
    for (const { data } of personerI(sak))
      for (const ukjent of ukjente(organisasjonerI(arkiv, data.organisasjon)))
        if (ukjent.saker.at(-1) !== sak) ukjent.saker.push(sak);
  return [...funnet.values()].toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));
});
