import { behandlingstidsrom } from '#domain/behandlingstid';
import type { Saksgang } from '#domain/saksgang';
import { kortnavnNaa } from '#domain/utvalg';
import type { Sidefakta } from '#search/tabell/fakta';

/** What the search knows of a matter besides its text: every committee and year that it has been in. */
export function soekedataFor({ ledd }: Saksgang): Sidefakta {
  const steg = ledd.filter((l) => l.slag !== 'varslet');
  const dato = steg.findLast((l) => l.dato && l.moete?.tilstand !== 'feildatert')?.dato;
  const { aar, foerst } = behandlingstidsrom(steg);
  return {
    type: 'Saksgang',
    utvalg: [...new Set(steg.flatMap((l) => (l.utvalg ? [kortnavnNaa(l.utvalg)] : [])))],
    aar: aar.map(String),
    ...(foerst ? { foerst: foerst.fra } : {}),
    ...(dato ? { dato } : {}),
  };
}
