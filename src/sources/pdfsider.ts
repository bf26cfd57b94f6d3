import { extractText, getDocumentProxy } from 'unpdf';

/** Letters of a word that a line break has cut in two. */
const DELT = /(?<=\p{L})-\n(?=\p{Ll})/gu;

/**
 * The text of a PDF, page by page. Pages without a text layer are empty.
 * @param byte PDF.js takes them over: they are gone afterwards
 * @throws with the name that PDF.js gives the fault
 */
export async function lesPdfsider(byte: Uint8Array): Promise<string[]> {
  // It says on the console what it puts right.
  const pdf = await getDocumentProxy(byte, { verbosity: 0 });
  try {
    const { text } = await extractText(pdf, { mergePages: false });
    return text.map((side) => side.replaceAll(DELT, ''));
  } finally {
    await pdf.loadingTask.destroy();
  }
}
