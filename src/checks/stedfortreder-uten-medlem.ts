import { deltakelserI, personnavn } from '#domain/deltakelse';
import { erBlant, kjenteMedlemmer } from '#domain/kjente-medlemmer';
import type { Moete } from '#domain/moete';
import type { Avvik } from '#schema/avvik';
import { naermeste } from '#schema/forslag';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** A deputy meets for a member; a name that nobody else has is most often spelt wrong. */
export const stedfortrederUtenMedlem: Regel = {
  id: 'stedfortreder-uten-medlem',
  nivaa: 'advarsel',
  kanGodtas: true,
  tittel: 'Stedfortredere møter for et medlem av utvalget',
  sjekk: (grunnlag: Grunnlag) => grunnlag.arkiv.moeter.flatMap((moete) => utenMedlem(grunnlag, moete)),
};

function utenMedlem({ arkiv, fil }: Grunnlag, moete: Moete): Avvik[] {
  const { utvalg, dato, fil: sti = '' } = moete;
  const deltakelser = deltakelserI(arkiv, moete);
  if (!deltakelser.some(({ data }) => data.stillerFor)) return [];
  const medlemmer = kjenteMedlemmer(arkiv, utvalg, dato);
  if (!medlemmer) return [];
  // Nobody meets for somebody who is there.
  const tilStede = new Set(
    deltakelser.filter(({ gruppe }) => gruppe === 'tilStede').map(({ person }) => person),
  );
  const borte = medlemmer.filter((navn) => !tilStede.has(navn));
  return deltakelser.flatMap(({ gruppe, data }) => {
    const { stillerFor } = data;
    if (!stillerFor || erBlant(personnavn(arkiv, stillerFor), medlemmer)) return [];
    const forslag = naermeste(stillerFor, borte);
    const liste = moete.data?.deltakere?.[gruppe as 'stedfortredere'] ?? [];
    return [
      {
        regel: 'stedfortreder-uten-medlem',
        fil: sti,
        ...sted(fil(sti), ['deltakere', gruppe, liste.indexOf(data), 'stillerFor']),
        melding: `${data.navn} møtte for «${stillerFor}», som ikke er et kjent medlem av ${utvalg.id} ${dato}.`,
        forventet: forslag ?? 'et navn fra medlemslisten eller fra oppmøtet i utvalget',
        tiltak: forslag
          ? `Mente du «${forslag}»? Er navnet trykt slik i originalen, skriv den formen under trykt.`
          : 'Rett navnet, eller legg medlemmet til i medlemmer for utvalget.',
        gjelder: stillerFor,
      },
    ];
  });
}
