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
        return foer && foer.avtrykk !== rad.avtrykk && rad.antall <= foer.antall;
      }),
      ({ sti }) => sti,
    );
    return [
      ...[...endrede].map(([sti, rader]) => avvikFor(grunnlag, sti, rader)),
      ...[...publisert.ulest].map(([linje, tekst]) => ulestLinje(linje, tekst)),
    ];
  },
};

function avvikFor({ fil }: Grunnlag, sti: string, rader: readonly Tekstrad[]): Avvik {
  const noekkel = endringsnoekkel(sti.endsWith('/moete.md') ? 'moete' : 'sak');
  const deler = rader.map(({ del }) => (del === 'innkalling' ? 'innkallingen' : 'referatet'));
  return {
    regel: 'endret-uten-rettelse',
    fil: sti,
    ...stedI(fil(sti)?.tekst ?? '', [noekkel], true),
    melding: `Det leserne ser fra ${deler.join(' og ')}, er endret etter at det ble publisert.`,
    forventet: `en ny linje i ${noekkel} som sier hva som er endret`,
    tiltak: `Legg til linjen med dato, eller sett teksten tilbake. ${
      noekkel === 'rettelser'
        ? 'Bare skrivefeil? Bruk slag: redaksjonell.'
        : 'Kjør npm run publisert etterpå.'
    }`,
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
