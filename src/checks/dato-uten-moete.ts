import { siterteDager, type Sitertdag } from '#domain/siterte-dager';
import { moeteDen, moetedagerI, naermesteMoetedag } from '#domain/moetedager';
import type { Avvik } from '#schema/avvik';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/**
 * A day that somebody gives a meeting of a committee is a day that it had one (SPEC §5). Where the archive does not
 * claim to hold every meeting, and none of them is near, the day is only one more meeting that it lacks.
 */
export const datoUtenMoete: Regel = {
  id: 'dato-uten-moete',
  nivaa: 'advarsel',
  oftest: 'merknad',
  kanGodtas: true,
  tittel: 'Datoer det vises til, er dager utvalget hadde møte',
  sjekk: (grunnlag: Grunnlag) => {
    const sett = new Set<string>();
    return siterteDager(grunnlag.arkiv).flatMap((sitert): Avvik[] => {
      const dom = vurder(grunnlag, sitert);
      if (!dom) return [];
      // Of a meeting that the archive lacks, once is enough.
      const moete = `${sitert.utvalg.id} ${sitert.dag}`;
      if (dom.nivaa === 'merknad' && sett.has(moete)) return [];
      sett.add(moete);
      const { fil, sti, skrevet } = sitert;
      return [{ regel: 'dato-uten-moete', fil, ...sted(grunnlag.fil(fil), sti), ...dom, gjelder: skrevet }];
    });
  },
};

type Dom = Pick<Avvik, 'melding' | 'forventet' | 'tiltak' | 'nivaa'>;

function vurder({ arkiv, uleste }: Grunnlag, sitert: Sitertdag): Dom | undefined {
  const { utvalg, dag, bokstav, skrevet, sak } = sitert;
  const moete = moeteDen(utvalg, dag);
  const mappe = `${utvalg.id}/${dag}${bokstav ? `-${bokstav}` : ''}`;
  if (uleste.has(`moeter/${mappe}/moete.md`)) return undefined;
  if (sak?.data && sak.moete && !sak.moete.datoer.includes(dag) && sak.moete !== moete) {
    return {
      melding: `«${skrevet}» er datert ${dag} her, men saken ble behandlet i møtet ${sak.moete.dato}.`,
      forventet: sak.moete.datoer.join(' eller '),
      tiltak: 'Ta datoen bort, så hentes den fra saken. Skriv den trykte datoen under trykt.',
    };
  }
  if (bokstav ? arkiv.finnMoete(mappe)?.data : moete) return undefined;
  const aar = Number(dag.slice(0, 4));
  const naer = bokstav && moete ? dag : naermesteMoetedag(utvalg, dag, sak !== undefined);
  const komplett = utvalg.data.komplett?.includes(aar) ?? false;
  // Of a day to come nobody knows yet that the committee does not meet.
  if (dag >= arkiv.dag && !naer) return undefined;
  const dager = moetedagerI(utvalg, aar);
  return {
    melding: `Arkivet har ikke noe møte i ${utvalg.id} ${dag}, som «${skrevet}» viser til.`,
    forventet:
      komplett && dager.length > 0
        ? `en av møtedagene i ${aar}: ${dager.join(', ')}`
        : `en dag da ${utvalg.id} hadde møte`,
    tiltak: naer
      ? `Mente du «${utvalg.id} ${naer}»? Rett datoen, eller godta den hvis det var et møte til.`
      : komplett
        ? `Rett datoen, legg inn møtet, eller ta ${aar} ut av komplett for utvalget.`
        : 'Rett datoen hvis den er feil. Er den riktig, mangler arkivet møtet, og da trengs det ikke noe mer.',
    ...(komplett || naer ? {} : { nivaa: 'merknad' }),
  };
}
