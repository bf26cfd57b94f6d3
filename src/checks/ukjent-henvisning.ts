import { naermeste } from '#schema/forslag';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** A reference to a committee that has no file, or to a sak that has no file and of which nobody says anything. */
export const ukjentHenvisning: Regel = {
  id: 'ukjent-henvisning',
  nivaa: 'feil',
  tittel: 'Henvisninger peker på utvalg og saker som finnes',
  sjekk: ({ koblinger, fil }: Grunnlag) =>
    koblinger
      .filter((k) => k.slag === 'ukjent-utvalg' || k.slag === 'ukjent-sak')
      .map((k) => {
        const forslag = naermeste(k.skrevet, k.kandidater);
        const utvalg = k.slag === 'ukjent-utvalg';
        return {
          regel: 'ukjent-henvisning',
          fil: k.fil,
          ...sted(fil(k.fil), k.sti),
          melding: utvalg
            ? `Utvalget «${k.skrevet}» finnes ikke i arkivet.`
            : `Saken «${k.skrevet}» finnes ikke i arkivet, og ingen sier noe mer om den.`,
          forventet: utvalg
            ? k.kandidater.join(', ')
            : 'en sak med egen fil, eller dato og tittel når den bare er sitert',
          tiltak: forslag
            ? `Mente du «${forslag}»?`
            : utvalg
              ? 'Rett skrivemåten, eller lag en fil for utvalget i utvalg/.'
              : 'Rett nummeret, eller skriv henvisningen med sak, dato og tittel slik originalen oppgir dem.',
          gjelder: k.skrevet,
        };
      }),
};
