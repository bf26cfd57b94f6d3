import { andreVedtakssubjekter } from '#domain/vedtakssubjekt';
import { utvalgDa } from '#domain/sak';
import type { Avvik } from '#schema/avvik';
import { stedIKropp } from '#markdown/kroppssted';
import type { Grunnlag, Regel } from './regel.ts';

/** A committee decides for itself: another one as the subject of its decision has come along from another paper. */
export const vedtakNevnerAnnetUtvalg: Regel = {
  id: 'vedtak-nevner-annet-utvalg',
  nivaa: 'advarsel',
  kanGodtas: true,
  tittel: 'Det er utvalget selv som vedtar',
  sjekk: ({ arkiv, fil }: Grunnlag) =>
    arkiv.saker.flatMap((sak): Avvik[] => {
      const { vedtak, utvalg, fil: sti = '', kropp } = sak;
      if (!vedtak || sak.skjerming) return [];
      const seksjon = kropp?.seksjoner.find(({ id }) => id === vedtak.id);
      return andreVedtakssubjekter(arkiv, vedtak, utvalg).map(({ skrevet, setning }) => ({
        regel: 'vedtak-nevner-annet-utvalg',
        fil: sti,
        ...stedIKropp(fil(sti)?.tekst ?? '', seksjon?.linje ?? 1, setning),
        melding: `I vedtaket i ${utvalg.id} ${sak.saksnummer ?? ''} er det «${skrevet}» som vedtar.`,
        forventet: utvalgDa(sak),
        tiltak: 'Rett navnet. Står det slik i originalen, godta det med en grunn i denne filen.',
        gjelder: skrevet,
      }));
    }),
};
