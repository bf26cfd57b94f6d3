import type { Arkiv } from '#domain/arkiv';
import { type Sak, saksnavn } from '#domain/sak';
import { kortnavnNaa, type Utvalg } from '#domain/utvalg';
import { antall } from '#ordform';
import { utvalgDa } from './saksnavn.ts';

/** «21/25», «NUIT 21/25», «26/20 (b)». */
export function saksnummerI(sak: Sak, medUtvalg: boolean): string {
  const nummer = saksnavn(sak).replace(/^Sak /u, '');
  return medUtvalg ? `${utvalgDa(sak)} ${nummer}` : nummer;
}

/** The saker of one committee in one year, and how many there are. */
export interface Aargang {
  utvalg: Utvalg;
  aar: number;
  saker: Sak[];
}

/**
 * Every committee and year that has such saker: committees by name, newest year first.
 * @param teller which saker count; all when left out
 */
export function aargangerI(
  arkiv: Pick<Arkiv, 'utvalg'>,
  teller: (sak: Sak) => boolean = () => true,
): Aargang[] {
  return arkiv.utvalg
    .toSorted((a, b) => kortnavnNaa(a).localeCompare(kortnavnNaa(b), 'nb'))
    .flatMap((utvalg) => {
      const saker = utvalg.saker.filter(teller);
      const aar = [...new Set(saker.map((s) => s.aar))].toSorted((a, b) => b - a);
      return aar.map((ett) => ({ utvalg, aar: ett, saker: saker.filter((s) => s.aar === ett) }));
    });
}

/** «12 saker, 3 av dem bare kjent fra andre dokumenter» */
export function omfangAv({ saker }: Pick<Aargang, 'saker'>): string {
  const sitert = saker.filter((sak) => !sak.data).length;
  const herav = sitert > 0 ? `, ${sitert} av dem bare kjent fra andre dokumenter` : '';
  return antall(saker.length, 'sak', 'saker') + herav;
}
