import type { Avvik } from '#schema/avvik';
import { FILSLAG, type Fildata, type Filslag, filslagAv } from '#schema/filslag';
import { ukjentFil } from './filplass.ts';
import { formavvik } from './formavvik.ts';
import { flettemerker } from './flettemerker.ts';
import { delFramside, type Framside, lesYamlfil } from './frontmatter.ts';
import { hardeFelt } from './harde-felt.ts';
import { lesKropp } from './les.ts';
import { nummeravvik } from './nummeravvik.ts';
import { type Kropp, TOM_KROPP } from './seksjon.ts';
import { avvikFraSkjema } from './skjemafeil.ts';
import { rettTabulatorer } from './tabulatorer.ts';
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

const syntaksfeil = (fil: string, feil: Omit<Syntaksfeil, 'tabulator'>): Avvik => ({
  regel: 'syntaks',
  fil,
  ...feil,
  forventet: 'ett felt per linje: navnet, kolon, mellomrom og verdien',
});

const lesFelter = (sti: string): ((tekst: string) => Framside) =>
  sti.endsWith('.yaml') ? lesYamlfil : delFramside;

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
  // Of what is left out, no rule sees the text.
  const utenFil = (avvik: Avvik[]): { avvik: Avvik[] } => ({
    avvik: [...avvik, ...nummeravvik({ sti, tekst })],
  });
  if (!slag) return utenFil([ukjentFil(sti)]);
  const { schema } = FILSLAG[slag];
  const uavklart = flettemerker(tekst);
  if (uavklart.length) return utenFil(uavklart.map((f) => syntaksfeil(sti, f)));
  const les = lesFelter(sti);
  const delt = les(tekst);
  if (delt.feil.length)
    return utenFil(
      delt.feil.map(({ tabulator, ...f }) => {
        const retting = tabulator && rettTabulatorer(tekst, les, schema);
        return syntaksfeil(sti, retting ? { ...f, retting } : f);
      }),
    );
  const harde = hardeFelt(tekst, les, schema);
  if (harde.length) return utenFil(harde.map((f) => syntaksfeil(sti, f)));
  const data = delt.data ?? (sti.endsWith('.yaml') ? [] : {});
  const svar = schema.safeParse(data);
  if (!svar.success) {
    const { avvik } = utenFil(avvikFraSkjema({ fil: sti, tekst, schema, data }, svar.error.issues));
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
