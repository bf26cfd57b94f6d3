import { z } from 'zod';
import { personer } from './person.ts';
import { dato, klokkeslett, tekst, trykt } from './verdier.ts';

/** What a row of the agenda is. `dag` starts a new day and is not a row itself. */
export const agendaslag = z.enum(['sak', 'pause', 'lunsj', 'sosialt', 'start', 'slutt', 'innhold', 'dag']);
export type Agendaslag = z.infer<typeof agendaslag>;

const LINJE = /^(?:(\d{2}:\d{2})(?:\s*[–-]\s*(\d{2}:\d{2}))?\s+)?(\S.*)$/;
const SAK = /^[1-9]\d{0,2}\/\d{2}[a-z]?$/;
const DAG = /^dag\s+(\d{4}-\d{2}-\d{2})$/;

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

/** A sub-item: a line, or a mapping when there is more to say. */
const underpunkt = z.union([tekst.transform((t) => ({ tekst: t })), underpunktObjekt]);

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

/** Reads «09:00 12/25», «10:40 Pause», «12/25» and «dag 2026-04-30». */
export function lesAgendalinje(linje: string): Agendarad {
  const dag = DAG.exec(linje.trim());
  if (dag?.[1]) return { slag: 'dag', dag: dag[1] };
  const treff = LINJE.exec(linje.trim());
  const resten = treff?.[3] ?? linje.trim();
  const rad = SAK.test(resten) ? { sak: resten } : { tekst: resten };
  return {
    ...(treff?.[1] ? { tid: treff[1] } : {}),
    ...(treff?.[2] ? { til: treff[2] } : {}),
    ...rad,
    slag: slagAv(rad),
  };
}

const linje = tekst.transform(lesAgendalinje);
const linjeMedUnderpunkter = z
  .record(z.string().regex(LINJE), z.array(underpunkt))
  .refine((rad) => Object.keys(rad).length === 1, 'ett agendapunkt per linje')
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
  punktObjekt.transform((p): Agendarad => ({ ...p, slag: p.slag ?? slagAv(p) })),
  linjeMedUnderpunkter,
]);
