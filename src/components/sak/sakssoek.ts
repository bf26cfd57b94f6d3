import { type Sak, saksnavn } from '#domain/sak';
import { kortnavn, kortnavnNaa } from '#domain/utvalg';
import { datoerTekst } from '#datotekst';
import { UTFALL } from '#labels';
import { stor } from '#ordform';
import type { Sidefakta } from '#search/tabell/fakta';
import { medBase, moeteSti, sakerSti, stier, utvalgSti } from '#urls';

/** What the search knows of a sak besides its text. */
export const soekedataFor = ({ utvalg, aar, saksnummer, dato, data, utfall, formell }: Sak): Sidefakta => ({
  type: 'Sak',
  utvalg: kortnavnNaa(utvalg),
  aar: String(aar),
  ...(saksnummer ? { saksnummer } : {}),
  ...(dato ? { dato } : {}),
  ...(data?.sakstype ? { sakstype: stor(data.sakstype) } : {}),
  ...(utfall ? { utfall: UTFALL[utfall] } : {}),
  ...(data?.emner ? { emne: data.emner } : {}),
  ...(!data ? { omfang: 'sitert' } : formell ? { omfang: 'formell' } : {}),
});

/** Front page, committee, meeting (or the year's saker, when no meeting is known), sak. */
export function smulestiTil(sak: Sak): { tekst: string; href?: string }[] {
  const { utvalg, moete, aar, dato } = sak;
  return [
    { tekst: 'Forside', href: medBase(stier.forside) },
    { tekst: kortnavn(utvalg, dato ?? `${aar}-12-31`), href: medBase(utvalgSti(utvalg)) },
    moete
      ? { tekst: `Møte ${datoerTekst(moete.datoer)}`, href: medBase(moeteSti(moete)) }
      : { tekst: `Saker ${aar}`, href: medBase(sakerSti(utvalg.id, aar)) },
    { tekst: saksnavn(sak) },
  ];
}
