import type { Henvisning } from '#domain/henvisning';
import type { Moete } from '#domain/moete';
import { type Sak, saksreferanse, tittelAv } from '#domain/sak';
import { datoTekst } from '#datotekst';
import { medBase, sakSti } from '#urls';

interface Sakslenke {
  tekst: string;
  href: string;
}

/** «NUIT sak 17/25, 15. mai 2025», as a link. */
export function sakslenke(sak: Sak): Sakslenke {
  const dato = sak.dato ? `, ${datoTekst(sak.dato)}` : '';
  return { tekst: `${saksreferanse(sak)}${dato}`, href: medBase(sakSti(sak)) };
}

function unike(sitater: readonly Henvisning[]): Sak[] {
  return [...new Set(sitater.map((h) => h.fra))];
}

/** The saker of a meeting that are known only from being cited and stand on no agenda, each with those who cite it. */
export function kjenteSaker(
  moete: Moete,
): { sak: Sak; tittel: string; href: string; sitertI: Sakslenke[] }[] {
  const paaAgendaen = new Set(moete.agenda.flatMap(({ sak }) => sak ?? []));
  return moete.saker
    .filter((sak) => !sak.data && !paaAgendaen.has(sak))
    .map((sak) => ({
      sak,
      tittel: tittelAv(sak),
      href: medBase(sakSti(sak)),
      sitertI: unike(sak.sitater).map(sakslenke),
    }));
}

/** What other saker say of the meeting itself; approvals of its minutes included. */
export function vistTilI(moete: Moete): { lenke: Sakslenke; tittel: string; linjer: string[] }[] {
  return unike(moete.sitater).map((fra) => {
    const egne = moete.sitater.filter((h) => h.fra === fra);
    return {
      lenke: sakslenke(fra),
      tittel: tittelAv(fra),
      linjer: egne.flatMap(({ data }) =>
        [data.tekst, data.utledet, data.merknad].filter((t) => t !== undefined),
      ),
    };
  });
}
