import { constants, inflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';

/** Bytes that the packed objects of one file may come to. A catalogue of maps has some tens of millions. */
const HOEYST_UTPAKKET = 250_000_000;
/** Packed bytes that are taken at a time: a stream may grow to a thousand times its size. */
const BIT = 256;
/** Bytes that tell what a stream is. */
const BEGYNNELSE = 1_024;

const SLUTT_PAA_NAVN = String.raw`(?=[\s\0/<>()[\]{}%]|$)`;

/** A name of a PDF, whose letters may be written as codes: `/JavaScript`, `/J#61vaScript`. */
const navnet = (navn: string): string =>
  `/${Array.from(navn, (tegn) => {
    const kode = (tegn.codePointAt(0) ?? 0).toString(16);
    return `(?:${tegn}|#(?:${kode}|${kode.toUpperCase()}))`;
  }).join('')}${SLUTT_PAA_NAVN}`;

const ROM = String.raw`(?:[\s\0]|%[^\r\n]*)*`;

/** An action that is done when something opens, written where that is said: `/OpenAction<</S/URI`. */
export const handlingVed = (naar: readonly string[], handling: string): RegExp =>
  new RegExp(
    `(?:${naar.map(navnet).join('|')})${ROM}<<(?:(?!>>)[^]){0,2000}?${navnet('S')}${ROM}${navnet(handling)}`,
    'u',
  );

/** A name whose value stands in an object of its own: `/OpenAction 7 0 R`. */
export const henvistFra = (navn: string): RegExp =>
  new RegExp(String.raw`${navnet(navn)}${ROM}\d+[\s\0]+\d+[\s\0]+R`, 'u');

const OBJEKTSTROEM = new RegExp(navnet('ObjStm'), 'gu');
const FORVANSKET = new RegExp(`${navnet('DecodeParms')}|${navnet('DP')}`, 'u');
const PAKKET = new RegExp(navnet('Filter'), 'u');
const STROEM = /stream\r?\n/gu;
/** Pairs of numbers stand first in packed objects, perhaps after comments. */
const KAN_VAERE_OBJEKTER = /^[\s\0]*(?:[%+.\d-]|$)/u;

interface Sett<N extends string> {
  navn: Set<N>;
  /** Packed objects that could not be looked into: too many bytes, or packed in another way than programs do. */
  ulest: boolean;
}

/**
 * Which of these names stand anywhere in a PDF, as it lies and in objects that are packed together. It is not asked what
 * they are names of: an action may stand in an object of its own, or after a comment.
 * @param flere what else to look for, by what it is called in the answer
 */
export function navnIPdf<N extends string>(
  byte: Buffer,
  navn: readonly N[],
  flere: Readonly<Record<string, RegExp>> = {},
): Sett<N> {
  const moenstre = navn.map((n) => [n, flere[n] ?? new RegExp(navnet(n), 'u')] as const);
  const sett: Sett<N> = { navn: new Set(), ulest: false };
  const let_ = (tekst: string): void => {
    for (const [n, moenster] of moenstre) if (moenster.test(tekst)) sett.navn.add(n);
  };
  const raa = byte.toString('latin1');
  let_(raa);
  const objekter = stederMedObjekter(raa);
  let rest = HOEYST_UTPAKKET;
  for (const { index, 0: ord } of raa.matchAll(STROEM)) {
    const fra = index + ord.length;
    const pakket = erPakket(byte, fra);
    const kanVaere = KAN_VAERE_OBJEKTER.test(begynnelse(byte, fra, pakket));
    const felter = objekter.felterFor(index);
    if (felter !== undefined && (!kanVaere || (!pakket && PAKKET.test(felter))))
      return { ...sett, ulest: true };
    if (!kanVaere) continue;
    const tekst = pakket ? pakketUt(byte, fra, raa.indexOf('endstream', fra), rest) : '';
    if (tekst === undefined) return { ...sett, ulest: true };
    rest -= tekst.length;
    let_(tekst);
  }
  return { ...sett, ulest: objekter.ulest() };
}

/** Every place that says it is packed objects, to be paired with the streams that follow. */
function stederMedObjekter(raa: string): {
  felterFor: (stroem: number) => string | undefined;
  ulest: () => boolean;
} {
  const steder = [...raa.matchAll(OBJEKTSTROEM)].map(({ index }) => index);
  let neste = 0;
  let galt = false;
  return {
    felterFor(stroem) {
      const foerst = steder[neste];
      if (foerst === undefined || foerst > stroem) return undefined;
      while ((steder[neste] ?? Infinity) < stroem) neste++;
      // Its fields reach from the object before to the stream.
      const felter = raa.slice(raa.lastIndexOf('endobj', foerst) + 1, stroem);
      galt ||= FORVANSKET.test(felter) || felter.indexOf('endobj', 6) >= 0;
      return felter;
    },
    ulest: () => galt || neste < steder.length,
  };
}

/** The header of zlib, as readers demand it. */
const erPakket = (byte: Buffer, fra: number): boolean =>
  fra + 2 < byte.length && ((byte[fra] ?? 0) & 0x0f) === 8 && byte.readUInt16BE(fra) % 31 === 0;

function begynnelse(byte: Buffer, fra: number, pakket: boolean): string {
  if (!pakket) return byte.toString('latin1', fra, fra + 64);
  return delvis(byte.subarray(fra + 2, fra + 2 * BEGYNNELSE), BEGYNNELSE).slice(0, BEGYNNELSE);
}

/** Undefined when it comes to more than `hoeyst`. */
function pakketUt(byte: Buffer, fra: number, slutt: number, hoeyst: number): string | undefined {
  try {
    // To the end of what is packed, whatever the text says of where that is.
    return inflateRawSync(byte.subarray(fra + 2), {
      maxOutputLength: Math.max(hoeyst, 1),
      finishFlush: constants.Z_SYNC_FLUSH,
    }).toString('latin1');
  } catch (grunn) {
    if ((grunn as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    const ut = delvis(byte.subarray(fra + 2, slutt < 0 ? undefined : slutt), hoeyst);
    return ut.length > hoeyst ? undefined : ut;
  }
}

/** What comes before the break of a stream that is broken or cut: a reader shows that as well. */
function delvis(byte: Uint8Array, hoeyst: number): string {
  const deler: string[] = [];
  let lengde = 0;
  const stroem = new Inflate((del) => {
    deler.push(Buffer.from(del.buffer, del.byteOffset, del.length).toString('latin1'));
    lengde += del.length;
  });
  try {
    for (let fra = 0; fra < byte.length && lengde <= hoeyst; fra += BIT)
      stroem.push(byte.subarray(fra, fra + BIT), false);
  } catch {
    return deler.join('');
  }
  return deler.join('');
}
