import type { z } from 'zod';
import type { Avvik, Retting, Sted } from '#schema/avvik';
import { feilVed, forventetVed, godtas, kjenteNoekler } from '#schema/forventning';
import { ment } from './andre-ord.ts';
import { umuligDato } from './datoer.ts';
import { omraadeI, stedI } from './plass.ts';
import { rettNoekkel, rettVerdi } from './rettelser.ts';
import { kommentarEtter, tomtRaad } from './tomme-felter.ts';
import {
  feltI,
  hvaErForventet,
  hvaErGalt,
  hvaSkalGjoeres,
  ordene,
  raadI,
  type Skjemafeil,
} from './skjemaord.ts';

/** A union fails in every branch; the one that came furthest says what the author meant. */
function beste(feil: Skjemafeil): Skjemafeil[] {
  if (feil.code !== 'invalid_union') return [feil];
  const grener = feil.errors.map((gren) =>
    gren.flatMap((f) => beste({ ...f, path: [...feil.path, ...f.path] })),
  );
  const dybde = (gren: Skjemafeil[]): number =>
    Math.max(0, ...gren.map((f) => f.path.length + (f.code === 'unrecognized_keys' ? 1 : 0)));
  const [forst] = grener.toSorted((a, b) => dybde(b) - dybde(a) || a.length - b.length);
  const medRaad = grener.find((gren) => gren.some((f) => raadI(f)));
  if (medRaad) return medRaad;
  const likeDypt = grener.length > 1 && grener.every((gren) => dybde(gren) === feil.path.length);
  return !forst || likeDypt ? [feil] : forst;
}

function verdiVed(data: unknown, sti: readonly PropertyKey[]): unknown {
  return sti.reduce<unknown>(
    (naa, n) =>
      typeof naa === 'object' && naa !== null ? (naa as Record<PropertyKey, unknown>)[n] : undefined,
    data,
  );
}

/** Where the reader of one file finds what the schema says of it. */
interface Kilde {
  fil: string;
  /** The whole file, for places. */
  tekst: string;
  schema: z.ZodType;
  data: unknown;
}

/** Nobody writes so many names wrong in one place; a hostile file has a hundred thousand, and one answer will do. */
const FLEST_UKJENTE = 200;

/**
 * Turns what zod found into faults with place, expectation (the doc comment of the key) and repair.
 * @param kilde the file that was read, its schema and its data
 */
export function avvikFraSkjema(kilde: Kilde, feil: readonly Skjemafeil[]): Avvik[] {
  return feil
    .flatMap(beste)
    .flatMap((f) =>
      f.code === 'unrecognized_keys'
        ? f.keys.slice(0, FLEST_UKJENTE).flatMap((noekkel) => uventetNoekkel(kilde, f.path, noekkel))
        : [ugyldigVerdi(kilde, f)],
    );
}

/** A key that nobody knows, or one that another form of the field has. */
function uventetNoekkel(kilde: Kilde, sti: readonly PropertyKey[], noekkel: string): Avvik[] {
  const { fil, tekst, schema, data } = kilde;
  const kjente = kjenteNoekler(schema, sti);
  if (!kjente.includes(noekkel)) return [ukjentNoekkel(kilde, sti, noekkel, kjente)];
  const her = [...sti, noekkel];
  const inni = feilVed(schema, her, verdiVed(data, her));
  if (inni.length > 0) return avvikFraSkjema(kilde, inni);
  const andre = Object.keys(verdiVed(data, sti) ?? {}).filter((n) => n !== noekkel);
  return [
    {
      regel: 'skjema',
      fil,
      ...stedI(tekst, her, true),
      melding: `Feltet ${noekkel} kan ikke stå sammen med ${andre.join(' og ')}.`,
      forventet: `${noekkel} alene, eller ${andre.join(' og ')} uten ${noekkel}`,
      tiltak: `Ta bort ${noekkel}, eller ta bort ${andre.join(' og ')}.`,
      gjelder: noekkel,
    },
  ];
}

function ukjentNoekkel(
  { fil, tekst }: Kilde,
  sti: readonly PropertyKey[],
  noekkel: string,
  kjente: readonly string[],
): Avvik {
  const forslag = ment(noekkel, kjente);
  const over = feltI(sti);
  return {
    regel: 'ukjent-noekkel',
    fil,
    ...stedI(tekst, [...sti, noekkel], true),
    melding: `Feltet «${noekkel}» finnes ikke${over ? ` under ${over}` : ''}.`,
    forventet: forslag ?? `et av feltene ${kjente.join(', ')}`,
    tiltak: forslag ? `Mente du «${forslag}»?` : 'Bruk et av disse feltene, eller ta feltet bort.',
    gjelder: noekkel,
    ...medRetting(forslag === undefined ? undefined : rettNoekkel(tekst, [...sti, noekkel], forslag)),
  };
}

const medRetting = (retting: Retting[] | undefined): Pick<Avvik, 'retting'> => (retting ? { retting } : {});

/** What the author wrote, where YAML has read it as a number or a word of yes and no: «08» and not «8». */
const somSkrevet = (tekst: string, sti: readonly PropertyKey[], verdi: unknown): unknown =>
  typeof verdi === 'number' || typeof verdi === 'boolean' ? (omraadeI(tekst, sti)?.skrevet ?? verdi) : verdi;

/** A whole value in the form of a date, or the day of a reference to a meeting: «nuit 2025-02-13-b». */
const DAG =
  /^(?:\S.*\s(?=\d{4,5}-\d{2}-\d{2}(?:-[a-z])?$))?(\d{4,5}-.*?|\d{1,2}\.\s?\d{1,2}\.\s?\d{4,5})(?:-[a-z])?$/u;

function ugyldigVerdi({ fil, tekst, schema, data }: Kilde, feil: Skjemafeil): Avvik {
  const sted = stedI(tekst, feil.path);
  const verdi = verdiVed(data, feil.path);
  if (typeof verdi === 'string') {
    const dag = DAG.exec(verdi)?.[1] ?? '';
    const grunn = umuligDato(dag.replace(/T\d{2}:\d{2}$/u, ''));
    if (grunn) return umulig(fil, sted, dag, grunn);
  }
  const kommentar = verdi === null ? kommentarEtter(tekst, feil.path) : undefined;
  if (kommentar) return { regel: 'skjema', fil, ...kommentar };
  const skrevet = somSkrevet(tekst, feil.path, verdi);
  // «9.25» is a number to YAML, and no more is said of it than that; of the same text there is more to say.
  const grunnen =
    typeof verdi === 'number' &&
    (feil.code === 'invalid_union' || (feil.code === 'invalid_type' && feil.expected === 'string'))
      ? (feilVed(schema, feil.path, skrevet)[0] ?? feil)
      : feil;
  const noekler = kjenteNoekler(schema, feil.path);
  const somFelt = noekler.includes(String(verdi));
  const retting =
    // A fault between fields is not in the form of one of them.
    typeof skrevet === 'string' && !(feil.code === 'custom' && feil.message.endsWith('.'))
      ? rettVerdi(tekst, schema, feil.path, verdi, ordene(feil))
      : undefined;
  const rettet = somLinje(feil.path, retting);
  const ventet =
    feil.code === 'invalid_type' && feil.expected === 'object' && noekler.length > 0
      ? `felter: ${noekler.join(', ')}`
      : hvaErForventet(grunnen, forventetVed(schema, feil.path), skrevet);
  const forventet = somFelt && ventet ? `${ventet}, eller feltet ${String(verdi)}` : ventet;
  const tiltak =
    verdi === null
      ? tomtRaad(feil, schema)
      : hvaSkalGjoeres(grunnen, verdi, godtas(schema, feil.path, String(skrevet)), rettet);
  return {
    regel: 'skjema',
    fil,
    ...sted,
    melding: hvaErGalt(feil, skrevet),
    ...(forventet ? { forventet } : {}),
    tiltak: somFelt
      ? `Skriv «${String(verdi)}:» på en egen linje under ${feltI(feil.path) ?? 'feltet'}, rykket inn, med det som hører til.`
      : tiltak,
    ...(typeof verdi === 'string' ? { gjelder: verdi } : {}),
    ...medRetting(retting),
  };
}

/** A field as it is written when it is right: `til: "15:00"`. Of a value in a list, only the value. */
function somLinje(sti: readonly PropertyKey[], retting: readonly Retting[] | undefined): string | undefined {
  const [ny] = retting ?? [];
  const felt = sti.at(-1);
  return ny && (typeof felt === 'string' ? `${felt}: ${ny.tekst}` : ny.tekst);
}

const umulig = (fil: string, sted: Sted, verdi: string, grunn: string): Avvik => ({
  regel: 'umulig-dato',
  fil,
  ...sted,
  melding: `Datoen «${verdi}» finnes ikke: ${grunn}.`,
  forventet: 'en dag som finnes, skrevet ÅÅÅÅ-MM-DD',
  tiltak: 'Skriv riktig dato i feltet, og det originalen trykker, under trykt.',
  gjelder: verdi,
});
