import { navnOverTid } from '#components/utvalg/historie.ts';
import { navnVed } from '#domain/utvalg';
import type { Virksomhet } from '#domain/virksomhet';
import { VIRKSOMHETSSLAG } from '#labels';
import { antall } from '#ordform';
import { medBase, organisasjonSti } from '#urls';

/** The full name on a day; «9999» is today. */
export const virksomhetsnavn = ({ data }: Pick<Virksomhet, 'data'>, dag = '9999'): string =>
  navnVed(data.navn, dag).navn;

const lenke = (virksomhet: Virksomhet) => ({
  tekst: virksomhetsnavn(virksomhet),
  href: medBase(organisasjonSti(virksomhet.id)),
});

/** The strip of facts: what it is, its short name, what came before and after, and its own site. */
export function organisasjonsfakta({ data, etterfoelger, forgjengere }: Virksomhet) {
  const kort = navnVed(data.navn, '9999').kort;
  return [
    { ledd: 'Slag', verdier: data.slag ? [{ tekst: VIRKSOMHETSSLAG[data.slag] }] : [] },
    { ledd: 'Kortnavn', verdier: kort ? [{ tekst: kort }] : [] },
    { ledd: 'Nå', verdier: etterfoelger ? [lenke(etterfoelger)] : [] },
    { ledd: 'Tok over etter', verdier: forgjengere.map(lenke) },
    { ledd: 'Nettsted', verdier: data.lenke ? [{ tekst: 'Egen nettside', href: data.lenke }] : [] },
  ].filter(({ verdier }) => verdier.length > 0);
}

/** The names over time, when there is more to say than the title does. */
export function navnehistorie({ data }: Virksomhet): { navn: string; periode: string }[] {
  const medTid = data.navn.some(({ fra, til }) => fra ?? til);
  return data.navn.length > 1 || medTid ? navnOverTid({ data }) : [];
}

/** Does anything in the archive belong to it? */
export const erIBruk = ({ saker, representanter, stedfortredere }: Virksomhet): boolean =>
  saker.length + representanter.length + stedfortredere.length > 0;

/** «Representert i NUIT og Fagrådet», «12 saker»: how much of the archive belongs to it. */
export function omfangAv({ saker, representanter }: Virksomhet): string[] {
  const utvalg = new Set(representanter.map((m) => m.utvalg));
  return [
    ...(utvalg.size > 0 ? [`Representert i ${antall(utvalg.size, 'utvalg', 'utvalg')}`] : []),
    ...(saker.length > 0 ? [antall(saker.length, 'sak', 'saker')] : []),
  ];
}
