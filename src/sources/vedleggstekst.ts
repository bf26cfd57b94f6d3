import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';

/** The text of a file, page by page. Pages without a text layer are empty. */
type Sider = string[];

/** Letters of a word that a line break has cut in two. */
const DELT = /(?<=\p{L})-\n(?=\p{Ll})/gu;

/** Kinds of files that have text for the search. */
export const harTekst = (fil: string): boolean => /\.(?:pdf|txt|md)$/i.test(fil);

/** A hash of what decides, besides its bytes, what a file is read as: a change empties the store. */
function leserversjon(): Hash {
  const versjon = createHash('sha256');
  for (const fil of ['src/sources/vedleggstekst.ts', 'package-lock.json']) versjon.update(readFileSync(fil));
  return versjon;
}

/**
 * Reads the text of attachments, each PDF once as long as it is the same.
 * @param lager folder of what was read before
 */
export function lagTekstleser(lager: string): {
  /** @throws when the file cannot be read as what its name says */
  les: (sti: string) => Promise<Sider>;
  /** Forgets what was not asked for. */
  rydd: () => void;
} {
  const brukt = new Set<string>();
  const versjon = leserversjon();
  mkdirSync(lager, { recursive: true });
  return {
    async les(sti) {
      const byte = readFileSync(sti);
      if (!/\.pdf$/i.test(sti)) return [new TextDecoder('utf-8', { fatal: true }).decode(byte)];
      const navn = `${versjon.copy().update(byte).digest('base64url').slice(0, 22)}.json`;
      brukt.add(navn);
      const kjent = lest(join(lager, navn));
      if (kjent) return kjent;
      const sider = await lesPdf(byte);
      writeFileSync(join(lager, navn), JSON.stringify(sider));
      return sider;
    },
    rydd() {
      for (const navn of readdirSync(lager)) if (!brukt.has(navn)) rmSync(join(lager, navn));
    },
  };
}

/** A missing or broken copy is read anew. */
function lest(sti: string): Sider | undefined {
  try {
    return JSON.parse(readFileSync(sti, 'utf8')) as Sider;
  } catch {
    return undefined;
  }
}

async function lesPdf(byte: Uint8Array): Promise<Sider> {
  // PDF.js takes the bytes over, and says on the console what it puts right.
  const pdf = await getDocumentProxy(Uint8Array.from(byte), { verbosity: 0 });
  try {
    const { text } = await extractText(pdf, { mergePages: false });
    return text.map((side) => side.replaceAll(DELT, ''));
  } finally {
    await pdf.loadingTask.destroy();
  }
}
