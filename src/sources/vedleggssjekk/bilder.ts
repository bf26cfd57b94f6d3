import { oedelagt, type Vedleggsfeil } from './feil.ts';

const KUTTET = 'Bildet er kuttet: slutten mangler.';

/** Whether the end of each kind of picture is there. */
const ER_HELT: Readonly<Record<string, (byte: Buffer) => boolean>> = {
  png: (byte) => byte.includes('IEND', undefined, 'latin1'),
  // A preview inside has an end of its own, before the last scan of the picture itself.
  jpg: (byte) =>
    byte.lastIndexOf('\xff\xd9', undefined, 'latin1') > byte.lastIndexOf('\xff\xda', undefined, 'latin1'),
  gif: (byte) => byte.findLast((b) => b !== 0) === 0x3b,
  webp: (byte) => byte.length >= 12 && byte.length >= byte.readUInt32LE(4) + 8,
};

/** @param ext what `file-type` calls the picture */
export function sjekkBilde(byte: Buffer, ext: string): Vedleggsfeil[] {
  return ER_HELT[ext === 'apng' ? 'png' : ext]?.(byte) === false ? [oedelagt(KUTTET)] : [];
}
