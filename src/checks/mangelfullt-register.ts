import { antall } from '#ordform';
import { motRegisteret } from '#domain/publiserte-tekster';
import type { Avvik } from '#schema/avvik';
import type { Grunnlag, Regel } from './regel.ts';

const ADRESSER = 'publisert/adresser.txt';
const TEKSTER = 'publisert/tekster.txt';

/** Without the registers, or with holes in them, nobody is told of what has vanished or changed. */
export const mangelfulltRegister: Regel = {
  id: 'mangelfullt-register',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Registrene over det som er publisert, er hele og kan leses',
  sjekk: ({ filer, dato, publisert }: Grunnlag) => {
    if (!publisert) return [];
    const { adresser, ulest, utenTekster } = publisert;
    return [
      ...uleste(TEKSTER, ulest),
      ...uleste(ADRESSER, adresser?.ulest ?? new Map<number, string>()),
      ...(adresser ? [] : [mangler(ADRESSER, TEKSTER)]),
      ...(utenTekster ? [mangler(TEKSTER, ADRESSER)] : utenRad(motRegisteret(filer, dato, publisert).nye)),
    ];
  },
};

const uleste = (fil: string, linjer: ReadonlyMap<number, string>): Avvik[] =>
  [...linjer].map(([linje, tekst]) => ({
    regel: 'mangelfullt-register',
    fil,
    linje,
    kolonne: 1,
    melding: `Linjen «${tekst.slice(0, 60)}» i registeret kan ikke leses.`,
    forventet: 'en linje slik npm run publisert skriver den',
    tiltak: 'Slett linjen, og kjør npm run publisert. Merker fra git (<<<<<<<) skal også bort.',
  }));

const mangler = (fil: string, finnes: string): Avvik => ({
  regel: 'mangelfullt-register',
  fil,
  linje: 1,
  kolonne: 1,
  nivaa: 'advarsel',
  melding: `Filen «${fil}» er borte, og ${finnes} er der. Uten den merker ingen om noe publisert forsvinner eller endres.`,
  forventet: 'begge registrene, eller ingen av dem',
  tiltak: 'Hent filen tilbake fra git. Har den aldri vært der, kjør npm run publisert.',
});

/** All in one: a meeting just published is many documents, and nothing is wrong. */
function utenRad(nye: readonly { sti: string }[]): Avvik[] {
  const [foerste] = nye;
  if (!foerste) return [];
  return [
    {
      regel: 'mangelfullt-register',
      fil: TEKSTER,
      linje: 1,
      kolonne: 1,
      nivaa: 'merknad',
      melding: `${antall(nye.length, 'offentlig tekst', 'offentlige tekster')} står ikke i registeret, den første i «${foerste.sti}».`,
      forventet: 'en linje for hver innkalling og hvert referat som er offentlig',
      tiltak:
        'Kjør npm run publisert når nettstedet er lagt ut. Er en linje slettet for hånd, hent den tilbake.',
    },
  ];
}
