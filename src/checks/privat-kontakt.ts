import { finnKontaktopplysninger, type Kontaktopplysning } from '#markdown/kontaktopplysninger';
import { stedVed } from '#markdown/sted';
import type { Avvik } from '#schema/avvik';
import type { Grunnlag, Regel } from './regel.ts';

/** Where the publisher says how to be reached. */
const UTGIVERENS_EGNE: readonly string[] = ['nettsted', 'side'];

/**
 * How to reach a person privately is no part of what a council has decided (personvernforordningen art. 5 nr. 1 c).
 * The message shows only enough to find it by.
 */
export const privatKontakt: Regel = {
  id: 'privat-kontakt',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Arkivet har ingen private e-postadresser eller telefonnummer',
  sjekk: ({ filer }: Grunnlag) =>
    filer
      .filter(({ slag }) => !UTGIVERENS_EGNE.includes(slag))
      .flatMap(({ sti, tekst }) =>
        finnKontaktopplysninger(tekst).map(({ slag, fra, skjult }): Avvik => ({
          regel: 'privat-kontakt',
          fil: sti,
          ...stedVed(tekst, fra),
          ...ORD[slag](skjult),
          gjelder: skjult,
        })),
      ),
};

const ORD: Record<
  Kontaktopplysning['slag'],
  (skjult: string) => Pick<Avvik, 'melding' | 'forventet' | 'tiltak'>
> = {
  epost: (skjult) => ({
    melding: `Her står en privat e-postadresse: «${skjult}».`,
    forventet: 'ingen adresse, eller en felles postkasse hos en virksomhet',
    tiltak: 'Ta bort adressen. Er den alt lagt inn i git, må den også slettes fra historikken.',
  }),
  telefon: (skjult) => ({
    melding: `Her står et telefonnummer: «${skjult}».`,
    forventet: 'ingen telefonnummer til personer',
    tiltak: 'Ta bort nummeret. Er det sentralbordet til en virksomhet, godta det med den grunnen.',
  }),
};
