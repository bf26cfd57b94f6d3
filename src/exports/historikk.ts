import type { PhrasingContent, Root, TableRow } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Gjengivelse, Historikkrad } from '#domain/historikk';
import { harReferat } from '#domain/moete';
import { saksreferanse, tittelAv } from '#domain/sak';
import { sakensDag } from '#domain/tilhoerighet';
import { kortnavn } from '#domain/utvalg';
import { datoerTekst, datoTekst } from '#datotekst';
import { oppramset, stor } from '#ordform';

export const KOLONNER = ['Saksnummer', 'Utvalg og dato', 'Tittel', 'Vedtak'] as const;

/** «NUIT, 5. september 2024»; the name the committee had then. */
export function utvalgOgDato({ sak, utvalg, arena, moete, dato, datoTekst: iOrd }: Historikkrad): string {
  const dag = dato ?? moete?.dato ?? (sak ? sakensDag(sak) : '9999');
  const navn = utvalg ? kortnavn(utvalg, dag) : (arena ?? '');
  if (dato) return `${navn}, ${datoTekst(dato)}`;
  return `${navn}, ${moete ? datoerTekst(moete.datoer) : (iOrd ?? 'uten dato')}`;
}

/** Who has this wording: «Referatet», «Slik NUIT sak 19/25 gjengir det»; empty for the minutes when all agree. */
export function opphavTil({ fraReferatet, kilder }: Gjengivelse, alle: readonly Gjengivelse[]): string {
  if (fraReferatet) return alle.length > 1 ? 'Referatet' : '';
  return `Slik ${oppramset(kilder.map(saksreferanse))} gjengir det`;
}

/** «22/24»; a dash for a treatment without a number. */
export const nummerI = ({ sak }: Historikkrad): string => sak?.saksnummer ?? '–';

/** The title as the row gives it, or the lack of one. */
export const tittelI = ({ tittel, sak }: Historikkrad): string =>
  stor(tittel ?? (sak?.skjerming ? tittelAv(sak) : 'uten tittel'));

/** What stands where nobody gives the decision: the archive lacks the sak, its minutes, or the sak got none. */
export function utenVedtak({ sak }: Historikkrad): string {
  if (!sak?.data || sak.skjerming) return 'Ikke i arkivet.';
  if (sak.moete?.tilstand !== 'avholdt') return 'Ikke behandlet ennå.';
  return harReferat(sak.moete) ? 'Uten vedtak.' : 'Referatet er ikke i arkivet.';
}

function vedtakslinjer(rad: Historikkrad): string[] {
  const alle = rad.vedtak;
  if (alle.length === 0) return [utenVedtak(rad)];
  return alle.flatMap((g) => {
    const opphav = opphavTil(g, alle);
    return [...(opphav ? [`${opphav}:`] : []), ...g.linjer];
  });
}

/** One tree for both forms, so that the packages do all escaping. */
function tre(rader: readonly Historikkrad[], brekk: PhrasingContent): Root {
  const rad = (celler: readonly (readonly string[])[]): TableRow => ({
    type: 'tableRow',
    children: celler.map((linjer) => ({
      type: 'tableCell',
      children: linjer.flatMap((value, n): PhrasingContent[] => [
        ...(n > 0 ? [brekk] : []),
        { type: 'text', value },
      ]),
    })),
  });
  const hode = rad(KOLONNER.map((kolonne) => [kolonne]));
  const innhold = rader.map((r) => rad([[nummerI(r)], [utvalgOgDato(r)], [tittelI(r)], vedtakslinjer(r)]));
  return { type: 'root', children: [{ type: 'table', children: [hode, ...innhold] }] };
}

/** «Vedtak fra tidligere behandlinger» as a GFM table, lines in a cell parted by `<br>`. */
export const historikkSomMarkdown = (rader: readonly Historikkrad[]): string =>
  unified()
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify)
    .stringify(tre(rader, { type: 'html', value: '<br>' }));

/** The same as an HTML table, for a word processor. */
export function historikkSomHtml(rader: readonly Historikkrad[]): string {
  const behandler = unified().use(remarkRehype).use(rehypeStringify);
  return `${behandler.stringify(behandler.runSync(tre(rader, { type: 'break' })))}\n`;
}
