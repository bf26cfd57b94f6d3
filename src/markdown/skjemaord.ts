import type { z } from 'zod';
import { SAKSREFMOENSTER } from '#schema/henvisning';
import { IDMOENSTER, TIDSPUNKTMOENSTER, VEDLEGGSMOENSTER } from '#schema/verdier';
import { ment } from './andre-ord.ts';
import { isoDato } from './datoer.ts';
import { filform, filraad } from './filnavn.ts';
import { asciiId } from './ider.ts';
import { erOeyeblikk, tidsraad } from './tidsraad.ts';

/** One fault as zod gives it. */
export type Skjemafeil = z.core.$ZodIssue;

const TYPE: Record<string, string> = {
  string: 'tekst',
  number: 'et tall',
  int: 'et helt tall',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'felter med verdier',
  record: 'felter med verdier',
};

const FORM: Record<string, string> = {
  url: 'en full adresse som begynner med https://',
  email: 'en e-postadresse',
};

const vis = (verdi: unknown): string =>
  typeof verdi === 'string' && /^«.*»$/u.test(verdi)
    ? verdi
    : typeof verdi === 'string' || typeof verdi === 'number' || typeof verdi === 'boolean'
      ? `«${verdi}»`
      : Array.isArray(verdi)
        ? 'en liste'
        : 'felter med verdier';

/** The field the author sees: the last key, as indexes have no name. Undefined for the file itself and its rows. */
export const feltI = (sti: readonly PropertyKey[]): string | undefined =>
  sti.findLast((p) => typeof p === 'string');

/** «Feltet nummer», «Oppføring 2» of a register, or «Filen». */
function hvemSom(sti: readonly PropertyKey[]): string {
  const felt = feltI(sti);
  if (felt !== undefined) return `Feltet ${felt}`;
  const [rad] = sti;
  return typeof rad === 'number' ? `Oppføring ${rad + 1}` : 'Filen';
}

/** Words that may stand here: of an enum, or of any branch of a union. */
export function ordene(feil: Skjemafeil): string[] {
  if (feil.code === 'invalid_value') return feil.values.map(String);
  if (feil.code !== 'invalid_union') return [];
  return feil.errors.flatMap((gren) => gren.flatMap((f) => (f.path.length === 0 ? ordene(f) : [])));
}

/** The schema also takes a list where this value stands. */
const kanVaereListe = (feil: Skjemafeil): boolean =>
  feil.code === 'invalid_union' &&
  feil.errors.some((gren) =>
    gren.some((f) => f.path.length === 0 && f.code === 'invalid_type' && f.expected === 'array'),
  );

/** What stands between quotes as Word and phones write them, which mean nothing in the fields. */
export const iFeilAnfoersel = (verdi: string): string | undefined =>
  /^[“”„«»‘’](.*)[“”„«»‘’]$/u.exec(verdi)?.[1];

/** What is wrong, with the value in «». */
export function hvaErGalt(feil: Skjemafeil, verdi: unknown): string {
  const felt = hvemSom(feil.path);
  if (verdi === undefined) return `${felt} mangler.`;
  if (verdi === null) return `${felt} er tomt.`;
  // A fault between fields is told by the schema, in a whole sentence.
  if (feil.code === 'custom' && feil.message.endsWith('.')) return feil.message;
  if (feil.code === 'invalid_type')
    return `${felt} har ${vis(verdi)}, men skal være ${TYPE[feil.expected] ?? feil.expected}.`;
  if (feil.code === 'too_small') return `${felt} er for kort eller tomt.`;
  return `${felt} har ${vis(verdi)}, og det er ikke en gyldig verdi.`;
}

/** As zod writes the pattern of a time of day in its faults. */
const KLOKKEMOENSTER = String(/^([01]\d|2[0-3]):[0-5]\d$/);
const KLOKKESLETT = 'et klokkeslett fra 00:00 til 23:59, i anførselstegn';
const TIDSPUNKT = 'en dato skrevet ÅÅÅÅ-MM-DD, eller et tidspunkt skrevet ÅÅÅÅ-MM-DDTtt:mm';

/** «10. desember 2026» as the field wants it: «en dato skrevet ÅÅÅÅ-MM-DD: 2026-12-10». */
function datoform(verdi: unknown): string {
  const iso = isoDato(String(verdi));
  return `en dato skrevet ÅÅÅÅ-MM-DD${iso ? `: ${iso}` : ''}`;
}

/** «Prøvesvar» as an id: «små bokstaver a–z, tall og bindestrek: proevesvar». */
function idform(verdi: unknown): string {
  const forslag = asciiId(String(verdi));
  return `små bokstaver a–z, tall og bindestrek${forslag ? `: ${forslag}` : ''}`;
}

const gjelderFil = (feil: Skjemafeil): boolean =>
  feil.code === 'invalid_format' && feil.pattern === String(VEDLEGGSMOENSTER);

/** A reference to a sak stands here, or one of the forms that may. */
const gjelderSak = (feil: Skjemafeil): boolean =>
  feil.code === 'invalid_union'
    ? feil.errors.some((gren) => gren.some((f) => f.path.length === 0 && gjelderSak(f)))
    : feil.code === 'invalid_format' && feil.pattern === String(SAKSREFMOENSTER);

/** The doc comment of a key says it better where it shows the number of a sak. */
const sakform = (beskrivelse: string | undefined): string =>
  beskrivelse !== undefined && /\d\/\d/u.test(beskrivelse) ? beskrivelse : 'utvalg og nummer: nuit 9/25';

/** What the schema itself says of one of its own demands. */
function egetOrd(feil: Skjemafeil, ord: 'forventet' | 'tiltak'): string | undefined {
  const sagt: unknown = feil.code === 'custom' ? feil.params?.[ord] : undefined;
  return typeof sagt === 'string' ? sagt : undefined;
}

/** The advice for one of the schema's own demands. */
export const raadI = (feil: Skjemafeil): string | undefined => egetOrd(feil, 'tiltak');

/** What was expected: the words or the form where they are known, else the doc comment of the key. */
export function hvaErForventet(
  feil: Skjemafeil,
  beskrivelse: string | undefined,
  verdi?: unknown,
): string | undefined {
  const ord = ordene(feil);
  if (ord.length > 1) return `en av disse: ${ord.join(', ')}${erOeyeblikk(feil) ? ', { fra: … }' : ''}`;
  if (feil.code === 'invalid_type' && feil.expected === 'array')
    return feil.path.length === 0
      ? 'en liste der hver oppføring begynner med «- »'
      : 'en liste, med «- » foran hver verdi';
  if (gjelderSak(feil)) return sakform(beskrivelse);
  if (feil.code !== 'invalid_format') return egetOrd(feil, 'forventet') ?? beskrivelse;
  if (feil.format === 'date') return datoform(verdi);
  if (feil.pattern === KLOKKEMOENSTER) return KLOKKESLETT;
  if (feil.pattern === String(TIDSPUNKTMOENSTER)) return TIDSPUNKT;
  if (feil.pattern === String(IDMOENSTER)) return idform(verdi);
  if (gjelderFil(feil)) return filform(String(verdi));
  return FORM[feil.format] ?? beskrivelse;
}

/**
 * What to do.
 * @param godtasSomTekst whether the value would be right in quotes: `nr: 9`, but not `nummer: 2`
 * @param rettet the field as it certainly should be
 */
export function hvaSkalGjoeres(
  feil: Skjemafeil,
  verdi: unknown,
  godtasSomTekst: boolean,
  rettet?: string,
): string {
  const raad = raadI(feil);
  if (raad) return raad;
  if (verdi === undefined) return `Legg til feltet ${feltI(feil.path) ?? ''}.`;
  const tid = tidsraad(feil, verdi);
  if (tid) return tid;
  const ord = ordene(feil);
  if (ord.length === 1)
    return kanVaereListe(feil)
      ? `Skriv ${ord.join()}, eller hver verdi på en egen linje under feltet, med «- » foran.`
      : `Skriv ${ord.join()}, eller ta feltet bort.`;
  if (ord.length > 1) {
    const forslag = typeof verdi === 'string' ? ment(verdi, ord) : undefined;
    const mente = forslag ? `Mente du «${forslag}»? ` : '';
    return erOeyeblikk(feil)
      ? `${mente}Skriv { fra: 2025-05-08T12:00 } når det skal bli offentlig av seg selv da.`
      : `${mente}Skriv en av disse: ${ord.join(', ')}.`;
  }
  if (feil.code === 'invalid_type' && feil.expected === 'array')
    return feil.path.length === 0
      ? 'Begynn hver oppføring i filen med «- » først på linjen.'
      : 'Skriv hver verdi på en egen linje under feltet, med «- » foran.';
  if (feil.code === 'invalid_type' && (feil.expected === 'object' || feltI(feil.path) === undefined))
    return 'Skriv felter på formen «navn: verdi», ett på hver linje.';
  if (typeof verdi === 'string' && iFeilAnfoersel(verdi) !== undefined)
    return `Bruk rette anførselstegn: "${iFeilAnfoersel(verdi) ?? ''}".`;
  if (typeof verdi === 'string' && gjelderFil(feil)) return filraad(verdi);
  if (gjelderSak(feil)) return 'Skriv nummer og år med skråstrek mellom, og utvalget foran.';
  if (feil.code === 'invalid_type' && feil.expected === 'string') {
    if (typeof verdi === 'object') return 'Skriv én verdi rett etter kolonet.';
    if (godtasSomTekst) return 'Sett anførselstegn rundt verdien.';
  }
  if (rettet !== undefined) return `Skriv ${rettet}.`;
  return typeof verdi === 'string'
    ? 'Rett feltet, eller ta det bort hvis det ikke trengs.'
    : 'Skriv verdien på formen som er forventet.';
}
