import type { Vedleggsdata } from '#schema/sak';
import type { Arkiv } from './arkiv.ts';
import type { Moete } from './moete.ts';
import { moeteVed, sakVed } from './oppslag.ts';
import type { Sak } from './sak.ts';

/**
 * Whether readers get the file or address of an attachment: not when it is exempt, not when the archive says it lacks
 * it, and not before the day it is announced for.
 * @param dag `ÅÅÅÅ-MM-DD`
 */
export const erTilgjengelig = ({ unntatt, mangler, kommer }: Vedleggsdata, dag: string): boolean =>
  !unntatt && !mangler && (kommer === undefined || kommer <= dag);

/** The meeting or sak that an attachment is from, when the archive has it. */
export function vedleggsmaal(
  { moete, sak }: Pick<Vedleggsdata, 'moete' | 'sak'>,
  finnUtvalg: Arkiv['finnUtvalg'],
): { moete?: Moete; sak?: Sak } {
  const fra = moete && finnUtvalg(moete.utvalg);
  const funnet = fra && moeteVed(fra, moete);
  if (funnet) return { moete: funnet };
  const utvalg = sak?.utvalg ? finnUtvalg(sak.utvalg) : undefined;
  const saken = sak && utvalg && sakVed(utvalg, sak);
  return saken ? { sak: saken } : {};
}

/** The archive says that it lacks the attachment, or has neither file, address nor page for it and expects none. */
export function manglerVedlegget(
  v: Vedleggsdata,
  { dag, finnUtvalg }: Pick<Arkiv, 'dag' | 'finnUtvalg'>,
): boolean {
  if (v.unntatt) return false;
  if (v.mangler) return true;
  if (v.fil ?? v.lenke ?? (v.slag === 'toppnotat' ? v.slag : undefined)) return false;
  if (v.kommer && v.kommer >= dag) return false;
  const { moete, sak } = vedleggsmaal(v, finnUtvalg);
  return !moete && !sak;
}
