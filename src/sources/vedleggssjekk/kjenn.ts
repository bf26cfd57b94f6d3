import { fileTypeFromBuffer } from 'file-type';

const INNLEDNING = 1024;

/** Markup that browsers take for a page or a drawing, whatever the name says; after space and comments. */
const NETTSIDE =
  /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|script|iframe|meta|style)\b/iu;
const TEGNING = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<svg\b/iu;
const XML = /^\s*<\?xml\b/iu;

/** The first bytes as characters, each byte one, without a byte order mark. */
const innledning = (byte: Uint8Array): string =>
  Buffer.from(byte.buffer, byte.byteOffset, Math.min(byte.length, INNLEDNING))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/u, '');

/** What markup or script a text begins as; undefined for any other. */
function kjentMarkering(byte: Uint8Array): string | undefined {
  const start = innledning(byte);
  if (start.startsWith('#!')) return 'skript';
  if (NETTSIDE.test(start)) return 'html';
  if (TEGNING.test(start)) return 'svg';
  return XML.test(start) ? 'xml' : undefined;
}

/**
 * What the bytes are, whatever the file is called: an extension as `file-type` gives it, `html`, `svg`, `skript`, or
 * `tekst` for anything that is text in any encoding. Undefined for bytes that nobody knows.
 */
export async function kjennBytene(byte: Uint8Array): Promise<string | undefined> {
  const markering = kjentMarkering(byte);
  if (markering) return markering;
  const funnet = (await fileTypeFromBuffer(byte))?.ext;
  // Two letters make a program of «MZ» or a picture of «BM», but no program is without control characters.
  if (erTekst(byte) && funnet !== 'ics' && funnet !== 'pdf') return 'tekst';
  return funnet;
}

/** No control characters but those of text. */
const erTekst = (byte: Uint8Array): boolean => !byte.some((b) => b < 9 || (b > 13 && b < 32 && b !== 27));

/**
 * A second file hidden in the first: one that opens as another kind in another program.
 * @param ext what the bytes are; no zip by itself
 * @returns what the second file is
 */
export function skjultFil(byte: Uint8Array, ext: string): string | undefined {
  const start = innledning(byte);
  if (ext !== 'pdf' && start.includes('%PDF-')) return 'pdf';
  if (/<(?:script|html|svg)\b/iu.test(start)) return 'html';
  return slutterSomZip(byte) ? 'zip' : undefined;
}

/** The end of a zip file, with a comment that reaches the very end. */
function slutterSomZip(byte: Uint8Array): boolean {
  const buffer = Buffer.from(byte.buffer, byte.byteOffset, byte.length);
  const slutt = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  return (
    slutt >= 0 && slutt + 22 <= byte.length && slutt + 22 + buffer.readUInt16LE(slutt + 20) === byte.length
  );
}
