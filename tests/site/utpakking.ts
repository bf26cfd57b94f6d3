import { gunzipSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { lesOrdliste } from '#search/ord/ordliste';

/** How a file was opened on the way to the words in it: «zip», «pdf», … */
export interface Innhold {
  vei: string[];
  tekst: string;
}

const forsoek = <T>(gjoer: () => T): T | undefined => {
  try {
    return gjoer();
  } catch {
    return undefined;
  }
};

/**
 * Everything that can be read out of bytes: as they are, and unpacked, again and again: gzip, zip, the streams of a
 * PDF, base64, the packed word lists of the search, letters of two bytes, and letters written as codes.
 */
export function innholdI(byte: Uint8Array, vei: readonly string[] = []): Innhold[] {
  const buffer = Buffer.from(byte.buffer, byte.byteOffset, byte.byteLength);
  const raa = buffer.toString('latin1');
  const videre = (navn: string, deler: readonly (Uint8Array | undefined)[]): Innhold[] =>
    vei.length > 5 ? [] : deler.flatMap((del) => (del ? innholdI(del, [...vei, navn]) : []));
  return [
    { vei: [...vei], tekst: raa },
    ...(raa.startsWith('\x1f\x8b') ? videre('gzip', [forsoek(() => gunzipSync(buffer))]) : []),
    ...(raa.startsWith('PK')
      ? videre(
          'zip',
          Object.entries(forsoek(() => unzipSync(byte)) ?? {}).flatMap(([navn, del]) => [
            Buffer.from(navn),
            del,
          ]),
        )
      : []),
    ...(raa.startsWith('%PDF') ? videre('pdf', stroemmerI(raa)) : []),
    ...videre(
      'base64',
      [...raa.matchAll(/[A-Za-z0-9+/]{24,}={0,2}/g)].map(([kode]) => Buffer.from(kode, 'base64')),
    ).filter(({ tekst }) => /kanari/i.test(tekst)),
    ...videre('utf16', buffer.includes('\0') ? [Buffer.from(raa.replaceAll('\0', ''), 'latin1')] : []),
    ...videre(
      'koder',
      KODET.test(raa)
        ? [
            Buffer.from(
              raa.replaceAll(KODER, (kode) => tegnFor(kode)),
              'latin1',
            ),
          ]
        : [],
    ),
    ...(/^[\[{"]/.test(raa) ? videre('ordliste', [forsoek(() => Buffer.from(ordlisteI(raa)))]) : []),
  ];
}

/** Plain letters, as a script, an address and HTML can write them: `\u0068`, `\x68`, `%68`, `&#104;`, `&#x68;`. */
const KODET = /(?:\\u00|\\x|%|&#x)[4-7][0-9a-f]|&#\d{2,3};/i;
const KODER = new RegExp(`(?:${KODET.source});?`, 'gi');

function tegnFor(kode: string): string {
  const tideler = /^&#(\d+);$/.exec(kode)?.[1];
  const seksten = /([0-9a-f]{2});?$/i.exec(kode)?.[1] ?? '';
  return String.fromCharCode(tideler === undefined ? parseInt(seksten, 16) : Number(tideler));
}

const stroemmerI = (pdf: string): (Uint8Array | undefined)[] =>
  [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, del = '']) =>
    forsoek(() => inflateSync(Buffer.from(del, 'latin1'))),
  );

const ordlisteI = (json: string): string =>
  lesOrdliste(JSON.parse(json) as Parameters<typeof lesOrdliste>[0])
    .map(({ form }) => form)
    .join('\n');
