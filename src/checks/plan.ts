import { somPublisert } from '#domain/forhaandsvisning';
import { mappeAv } from '#domain/momenter';
import { type Planlagt, publiseringsplan } from '#domain/publiseringsplan';
import { sammenlign } from '#schema/avvik';
import { filslagAv } from '#schema/filslag';
import { type Funn, type Innhold, kontroller } from './kontroll.ts';

/** A planned publication, with the faults that stop it. */
export interface Planrad extends Planlagt {
  hindres: Funn[];
}

export interface Plan {
  rader: Planrad[];
  /** Faults that stop every build already, whatever its date. */
  naa: Funn[];
  /** Files that cannot be read and are not public as far as anyone knows. */
  uleste: Funn[];
  /** Folders of meetings whose own file cannot be read: nothing can be told of when they come. */
  ukjente: string[];
}

const feilI = (funn: readonly Funn[]): Funn[] => funn.filter(({ nivaa }) => nivaa === 'feil');
const noekkel = ({ regel, fil, linje, kolonne, melding }: Funn): string =>
  [regel, fil, linje, kolonne, melding].join('\0');

/**
 * What becomes public when, and what will stop the build then: the check is run as of each moment, and what was a
 * warning of a draft and is a fault then, stops it. Drafts without a date are judged as if they were published now.
 * @param dato the moment it is counted from
 */
export function lagPlan(innhold: Innhold, dato: string): Plan {
  const { filer } = innhold;
  const naa = kontroller(innhold, dato).funn;
  const planlagt = publiseringsplan(filer, dato);
  const kjente = new Set(feilI(naa).map(noekkel));
  const nye = (funn: readonly Funn[]): Funn[] => feilI(funn).filter((f) => !kjente.has(noekkel(f)));
  const da = (naar: string | undefined): Funn[] =>
    nye(
      naar === undefined
        ? kontroller({ ...innhold, filer: somPublisert(filer) }, dato).funn
        : kontroller(innhold, naar).funn,
    );
  const leste = new Set(filer.map(({ sti }) => sti));
  const utelatt = new Set(
    innhold.avvik.map(({ fil }) => fil).filter((sti) => !leste.has(sti) && !sti.includes('/vedlegg/')),
  );
  return {
    rader: medHindringer(planlagt, da),
    naa: feilI(naa),
    ukjente: [...utelatt]
      .filter((sti) => filslagAv(sti) === 'moete')
      .map(mappeAv)
      .toSorted(sammenlign),
    uleste: naa.filter(({ fil, nivaa }) => nivaa !== 'feil' && utelatt.has(fil) && fil.startsWith('moeter/')),
  };
}

/**
 * @param planlagt in order of time; `da` the faults that are new then
 * @returns the rows, each with what stops it. What stops a moment and is in no row's own files stands on all its rows.
 */
function medHindringer(
  planlagt: readonly Planlagt[],
  da: (naar: string | undefined) => readonly Funn[],
): Planrad[] {
  const fortalt = new Set<string>();
  return [...Map.groupBy(planlagt, ({ naar }) => naar)].flatMap(([naar, rader]) => {
    const funn = da(naar);
    const felles = new Set(
      funn.filter((f) => !fortalt.has(noekkel(f)) && !rader.some((rad) => gjelder(rad, f.fil))),
    );
    for (const f of funn) fortalt.add(noekkel(f));
    return rader.map((rad) => ({
      ...rad,
      hindres: funn.filter((f) => felles.has(f) || gjelder(rad, f.fil)),
    }));
  });
}

/** A row of a meeting is stopped by everything in its folder, that of a sak by its own file. */
const gjelder = ({ fil: rad }: Planlagt, fil: string): boolean =>
  rad.endsWith('/moete.md') ? fil.startsWith(rad.slice(0, -'moete.md'.length)) : fil === rad;
