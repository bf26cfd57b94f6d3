import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOEYST_VEDLEGG } from '#checks/for-stor-fil';
import { lesVanligFil } from './aapning.ts';
import { Pdfleser } from './pdftekst.ts';

/** The text of a file, page by page. Pages without a text layer are empty. */
type Sider = string[];

/** Kinds of files that have text for the search. */
export const harTekst = (fil: string): boolean => /\.(?:pdf|txt|md)$/i.test(fil);

/** A hash of what decides, besides its bytes, what a file is read as: a change empties the store. */
function leserversjon(): Hash {
  const versjon = createHash('sha256');
  for (const fil of ['src/sources/vedleggstekst.ts', 'src/sources/pdfarbeider.ts', 'package-lock.json'])
    versjon.update(readFileSync(fil));
  return versjon;
}

/**
 * Reads the text of attachments, each PDF once as long as it is the same.
 * @param lager folder of what was read before; `pdf` reads what is new
 */
export function lagTekstleser(
  lager: string,
  pdf = new Pdfleser(),
): {
  /** @throws when the file cannot be read as what its name says, or not in time */
  les: (sti: string) => Promise<Sider>;
  /** Forgets what was not asked for, and is done. */
  rydd: () => void;
} {
  const brukt = new Set<string>();
  const versjon = leserversjon();
  mkdirSync(lager, { recursive: true });
  return {
    async les(sti) {
      const byte = lesVanligFil(sti, HOEYST_VEDLEGG);
      if (!/\.pdf$/i.test(sti)) return [new TextDecoder('utf-8', { fatal: true }).decode(byte)];
      const navn = `${versjon.copy().update(byte).digest('base64url').slice(0, 22)}.json`;
      brukt.add(navn);
      const kjent = lest(join(lager, navn));
      if (kjent) return kjent;
      const sider = await pdf.les(byte);
      writeFileSync(join(lager, navn), JSON.stringify(sider));
      return sider;
    },
    rydd() {
      pdf.stopp();
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
