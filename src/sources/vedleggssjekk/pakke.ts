import { unzipSync } from 'fflate';
import { oedelagt, utrygt, type Vedleggsfeil } from './feil.ts';

const HOEYST_UTPAKKET = 500_000_000;
const HOEYST_FORHOLD = 200;
const HOEYST_ANTALL = 10_000;
/** The lists inside that are read here are short ones. */
const HOEYST_LEST = 4_000_000;

interface Del {
  navn: string;
  byte: number;
}

const UTEN_MAKROER = 'Lagre dokumentet uten makroer, eller som PDF.';
const BOMBE = 'Filen er ikke laget på vanlig måte: den blir svært stor når den pakkes ut.';

/** Out of the folder it is unpacked in, by any road. */
const UT_AV_MAPPEN = /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\0/u;

/**
 * Looks into a document that is a zip file, by its list of contents. Of its parts only short lists are unpacked, in
 * memory; nothing is written.
 * @param bygning `office` for docx, xlsx, pptx; `odf` for odt, ods, odp
 */
export function sjekkPakke(byte: Uint8Array, bygning: 'office' | 'odf'): Vedleggsfeil[] {
  const deler = delerI(byte);
  if (!deler) return [oedelagt('Dokumentet er kuttet eller ødelagt: innholdslisten mangler.')];
  const utpakket = deler.reduce((sum, del) => sum + del.byte, 0);
  if (deler.length > HOEYST_ANTALL || utpakket > HOEYST_UTPAKKET || erBombe(utpakket, byte.length))
    return [utrygt(BOMBE, 'Åpne dokumentet og lagre det på nytt.')];
  if (deler.some(({ navn }) => UT_AV_MAPPEN.test(navn)))
    return [
      utrygt(
        'Filen har deler som legger seg utenfor mappen når den pakkes ut.',
        'Slett filen, og hent dokumentet på nytt.',
      ),
    ];
  try {
    return bygning === 'office' ? sjekkOffice(byte, deler) : sjekkOdf(byte, deler);
  } catch {
    return [oedelagt('Dokumentet er ødelagt eller låst: en del av det kan ikke pakkes ut.')];
  }
}

/** Fifty million unpacked is a large table; two hundred times what was packed is none that anybody typed. */
const erBombe = (utpakket: number, pakket: number): boolean =>
  utpakket > 50_000_000 && utpakket > pakket * HOEYST_FORHOLD;

function delerI(byte: Uint8Array): Del[] | undefined {
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

/** Some parts as text. @throws when one cannot be unpacked */
function tekstI(byte: Uint8Array, hvilke: RegExp): string {
  const pakket = unzipSync(byte, {
    filter: ({ name, originalSize }) => hvilke.test(name) && originalSize <= HOEYST_LEST,
  });
  return Object.values(pakket)
    .map((del) => new TextDecoder().decode(del))
    .join('\n');
}

function sjekkOffice(byte: Uint8Array, deler: readonly Del[]): Vedleggsfeil[] {
  const har = (moenster: RegExp): boolean => deler.some(({ navn }) => moenster.test(navn));
  const typer = tekstI(byte, /^\[Content_Types\]\.xml$/iu);
  const koblinger = tekstI(byte, /^(?:word|ppt|xl)\/_rels\/[^/]+\.rels$/iu);
  if (typer === '') return [oedelagt('Dokumentet er ødelagt: listen over delene i det mangler.')];
  return [
    ...(har(/(?:^|\/)vba[^/]*\.(?:bin|xml)$/iu) ||
    har(/(?:^|\/)macrosheets\//iu) ||
    /macroEnabled|vbaProject/iu.test(typer)
      ? [utrygt('Dokumentet har makroer.', UTEN_MAKROER)]
      : []),
    ...(har(/(?:^|\/)activeX\//iu) || har(/\/embeddings\/[^/]+\.bin$/iu)
      ? [
          utrygt(
            'Dokumentet har et innebygd objekt som kan være et program.',
            'Sett inn objektet som bilde, eller lagre som PDF.',
          ),
        ]
      : []),
    ...(/attachedTemplate"[^>]*Target="(?:https?:|\\\\|file:\/\/[^/])/iu.test(koblinger)
      ? [
          utrygt(
            'Dokumentet henter en mal fra en annen maskin når det åpnes.',
            'Koble dokumentet fra malen, eller lagre som PDF.',
          ),
        ]
      : []),
  ];
}

function sjekkOdf(byte: Uint8Array, deler: readonly Del[]): Vedleggsfeil[] {
  if (tekstI(byte, /^META-INF\/manifest\.xml$/u).includes('encryption-data'))
    return [utrygt('Dokumentet er låst med passord.', 'Lagre dokumentet uten passord.')];
  return deler.some(({ navn }) => /^(?:Basic|Scripts)\/./u.test(navn))
    ? [utrygt('Dokumentet har makroer.', UTEN_MAKROER)]
    : [];
}
