import type { Virksomhetsdata } from '#schema/registre';
import type { Arkiv } from './arkiv.ts';
import { brett } from './navneregister.ts';
import { navnVed } from './utvalg.ts';

/** An organisation as a document prints it, and the registered one that it is. */
export interface Organisasjon {
  /** As printed: «Helse Midt RHF». */
  trykt: string;
  /** Same organisation, same key: the registered id, else the printed form without case and signs. */
  noekkel: string;
  virksomhet?: Virksomhetsdata;
}

/** The organisations in one field: «Moss kommune / DigiViken» is two, and counts for both. */
export function organisasjonerI(
  arkiv: Pick<Arkiv, 'finnVirksomhet'>,
  felt: string | undefined,
): Organisasjon[] {
  const ledd = felt?.split(/\s+\/\s+/) ?? [];
  return ledd.map((trykt) => {
    const virksomhet = arkiv.finnVirksomhet(trykt);
    return virksomhet
      ? { trykt, noekkel: virksomhet.id, virksomhet }
      : { trykt, noekkel: `(${brett(trykt)})` };
  });
}

/** The name on a day: the registered one that was used then, else as printed. */
export const organisasjonsnavn = ({ trykt, virksomhet }: Organisasjon, dag: string): string =>
  virksomhet ? navnVed(virksomhet.navn, dag).navn : trykt;

/** Do the two lists name one and the same organisation? */
export const harFelles = (a: readonly Organisasjon[], b: readonly Organisasjon[]): boolean =>
  a.some(({ noekkel }) => b.some((annen) => annen.noekkel === noekkel));

/** Each organisation once, in the order and form they came first. */
export const utenGjentak = (organisasjoner: readonly Organisasjon[]): Organisasjon[] =>
  organisasjoner.filter(
    ({ noekkel }, nr) => organisasjoner.findIndex((annen) => annen.noekkel === noekkel) === nr,
  );
