import type { z } from 'zod';
import type { Avvik } from '#schema/avvik';
import { forventetVed, kjenteNoekler } from '#schema/forventning';
import { naermeste } from '#schema/forslag';
import { stedI } from './frontmatter.ts';

type Feil = z.core.$ZodIssue;

const TYPE: Record<string, string> = {
  string: 'tekst',
  number: 'et tall',
  int: 'et helt tall',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'felter med verdier',
  record: 'felter med verdier',
};

/** A union fails in every branch; the one that came furthest says what the author meant. */
function beste(feil: Feil): Feil[] {
  if (feil.code !== 'invalid_union') return [feil];
  const grener = feil.errors.map((gren) =>
    gren.flatMap((f) => beste({ ...f, path: [...feil.path, ...f.path] })),
  );
  const dybde = (gren: Feil[]): number =>
    Math.max(0, ...gren.map((f) => f.path.length + (f.code === 'unrecognized_keys' ? 1 : 0)));
  const [forst] = grener.toSorted((a, b) => dybde(b) - dybde(a) || a.length - b.length);
  const likeDypt = grener.length > 1 && grener.every((gren) => dybde(gren) === feil.path.length);
  return !forst || likeDypt ? [{ ...feil, errors: [] }] : forst;
}

const vis = (verdi: unknown): string =>
  typeof verdi === 'string' || typeof verdi === 'number' || typeof verdi === 'boolean'
    ? `«${verdi}»`
    : Array.isArray(verdi)
      ? 'en liste'
      : 'felter med verdier';

function verdiVed(data: unknown, sti: readonly PropertyKey[]): unknown {
  return sti.reduce<unknown>(
    (naa, n) =>
      typeof naa === 'object' && naa !== null ? (naa as Record<PropertyKey, unknown>)[n] : undefined,
    data,
  );
}

function grunn(feil: Feil, verdi: unknown): string {
  const felt = feil.path.findLast((p) => typeof p === 'string') ?? 'filen';
  if (verdi === undefined) return `Feltet ${felt} mangler.`;
  if (verdi === null) return `Feltet ${felt} er tomt.`;
  if (feil.code === 'invalid_type')
    return `Feltet ${felt} har ${vis(verdi)}, men skal være ${TYPE[feil.expected] ?? feil.expected}.`;
  if (feil.code === 'too_small') return `Feltet ${felt} er for kort eller tomt.`;
  return `Feltet ${felt} har ${vis(verdi)}, og det er ikke en gyldig verdi.`;
}

function tiltak(feil: Feil): string {
  if (feil.code === 'invalid_value') return `Skriv en av disse: ${feil.values.map(String).join(', ')}.`;
  if (feil.code === 'invalid_type' && feil.expected === 'string') return 'Sett anførselstegn rundt verdien.';
  return 'Rett feltet, eller ta det bort hvis det ikke trengs.';
}

/**
 * Turns what zod found into faults with place, expectation (the doc comment of the key) and repair.
 * @param tekst the whole file, for places
 */
export function avvikFraSkjema(
  fil: string,
  tekst: string,
  schema: z.ZodType,
  data: unknown,
  feil: readonly Feil[],
): Avvik[] {
  return feil.flatMap(beste).flatMap((f): Avvik[] => {
    const sted = stedI(tekst, f.path);
    if (f.code === 'unrecognized_keys') {
      return f.keys.map((noekkel) => {
        const forslag = naermeste(noekkel, kjenteNoekler(schema, f.path));
        return {
          regel: 'ukjent-noekkel',
          fil,
          ...stedI(tekst, [...f.path, noekkel], true),
          melding: `Feltet «${noekkel}» finnes ikke${f.path.length ? ` under ${String(f.path.findLast((p) => typeof p === 'string'))}` : ''}.`,
          ...(forslag ? { forventet: forslag } : {}),
          tiltak: forslag
            ? `Mente du «${forslag}»?`
            : 'Se content/README.md for feltene som finnes, eller ta feltet bort.',
          gjelder: noekkel,
        };
      });
    }
    const verdi = verdiVed(data, f.path);
    if (
      f.code === 'invalid_format' &&
      f.format === 'date' &&
      typeof verdi === 'string' &&
      /^\d{4}-\d{2}-\d{2}$/.test(verdi)
    ) {
      return [
        {
          regel: 'umulig-dato',
          fil,
          ...sted,
          melding: `Datoen «${verdi}» finnes ikke i kalenderen.`,
          forventet: 'en dag som finnes, skrevet ÅÅÅÅ-MM-DD',
          tiltak: 'Skriv riktig dato i feltet, og det originalen trykker, under trykt.',
          gjelder: verdi,
        },
      ];
    }
    const forventet = forventetVed(schema, f.path);
    return [
      {
        regel: 'skjema',
        fil,
        ...sted,
        melding: grunn(f, verdi),
        ...(forventet ? { forventet } : {}),
        tiltak: tiltak(f),
        ...(typeof verdi === 'string' ? { gjelder: verdi } : {}),
      },
    ];
  });
}
