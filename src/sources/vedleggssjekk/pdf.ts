import { Unzlib } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { oedelagt, utrygt, type Vedleggsfeil } from './feil.ts';

const SKRIV_UT = 'Skriv dokumentet ut til en ny PDF, og legg inn den.';
/** Characters of one stream that are looked at, and packed bytes that are taken at a time. */
const HOEYST_STROEM = 20_000_000;
const BIT = 16_384;

/**
 * Looks into a PDF: whether it opens, is locked, runs script, starts programs or carries other files.
 * @throws never
 */
export async function sjekkPdf(byte: Uint8Array): Promise<Vedleggsfeil[]> {
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
    const [skript, filer, { info }] = await Promise.all([
      pdf.hasJSActions(),
      pdf.getAttachments(),
      pdf.getMetadata(),
    ]);
    const navn = navnIPdf(byte);
    const laast = (info as { EncryptFilterName?: string | null }).EncryptFilterName;
    return [
      ...(laast ? [utrygt('PDF-en er låst, og kan ikke ses gjennom.', SKRIV_UT, 'en PDF uten lås')] : []),
      ...(skript || navn.has('JavaScript') ? [utrygt('PDF-en kjører skript (JavaScript).', SKRIV_UT)] : []),
      ...(navn.has('Launch') || navn.has('RichMedia')
        ? [utrygt('PDF-en kan starte et program.', SKRIV_UT)]
        : []),
      ...((filer ?? navn.has('EmbeddedFile'))
        ? [
            utrygt(
              'PDF-en har andre filer inni seg.',
              'Legg inn filene som egne vedlegg, og skriv dokumentet ut til en ny PDF.',
            ),
          ]
        : []),
    ];
  } catch {
    return [oedelagt('PDF-en er ødelagt: noe i den kan ikke leses.')];
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Kinds of actions and objects that PDF.js does not tell of, or only where it draws the page. */
const FARLIG = /\/(?:S|Type|Subtype)\s*\/(JavaScript|Launch|RichMedia|EmbeddedFile)\b/gu;
const OBJEKTSTROEM = /\/ObjStm\b[\s\S]{0,400}?stream\r?\n/gu;

/** The names of such kinds in a PDF, also where objects are packed together and where letters are written as codes. */
function navnIPdf(byte: Uint8Array): Set<string> {
  const raa = Buffer.from(byte.buffer, byte.byteOffset, byte.length).toString('latin1');
  const tekster = [raa];
  for (const stroem of raa.matchAll(OBJEKTSTROEM)) {
    const fra = stroem.index + stroem[0].length;
    tekster.push(utpakket(byte.subarray(fra, raa.indexOf('endstream', fra))));
  }
  const uten = tekster.map((t) =>
    t.replaceAll(/#([0-9a-f]{2})/giu, (_, kode: string) => String.fromCodePoint(Number.parseInt(kode, 16))),
  );
  return new Set(uten.flatMap((t) => [...t.matchAll(FARLIG)].map(([, navn]) => navn ?? '')));
}

/** Unpacked bit by bit, so that no stream can fill the memory. What cannot be unpacked, PDF.js could not have read either. */
function utpakket(byte: Uint8Array): string {
  let ut = '';
  const stroem = new Unzlib((del) => {
    ut += Buffer.from(del.buffer, del.byteOffset, del.length).toString('latin1');
  });
  try {
    for (let fra = 0; fra < byte.length && ut.length < HOEYST_STROEM; fra += BIT)
      stroem.push(byte.subarray(fra, fra + BIT), fra + BIT >= byte.length);
  } catch {
    return ut;
  }
  return ut;
}
