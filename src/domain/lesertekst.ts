import type { Fil } from '#markdown/fil';
import { lesesyn } from '#markdown/lesesyn';
import { vedleggsfilI } from '#markdown/lenker';
import type { Kropp, Seksjon } from '#markdown/seksjon';
import { sammenlign } from '#schema/avvik';
import type { Moetedata } from '#schema/moete';
import type { Sakdata } from '#schema/sak';
import { enGang } from './en-gang.ts';
import { mappeAv } from './momenter.ts';
import { medDel } from './seksjonsdeler.ts';
import { synligMoetedata, synligSakdata } from './synlige-felt.ts';
import { erTilgjengelig } from './vedlegg.ts';

/** The two documents of a meeting whose published words readers rely on. */
export type Del = 'innkalling' | 'referat';

/**
 * Which document a key belongs to: `begge` is parted by `synlig…data`. What is `ingen` is our own keeping (topics,
 * sources, exceptions, printed forms), tells of itself that something has changed, or is the list of changes. A new key
 * is a fault here until it is placed.
 */
const SAK: Record<keyof Sakdata, Del | 'begge' | 'ingen'> = {
  saksnummer: 'innkalling',
  loepenr: 'innkalling',
  tittel: 'innkalling',
  sakstype: 'innkalling',
  temadag: 'innkalling',
  sammendrag: 'innkalling',
  til: 'innkalling',
  sakseier: 'innkalling',
  saksbehandler: 'innkalling',
  delsaker: 'innkalling',
  tidligereBehandlinger: 'innkalling',
  behandletSammenMed: 'innkalling',
  videre: 'innkalling',
  vedlegg: 'innkalling',
  oppdrag: 'innkalling',
  kiBruk: 'innkalling',
  godkjenner: 'begge',
  innledere: 'referat',
  utfall: 'referat',
  utsattTil: 'referat',
  foelgerOpp: 'ingen',
  nevner: 'ingen',
  emner: 'ingen',
  arkivsak: 'ingen',
  spraak: 'ingen',
  rettelser: 'ingen',
  publisering: 'ingen',
  trykt: 'ingen',
  merknader: 'ingen',
  godta: 'ingen',
};

const MOETE: Record<keyof Moetedata, Del | 'begge' | 'ingen'> = {
  nummer: 'innkalling',
  tittel: 'innkalling',
  dager: 'innkalling',
  form: 'innkalling',
  ekstraordinaert: 'innkalling',
  svarfrist: 'innkalling',
  sted: 'innkalling',
  by: 'innkalling',
  agenda: 'innkalling',
  deltakere: 'begge',
  dokumenter: 'begge',
  moeteleder: 'referat',
  svar: 'referat',
  avlyst: 'ingen',
  flyttetFra: 'ingen',
  referatGodkjent: 'ingen',
  endringer: 'ingen',
  merknader: 'ingen',
  mangler: 'ingen',
  emner: 'ingen',
  spraak: 'ingen',
  publisering: 'ingen',
  trykt: 'ingen',
  godta: 'ingen',
};

/** Keys inside values that are ours, not the document's. */
const VAARE = new Set(['trykt', 'merknad', 'belegg', 'spraak', 'kilde', 'linjer', 'sider', 'kvalitet']);

const BARE = {
  innkalling: { moete: true, innkalling: true, referat: false },
  referat: { moete: true, innkalling: false, referat: true },
} as const;

/** What the reader text of a file depends on besides the file. */
export interface Omgivelser {
  /** A short digest of the bytes of an attachment, path below the content root; undefined when it is not there. */
  filavtrykk: (sti: string) => string | undefined;
  /** Whether the agenda row of a sak (`14/25`) counts: one that was hidden comes and goes with its sak. */
  gjelderRaden: (sak: string) => boolean;
  /** The day, `ÅÅÅÅ-MM-DD`, that decides which announced attachments have come. */
  dag: string;
}

/**
 * What readers see of one document in one file, in one form: the same for the same words, whatever the emphasis,
 * spacing, order of keys and comments. Only to be compared; nobody reads it.
 * @param fil the whole file; of it only what belongs to `del` counts
 */
export function lesertekst(
  fil: Fil<'sak'> | Fil<'moete'>,
  del: Del,
  { filavtrykk, gjelderRaden, dag }: Omgivelser,
): string {
  const felter = fil.slag === 'sak' ? sakfelter(fil.data, del) : moetefelter(fil.data, del, gjelderRaden);
  const { kropp } = fil;
  const seksjoner = medDel(kropp.seksjoner, fil.data)
    .filter((s) => (s.del === 'uviss' ? 'referat' : s.del) === del)
    .map(({ seksjon }) => seksjon);
  const tekst = seksjoner.map((s) => [s.tittel ?? '', synI(kropp).get(s) ?? '']);
  const filer = [...filerI(felter), ...seksjoner.flatMap((s) => lenkedeFiler(s, kropp))];
  const byte = filer
    .filter((navn) => !holdtTilbake(fil, dag).has(navn))
    .map((navn) => [navn, filavtrykk(`${mappeAv(fil.sti)}/${navn}`) ?? '']);
  return JSON.stringify(normalisert({ felter, tekst, byte }));
}

function sakfelter(data: Sakdata, del: Del): object {
  return velg(synligSakdata(data, BARE[del]), SAK, del);
}

function moetefelter(data: Moetedata, del: Del, gjelder: (sak: string) => boolean): object {
  const { dokumenter, ...synlig } = synligMoetedata(data, BARE[del]);
  const felter = velg(synlig, MOETE, del);
  const agenda = del === 'innkalling' && synlig.agenda?.filter(({ sak }) => !sak || gjelder(sak));
  // Where a text is from and how well it was read is the archive's own; the file is what readers open.
  const filer = dokumenter?.flatMap(({ fil }) => (fil ? [{ fil }] : []));
  return { ...felter, ...(agenda ? { agenda } : {}), ...(filer?.length ? { dokumenter: filer } : {}) };
}

function velg(data: object, plass: Readonly<Record<string, Del | 'begge' | 'ingen'>>, del: Del): object {
  return Object.fromEntries(Object.entries(data).filter(([n]) => plass[n] === del || plass[n] === 'begge'));
}

/** What readers see of each section of a body that has been read. */
const synI = enGang(
  ({ seksjoner, fotnoter }: Kropp) => new Map(seksjoner.map((s) => [s, lesesyn(s.html, fotnoter)])),
);

const lenkedeFiler = ({ html }: Seksjon, { lenker }: Kropp): string[] =>
  lenker.flatMap(({ adresse }) => {
    const fil = vedleggsfilI(adresse);
    return fil !== undefined && html.includes(fil) ? [fil] : [];
  });

function filerI({
  vedlegg = [],
  dokumenter = [],
}: Pick<Sakdata, 'vedlegg'> & Pick<Moetedata, 'dokumenter'>): string[] {
  return [...vedlegg, ...dokumenter].flatMap(({ fil }) => fil ?? []);
}

/** Files of attachments that nobody gets yet: until they come, they can be replaced. */
const holdtTilbake = (fil: Fil<'sak'> | Fil<'moete'>, dag: string): ReadonlySet<string | undefined> =>
  new Set(
    fil.slag === 'sak' ? fil.data.vedlegg?.filter((v) => !erTilgjengelig(v, dag)).map((v) => v.fil) : [],
  );

/** Keys sorted, ours left out, spaces made one. */
function normalisert(verdi: unknown): unknown {
  if (typeof verdi === 'string') return verdi.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  if (Array.isArray(verdi)) return verdi.map(normalisert);
  if (typeof verdi !== 'object' || verdi === null) return verdi;
  return Object.entries(verdi)
    .filter(([noekkel, v]) => !VAARE.has(noekkel) && v !== undefined)
    .toSorted(([a], [b]) => sammenlign(a, b))
    .map(([noekkel, v]) => [noekkel, normalisert(v)]);
}
