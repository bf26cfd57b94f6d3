import { readFileSync } from 'node:fs';
import { strToU8, zipSync, type Zippable, zlibSync } from 'fflate';

const VEDLEGG = 'tests/fixtures/eksempelraad/moeter/eksempelraadet/2025-02-11/vedlegg';

export const tekst = (innhold: string): Buffer => Buffer.from(innhold);
export const raa = (innhold: string): Buffer => Buffer.from(innhold, 'latin1');

export const PNG = readFileSync(`${VEDLEGG}/figur-1.png`);
export const PDF = readFileSync(`${VEDLEGG}/kostnader.pdf`);

/** A camera's picture: a preview with an end of its own, then the picture, whose end can be left out. */
export const jpeg = (slutt = '\xff\xd9'): Buffer =>
  raa(
    `\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xda\0\x02ab\xff\xd9\xff\xda\0\x02abcdef${slutt}`,
  );
export const gif = (slutt = ';'): Buffer =>
  raa(`GIF89a\x01\0\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0${slutt}`);
export const webp = (lengde = 12): Buffer => raa(`RIFF${String.fromCodePoint(lengde)}\0\0\0WEBPVP8 abcd`);

const pakk = (deler: Zippable): Buffer => Buffer.from(zipSync(deler));

const HOVEDTYPE = {
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xl: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  ppt: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
} as const;

/** A document of Word, Excel or PowerPoint with more parts, or with another type. */
export const office = (
  hva: keyof typeof HOVEDTYPE,
  deler: Zippable = {},
  hovedtype: string = HOVEDTYPE[hva],
): Buffer =>
  pakk({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${hva}/document.xml" ContentType="${hovedtype}"/></Types>`,
    ),
    '_rels/.rels': strToU8('<Relationships/>'),
    [`${hva}/document.xml`]: strToU8('<document/>'),
    ...deler,
  });

/** A document of LibreOffice with more parts. */
export const odf = (
  slag: 'text' | 'spreadsheet' | 'presentation',
  deler: Zippable = {},
  manifest = '',
): Buffer =>
  pakk({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${slag}`), { level: 0 }],
    'META-INF/manifest.xml': strToU8(`<manifest:manifest>${manifest}</manifest:manifest>`),
    'content.xml': strToU8('<office/>'),
    ...deler,
  });

export const zip = (): Buffer => pakk({ 'notat.txt': strToU8('hei') });

/** A zip whose list says that its one part is this large. */
export function lyver(dokument: Buffer, byte: number): Buffer {
  const kopi = Buffer.from(dokument);
  kopi.writeUInt32LE(byte, kopi.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24);
  return kopi;
}

/** A PDF of one empty page; `katalog` and `objekter` are put in. */
export const pdf = (katalog = '', objekter = '', hale = ''): Buffer =>
  raa(
    `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R${katalog}>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]${objekter.includes('9 0 obj') ? '/Annots[9 0 R]' : ''}>>endobj\n${objekter}\ntrailer<</Root 1 0 R${hale}>>\n%%EOF\n`,
  );

/**
 * Objects packed together, as PDF 1.5 does; nothing in it can be read as it lies.
 * @param felter how its fields begin; `kod` packs it once more
 */
export function objektstroem(
  nr: number,
  innhold: string,
  felter = '/Type/ObjStm/Filter/FlateDecode',
  kod = (pakket: string): string => pakket,
): string {
  const foran = `${nr} 0 `;
  const pakket = kod(Buffer.from(zlibSync(strToU8(foran + innhold, true))).toString('latin1'));
  return `8 0 obj<<${felter}/N 1/First ${foran.length}/Length ${pakket.length}>>stream\n${pakket}\nendstream endobj`;
}

const NULLER = '00'.repeat(32);
/** Locked for changes only, or with a password to open. */
export const laastPdf = (): Buffer =>
  pdf(
    '',
    `5 0 obj<</Filter/Standard/V 1/R 2/P -4/O<${NULLER}>/U<${NULLER}>>>endobj`,
    '/Encrypt 5 0 R/ID[<00><00>]',
  );

/** What old Office makes, and what new Office locks a document into. */
export const cfb = (strom: string): Buffer =>
  Buffer.concat([
    raa('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    Buffer.alloc(504),
    Buffer.from(strom, 'utf16le'),
    Buffer.alloc(600),
  ]);
