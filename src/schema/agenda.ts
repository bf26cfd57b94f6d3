import { z } from 'zod';
import { personer } from './person.ts';
import { dato, klokkeslett, tekst, trykt } from './verdier.ts';

/** What a row of the agenda is. `dag` starts a new day and is not a row itself. */
export const agendaslag = z.enum(['sak', 'pause', 'lunsj', 'sosialt', 'start', 'slutt', 'innhold', 'dag']);
export type Agendaslag = z.infer<typeof agendaslag>;

/** A time of day as people write it: «09:00», «9.00», «kl. 9». */
const TID = String.raw`(?:[Kk]l\.?\s*(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?|(?:[01]?\d|2[0-3])[:.][0-5]\d)`;
const LINJE = new RegExp(String.raw`^(?:(${TID})(?:\s*[–-]\s*(${TID}))?\s+)?(\S.*)$`);
const SAK = /^[1-9]\d{0,2}\/\d{2}[a-z]?$/;
const SAK_SKREVET = /^(?:sak\s+)?([1-9]\d{0,2}\/)(?:20)?(\d{2}[a-z]?)$/i;
const DAG = /^dag\s+(\d{4}-\d{2}-\d{2})$/i;
/** The number of a sak as a word of its own; «møte 3/24» is a meeting. */
const SAK_I_TEKST = /(?<![\p{L}\d/.-])(?<!møtet? )\d{1,3}\/(?:20)?\d{2}[a-z]?(?![\p{L}\d/-])/iu;

/** Words that tell what a row without a sak is; the first that fits wins. */
const ORD: readonly (readonly [RegExp, Agendaslag])[] = [
  [/^pause/i, 'pause'],
  [/^lunsj|^lunch/i, 'lunsj'],
  [/^(middag|felles avreise|avreise|egentid|vertskapet|sosialt|felles middag)/i, 'sosialt'],
  [/^(velkommen|start|oppstart|åpning)/i, 'start'],
  [/^(slutt|avslutning|vel hjem)/i, 'slutt'],
];

const underpunktObjekt = z.strictObject({
  tekst: tekst.describe('Hva underpunktet er'),
  tid: klokkeslett.optional().describe('Klokkeslett: "09:30"'),
  til: klokkeslett.optional().describe('Slutter: "10:00"'),
  ved: personer.optional().describe('Hvem som holder det'),
  deltakelse: tekst.optional().describe('Fysisk, Teams eller begge'),
  spoersmaal: z.array(tekst).optional().describe('Spørsmål til gruppearbeidet'),
});

/** A sub-item of the agenda in its normal form. */
export type Underpunkt = z.infer<typeof underpunktObjekt>;

/** A row of text with the number of a sak in it would stand on the page without its sak. */
const utenSaksnummer = (rad: string): boolean => !SAK_I_TEKST.test(lesAgendalinje(rad).tekst ?? '');
/** What is written as text may name a sak, but not begin as one does: «6/26 Budsjett», «Sak 6/26: Budsjett». */
const begynnerUtenSaksnummer = ({ tekst: skrevet = '' }: { tekst?: string | undefined }): boolean =>
  skrevet.replace(/^\s*(?:sak(?:en)?\s+(?:nr\.?\s*)?)?/iu, '').search(SAK_I_TEKST) !== 0;
const RAAD = {
  params: {
    tiltak:
      'Skriv bare klokkeslett og saksnummer: 09:00 12/25. Tittelen hentes fra saken. Er punktet ikke en sak, skriv det som tekst: «…».',
  },
};

const UNDERRAAD = {
  params: {
    tiltak:
      'Gi saken sitt eget agendapunkt, med klokkeslett og nummer: 09:00 12/25. Nevn den ellers først etter andre ord: tekst: Gruppearbeid til sak 12/25.',
  },
};

/** A sub-item: a line, or a mapping when there is more to say. */
const underpunkt = z.union([
  tekst.refine((t) => !SAK_I_TEKST.test(t), UNDERRAAD).transform((t): Underpunkt => ({ tekst: t })),
  underpunktObjekt.refine(begynnerUtenSaksnummer, UNDERRAAD),
]);

const punktObjekt = z.strictObject({
  tid: klokkeslett.optional().describe('Klokkeslett: "09:00"'),
  til: klokkeslett.optional().describe('Slutter: "09:05"'),
  sak: z.string().regex(SAK).optional().describe('Saksnummeret: 12/25'),
  tekst: tekst.optional().describe('Teksten i et punkt som ikke er en sak'),
  slag: agendaslag.optional().describe('Utledes av teksten når det utelates'),
  ved: personer.optional().describe('Hvem som holder punktet'),
  underpunkter: z.array(underpunkt).optional().describe('Punktene under dette'),
  merknad: tekst.optional().describe('Opplysning til leserne'),
  trykt: trykt.optional().describe('Avvikende form i originalens agenda: trykt: { tittel: … }'),
});

/** A row of the agenda in its normal form. */
export type Agendarad = Omit<z.infer<typeof punktObjekt>, 'slag'> & { slag: Agendaslag; dag?: string };

function slagAv(rad: { sak?: string | undefined; tekst?: string | undefined }): Agendaslag {
  if (rad.sak) return 'sak';
  return ORD.find(([ord]) => ord.test(rad.tekst ?? ''))?.[1] ?? 'innhold';
}

/** «kl. 9.30» in the normal form: «09:30». */
function normalTid(skrevet: string): string {
  const [time = '', minutt = '00'] = skrevet.replace(/^kl\.?\s*/i, '').split(/[:.]/);
  return `${time.padStart(2, '0')}:${minutt}`;
}

/** Reads «09:00 12/25», «kl. 9.00 Sak 12/2025», «10:40 Pause», «12/25» and «dag 2026-04-30». */
export function lesAgendalinje(linje: string): Agendarad {
  const dag = DAG.exec(linje.trim());
  if (dag?.[1]) return { slag: 'dag', dag: dag[1] };
  const treff = LINJE.exec(linje.trim());
  const resten = treff?.[3] ?? linje.trim();
  const sak = SAK_SKREVET.exec(resten);
  const rad = sak ? { sak: `${sak[1] ?? ''}${sak[2] ?? ''}`.toLowerCase() } : { tekst: resten };
  return {
    ...(treff?.[1] ? { tid: normalTid(treff[1]) } : {}),
    ...(treff?.[2] ? { til: normalTid(treff[2]) } : {}),
    ...rad,
    slag: slagAv(rad),
  };
}

/** Written like a time of day, and none: «25:30 Pause», «9:75 Lunsj». */
const UMULIG_TID = /^(?:[Kk]l\.?\s*)?\d{1,2}[:.]\d{2}\s/u;
const medMuligTid = (rad: string): boolean => !UMULIG_TID.test(lesAgendalinje(rad).tekst ?? '');
const TIDSRAAD = {
  params: { tiltak: 'Skriv klokkeslettet med timer fra 00 til 23 og minutter fra 00 til 59: 09:30.' },
};

/** A number or a time of day in a form that was not read: «Sak 1-26», «sak 3», «9,30 Pause», «0930 Pause», «kl. 25 Slutt». */
const NESTEN_LEST =
  /^(?:sak\s*(?:nr\.?\s*)?\d|kl\.?\s*\d|\d{1,3}\s*[-–/]\s*(?:20)?\d{2}(?![\p{L}\d-])|\d{1,2}[.,]\d{2}(?!\d)|[01]\d(?:00|15|30|45)\s)/iu;
/** What the other demands tell of is not told twice. */
const erForstaatt = (rad: string): boolean =>
  !utenSaksnummer(rad) || !medMuligTid(rad) || !NESTEN_LEST.test(lesAgendalinje(rad).tekst ?? '');
const LESERAAD = {
  params: {
    tiltak:
      'Skriv klokkeslettet og saksnummeret slik: 09:00 12/25. Er raden bare tekst, skriv den etter tekst: { tekst: "…" }.',
  },
};

const linje = tekst
  .refine(utenSaksnummer, RAAD)
  .refine(medMuligTid, TIDSRAAD)
  .refine(erForstaatt, LESERAAD)
  .transform(lesAgendalinje);
const linjeMedUnderpunkter = z
  .record(z.string().regex(LINJE), z.array(underpunkt))
  .refine((rad) => Object.keys(rad).length === 1, 'ett agendapunkt per linje')
  .refine((rad) => Object.keys(rad).every(utenSaksnummer), RAAD)
  .refine((rad) => Object.keys(rad).every(medMuligTid), TIDSRAAD)
  .refine((rad) => Object.keys(rad).every(erForstaatt), LESERAAD)
  .transform((rad): Agendarad => {
    const [forste] = Object.entries(rad);
    return { ...lesAgendalinje(forste?.[0] ?? ''), underpunkter: forste?.[1] ?? [] };
  });
const dagObjekt = z
  .strictObject({ dag: dato.describe('Punktene herfra hører til denne dagen') })
  .transform((d): Agendarad => ({ slag: 'dag', dag: d.dag }));

/** A row as a secretary writes it: a line, a line with sub-items, or a mapping. All mean the same. */
export const agendapunkt = z.union([
  linje,
  dagObjekt,
  punktObjekt
    .refine(begynnerUtenSaksnummer, RAAD)
    .transform((p): Agendarad => ({ ...p, slag: p.slag ?? slagAv(p) })),
  linjeMedUnderpunkter,
]);
