import { join } from 'node:path';
import { HOEYST_VEDLEGG } from '#checks/for-stor-fil';
import { lesVanligFil } from './aapning.ts';
import { Pdfleser } from './pdftekst.ts';
import { Tekstlager } from './tekstlager.ts';

/** Kinds of files that have text for the search. */
export const harTekst = (fil: string): boolean => /\.(?:pdf|txt|md)$/i.test(fil);

/**
 * Reads the text of attachments, page by page. That of a PDF is there already when the check has read it.
 * @param ord folder of what was read before; `rot` what the paths of attachments are below; `pdf` reads what is new
 */
export function lagTekstleser(
  ord: string,
  rot: string,
  pdf = new Pdfleser(),
): {
  /** @throws when the file cannot be read as what its name says, or not in time */
  les: (sti: string) => Promise<string[]>;
  /** No more will be asked for. */
  stopp: () => void;
} {
  const lager = new Tekstlager(ord);
  return {
    async les(sti) {
      const byte = lesVanligFil(join(rot, sti), HOEYST_VEDLEGG);
      if (!/\.pdf$/i.test(sti)) return [new TextDecoder('utf-8', { fatal: true }).decode(byte)];
      return lager.hent(sti, byte, () => pdf.les(byte));
    },
    stopp: () => {
      pdf.stopp();
    },
  };
}
