import type { Del } from '#domain/lesertekst';
import { mappeAv } from '#domain/momenter';
import { type Endring, endringsnoekkel, motRegisteret } from '#domain/publiserte-tekster';
import { merkeFor } from '#markdown/merke';
import { stedI } from '#markdown/plass';
import type { Avvik } from '#schema/avvik';
import type { Grunnlag, Regel } from './regel.ts';

/** Who has read a notice or a decision is told when it is no longer what they read. */
export const endretUtenRettelse: Regel = {
  id: 'endret-uten-rettelse',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Endringer i det som er publisert, står i endringer eller rettelser',
  sjekk: ({ filer, dato, publisert, uleste, fil }: Grunnlag) => {
    if (!publisert) return [];
    const { endrede, tilbaketatte: ikkeUte } = motRegisteret(filer, dato, publisert);
    // Of a meeting that cannot be read, nobody knows what is public.
    const tilbaketatte = ikkeUte.filter(({ sti }) => !uleste.has(`${mappeAv(sti)}/moete.md`));
    const funn = (sti: string, gjelder: string, noekkel: string, ord: Ord): Avvik => ({
      regel: 'endret-uten-rettelse',
      fil: sti,
      ...stedI(fil(sti)?.tekst ?? '', [noekkel], true),
      ...ord,
      gjelder,
    });
    const perFil = <T>(hva: readonly T[], sti: (en: T) => string): [string, T[]][] => [
      ...Map.groupBy(hva, sti),
    ];
    return [
      ...perFil(endrede, ({ naa }) => naa.sti).map(([sti, endringer]) => {
        const navn = navnMedMerke(endringer);
        const erFortalt = endringer.every(({ naa, foer }) => naa.antall > foer.antall);
        return funn(
          sti,
          navn,
          listenI(sti),
          erFortalt ? registeretHengerEtter(navn) : utenRettelse(endringer, navn),
        );
      }),
      ...perFil(tilbaketatte, ({ sti }) => sti).map(([sti, rader]) => {
        const deler = rader.map(({ del }) => del);
        return funn(sti, navnPaa(deler), 'publisering', tattTilbake(deler));
      }),
    ];
  },
};

const listenI = (sti: string): 'rettelser' | 'endringer' =>
  endringsnoekkel(sti.endsWith('/moete.md') ? 'moete' : 'sak');

type Ord = Pick<Avvik, 'melding' | 'forventet' | 'tiltak' | 'nivaa'>;

/** Until the register has the new text, it would take the line for a word of the next change too. */
const registeretHengerEtter = (navn: string): Ord => ({
  nivaa: 'merknad',
  melding: `Det leserne ser fra «${navn}», er endret og de er fortalt det, men registeret har ennå den gamle teksten.`,
  forventet: 'den nye teksten i publisert/tekster.txt',
  tiltak: 'Kjør npm run publisert når endringen er lagt ut.',
});

const navnPaa = (deler: readonly Del[]): string =>
  deler.map((del) => (del === 'innkalling' ? 'innkallingen' : 'referatet')).join(' og ');

/** An exception is for the text as it is now: the next change has another mark. */
const navnMedMerke = (endringer: readonly Endring[]): string =>
  `${navnPaa(endringer.map(({ naa }) => naa.del))} (merke ${merkeFor(endringer.map(({ naa }) => naa.avtrykk).join(' '))})`;

function utenRettelse(endringer: readonly Endring[], navn: string): Ord {
  const [{ naa, skjulteSteder } = { naa: undefined, skjulteSteder: [] }] = endringer;
  const liste = listenI(naa?.sti ?? '');
  const skrivefeil = liste === 'rettelser' ? ' Bare skrivefeil? Bruk slag: redaksjonell.' : '';
  return {
    melding: `Det leserne ser fra «${navn}», er endret etter at det ble publisert.`,
    forventet: `en ny linje i ${liste} som sier hva som er endret`,
    tiltak:
      naa && skjulteSteder.length > 0
        ? skjultLinje(skjulteSteder.at(-1), naa.del)
        : `Legg til linjen med dato, eller sett teksten tilbake.${skrivefeil} Merket trengs bare i godta.`,
  };
}

/** Words for a place that say which document it is in, as `synlige-felt` reads them. */
export const STEDER: Record<Del, readonly string[]> = {
  innkalling: ['tittelen', 'bakgrunn', 'forslag til vedtak', 'vedlegg 1'],
  referat: ['vedtak punkt 1', 'behandling i møtet'],
};

function skjultLinje(sted: string | undefined, del: Del): string {
  const hvilken = sted === undefined ? 'en linje uten sted' : `linjen med sted: ${sted}`;
  return `Leserne ser ikke ${hvilken} før både innkallingen og referatet er ute, så den teller ikke. Skriv et sted i ${navnPaa([del])}: ${STEDER[del].join(', ')}.`;
}

const tattTilbake = (deler: readonly Del[]): Ord => ({
  melding: `Leserne har sett «${navnPaa(deler)}», og gjør det ikke lenger.`,
  forventet: 'det som er publisert, fortsatt ute, eller trukket tilbake med en grunn leserne ser',
  tiltak:
    'Gjør det offentlig igjen, eller skriv trukket med grunn under publisering. Kom det ut for tidlig, sier du det under godta til det er ute igjen.',
});
