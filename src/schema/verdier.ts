import { z } from 'zod';

/** Text with something in it. A bare number is refused: `9` and `"9"` are not the same in front matter. */
export const tekst = z.string().trim().min(1);

/** The years that a council archive may tell of; any other is a slip of the keys. */
const AARET = /^(?:199\d|20\d{2}|2100)-/;

/** The day exists when the value has one, from 1990 to 2100; the form itself is checked by a pattern. */
export const dagenFinnes = (verdi: string): boolean =>
  !/^\d{4}-\d{2}-\d{2}/.test(verdi) ||
  (z.iso.date().safeParse(verdi.slice(0, 10)).success && AARET.test(verdi));

/** A calendar day, ISO 8601: `2025-05-15`. Never a `Date`, so no time zone can move it. */
export const dato = z.iso.date().refine((dag) => !z.iso.date().safeParse(dag).success || AARET.test(dag));

const dagMaanedEllerAar = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/)
  .refine(dagenFinnes);

/** «2024-05» may be before and after «2024»: only what both say of the time can tell them apart. */
const kommerEtter = (a: string, b: string): boolean => a.slice(0, b.length) > b.slice(0, a.length);

const mellomTo = z
  .strictObject({
    mellom: dagMaanedEllerAar.describe('Tidligst mulig: ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD'),
    og: dagMaanedEllerAar.describe('Senest mulig: ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD'),
  })
  .superRefine(({ mellom, og }, ctx) => {
    if (kommerEtter(mellom, og) && [mellom, og].every((tid) => dagMaanedEllerAar.safeParse(tid).success))
      ctx.addIssue({
        code: 'custom',
        path: ['og'],
        message: `Tiden begynner med «${mellom}» i mellom, og slutter før det: «${og}» i og.`,
        params: { tiltak: 'Bytt om mellom og og, eller rett den som er feil.' },
      });
  });

/** A day, month or year as far as it is known, or honestly between two of them. */
export const omtrentligDato = z.union([dagMaanedEllerAar, mellomTo]);
export type OmtrentligDato = z.infer<typeof omtrentligDato>;

/** Time of day, `09:00`. */
export const klokkeslett = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const TIDSPUNKTMOENSTER = /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/;

/** A moment in Norwegian time: `2025-05-08` or `2025-05-08T12:00`. */
export const tidspunkt = z.string().regex(TIDSPUNKTMOENSTER).refine(dagenFinnes);

/** `14/25`: running number and two-digit year. */
export const saksnummer = z.string().regex(/^[1-9]\d{0,2}\/\d{2}$/);

export const IDMOENSTER = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** ASCII id as in file names and addresses: `e-helseraad`. */
export const id = z.string().regex(IDMOENSTER);

export const VEDLEGGSMOENSTER = /^vedlegg\/[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Path of a file beside the meeting: always under `vedlegg/`, no way out of the folder. */
export const vedleggsfil = z.string().regex(VEDLEGGSMOENSTER);

/**
 * A name, and maybe a password, in front of the host: `https://navn:passord@example.org/`. It gives away the password, or
 * takes the reader elsewhere than the address seems to (`https://www.example.org@example.net/`). Slashes as browsers read them.
 */
export const INNLOGGING = /^\s*https?:[/\\]*[^/\\?#]*@/iu;

/** Web address, http or https, of what anybody may open. */
export const nettadresse = z.url({ protocol: /^https?$/ }).superRefine((adresse, ctx) => {
  if (INNLOGGING.test(adresse))
    ctx.addIssue({
      code: 'custom',
      message: `Adressen «${adresse}» har et navn foran @, og fører ikke dit den ser ut til.`,
      params: {
        forventet: 'en adresse uten brukernavn og passord',
        tiltak: 'Skriv adressen uten det som står mellom https:// og @.',
      },
    });
});

/** A language of the public administration, or English. */
export const spraak = z.enum(['nb', 'nn', 'se', 'en']);

/**
 * What the original prints when it differs from the value beside it, by key. A list says where each form stands:
 * `trykt: { tittel: [{ hvor: innkallingen, tekst: … }] }`.
 */
export const trykt = z.record(
  z.string(),
  z.union([
    z.string(),
    z.array(
      z.strictObject({
        hvor: tekst.describe('Hvor i originalen: innkallingen, toppnotatet, referatet'),
        tekst: z.string().describe('Det som står der, tegn for tegn'),
      }),
    ),
  ]),
);
export type Trykt = z.infer<typeof trykt>;

/** A known fault of the printed original that one rule may pass over. */
export const godta = z.strictObject({
  regel: id.describe('Regelen som ikke skal melde fra, for eksempel dato-etter-moetet'),
  gjelder: z
    .string()
    .optional()
    .describe('Det meldingen gjelder, slik det står i «» i meldingen; utelatt gjelder hele filen'),
  grunn: tekst.describe('Hvorfor feilen skal bli stående'),
});
export type Godta = z.infer<typeof godta>;
