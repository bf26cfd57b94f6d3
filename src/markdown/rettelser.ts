import type { z } from 'zod';
import type { Retting } from '#schema/avvik';
import { godtas } from '#schema/forventning';
import { isoDato } from './datoer.ts';
import { asciiId } from './ider.ts';
import { omraadeI } from './plass.ts';
import { lesYaml } from './yaml.ts';

/** «Sak 21-24», «nuit 21/2024», «21–24»: the committee if any, number, year, letter. */
const SAK = /^(?:(.*\S)\s+)?(?:sak\s*)?0*([1-9]\d{0,2})\s*[-–/]\s*(?:20)?(\d{2})([a-z]?(?:#\S+)?)$/iu;
/** «20.5.2025», and «nuit 20.5.2025» for a meeting. */
const DATO = /^(.*\s)?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u;
/** «9.00», «09.00», «9:00», «kl. 9», «kl. 09.30». */
const TID = /^(?:kl\.?\s*(\d{1,2})(?:[.:](\d{2}))?|(\d{1,2})[.:](\d{2}))$/iu;
/** The same in front of the rest of an agenda line, also «9,00» and «0900»; till when, where that is said. */
const AGENDALINJE =
  /^(?:(?:kl\.?\s*(?=\d))?(\d{1,2}[.:,]?\d{2}|(?<=kl\.?\s*)\d{1,2})(?:\s*[–-]\s*(\d{1,2}[.:,]?\d{2}))?\s+)?(sak\s+)?(\d{1,3}\s*[-–/]\s*(?:20)?\d{2}[a-z]?)$/iu;
const KROELLET = /^[“”„«»‘’]([^“”„«»‘’]*)[“”„«»‘’]$/u;

/** The ways to write a value that can only mean this, in the form the archive has. */
function former(skrevet: string): string[] {
  const [, foer = '', nr = '', aar = '', resten = ''] = SAK.exec(skrevet) ?? [];
  const utvalg = foer.replace(/(?:^|\s+)sak$/iu, '');
  const [, foran = '', dag = '', maaned = '', aaret = ''] = DATO.exec(skrevet) ?? [];
  const [, time, minutt, time2 = time, minutt2 = minutt ?? '00'] = TID.exec(skrevet) ?? [];
  const rett = KROELLET.exec(skrevet)?.[1];
  return [
    ...agendaform(skrevet),
    ...(nr ? [`${utvalg ? `${utvalg} ` : ''}${nr}/${aar}${resten}`] : []),
    ...(dag ? [`${foran}${aaret}-${maaned.padStart(2, '0')}-${dag.padStart(2, '0')}`] : []),
    ...(/\p{L}.*\d{4}$/u.test(skrevet) ? [isoDato(skrevet) ?? []].flat() : []),
    ...(time2 ? [`${time2.padStart(2, '0')}:${minutt2}`] : []),
    ...(rett ? [rett, ...former(rett)] : []),
  ];
}

/** «9.00 Sak 1-26» as a line of the agenda: `09:00 1/26`. */
function agendaform(skrevet: string): string[] {
  const [, fra, til, ord, sak = ''] = AGENDALINJE.exec(skrevet) ?? [];
  const [, , nr, aar, bokstav = ''] = SAK.exec(sak) ?? [];
  // «9.00 1-26» without the word may be something else.
  if (!nr || !aar || (ord === undefined && !sak.includes('/'))) return [];
  const tid = (t: string): string =>
    t.length < 3
      ? `${t.padStart(2, '0')}:00`
      : `${t.slice(0, -2).replace(/\D$/u, '').padStart(2, '0')}:${t.slice(-2)}`;
  const naar = fra ? `${tid(fra)}${til ? `–${tid(til)}` : ''} ` : '';
  return [`${naar}${nr}/${aar}${bokstav}`];
}

/** A value as it is written in the fields: in quotes where YAML would take it for something else than this text. */
export const somVerdi = (verdi: string): string =>
  /^(?:\d\d:\d\d(?:–\d\d:\d\d)? (?=\d))?[\p{L}\d][\p{L}\d /#.-]*$/u.test(verdi) &&
  lesYaml(verdi).data === verdi
    ? verdi
    : `"${verdi.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A repair never publishes: what is misspelt there is a draft until a person has written it right. */
const publiserer = (sti: readonly PropertyKey[]): boolean => sti.includes('publisering');

/**
 * The repair of a value that the schema refuses, when what it means is certain: a number or a word of yes and no where
 * text is meant gets quotes, a number of a sak, a date or a time of day its form, and a word its ASCII letters.
 * @param verdi as it was read
 * @param kjente the words that may stand here, where there is a list of them
 * @returns undefined when it is not certain
 */
export function rettVerdi(
  tekst: string,
  schema: z.ZodType,
  sti: readonly PropertyKey[],
  verdi: unknown,
  kjente: readonly string[],
): Retting[] | undefined {
  const her = omraadeI(tekst, sti);
  if (!her || publiserer(sti) || /[\n"']/u.test(her.skrevet.slice(1, -1))) return undefined;
  const skrevet = her.skrevet.replace(/^(["'])(.*)\1$/u, '$2');
  const ord = kjente.filter((kjent) => kjent === asciiId(skrevet));
  const [riktig] = [skrevet, ...former(skrevet.trim()), ...ord].filter(
    (form) => form !== verdi && godtas(schema, sti, form),
  );
  const ny = riktig === undefined ? her.skrevet : somVerdi(riktig);
  return ny === her.skrevet ? undefined : [{ fra: her.fra, til: her.til, tekst: ny }];
}

/** The repair of a key that is known when it is written in ASCII: «språk» becomes `spraak`. */
export function rettNoekkel(
  tekst: string,
  sti: readonly PropertyKey[],
  riktig: string,
): Retting[] | undefined {
  const her = omraadeI(tekst, sti, true);
  const finnes = omraadeI(tekst, [...sti.slice(0, -1), riktig], true) !== undefined;
  if (!her || finnes || publiserer([...sti, riktig]) || asciiId(her.skrevet) !== asciiId(riktig))
    return undefined;
  return [{ fra: her.fra, til: her.til, tekst: riktig }];
}
