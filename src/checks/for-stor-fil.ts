import { filstoerrelseTekst } from '#ordform';
import type { Avvik } from '#schema/avvik';
import { plasserVedleggsfeil } from './oppgitte-filer.ts';
import type { Grunnlag, Regel } from './regel.ts';

const MB = 1_000_000;

/** A paper of a thousand pages is some 3 MB of text. YAML is slower to read, and a register is never near that. */
export const hoeystByte = (sti: string): number => (sti.endsWith('.yaml') ? MB : 5 * MB);

/** Bytes of an attachment: git hosts refuse files above 100 MB. */
export const HOEYST_VEDLEGG = 100 * MB;
/** Above this a reader on the train gives up, and some hosts of static sites refuse the file. */
const STORT_VEDLEGG = 25 * MB;
/** All attachments of one meeting. */
const HOEYST_MOETE = 250 * MB;

/** Text files are found by `sources/files.ts`, by their size and unread; attachments here. */
export const forStorFil: Regel = {
  id: 'for-stor-fil',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Filene er ikke større enn at de kan leses og hentes',
  sjekk: ({ filer, vedlegg }: Grunnlag) => [
    ...plasserVedleggsfeil(
      filer,
      [...vedlegg].flatMap(([sti, byte]) => forStort(sti, byte)),
    ),
    ...[...perMoete(vedlegg)].flatMap(forMye),
  ],
};

const avvik = (fil: string, byte: number, hoeyst: number, tiltak: string): Avvik => ({
  regel: 'for-stor-fil',
  fil,
  linje: 1,
  kolonne: 1,
  melding: `Filen er på ${filstoerrelseTekst(byte)}.`,
  forventet: `høyst ${filstoerrelseTekst(hoeyst)}`,
  tiltak,
});

/**
 * The fault of a text file that is too large to be read.
 * @param byte its size
 */
export const forStorTekst = (fil: string, byte: number): Avvik =>
  avvik(
    fil,
    byte,
    hoeystByte(fil),
    fil.endsWith('.yaml')
      ? 'Se hva som har fylt filen, og ta det bort. Et register er sjelden på mer enn noen titalls kB.'
      : 'Del filen i flere, eller legg det meste av teksten i et vedlegg.',
  );

function forStort(sti: string, byte: number): Avvik[] {
  if (byte > HOEYST_VEDLEGG)
    return [
      avvik(sti, byte, HOEYST_VEDLEGG, 'Lagre filen med mindre bilder, eller lenk til den et annet sted.'),
    ];
  const tiltak = 'Lagre filen med mindre bilder, eller del den.';
  return byte > STORT_VEDLEGG ? [{ ...avvik(sti, byte, STORT_VEDLEGG, tiltak), nivaa: 'advarsel' }] : [];
}

function perMoete(vedlegg: ReadonlyMap<string, number>): Map<string, number> {
  const sum = new Map<string, number>();
  for (const [sti, byte] of vedlegg) {
    const moete = sti.slice(0, sti.indexOf('/vedlegg/'));
    sum.set(moete, (sum.get(moete) ?? 0) + byte);
  }
  return sum;
}

function forMye([moete, byte]: [string, number]): Avvik[] {
  if (byte <= HOEYST_MOETE) return [];
  return [
    {
      ...avvik(`${moete}/moete.md`, byte, HOEYST_MOETE, 'Se om noen av vedleggene kan gjøres mindre.'),
      melding: `Vedleggene til møtet er på ${filstoerrelseTekst(byte)} til sammen.`,
      nivaa: 'merknad',
    },
  ];
}
