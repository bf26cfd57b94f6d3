import { unzipSync } from 'fflate';

/** A part of a document that is a zip file, as its list of contents has it. */
export interface Del {
  navn: string;
  /** Unpacked, by its own word. */
  byte: number;
}

/** Unpacked bytes that are in memory at a time, one large part aside. */
const HOEYST_PAA_EN_GANG = 32_000_000;

/** The list of contents; undefined when there is none, or nothing in it. */
export function delerI(byte: Uint8Array): Del[] | undefined {
  const deler: Del[] = [];
  try {
    unzipSync(byte, {
      filter: ({ name, originalSize }) => {
        deler.push({ navn: name, byte: originalSize });
        return false;
      },
    });
    return deler.length > 0 ? deler : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Some parts as text, by name. They are XML: UTF-16 where the first bytes say so, and else UTF-8.
 * @throws when one cannot be unpacked
 */
export const xmlI = (byte: Uint8Array, hvilke: (navn: string) => boolean): [navn: string, xml: string][] =>
  Object.entries(unzipSync(byte, { filter: ({ name }) => hvilke(name) })).map(([navn, del]) => [
    navn,
    new TextDecoder(tegnsettI(del)).decode(del),
  ]);

/** Bytes of a part that are made text at a time. */
const BIT = 1_000_000;

/** A part as text, piece by piece: a whole one may be larger than a string can be. */
export function* xmlbiter(del: Uint8Array): Generator<string> {
  const dekoder = new TextDecoder(tegnsettI(del));
  for (let fra = 0; fra < del.length; fra += BIT)
    yield dekoder.decode(del.subarray(fra, fra + BIT), { stream: true });
}

function tegnsettI([a, b]: Uint8Array): string {
  if ((a === 0xff && b === 0xfe) || b === 0) return 'utf-16le';
  return (a === 0xfe && b === 0xff) || a === 0 ? 'utf-16be' : 'utf-8';
}

/** How programs, shortcuts and the objects of old Office begin, whatever they are called. */
const FREMMEDE = [
  '\xd0\xcf\x11\xe0',
  'MZ',
  '\x7fELF',
  '\xcf\xfa\xed\xfe',
  '\xce\xfa\xed\xfe',
  'L\0\0\0\x01\x14',
  '#!',
];

/**
 * Parts unpacked, some in memory at a time.
 * @throws when one cannot be unpacked
 */
export function* pakketUt(
  byte: Uint8Array,
  deler: readonly Del[],
): Generator<[navn: string, del: Uint8Array]> {
  for (const bunt of bunter(deler))
    yield* Object.entries(unzipSync(byte, { filter: ({ name }) => bunt.has(name) }));
}

/** What may stand before the first sign of XML: marks of the encoding, and space. */
const FORAN_XML: ReadonlySet<number> = new Set([0, 9, 10, 13, 32, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);

/** Whether a part begins as XML, in any encoding that programs read. */
export const erXml = (del: Uint8Array): boolean => del.find((b) => !FORAN_XML.has(b)) === 0x3c;

/** Whether a part is a program, an object that can hold one, or a document with macros. */
export function erFremmed(del: Uint8Array): boolean {
  const buffer = Buffer.from(del.buffer, del.byteOffset, del.length);
  const start = buffer.toString('latin1', 0, 8);
  return (
    FREMMEDE.some((tegn) => start.startsWith(tegn)) ||
    (start.startsWith('PK\x03\x04') && buffer.includes('vbaProject', undefined, 'latin1'))
  );
}

function bunter(deler: readonly Del[]): Set<string>[] {
  const alle: Set<string>[] = [];
  let byte = Infinity;
  for (const del of deler) {
    if (byte + del.byte > HOEYST_PAA_EN_GANG) {
      alle.push(new Set());
      byte = 0;
    }
    alle.at(-1)?.add(del.navn);
    byte += del.byte;
  }
  return alle;
}
