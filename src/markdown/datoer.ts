import { MAANEDER } from '#schema/kalender';

const MAANEDSNAVN = `(?:${MAANEDER.join('|')})(?!\\p{L})|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|des)(?!\\p{L})\\.?`;

const MED_NAVN = `(?<dag>\\d{1,2})(?:\\.\\s?|\\s)(?<navn>${MAANEDSNAVN})(?:\\s(?<aar>\\d{4,5})(?![\\d.:]\\d))?`;
const MED_TALL = '(?<dag2>\\d{1,2})\\.\\s?(?<mnd2>\\d{1,2})\\.\\s?(?<aar2>\\d{4,5}|\\d{2})';
const MED_STREK = '(?<dag3>\\d{1,2})/(?<mnd3>\\d{1,2})[-/](?<aar3>\\d{4,5})';
const ISO = '(?<aar4>\\d{4,5})-(?<mnd4>\\d{1,2})-(?<dag4>\\d{1,2})';
const DATO = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(?:${MED_NAVN}|${MED_TALL}|${MED_STREK}|${ISO})(?![\\p{L}\\p{N}/]|[.:-]\\d)`,
  'giu',
);
/** In every form of a date; most texts have it not, and are told so twenty times faster. */
const KAN_HA_DATO = /\d\.?\s?[a-z]{3}|\d[.-]\s?\d|\d\/\d{1,2}[-/]\d/iu;
const BARE_DATO = new RegExp(`^(?:${DATO.source})$`, 'iu');

/** A text in the form of a date, and where in the text it begins. */
export interface Datofunn {
  skrevet: string;
  fra: number;
}

interface Deler {
  dag: number;
  maaned: number;
  aar: number | undefined;
}

function lesDeler(grupper: Record<string, string | undefined>): Deler {
  const tall = (navn: string): string | undefined =>
    [1, 2, 3, 4].map((i) => grupper[i === 1 ? navn : `${navn}${i}`]).find((v) => v !== undefined);
  const navn = grupper['navn']?.toLowerCase().slice(0, 3);
  const aar = tall('aar');
  return {
    dag: Number(tall('dag')),
    maaned: navn === undefined ? Number(tall('mnd')) : MAANEDER.findIndex((m) => m.startsWith(navn)) + 1,
    aar: aar === undefined ? undefined : Number(aar) + (aar.length === 2 ? 2000 : 0),
  };
}

/**
 * Finds date-like texts: «31. november», «13. juni 23024», «1.sept. 2022», «30.02.2025», «13/6-2024», «2025-02-30».
 * Three numbers with a two-digit end count only when they could be a day and a month, since versions look the same.
 */
export function finnDatoer(tekst: string): Datofunn[] {
  const funn: Datofunn[] = [];
  if (!KAN_HA_DATO.test(tekst)) return funn;
  for (const treff of tekst.matchAll(DATO)) {
    const { dag, maaned } = lesDeler(treff.groups ?? {});
    const kortAar = treff.groups?.['aar2']?.length === 2;
    if (kortAar && (dag < 1 || dag > 31 || maaned < 1 || maaned > 12)) continue;
    funn.push({ skrevet: treff[0], fra: treff.index });
  }
  return funn;
}

/**
 * Says in Norwegian why a date as written cannot exist (day not in the month, month not in the year, year outside
 * 1990–2100); undefined when it can, or when the text is not a date.
 */
export function umuligDato(skrevet: string): string | undefined {
  const treff = BARE_DATO.exec(skrevet.trim());
  if (!treff) return undefined;
  const { dag, maaned, aar } = lesDeler(treff.groups ?? {});
  const navn = MAANEDER[maaned - 1];
  if (navn === undefined) return `måned ${maaned} finnes ikke`;
  if (aar !== undefined && (aar < 1990 || aar > 2100)) return `året ${aar} er utenfor 1990–2100`;
  // 2024 is a leap year: 29. februar without a year may exist.
  const dager = new Date(Date.UTC(aar ?? 2024, maaned, 0)).getUTCDate();
  if (dag >= 1 && dag <= dager) return undefined;
  const naar = maaned === 2 && aar !== undefined ? `${navn} ${aar}` : navn;
  return dag < 1 ? `dag ${dag} finnes ikke` : `${naar} har ${dager} dager, ikke ${dag}`;
}

/** A whole date as written, as an ISO day: «1. juni 2025» → `2025-06-01`. Nothing when the year is missing, or the day cannot exist. */
export function isoDato(skrevet: string): string | undefined {
  const treff = BARE_DATO.exec(skrevet.trim());
  if (!treff || umuligDato(skrevet)) return undefined;
  const { dag, maaned, aar } = lesDeler(treff.groups ?? {});
  if (aar === undefined) return undefined;
  return `${aar}-${String(maaned).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}

/** What follows the day in a moment: «T12:00», « kl. 12», «, kl. 12.00», « 12:00». */
const KLOKKE = /(?:[T\s,]\s*(?:kl\.?\s*)?(\d{1,2})[.:](\d{2})|[\s,]\s*kl\.?\s*(\d{1,2}))$/iu;

/** A moment as written, in the form of the fields: «11.09.2025 kl. 12» → `2025-09-11T12:00`. Nothing when the day has no year or cannot exist. */
export function isoTidspunkt(skrevet: string): string | undefined {
  const [hale = '', time, minutt = '00', time2 = time] = KLOKKE.exec(skrevet.trim()) ?? [];
  const dag = isoDato(skrevet.trim().slice(0, skrevet.trim().length - hale.length));
  if (dag === undefined || time2 === undefined) return dag;
  return Number(time2) < 24 && Number(minutt) < 60 ? `${dag}T${time2.padStart(2, '0')}:${minutt}` : undefined;
}
