import { tidspunkt } from '#schema/verdier';

/** What the surroundings decide, read once at the edge (SPEC §3). */
export interface Innstillinger {
  /** Content root. */
  innhold: string;
  /** The moment that publishing is judged by, Norwegian time: `ÅÅÅÅ-MM-DD` or `ÅÅÅÅ-MM-DDTtt:mm`. */
  dato: string;
}

/** Now in Europe/Oslo, to the minute. */
export function naaIOslo(naa = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' })
    .format(naa)
    .replace(' ', 'T');
}

/**
 * Reads `SAKSGANG_INNHOLD` (default `content`) and `SAKSGANG_DATO` (default now in Oslo).
 * @throws RangeError when the date cannot be read
 */
export function lesInnstillinger(miljoe: NodeJS.ProcessEnv = process.env): Innstillinger {
  const dato = miljoe.SAKSGANG_DATO ?? naaIOslo();
  if (!tidspunkt.safeParse(dato).success)
    throw new RangeError(
      `SAKSGANG_DATO er «${dato}», men skal være en dag som finnes: ÅÅÅÅ-MM-DD eller ÅÅÅÅ-MM-DDTtt:mm.`,
    );
  return { innhold: miljoe.SAKSGANG_INNHOLD ?? 'content', dato };
}
