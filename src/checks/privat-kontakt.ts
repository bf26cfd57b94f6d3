import type { AlleFiler } from '#markdown/fil';
import { finnKontaktopplysninger, type Kontaktopplysning } from '#markdown/kontaktopplysninger';
import { stederI } from '#markdown/sted';
import type { Avvik } from '#schema/avvik';
import { foersteAv } from '#schema/avvikliste';
import type { Grunnlag, Regel } from './regel.ts';

/** Where the publisher says how to be reached. */
const UTGIVERENS_EGNE: readonly string[] = ['nettsted', 'side'];

/**
 * How to reach a person privately is no part of what a council has decided (personvernforordningen art. 5 nr. 1 c).
 * The message shows only enough to find it by, and a mark that tells it from others, so that one can be accepted alone.
 */
export const privatKontakt: Regel = {
  id: 'privat-kontakt',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Arkivet har ingen private e-postadresser eller telefonnummer',
  sjekk: ({ filer }: Grunnlag) =>
    filer.filter(({ slag }) => !UTGIVERENS_EGNE.includes(slag)).flatMap(kontaktIFilen),
};

/** One fault for each mail address and number: a page tells the same telephone in many places. */
function kontaktIFilen({ sti, tekst }: AlleFiler): Avvik[] {
  const sted = stederI(tekst);
  const like = Map.groupBy(finnKontaktopplysninger(tekst), ({ skjult }) => skjult);
  return foersteAv(
    [...like.values()].flatMap((funn): Avvik[] => {
      const foerst = funn.find(({ usikker }) => !usikker) ?? funn[0];
      if (!foerst) return [];
      const { slag, usikker, skjult, fra } = foerst;
      return [
        {
          regel: 'privat-kontakt',
          fil: sti,
          ...sted(fra),
          ...(usikker && { nivaa: 'advarsel' }),
          ...ORD[usikker ? 'siffer' : slag](skjult, funn.length === 1 ? '' : ` ${funn.length} ganger`),
          gjelder: skjult,
        },
      ];
    }),
  );
}

const ORD: Record<
  Kontaktopplysning['slag'] | 'siffer',
  (skjult: string, ganger: string) => Pick<Avvik, 'melding' | 'forventet' | 'tiltak'>
> = {
  epost: (skjult, ganger) => ({
    melding: `Her står en privat e-postadresse${ganger}: «${skjult}».`,
    forventet: 'ingen adresse, eller en felles postkasse hos en virksomhet',
    tiltak: 'Ta bort adressen. Er den alt lagt inn i git, må den også slettes fra historikken.',
  }),
  telefon: (skjult, ganger) => ({
    melding: `Her står et telefonnummer${ganger}: «${skjult}».`,
    forventet: 'ingen telefonnummer til personer',
    tiltak: 'Ta bort nummeret. Er det sentralbordet til en virksomhet, godta det med den grunnen.',
  }),
  siffer: (skjult, ganger) => ({
    melding: `Her står noe som kan være et telefonnummer${ganger}: «${skjult}».`,
    forventet: 'ingen telefonnummer til personer',
    tiltak: 'Er det et telefonnummer, ta det bort. Er det noe annet, godta det og skriv hva det er.',
  }),
};
