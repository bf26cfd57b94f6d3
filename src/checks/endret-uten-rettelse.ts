import { endringsnoekkel, publiserteTekster, tekstnoekkel, type Tekstrad } from '#domain/tekstregister';
import { stedI } from '#markdown/plass';
import type { Avvik } from '#schema/avvik';
import type { Grunnlag, Regel } from './regel.ts';

/** Who has read a notice or a decision is told when it is no longer what they read. */
export const endretUtenRettelse: Regel = {
  id: 'endret-uten-rettelse',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Endringer i det som er publisert, står i endringer eller rettelser',
  sjekk: (grunnlag: Grunnlag) => {
    const { filer, dato, publisert } = grunnlag;
    if (!publisert) return [];
    const endrede = Map.groupBy(
      publiserteTekster(filer, dato, publisert).filter((rad) => {
        const foer = publisert.rader.get(tekstnoekkel(rad));
        return foer && foer.avtrykk !== rad.avtrykk;
      }),
      ({ sti }) => sti,
    );
    const erFortalt = (rad: Tekstrad): boolean =>
      rad.antall > (publisert.rader.get(tekstnoekkel(rad))?.antall ?? 0);
    return [
      ...[...endrede].map(([sti, rader]) => ({
        regel: 'endret-uten-rettelse',
        fil: sti,
        ...stedI(grunnlag.fil(sti)?.tekst ?? '', [listenI(sti)], true),
        ...(rader.every(erFortalt) ? REGISTERET_HENGER_ETTER : utenRettelse(sti, rader)),
      })),
      ...[...publisert.ulest].map(([linje, tekst]) => ulestLinje(linje, tekst)),
    ];
  },
};

const listenI = (sti: string): 'rettelser' | 'endringer' =>
  endringsnoekkel(sti.endsWith('/moete.md') ? 'moete' : 'sak');

type Ord = Pick<Avvik, 'melding' | 'forventet' | 'tiltak' | 'nivaa'>;

/** Until the register has the new text, it would take the line for a word of the next change too. */
const REGISTERET_HENGER_ETTER: Ord = {
  nivaa: 'merknad',
  melding: 'Teksten er endret og leserne er fortalt det, men registeret har ennå den gamle.',
  forventet: 'den nye teksten i publisert/tekster.txt',
  tiltak: 'Kjør npm run publisert når endringen er lagt ut.',
};

function utenRettelse(sti: string, rader: readonly Tekstrad[]): Ord {
  const deler = rader.map(({ del }) => (del === 'innkalling' ? 'innkallingen' : 'referatet'));
  const skrivefeil = ' Bare skrivefeil? Bruk slag: redaksjonell.';
  return {
    melding: `Det leserne ser fra ${deler.join(' og ')}, er endret etter at det ble publisert.`,
    forventet: `en ny linje i ${listenI(sti)} som sier hva som er endret`,
    tiltak: `Legg til linjen med dato, eller sett teksten tilbake.${listenI(sti) === 'rettelser' ? skrivefeil : ''}`,
  };
}

const ulestLinje = (linje: number, tekst: string): Avvik => ({
  regel: 'endret-uten-rettelse',
  fil: 'publisert/tekster.txt',
  linje,
  kolonne: 1,
  melding: `Linjen «${tekst.slice(0, 60)}» i registeret kan ikke leses.`,
  forventet: 'en linje slik npm run publisert skriver den',
  tiltak: 'Slett linjen, og kjør npm run publisert. Merker fra git (<<<<<<<) skal også bort.',
});
