import { vedleggsfilI } from '#markdown/lenker';
import type { Kropp } from '#markdown/seksjon';
import { vedleggSti } from '#urls';
import type { Arkiv } from './arkiv.ts';
import type { Moete } from './moete.ts';
import type { Sak } from './sak.ts';
import { erTilgjengelig } from './vedlegg.ts';

/** The meeting as owner of a file; a sak is `sak-25.md`. */
export const MOETEFIL = 'moete.md';

/** The name of the file that a sak is written in; empty when it has none. */
export const sakfil = ({ fil = '' }: Pick<Sak, 'fil'>): string => fil.slice(fil.lastIndexOf('/') + 1);

/**
 * Every file that a public page of the meeting names, each once, with the content files that name it. Of what a link in a
 * text names, the archive knows no size when it is held back (`tilbakeholdteFiler`).
 * @param dag what attachments announced for a later day wait for
 * @returns names of content files by path below the meeting's folder: `vedlegg/9a.pdf` → `sak-25.md`
 */
export function vedleggseiere(moete: Moete, dag: string): Map<string, readonly string[]> {
  const navngitt = [
    ...(moete.data?.dokumenter ?? [])
      .flatMap((d) => [d.fil, d.raatekst])
      .map((fil) => [fil, MOETEFIL] as const),
    ...moete.saker.flatMap((sak) =>
      (sak.data?.vedlegg ?? [])
        .filter((v) => erTilgjengelig(v, dag))
        .map(({ fil }) => [fil, sakfil(sak)] as const),
    ),
    ...filerITeksten(moete.kropp).map((fil) => [fil, MOETEFIL] as const),
    ...moete.saker.flatMap((sak) => filerITeksten(sak.kropp).map((fil) => [fil, sakfil(sak)] as const)),
  ];
  const eiere = new Map<string, string[]>();
  for (const [fil, eier] of navngitt)
    if (fil !== undefined && !eiere.get(fil)?.includes(eier))
      eiere.set(fil, [...(eiere.get(fil) ?? []), eier]);
  return eiere;
}

/** Pictures and files in a text. */
const filerITeksten = (kropp: Kropp | undefined): (string | undefined)[] =>
  (kropp?.lenker ?? []).map(({ adresse }) => vedleggsfilI(adresse));

/** The owners of the attachments that readers of a meeting get, by path below its folder. */
export const eiereUte = (
  moete: Moete,
  { dag, filstoerrelse }: Pick<Arkiv, 'dag' | 'filstoerrelse'>,
): Map<string, readonly string[]> =>
  new Map([...vedleggseiere(moete, dag)].filter(([fil]) => filstoerrelse(moete, fil) !== undefined));

/** The owners of every attachment that readers get, by its address. */
export const eiereIArkivet = (arkiv: Arkiv): Map<string, readonly string[]> =>
  new Map(
    arkiv.moeter.flatMap((moete) =>
      [...eiereUte(moete, arkiv)].map(([fil, eiere]) => [vedleggSti(moete, fil), eiere] as const),
    ),
  );
