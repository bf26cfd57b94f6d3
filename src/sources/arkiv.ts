import { type Arkiv, buildArkiv } from '#domain/arkiv';
import { offentlig } from '#domain/publisering';
import { lesInnhold } from './innhold.ts';
import { lesInnstillinger } from './innstillinger.ts';

const HUSKET = Symbol.for('saksgang.arkiv');

/**
 * The public archive for the pages: read, filtered and linked once per process, also where the bundler has made
 * several copies of this module.
 */
export function hentArkiv(): Arkiv {
  const felles = globalThis as { [HUSKET]?: Arkiv };
  return (felles[HUSKET] ??= lesArkiv());
}

function lesArkiv(): Arkiv {
  const { innhold, dato } = lesInnstillinger();
  return buildArkiv(offentlig(lesInnhold(innhold).filer, dato), dato).arkiv;
}
