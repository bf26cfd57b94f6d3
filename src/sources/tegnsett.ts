import type { Avvik } from '#schema/avvik';

/** Why bytes are no text that can be read, and where. */
export type Tegnfeil = Required<Pick<Avvik, 'linje' | 'kolonne' | 'melding' | 'tiltak'>>;

const LAGRE =
  'Lagre filen på nytt som UTF-8. I VS Code: «Save with Encoding», «UTF-8». I Word: «Ren tekst», tegnsett Unicode (UTF-8).';
const STRYK = 'Åpne filen i et program for ren tekst, og skriv stedet på nytt.';

/** First bytes of files that programs save, and what they are called. The files that were renamed `.md` now and then. */
const ANDRE_FILER: readonly [string, string][] = [
  ['%PDF-', 'en PDF'],
  ['PK\x03\x04', 'et dokument fra Word, LibreOffice eller en annen pakket fil'],
  ['\xd0\xcf\x11\xe0', 'et dokument fra en eldre utgave av Word eller Excel'],
  ['{\\rtf', 'et RTF-dokument'],
  ['\x89PNG', 'et bilde (PNG)'],
  ['\xff\xd8\xff', 'et bilde (JPEG)'],
  ['GIF8', 'et bilde (GIF)'],
  ['\x1f\x8b', 'en pakket fil (gzip)'],
  ['\x7fELF', 'et program'],
];

/** Longest first, since UTF-32 begins as UTF-16 does. */
const MERKER: readonly [string, string][] = [
  ['\xff\xfe\0\0', 'UTF-32'],
  ['\0\0\xfe\xff', 'UTF-32'],
  ['\xff\xfe', 'UTF-16'],
  ['\xfe\xff', 'UTF-16'],
];

/** «æøåÆØÅ» read as Latin-1 and saved as UTF-8 once more. */
const DOBBELT = /Ã[¦¸¥\u0086\u0098\u0085†˜…]/u;

/**
 * UTF-8 as text, BOM taken off, CRLF to LF; or what is wrong and where.
 * @returns the text, or the first fault: a file of another kind or encoding, a letter that is not UTF-8, a null
 *   character, a lone CR, letters that were turned into UTF-8 twice
 */
export function dekod(byte: Uint8Array): string | Tegnfeil {
  const start = Buffer.from(byte.buffer, byte.byteOffset, Math.min(byte.length, 8)).toString('latin1');
  const merke = MERKER.find(([foran]) => start.startsWith(foran))?.[1] ?? vidtTegnsett(byte);
  if (merke) return { melding: `Filen er lagret som ${merke}.`, tiltak: LAGRE, linje: 1, kolonne: 1 };
  const annet = ANDRE_FILER.find(([foran]) => start.startsWith(foran))?.[1];
  if (annet)
    return {
      melding: `Filen er ikke tekst. Den er ${annet}.`,
      tiltak:
        'Lim teksten inn i en ny tekstfil. Skal leserne ha filen som den er, hører den til i mappen vedlegg.',
      linje: 1,
      kolonne: 1,
    };
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(byte).replaceAll('\r\n', '\n');
    return tegnfeilI(tekst, byte) ?? tekst;
  } catch {
    return { melding: ukjentTegnsett(byte), tiltak: LAGRE, ...foersteUgyldige(byte) };
  }
}

function tegnfeilI(tekst: string, byte: Uint8Array): Tegnfeil | undefined {
  const funnet = /[\0\r]/u.exec(tekst) ?? DOBBELT.exec(tekst);
  if (!funnet) return undefined;
  const plass = plassVed(tekst, funnet.index);
  if (funnet[0] === '\0') return { ...plass, ...nulltegn(byte) };
  if (funnet[0] === '\r')
    return {
      ...plass,
      melding: 'Filen har enkle vognreturer (CR) som linjeskift.',
      tiltak: 'Lagre filen med vanlige linjeskift (LF eller CRLF).',
    };
  return {
    ...plass,
    melding: `Det står «${funnet[0]}» der det skulle stått æ, ø eller å. Teksten er gjort om til UTF-8 to ganger.`,
    tiltak: 'Hent originalen og lagre den som UTF-8, eller bytt ut tegnene.',
  };
}

/** How many of the first bytes are null, by their place in groups of four; Norwegian is mostly ASCII. */
function nullerI(byte: Uint8Array): { antall: number[]; av: number } {
  const proeve = byte.subarray(0, 4096);
  const antall = [0, 1, 2, 3].map((rest) => proeve.filter((b, n) => n % 4 === rest && b === 0).length);
  return { antall, av: proeve.length / 4 };
}

/** Without a mark: three of four bytes null is UTF-32, nearly all on one side of each pair and none on the other UTF-16. */
function vidtTegnsett(byte: Uint8Array): string | undefined {
  if (byte.length < 8 || !byte.subarray(0, 8).includes(0)) return undefined;
  const { antall, av } = nullerI(byte);
  const fulle = antall.filter((n) => n >= av - 1).length;
  if (fulle === 3) return 'UTF-32';
  const [en = 0, to = 0, tre = 0, fire = 0] = antall;
  const [faa, mange] = en + tre < to + fire ? [en + tre, to + fire] : [to + fire, en + tre];
  return fulle < 4 && faa === 0 && mange > av ? 'UTF-16' : undefined;
}

/** Null bytes only are what a disk leaves after a crash. */
function nulltegn(byte: Uint8Array): Pick<Tegnfeil, 'melding' | 'tiltak'> {
  if (byte.length > 1 && byte.every((b) => b === 0))
    return { melding: 'Filen har bare nulltegn.', tiltak: 'Hent filen fra en sikkerhetskopi.' };
  return { melding: 'Filen har et nulltegn og er ikke en tekstfil.', tiltak: STRYK };
}

/** «æøåÆØÅ» in the old encodings; no two of them share a letter. */
const GAMLE: readonly [string, string][] = [
  ['Windows-1252 (Latin-1)', '\xe6\xf8\xe5\xc6\xd8\xc5'],
  ['MacRoman', '\xbe\xbf\x8c\xae\xaf\x81'],
  ['CP865 (DOS)', '\x91\x9b\x86\x92\x9d\x8f'],
];

/** Sure only when the letters of one encoding stand there, those of no other, and nothing of it is UTF-8. */
function ukjentTegnsett(byte: Uint8Array): string {
  const raa = Buffer.from(byte.buffer, byte.byteOffset, Math.min(byte.length, 1_000_000)).toString('latin1');
  if (/[\xc3][\xa6\xb8\xa5\x86\x98\x85]/.test(raa))
    return 'Det meste av filen er UTF-8, men ikke tegnet her.';
  const hoeye = raa.match(/[\x80-\xff]/g) ?? [];
  const treff = GAMLE.filter(([, bokstaver]) => hoeye.some((tegn) => bokstaver.includes(tegn)));
  const [sikker] = treff;
  return treff.length === 1 && sikker
    ? `Filen er ikke lagret som UTF-8. Den ser ut til å være lagret som ${sikker[0]}.`
    : 'Filen er ikke lagret som UTF-8.';
}

/** Where the first byte stands that is not UTF-8: written anew, the text differs from the file there. */
function foersteUgyldige(byte: Uint8Array): Pick<Tegnfeil, 'linje' | 'kolonne'> {
  const igjen = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(byte));
  let n = 0;
  while (n < byte.length && igjen[n] === byte[n]) n += 1;
  const foer = new TextDecoder().decode(byte.subarray(0, n));
  return plassVed(foer, foer.length);
}

function plassVed(tekst: string, indeks: number): Pick<Tegnfeil, 'linje' | 'kolonne'> {
  const linjer = tekst.slice(0, indeks).split('\n');
  return { linje: linjer.length, kolonne: (linjer.at(-1)?.length ?? 0) + 1 };
}
