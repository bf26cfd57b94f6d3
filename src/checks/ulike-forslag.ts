import { sammeOrdlyd } from '#domain/ordlyd';
import type { Avvik } from '#schema/avvik';
import { ordskille } from './ordskille.ts';
import type { Grunnlag, Regel } from './regel.ts';

/**
 * The notice and the paper propose the same. Before the meeting somebody can mend it; afterwards it is only a fact of
 * the originals.
 */
export const ulikeForslag: Regel = {
  id: 'ulike-forslag',
  nivaa: 'advarsel',
  oftest: 'merknad',
  kanGodtas: true,
  tittel: 'Innkallingen og toppnotatet har det samme forslaget til vedtak',
  sjekk: ({ arkiv }: Grunnlag) =>
    arkiv.saker.flatMap((sak): Avvik[] => {
      const [foerste, ...andre] = sak.skjerming ? [] : sak.forslag;
      if (!foerste) return [];
      const erOver = sak.vedtak ?? sak.moete?.tilstand === 'avholdt';
      return andre
        .filter(({ tekst }) => !sammeOrdlyd(tekst, foerste.tekst))
        .map((annet) => {
          const seksjon = sak.kropp?.seksjoner.find(({ id }) => id === annet.id);
          const tittel = seksjon?.tittel ?? 'Forslag til vedtak';
          const navn = { foer: foerste.kilde ?? 'det første forslaget', etter: annet.kilde ?? 'dette' };
          return {
            regel: 'ulike-forslag',
            fil: sak.fil ?? '',
            linje: seksjon?.linje ?? 1,
            kolonne: 4,
            melding: `«${tittel}» er ikke likt forslaget før det: ${ordskille(foerste, annet, navn)}.`,
            forventet: 'den samme ordlyden i begge forslagene',
            tiltak:
              'Rett det forslaget som er feil. Er begge trykt slik, kan de stå, og siden viser hva som skiller dem.',
            gjelder: tittel,
            ...(erOver ? { nivaa: 'merknad' as const } : {}),
          };
        });
    }),
};
