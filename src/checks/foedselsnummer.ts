import { finnFoedselsnumre } from '#markdown/foedselsnumre';
import { stedVed } from '#markdown/sted';
import type { Grunnlag, Regel } from './regel.ts';

/**
 * A national identity number has no place in an archive that anyone can read (personopplysningsloven § 12). The
 * message never shows it: reports end in logs that others read.
 */
export const foedselsnummer: Regel = {
  id: 'foedselsnummer',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Arkivet har ingen fødselsnummer',
  sjekk: ({ filer }: Grunnlag) =>
    filer.flatMap(({ sti, tekst }) => [
      ...finnFoedselsnumre(sti).map(({ skjult }) =>
        melding(sti, skjult, 'Filnavnet har', { linje: 1, kolonne: 1 }),
      ),
      ...finnFoedselsnumre(tekst).map(({ skjult, fra }) =>
        melding(sti, skjult, 'Her står', stedVed(tekst, fra)),
      ),
    ]),
};

const melding = (fil: string, skjult: string, hvor: string, plass: { linje: number; kolonne: number }) => ({
  regel: 'foedselsnummer',
  fil,
  ...plass,
  melding: `${hvor} et fødselsnummer eller D-nummer: «${skjult}».`,
  forventet: 'ingen fødselsnummer, heller ikke for personer som har samtykket',
  tiltak: 'Ta bort nummeret. Er det alt lagt inn i git, må det også slettes fra historikken.',
});
