import type { Avvik } from '#schema/avvik';

/** What is wrong with one attachment; its place is found where it is listed. */
export type Vedleggsfeil = Required<Pick<Avvik, 'regel' | 'melding' | 'forventet' | 'tiltak'>> &
  Pick<Avvik, 'nivaa'>;

/** Of another kind than its name says, or of one that is not published. */
export const feilType = (melding: string, forventet: string, tiltak: string): Vedleggsfeil => ({
  regel: 'feil-filtype',
  melding,
  forventet,
  tiltak,
});

/** Could do something on the machine of a reader, or cannot be looked into. */
export const utrygt = (
  melding: string,
  tiltak: string,
  forventet = 'et dokument som bare viser tekst og bilder',
): Vedleggsfeil => ({ regel: 'utrygt-vedlegg', melding, forventet, tiltak });

/** Has words that were meant for those who wrote it. */
export const spor = (melding: string, tiltak: string): Vedleggsfeil => ({
  regel: 'spor-i-vedlegg',
  melding,
  forventet: 'et dokument uten kommentarer og sporede endringer',
  tiltak,
});

/** Empty, cut off or broken. */
export const oedelagt = (
  melding: string,
  tiltak = 'Hent filen på nytt fra den som laget den, og se at den kan åpnes.',
  forventet = 'en hel fil som kan åpnes',
): Vedleggsfeil => ({ regel: 'oedelagt-vedlegg', melding, forventet, tiltak });

/** Could not be looked into on this machine today. */
export const ulesbar = (melding: string, tiltak: string): Vedleggsfeil => ({
  regel: 'ulesbar-fil',
  melding,
  forventet: 'en vanlig fil som kan åpnes',
  tiltak,
});

/**
 * Text that nobody has looked for identity numbers in; the file itself may open well, so the site is not stopped.
 * @param hvordan what hindered it, after «lest», with a space before; may be empty
 */
export const ulestTekst = (hvordan: string): Vedleggsfeil => ({
  ...ulesbar(
    `Teksten i filen kunne ikke leses${hvordan}, så ingen har sett etter fødselsnummer i den.`,
    'Se gjennom den selv, eller skriv dokumentet ut til en ny PDF, og prøv igjen.',
  ),
  nivaa: 'advarsel',
});
