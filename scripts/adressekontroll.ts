import { type Adresseavvik, adresserI, lesAdresseliste, sammenlignAdresser } from '#domain/adresseliste';
import { forsvunnetMelding } from '#domain/forsvunne-adresser';
import type { Arkiv } from '#domain/arkiv';
import { antall } from '#ordform';
import { lesRegister } from '#sources/publisert';
import { lesTre } from './tre.ts';
import type { BygdNettsted } from './bygd-nettsted.ts';

/** The permanent addresses of a built site, sorted. */
export const bygdeAdresser = (mappe: string): string[] => adresserI(lesTre(mappe).filer);

/**
 * What is wrong with the addresses of a built site: one that was published is gone, or an old one leads to nothing.
 * Without a list, as in an archive that has never been published, no address can have vanished.
 * @returns in Norwegian, with what to do
 */
export function kontrollerAdresser({ mappe, arkiv, innhold }: BygdNettsted): string[] {
  const bygde = bygdeAdresser(mappe);
  const borte = forsvunnetMelding(avvikMotListen(innhold, bygde), bygde);
  return [...(borte ? [borte] : []), ...doedeMaal(arkiv, new Set(bygde))];
}

/** A line for whoever publishes, when the site has addresses that the list does not hold yet. */
export function nyeAdresser({ mappe, innhold }: Pick<BygdNettsted, 'mappe' | 'innhold'>): string | undefined {
  const { nye } = avvikMotListen(innhold, bygdeAdresser(mappe));
  return nye.length === 0
    ? undefined
    : `${antall(nye.length, 'adresse er ny', 'adresser er nye')} siden sist. Kjør npm run publisert når nettstedet er lagt ut.`;
}

function avvikMotListen(innhold: string, bygde: readonly string[]): Adresseavvik {
  const liste = lesRegister(innhold, 'adresser');
  return liste === undefined
    ? { forsvunne: [], nye: [] }
    : sammenlignAdresser(lesAdresseliste(liste).adresser, bygde);
}

const doedeMaal = ({ gamleAdresser }: Pick<Arkiv, 'gamleAdresser'>, bygde: ReadonlySet<string>): string[] =>
  gamleAdresser.flatMap((rad) =>
    'til' in rad && !bygde.has(rad.til)
      ? [`${rad.fra} skal føre til ${rad.til}, som ikke finnes. Rett raden i adresser.yaml.`]
      : [],
  );
