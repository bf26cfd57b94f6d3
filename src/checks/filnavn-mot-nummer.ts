import { type Grunnlag, type Regel, sted } from './regel.ts';

/** The file of a sak is named after its number, so that anyone can guess where it lies. */
export const filnavnMotNummer: Regel = {
  id: 'filnavn-mot-nummer',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Filnavnet til en sak er saksnummeret',
  sjekk: ({ filer }: Grunnlag) =>
    filer.flatMap((fil) => {
      if (fil.slag !== 'sak' || !fil.data.saksnummer) return [];
      const filnavn = fil.sti.split('/').at(-1) ?? '';
      const { saksnummer, loepenr } = fil.data;
      const riktig = `sak-${saksnummer.split('/')[0] ?? ''}${loepenr ? `-${loepenr}` : ''}.md`;
      if (filnavn === riktig) return [];
      return [
        {
          regel: 'filnavn-mot-nummer',
          fil: fil.sti,
          ...sted(fil, ['saksnummer']),
          melding: `Filen heter «${filnavn}», men saksnummeret er ${saksnummer}${loepenr ? ` med løpenr ${loepenr}` : ''}.`,
          forventet: riktig,
          tiltak: 'Gi filen nytt navn, eller rett saksnummeret.',
          gjelder: filnavn,
        },
      ];
    }),
};
