import { nummerIFilnavn } from '#domain/momenter';
import { filnavnFor, heterSomNummeret } from '#domain/saksnummer';
import type { Fil } from '#markdown/fil';
import type { Avvik } from '#schema/avvik';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** The file of a sak is named after its number, so that anyone can guess where it lies; and it has that number. */
export const filnavnMotNummer: Regel = {
  id: 'filnavn-mot-nummer',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Filnavnet til en sak er saksnummeret',
  sjekk: ({ filer }: Grunnlag) =>
    filer.flatMap((fil) => {
      if (fil.slag !== 'sak') return [];
      return fil.data.saksnummer ? annetNummer(fil) : utenNummer(fil);
    }),
};

const filnavnAv = ({ sti }: Fil<'sak'>): string => sti.split('/').at(-1) ?? '';

function annetNummer(fil: Fil<'sak'>): Avvik[] {
  const filnavn = filnavnAv(fil);
  const { saksnummer = '', loepenr } = fil.data;
  if (heterSomNummeret(fil)) return [];
  return [
    {
      regel: 'filnavn-mot-nummer',
      fil: fil.sti,
      ...sted(fil, ['saksnummer']),
      melding: `Filen heter «${filnavn}», men saksnummeret er ${saksnummer}${loepenr ? ` med løpenr ${loepenr}` : ''}.`,
      forventet: filnavnFor(fil.data) ?? '',
      tiltak: 'Gi filen nytt navn, eller rett saksnummeret.',
      gjelder: filnavn,
    },
  ];
}

/** A sak without a number is a draft and leaves the site without a word; its name says that it has one. */
function utenNummer(fil: Fil<'sak'>): Avvik[] {
  const nr = nummerIFilnavn(fil.sti);
  if (nr === undefined) return [];
  const filnavn = filnavnAv(fil);
  const aar = fil.sti.split('/').at(-2)?.slice(2, 4) ?? '';
  return [
    {
      regel: 'filnavn-mot-nummer',
      fil: fil.sti,
      linje: 1,
      kolonne: 1,
      melding: `Filen heter «${filnavn}», men har ikke noe saksnummer. Uten nummer er saken et utkast, og leserne ser den ikke.`,
      forventet: `saksnummer: ${nr}/${aar}`,
      tiltak:
        'Skriv saksnummeret øverst i feltene. Er saken et utkast, gi filen et navn uten tall: sak-<navn>.md.',
      gjelder: filnavn,
    },
  ];
}
