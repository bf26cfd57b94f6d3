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

/** Samples of a point, by the kind of colour (PNG, 11.2.1). */
const VERDIER: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** No stream of zlib grows more than this. */
const HOEYST_FORHOLD = 1032;

/** Whether a PNG says that it has far more points than its bytes can come to. */
function lover(byte: Buffer): string | undefined {
  if (byte.length < 33) return undefined;
  const [bredde, hoeyde] = [byte.readUInt32BE(16), byte.readUInt32BE(20)];
  const bit = (byte[24] ?? 0) * (VERDIER[byte[25] ?? 0] ?? 1);
  return (bredde * hoeyde * bit) / 8 > byte.length * HOEYST_FORHOLD ? `${bredde} × ${hoeyde}` : undefined;
}

/** @param ext what `file-type` calls the picture */
export function sjekkBilde(byte: Buffer, ext: string): Vedleggsfeil[] {
  const slag = ext === 'apng' ? 'png' : ext;
  if (ER_HELT[slag]?.(byte) === false) return [oedelagt(KUTTET)];
  const punkter = slag === 'png' ? lover(byte) : undefined;
  return punkter
    ? [oedelagt(`Bildet er kuttet: Det skal ha ${punkter} punkter, men de fleste mangler.`)]
    : [];
}
