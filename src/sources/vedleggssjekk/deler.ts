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
    dekodXml(del),
  ]);

function dekodXml(byte: Uint8Array): string {
  const [a, b] = byte;
  if ((a === 0xff && b === 0xfe) || b === 0) return new TextDecoder('utf-16le').decode(byte);
  if ((a === 0xfe && b === 0xff) || a === 0) return new TextDecoder('utf-16be').decode(byte);
  return new TextDecoder().decode(byte);
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
 * Whether any part is a program, an object that can hold one, or a document with macros.
 * @throws when a part cannot be unpacked
 */
export function harFremmedDel(byte: Uint8Array, deler: readonly Del[]): boolean {
  return bunter(deler).some((bunt) =>
    Object.values(unzipSync(byte, { filter: ({ name }) => bunt.has(name) })).some(erFremmed),
  );
}

function erFremmed(del: Uint8Array): boolean {
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
