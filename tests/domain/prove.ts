import { type Arkiv, buildArkiv } from '#domain/arkiv';
import type { Koblingsavvik } from '#domain/henvisning';
import type { Moete } from '#domain/moete';
import type { Sak } from '#domain/sak';
import { type AlleFiler, lesFil } from '#markdown/fil';
import { lesMappe } from '#sources/files';

/** The day that the fixture archive is judged by. */
export const DAG = '2026-03-01';

const ROT = 'tests/fixtures/eksempelraad';

/** Content files written in a test; a fault in one of them is a fault in the test. */
export function les(filer: Record<string, string>): AlleFiler[] {
  return Object.entries(filer).map(([sti, tekst]) => {
    const { fil, avvik } = lesFil({ sti, tekst });
    if (!fil) throw new Error(JSON.stringify(avvik, null, 2));
    return fil;
  });
}

/** The texts of the fixture archive, as they lie on disk. */
export const teksterIEksempelraad = (): Record<string, string> =>
  Object.fromEntries(lesMappe(ROT).filer.map(({ sti, tekst }) => [sti, tekst]));

/** Its attachments with their size. */
export const vedleggIEksempelraad = (): ReadonlyMap<string, number> => lesMappe(ROT).vedlegg;

export const eksempelraad = (): AlleFiler[] => les(teksterIEksempelraad());

/** An archive that tests ask for things that must be there. */
export interface Provearkiv {
  arkiv: Arkiv;
  avvik: Koblingsavvik[];
  sak: (id: string) => Sak;
  moete: (id: string) => Moete;
}

export function bygg(filer: readonly AlleFiler[], dato = DAG): Provearkiv {
  const { arkiv, avvik } = buildArkiv(filer, dato);
  const funnet = <T>(ting: T | undefined, id: string): T => {
    if (ting === undefined) throw new Error(`«${id}» finnes ikke`);
    return ting;
  };
  return {
    arkiv,
    avvik,
    sak: (id) => funnet(arkiv.finnSak(id), id),
    moete: (id) => funnet(arkiv.finnMoete(id), id),
  };
}

/** A file with this front matter and body. */
export const md = (felter: string, kropp = ''): string => `---\n${felter.trim()}\n---\n\n${kropp}`;

export const NETTSTED = 'navn: A\nundertittel: B\nbeskrivelse: C\nutgiver: D\n';
