import { stringifyEntities } from 'stringify-entities';
import type { Moete } from '#domain/moete';
import type { Sak } from '#domain/sak';
import { kortnavn, kortnavnNaa } from '#domain/utvalg';
import { erTilgjengelig } from '#domain/vedlegg';
import { DOKUMENTSLAG } from '#labels';
import { antall, filstoerrelseTekst } from '#ordform';
import { vedleggsfilI } from '#markdown/lenker';
import type { Sidefakta } from '../tabell/fakta.ts';
import { VEKT } from './vekter.ts';

/** A file that a page lists: what it is called there, and the sak that lists it. */
export interface Vedleggsomtale {
  moete: Moete;
  /** `vedlegg/9a.pdf` */
  fil: string;
  tittel: string;
  sak?: Sak;
  spraak?: string;
}

/** What the pages of a meeting call one of its files: as a sak or the meeting lists it, else as the file is named. */
export function omtaleAv(moete: Moete, fil: string, dag: string): Vedleggsomtale {
  for (const sak of moete.saker) {
    const vedlegg = sak.data?.vedlegg?.find((v) => v.fil === fil && erTilgjengelig(v, dag));
    if (!vedlegg) continue;
    const { nr, tittel, spraak } = vedlegg;
    const navn = tittel ?? (nr ? `Vedlegg ${nr}` : filnavn(fil));
    return { moete, fil, tittel: navn, sak, ...(spraak ? { spraak } : {}) };
  }
  const dokument = moete.data?.dokumenter?.find((d) => d.fil === fil || d.raatekst === fil);
  if (dokument) {
    const navn = dokument.tittel ?? DOKUMENTSLAG[dokument.slag];
    return { moete, fil, tittel: dokument.fil === fil ? navn : `${navn}, uredigert tekst` };
  }
  const sak = moete.saker.find(({ kropp }) => kropp?.lenker.some((l) => vedleggsfilI(l.adresse) === fil));
  return { moete, fil, tittel: filnavn(fil), ...(sak ? { sak } : {}) };
}

const filnavn = (fil: string): string => fil.slice(fil.lastIndexOf('/') + 1);

const somHtml = (tekst: string): string =>
  stringifyEntities(tekst, { subset: ['&', '<', '"'], useNamedReferences: true });

const merke = (attributt: string, verdi: string): string =>
  `<span ${attributt} data-verdi="${somHtml(verdi)}"></span>`;

const avsnitt = (tekst: string): string =>
  tekst
    .split(/\n\s*\n/u)
    .filter((del) => del.trim())
    .map((del) => `<p>${somHtml(del.trim())}</p>`)
    .join('');

/**
 * The text of an attachment as a page of the kind that `indekskopi` reads. Each page of a PDF has a heading with the
 * anchor that viewers of PDFs know, so that a hit leads to `9a.pdf#page=3` (RFC 8118).
 * @param sider text of each page; one of a file without pages, which has no such headings
 * @param byte size of the file
 */
export function lagVedleggsside(omtale: Vedleggsomtale, sider: readonly string[], byte: number): string {
  const { moete, sak, fil, tittel, spraak } = omtale;
  const type = (/\.([a-z\d]+)$/i.exec(fil)?.[1] ?? 'fil').toUpperCase();
  const harSider = type === 'PDF';
  const fakta: Sidefakta = {
    type: 'Vedlegg',
    utvalg: kortnavnNaa(moete.utvalg),
    aar: moete.dato.slice(0, 4),
    dato: sak?.dato ?? moete.dato,
  };
  const om = [type, filstoerrelseTekst(byte), ...(harSider ? [antall(sider.length, 'side', 'sider')] : [])];
  const hvor = sak?.saksnummer && `${kortnavn(moete.utvalg, moete.dato)} sak ${sak.saksnummer}`;
  const tekst = sider.map((side, n) => {
    const innhold = avsnitt(side);
    return harSider && innhold ? `<h2 id="page=${n + 1}">Side ${n + 1}</h2>${innhold}` : innhold;
  });
  return (
    `<main${spraak && spraak !== 'nb' ? ` lang="${spraak}"` : ''} data-pagefind-body=""><div hidden>` +
    Object.entries(fakta)
      .map(([navn, verdi]) => merke(`data-soek="${navn}"`, String(verdi)))
      .join('') +
    merke('data-pagefind-meta="fil[data-verdi]"', om.join(', ')) +
    (hvor ? merke('data-pagefind-meta="sak[data-verdi]"', hvor) : '') +
    `</div><div data-pagefind-weight="${VEKT.vedlegg}"><h1>${somHtml(tittel)}</h1>${tekst.join('')}</div></main>`
  );
}

/** Where the file lies in the built site, from the root and without base: `moeter/nuit/2025-05-15/vedlegg/9a.pdf`. */
export const vedleggsadresse = ({ moete, fil }: Pick<Vedleggsomtale, 'moete' | 'fil'>): string =>
  `moeter/${moete.id}/${fil}`;
