import { innsynsbrev } from '#components/innsynsbrev.ts';
import type { Arkiv } from '#domain/arkiv';
import { type Sak, saksnavnISetning, saksreferanse } from '#domain/sak';
import { utvalgsnavn } from '#domain/utvalg';
import { datoTekst } from '#datotekst';
import { fullAdresse, sakSti } from '#urls';

/**
 * Where «Be om innsyn» in a sak leads, see `innsynsbrev`. A request must name the document or the case it is about
 * (offentleglova § 28 andre ledd).
 */
export const innsynskrav = (sak: Sak, { nettsted }: Pick<Arkiv, 'nettsted'>): string =>
  innsynsbrev(nettsted, `Innsyn i ${saksreferanse(sak)}`, [
    `Jeg ber om innsyn i ${saksnavnISetning(sak)}.`,
    '',
    `Utvalg: ${utvalgsnavn(sak.utvalg, sak.dato ?? `${sak.aar}-12-31`)}`,
    ...(sak.saksnummer ? [`Saksnummer: ${sak.saksnummer}${sak.loepenr ?? ''}`] : []),
    ...(sak.dato ? [`Møtedato: ${datoTekst(sak.dato)}`] : []),
    ...(sak.data?.arkivsak ? [`Arkivsak: ${sak.data.arkivsak}`] : []),
    `Side: ${fullAdresse(sakSti(sak), nettsted)}`,
  ]);
