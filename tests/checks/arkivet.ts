import { type Kontroll, kontroller } from '#checks/kontroll';
import type { Regel } from '#checks/regel';
import { lesFil, type Tekstfil } from '#markdown/fil';
import { lesMappe, type Mappe } from '#sources/files';
import { lestInnhold } from '#sources/innhold';
import { finnVedleggsfeil } from '#sources/vedleggskontroll';

/** After every meeting of the fixtures. */
export const DATO = '2030-06-01';

/** Where the one meeting of the least archive lies. */
export const MOETE = 'moeter/raad/2030-02-01';

/**
 * Reads texts and runs every rule on them, as the command does. What reading a folder found can be given with them.
 * Whether they have the normal form is told only when that is asked for: a test writes its texts as is handy.
 */
export function sjekkTekster(
  filer: readonly Tekstfil[],
  {
    dato = DATO,
    avvik = [],
    vedlegg = new Map(),
    publisert,
    form = false,
    regler,
  }: { dato?: string; form?: boolean; regler?: readonly Regel[] } & Partial<Omit<Mappe, 'filer'>> = {},
): Kontroll {
  const lest = filer.map((fil) => lesFil(fil));
  const innhold = lestInnhold({ filer, avvik, vedlegg, ...(publisert && { publisert }) }, lest);
  return kontroller(
    { ...innhold, avvik: innhold.avvik.filter(({ regel }) => form || regel !== 'normalform') },
    dato,
    regler,
  );
}

/** Reads a folder and looks into its attachments, without any store. */
export function lesAlt(rot: string): Mappe {
  const mappe = lesMappe(rot);
  return { ...mappe, avvik: [...mappe.avvik, ...finnVedleggsfeil(rot, mappe.vedlegg.keys())] };
}

/** Reads a folder and runs every rule on it, as the command does. */
export function sjekkMappe(rot: string): Kontroll {
  const { filer, ...resten } = lesAlt(rot);
  return sjekkTekster(filer, { ...resten, form: true });
}

/** A sak as a file: its number, more fields, and a body. */
export const sak = (nummer: string, felter = '', kropp = ''): string =>
  `---\nsaksnummer: ${nummer}\ntittel: Sak ${nummer}\n${felter}---\n${kropp}`;

/** A meeting as a file. */
export const moete = (dato: string, publisering = 'publisert'): string =>
  `---\ndager:\n  - dato: ${dato}\npublisering: ${publisering}\n---\n`;

/** The least archive without faults, with some files added, replaced or (undefined) taken out. */
export function minsteArkiv(endringer: Record<string, string | undefined> = {}): Tekstfil[] {
  const filer: Record<string, string | undefined> = {
    'nettsted.yaml': 'navn: Arkivet\nundertittel: Rådet\nbeskrivelse: Prøve.\nutgiver: Ingen\n',
    'utvalg/raad.md': '---\nnavn:\n  - navn: Eksempelrådet\n---\n',
    [`${MOETE}/moete.md`]: moete('2030-02-01'),
    [`${MOETE}/sak-1.md`]: sak('1/30'),
    ...endringer,
  };
  return Object.entries(filer).flatMap(([sti, tekst]) => (tekst === undefined ? [] : [{ sti, tekst }]));
}
