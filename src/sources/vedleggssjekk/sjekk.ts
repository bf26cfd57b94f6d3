import { nummeravvik } from '#markdown/nummeravvik';
import { stederI } from '#markdown/sted';
import { finnUsynligeTegn, snurTekst, tegnkode, tegnnavn } from '#markdown/usynlige-tegn';
import type { Avvik } from '#schema/avvik';
import { dekod } from '../tegnsett.ts';
import { sjekkBilde } from './bilder.ts';
import { feilType, oedelagt, utrygt, type Vedleggsfeil } from './feil.ts';
import { sjekkInnebygde } from './innebygd.ts';
import { kjennBytene, skjultFil } from './kjenn.ts';
import { sjekkPakke } from './pakke.ts';
import { sjekkPdf } from './pdf.ts';
import { endelseAv, TYPER, typenavn } from './typer.ts';

const TILLATT = [...TYPER.keys()].join(', ');

/**
 * Judges an attachment by its bytes.
 * @param navn its name, whose extension says what it gives itself out for
 * @returns what is wrong with it, the graver first; empty when nothing is
 */
export async function sjekkVedlegg(navn: string, byte: Buffer): Promise<Vedleggsfeil[]> {
  const endelse = endelseAv(navn);
  const type = TYPER.get(endelse);
  if (!type)
    return [
      feilType(
        endelse === ''
          ? 'Filen har ingen endelse i navnet.'
          : `Filer av typen .${endelse} blir ikke publisert.`,
        `en av typene ${TILLATT}`,
        'Lagre innholdet som en av disse, helst PDF.',
      ),
    ];
  if (byte.length === 0) return [oedelagt('Filen er tom.')];
  const kjent = await kjennBytene(byte);
  const somForventet =
    type.bygning === 'tekst'
      ? kjent === 'tekst' || type.kjentSom.includes(kjent ?? '')
      : type.kjentSom.includes(kjent ?? '');
  if (!somForventet) return [annenType(endelse, type.bygning, kjent, byte)];
  if (type.bygning === 'tekst') return sjekkTekst(byte);
  const skjult =
    type.bygning === 'office' || type.bygning === 'odf' ? undefined : skjultFil(byte, kjent ?? '');
  // A form in a PDF looks like a page, and is told of as what it is.
  const iPdf = type.bygning === 'pdf' ? await sjekkPdf(byte) : [];
  if (iPdf.length > 0 && skjult !== 'zip') return iPdf;
  if (skjult)
    return [
      feilType(
        `Filen er både ${typenavn(kjent ?? '')} og ${typenavn(skjult)}.`,
        `en fil som bare er ${typenavn(kjent ?? '')}`,
        'Åpne filen, lagre den på nytt, og legg inn den nye.',
      ),
    ];
  if (type.bygning === 'pdf') return iPdf;
  return type.bygning === 'bilde' ? sjekkBilde(byte, kjent ?? '') : sjekkDokument(byte, type.bygning);
}

function sjekkDokument(byte: Buffer, bygning: 'office' | 'odf'): Vedleggsfeil[] {
  const feil = sjekkPakke(byte, bygning);
  const erSpor = ({ regel }: Vedleggsfeil): boolean => regel === 'spor-i-vedlegg';
  // What has to be replaced may be what should not be unpacked.
  if (bygning === 'odf' || !feil.every(erSpor)) return feil;
  const innebygde = sjekkInnebygde(byte);
  return [...innebygde.filter((f) => !erSpor(f)), ...feil, ...innebygde.filter(erSpor)];
}

/** The bytes are not what the name says: a renamed file, a locked one, or half of one. */
function annenType(endelse: string, bygning: string, kjent: string | undefined, byte: Buffer): Vedleggsfeil {
  const erPakke = bygning === 'office' || bygning === 'odf';
  if (erPakke && kjent === 'cfb' && byte.includes('EncryptedPackage', undefined, 'utf16le'))
    return utrygt(
      'Dokumentet er låst med passord.',
      'Lagre dokumentet uten passord.',
      'et dokument som alle kan åpne',
    );
  if (/^(?:doc|xls|ppt|pps|dot|xlt|pot)m$/u.test(kjent ?? ''))
    return utrygt('Dokumentet har makroer.', 'Lagre dokumentet uten makroer, eller som PDF.');
  // A cut-off zip has no list of contents, so nothing in it tells what document it was.
  if (erPakke && kjent === 'zip') {
    const [feil] = sjekkPakke(byte, 'odf');
    if (feil?.regel === 'oedelagt-vedlegg' || feil?.regel === 'utrygt-vedlegg') return feil;
  }
  if (bygning === 'tekst' && kjent === undefined)
    return (
      sjekkTekst(byte)[0] ??
      oedelagt('Filen er ingen tekst som kan leses.', 'Lagre filen på nytt som ren tekst, UTF-8.')
    );
  return feilType(
    kjent
      ? `Navnet slutter på .${endelse}, men filen er ${typenavn(kjent)}.`
      : `Navnet slutter på .${endelse}, men det er ikke det filen er.`,
    `en fil som er ${endelse.toUpperCase()}`,
    TYPER.has(kjent ?? '')
      ? `Gi filen et navn som slutter på .${kjent ?? ''}, eller legg inn riktig fil.`
      : 'Legg inn riktig fil.',
  );
}

function sjekkTekst(byte: Buffer): Vedleggsfeil[] {
  const lest = dekod(byte);
  if (typeof lest !== 'string')
    return [oedelagt(medPlass(lest), lest.tiltak, 'en tekstfil lagret som UTF-8')];
  return [...nummeravvik({ sti: '', tekst: lest }), ...snuddTekst(lest)].map(
    ({ regel, forventet = '', tiltak = '', nivaa, ...funn }) => ({
      regel,
      melding: medPlass(funn),
      forventet,
      tiltak,
      ...(nivaa && { nivaa }),
    }),
  );
}

/** The first sign that shows what follows it backwards; others that nobody sees are harmless in a file by itself. */
function snuddTekst(tekst: string): Avvik[] {
  const funnet = finnUsynligeTegn(tekst).find(({ kode }) => snurTekst(kode));
  if (!funnet) return [];
  return [
    {
      regel: 'usynlig-tegn',
      fil: '',
      ...stederI(tekst)(funnet.fra),
      melding: `Teksten har et usynlig tegn: «${tegnkode(funnet.kode)}», ${tegnnavn(funnet.kode)}.`,
      forventet: 'bokstaver, tall og tegn som vises',
      tiltak: 'Skriv stedet på nytt for hånd, og legg inn filen igjen.',
    },
  ];
}

/** The fault is told of where the attachment is listed, so its own place stands in the words. */
const medPlass = ({ melding, linje, kolonne }: Pick<Avvik, 'melding' | 'linje' | 'kolonne'>): string =>
  `${melding.replace(/\.$/u, '')} (linje ${linje}, tegn ${kolonne}).`;
