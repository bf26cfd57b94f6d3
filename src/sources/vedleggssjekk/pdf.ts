import { getDocumentProxy } from 'unpdf';
import { oedelagt, utrygt, type Vedleggsfeil } from './feil.ts';
import { handlingVed, henvistFra, navnIPdf } from './pdfnavn.ts';

const SKRIV_UT = 'Skriv dokumentet ut til en ny PDF, og legg inn den.';
const SKRIPT = 'PDF-en kjører skript (JavaScript).';
const FILER = 'PDF-en har andre filer inni seg.';
const LEGG_VED = 'Legg inn filene som egne vedlegg, og skriv dokumentet ut til en ny PDF.';

/** Kinds of actions and objects that do more than show a page, by the names the format has for them (ISO 32000). */
const FARER: readonly { navn: readonly string[]; melding: string; tiltak: string }[] = [
  { navn: ['JavaScript'], melding: SKRIPT, tiltak: SKRIV_UT },
  { navn: ['Launch', 'RichMedia'], melding: 'PDF-en kan starte et program.', tiltak: SKRIV_UT },
  {
    navn: ['Rendition'],
    melding: 'PDF-en spiller av lyd eller film, og kan kjøre skript.',
    tiltak: SKRIV_UT,
  },
  {
    navn: ['SubmitForm', 'ImportData'],
    melding: 'PDF-en sender eller henter opplysninger når noen bruker den som skjema.',
    tiltak: SKRIV_UT,
  },
  {
    navn: ['GoToR', 'GoToE'],
    melding: 'PDF-en har lenker til filer på en annen maskin.',
    tiltak: 'Ta bort lenkene i dokumentet, og skriv det ut til en ny PDF.',
  },
  { navn: ['EmbeddedFile'], melding: FILER, tiltak: LEGG_VED },
];
/** An address of the web that is opened with the PDF or a page of it: said at once, or in an object elsewhere. */
const NETT = { nett: handlingVed(['OpenAction', 'AA'], 'URI'), henvist: henvistFra('OpenAction') };
const ALLE_NAVN = [...FARER.flatMap(({ navn }) => navn), 'URI', ...Object.keys(NETT)];

/**
 * Looks into a PDF: whether it opens, is locked, runs script, starts programs or carries other files.
 * @throws never
 */
export async function sjekkPdf(byte: Buffer): Promise<Vedleggsfeil[]> {
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // PDF.js takes the bytes over, and says on the console what it puts right.
    pdf = await getDocumentProxy(Uint8Array.from(byte), { verbosity: 0 });
  } catch (grunn) {
    return [
      (grunn as Error).name === 'PasswordException'
        ? utrygt('PDF-en er låst med passord.', SKRIV_UT, 'en PDF som alle kan åpne')
        : oedelagt('PDF-en kan ikke åpnes. Den er kuttet eller ødelagt.'),
    ];
  }
  try {
    const [skript, filer, aapning, { info }] = await Promise.all([
      pdf.hasJSActions(),
      pdf.getAttachments(),
      pdf.getOpenAction() as Promise<object | null>,
      pdf.getMetadata(),
    ]);
    const { EncryptFilterName: laas, IsXFAPresent: xfa } = info as {
      EncryptFilterName?: string | null;
      IsXFAPresent?: boolean;
    };
    const feil = [
      ...(laas ? [utrygt('PDF-en er låst, og kan ikke ses gjennom.', SKRIV_UT, 'en PDF uten lås')] : []),
      ...(skript ? [utrygt(SKRIPT, SKRIV_UT)] : []),
      ...(xfa ? [utrygt('PDF-en er et skjema (XFA) som kan kjøre skript.', SKRIV_UT)] : []),
      ...(filer ? [utrygt(FILER, LEGG_VED)] : []),
      ...farerI(byte, aapning !== null),
    ];
    return feil.filter(({ melding }, n) => feil.findIndex((f) => f.melding === melding) === n);
  } catch {
    return [oedelagt('PDF-en er ødelagt: noe i den kan ikke leses.')];
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** @param viserSide PDF.js knows which place in the PDF it opens at, so it opens nothing else */
function farerI(byte: Buffer, viserSide: boolean): Vedleggsfeil[] {
  const { navn, ulest } = navnIPdf(byte, ALLE_NAVN, NETT);
  const aapnerNett = navn.has('nett') || (navn.has('henvist') && navn.has('URI') && !viserSide);
  return [
    ...(ulest ? [utrygt('PDF-en er pakket på en måte som ikke kan ses gjennom.', SKRIV_UT)] : []),
    ...FARER.filter((fare) => fare.navn.some((n) => navn.has(n))).map(({ melding, tiltak }) =>
      utrygt(melding, tiltak),
    ),
    ...(aapnerNett ? [utrygt('PDF-en åpner en nettadresse av seg selv.', SKRIV_UT)] : []),
  ];
}
