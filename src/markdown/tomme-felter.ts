import type { z } from 'zod';
import type { Avvik } from '#schema/avvik';
import { godtas, kjenteNoekler } from '#schema/forventning';
import { omraadeI, stedI } from './plass.ts';
import { raadI, type Skjemafeil } from './skjemaord.ts';

/** What to do with a field without a value: a field of fields gets those that it must have. */
export function tomtRaad(feil: Skjemafeil, schema: z.ZodType): string {
  const raad = raadI(feil);
  if (raad) return raad;
  const ventet = feil.code === 'invalid_type' ? feil.expected : undefined;
  if (ventet === 'array')
    return 'Skriv hver verdi på en egen linje under feltet, med «- » foran, eller ta feltet bort.';
  const noekler = ventet === 'object' ? kjenteNoekler(schema, feil.path) : [];
  const paakrevde = noekler.filter((noekkel) => !godtas(schema, [...feil.path, noekkel], undefined));
  const [foerste, ...flere] = (paakrevde.length > 0 ? paakrevde : noekler).map((n) => `«${n}: …»`);
  if (foerste === undefined) return 'Skriv en verdi etter kolonet, eller ta feltet bort.';
  return flere.length === 0
    ? `Skriv ${foerste} på neste linje, rykket inn, eller ta feltet bort.`
    : `Skriv ${[foerste, ...flere].join(' og ')} på linjene under, rykket inn, eller ta feltet bort.`;
}

/** An empty field with « #» after its colon: the author may have meant what YAML takes as a comment. */
export function kommentarEtter(
  tekst: string,
  sti: readonly PropertyKey[],
): Omit<Avvik, 'regel' | 'fil'> | undefined {
  const her = omraadeI(tekst, sti, true);
  const [, foran = '', ord] = /^([ \t]*:[ \t]+)(#.*)/u.exec(tekst.slice(her?.til ?? tekst.length)) ?? [];
  if (!her || ord === undefined) return undefined;
  const skrevet = ord.trimEnd();
  const { linje, kolonne } = stedI(tekst, sti, true);
  return {
    linje,
    kolonne: kolonne + her.skrevet.length + foran.length,
    melding: `Feltet ${her.skrevet} er tomt, for # begynner en kommentar: «${skrevet}» er ikke med.`,
    forventet: 'anførselstegn rundt en verdi som har # i seg',
    tiltak: `Hører det med, sett anførselstegn rundt: ${her.skrevet}: "${skrevet.replaceAll(/["\\]/gu, '\\$&')}". Ellers skriv en verdi, eller ta feltet bort.`,
    gjelder: skrevet,
  };
}
