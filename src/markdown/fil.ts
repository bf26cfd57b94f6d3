import type { Avvik } from '#schema/avvik';
import { FILSLAG, type Fildata, type Filslag, filslagAv } from '#schema/filslag';
import { formavvik } from './formavvik.ts';
import { delFramside, lesYamlfil } from './frontmatter.ts';
import { lesKropp } from './les.ts';
import { type Kropp, TOM_KROPP } from './seksjon.ts';
import { avvikFraSkjema } from './skjemafeil.ts';
import type { Syntaksfeil } from './yaml.ts';

/** A text file below the content root, decoded and with LF line ends. */
export interface Tekstfil {
  /** Path below the root, with `/`. */
  sti: string;
  tekst: string;
}

/** One content file, read and valid. */
export interface Fil<S extends Filslag = Filslag> {
  sti: string;
  slag: S;
  /** The whole file, for places in messages and for cutting what is not public. */
  tekst: string;
  data: Fildata<S>;
  kropp: Kropp;
}

export type AlleFiler = { [S in Filslag]: Fil<S> }[Filslag];

/** Prefix that keeps the ids of several bodies on one page apart: `moeter/nuit/2025-05-15/sak-14.md` → `nuit-2025-05-15-sak-14`. */
export function idPrefiks(sti: string): string {
  return sti
    .replace(/^moeter\//, '')
    .replace(/\.(md|yaml)$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-');
}

const syntaksfeil = (fil: string, feil: Syntaksfeil): Avvik => ({
  regel: 'syntaks',
  fil,
  ...feil,
  forventet: 'ett felt per linje: navnet, kolon, mellomrom og verdien',
});

/** Where a file that lies nowhere was meant to lie: its name tells, when it is that of a sak or a meeting. */
function ukjentFil(sti: string): Avvik {
  const navn = sti.split('/').at(-1) ?? '';
  const ord = /^(?:sak-.+|moete)\.md$/.test(navn)
    ? {
        forventet: `${navn === 'moete.md' ? 'moete.md' : 'sak-filer'} ligger i moeter/<utvalg>/<dato>/`,
        tiltak: 'Flytt filen til mappen for møtet.',
      }
    : {
        forventet: Object.values(FILSLAG)
          .map((f) => f.moenster)
          .join(', '),
        tiltak: 'Flytt filen, eller gi den et navn som passer.',
      };
  return {
    regel: 'ukjent-fil',
    fil: sti,
    linje: 1,
    kolonne: 1,
    melding: 'Filen ligger på et sted der arkivet ikke leser noe.',
    ...ord,
  };
}

/** Only the word itself: of a file that is not valid, nothing else can be trusted. */
const erUtkast = (slag: Filslag, data: unknown): boolean =>
  (slag === 'sak' || slag === 'moete') &&
  typeof data === 'object' &&
  data !== null &&
  'publisering' in data &&
  data.publisering === 'utkast';

/**
 * Reads one file: front matter, schema, body. The only parser: site, command and tests use it.
 * @returns the file when it is valid, and every fault found, also what is only odd in a valid one; a file that belongs
 * nowhere is a fault too
 */
export function lesFil({ sti, tekst }: Tekstfil): { fil?: AlleFiler; avvik: Avvik[] } {
  const slag = filslagAv(sti);
  if (!slag) return { avvik: [ukjentFil(sti)] };
  const delt = sti.endsWith('.yaml') ? lesYamlfil(tekst) : delFramside(tekst);
  if (delt.feil.length) return { avvik: delt.feil.map((f) => syntaksfeil(sti, f)) };
  const { schema } = FILSLAG[slag];
  const data = delt.data ?? (sti.endsWith('.yaml') ? [] : {});
  const svar = schema.safeParse(data);
  if (!svar.success) {
    const avvik = avvikFraSkjema({ fil: sti, tekst, schema, data }, svar.error.issues);
    return { avvik: erUtkast(slag, data) ? avvik.map((a) => ({ ...a, utkast: true })) : avvik };
  }
  const kropp = delt.kropp.trim()
    ? lesKropp(delt.kropp, { foersteLinje: delt.kroppLinje, idPrefiks: idPrefiks(sti) })
    : TOM_KROPP;
  return {
    fil: { sti, slag, tekst, data: svar.data, kropp } as AlleFiler,
    avvik: formavvik({ sti, tekst }, schema),
  };
}
