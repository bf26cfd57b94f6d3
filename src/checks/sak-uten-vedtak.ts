import { harReferat } from '#domain/moete';
import { tidsplanFor } from '#domain/momenter';
import { erEventuelt } from '#domain/sak';
import { heltNummer } from '#domain/saksnummer';
import { erVedtakssak } from '#domain/sakstype';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/**
 * Minutes tell what was decided: a sak of a type that ends in a decision has one, or says what became of it. Of minutes
 * that are a draft nobody knows what they will tell.
 */
export const sakUtenVedtak: Regel = {
  id: 'sak-uten-vedtak',
  nivaa: 'advarsel',
  kanGodtas: true,
  tittel: 'Saker som skal avgjøres, har et vedtak i referatet',
  sjekk: ({ arkiv, filer, fil }: Grunnlag) => {
    const planer = tidsplanFor(filer);
    return arkiv.moeter.flatMap((moete) => {
      if (!moete.data || moete.tilstand !== 'avholdt' || !harReferat(moete)) return [];
      return moete.saker.flatMap((sak) => {
        const { data, fil: sti = '', vedtak, utfall, skjerming } = sak;
        if (planer.get(sti)?.referat === undefined) return [];
        if (!data || skjerming || vedtak || utfall || erEventuelt(sak) || !erVedtakssak(data.sakstype))
          return [];
        const nummer = heltNummer(sak);
        return [
          {
            regel: 'sak-uten-vedtak',
            fil: sti,
            ...sted(fil(sti), ['sakstype']),
            melding: `Sak «${nummer}» har sakstypen ${data.sakstype ?? ''}, men referatet har ikke noe vedtak i den.`,
            forventet: 'en seksjon «## Vedtak», eller feltet utfall',
            tiltak:
              'Legg inn vedtaket. Ble saken utsatt, trukket eller sendt videre, skriv det i utfall. Ble det ikke noe vedtak, godta det med en grunn i denne filen.',
            gjelder: nummer,
          },
        ];
      });
    });
  },
};
