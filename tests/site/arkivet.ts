import { type Arkiv, buildArkiv } from '#domain/arkiv';
import { offentlig } from '#domain/publisering';
import { lesInnhold } from '#sources/innhold';
import { type Nettsted, TESTDATO } from '../oppsett/nettsteder.ts';

/** The archive a site is built from, read by the same functions as the site and the commands use. */
export function offentligArkiv({ innhold }: Pick<Nettsted, 'innhold'>): Arkiv {
  const { filer, vedlegg } = lesInnhold(innhold);
  return buildArkiv(offentlig(filer, TESTDATO), TESTDATO, vedlegg).arkiv;
}
