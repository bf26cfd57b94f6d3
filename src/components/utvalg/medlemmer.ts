import { tryktSetninger } from '#components/sak/trykt.ts';
import type { Utvalg } from '#domain/utvalg';
import { stor } from '#labels';
import { periodeTekst } from './tid.ts';

/** The members as lists of members have them: what is not known is left out, never guessed. */
export function medlemmer(
  utvalg: Pick<Utvalg, 'data'>,
): { navn: string; under?: string; merknad?: string }[] {
  return (utvalg.data.medlemmer ?? []).map((m) => {
    const under = [m.organisasjon, m.rolle].filter(Boolean).join(', ');
    const merknad = [
      ...(m.fra || m.til ? [`${stor(periodeTekst(m.fra, m.til))}.`] : []),
      ...(m.erstatter ? [`Kom i stedet for ${m.erstatter}.`] : []),
      ...(m.belegg ? [`Bygger på: ${m.belegg}`] : []),
      ...tryktSetninger(m.trykt),
    ].join(' ');
    return { navn: m.navn, ...(under ? { under } : {}), ...(merknad ? { merknad } : {}) };
  });
}
