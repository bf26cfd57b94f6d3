import type { Fare } from '#markdown/adresser';
import type { Bortfall } from '#markdown/seksjon';
import type { Avvik } from '#schema/avvik';
import type { Grunnlag, Regel } from './regel.ts';

const KAN: Record<Fare, string> = {
  skript: 'kan kjøre kode hos leserne',
  henting: 'henter noe fra et annet sted uten at leseren har bedt om det',
  utseende: 'kan endre hele siden',
  skjema: 'kan samle inn det leserne skriver',
  innlogging: 'har et navn foran @ og fører ikke dit adressen ser ut til',
};

const RAAD: Partial<Record<Bortfall['slag'], Pick<Avvik, 'forventet' | 'tiltak'>>> = {
  lenke: {
    forventet: 'en adresse som begynner med https://, mailto: eller vedlegg/',
    tiltak: 'Skriv adressen til siden det skal lenkes til, eller ta lenken bort.',
  },
  bilde: {
    forventet: 'et bilde i mappen vedlegg ved siden av moete.md',
    tiltak: 'Legg bildet i mappen vedlegg og skriv vedlegg/<navn>, eller lenk til siden der det ligger.',
  },
};

const UTEN_NAVN = {
  forventet: 'en adresse uten brukernavn og passord',
  tiltak: 'Skriv adressen uten det som står mellom https:// og @, eller ta lenken bort.',
};

const HTML = {
  forventet: 'Markdown uten HTML',
  tiltak: 'Ta det bort. Er det tekst som skal vises, sett ` foran og bak.',
};

/**
 * What would have harmed a reader. It never reaches a page, but somebody has put it there, and who looks after the
 * archive must be told.
 */
export const utrygtInnhold: Regel = {
  id: 'utrygt-innhold',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Teksten har ikke noe som kan skade leserne',
  sjekk: ({ filer }: Grunnlag) =>
    filer.flatMap((fil) =>
      (fil.kropp.bortfall ?? []).flatMap(({ slag, skrevet, fare, linje, kolonne }) =>
        fare === undefined
          ? []
          : [
              {
                regel: 'utrygt-innhold',
                fil: fil.sti,
                linje,
                kolonne,
                melding: `«${skrevet}» ${KAN[fare]}, og kommer ikke fram på siden.`,
                ...(fare === 'innlogging' ? UTEN_NAVN : (RAAD[slag] ?? HTML)),
                gjelder: skrevet,
              },
            ],
      ),
    ),
};
