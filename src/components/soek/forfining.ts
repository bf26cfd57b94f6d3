import type { Soek } from '#search/adresse';
import { avgrens, ordne } from '#search/tabell/fasettall';
import type { Indeks } from '#search/indeks';
import { soekOrdrett } from '#search/ordrett';
import type { Svar } from '#search/soek';
import { lagAvgrensninger, lagFasetter } from './fasetter.ts';
import { startLag } from './lag.ts';
import { ordrettmelding, svarmelding } from './meldinger.ts';
import type { Resultat } from './resultat.ts';

/** Answers a search by the word layer, with facets and order. */
export type Forfining = (soek: Soek) => Promise<Resultat>;

/** Starts the word layer; it throws when a file of it is missing. */
export async function startForfining(
  steder: Parameters<typeof startLag>[0],
  indeks: Indeks,
): Promise<Forfining> {
  const lag = await startLag(steder, indeks);
  let sist: { noekkel: string; svar: Promise<Svar> } | undefined;

  function svarPaa({ q, ordrett }: Soek): Promise<Svar> {
    const noekkel = `${ordrett ? 'ordrett' : ''} ${q}`;
    if (sist?.noekkel !== noekkel)
      sist = {
        noekkel,
        svar: ordrett
          ? soekOrdrett(q, indeks).then((svar) => ({ ...svar, foerst: 0, forstaatt: [] }))
          : lag.soek(q),
      };
    return sist.svar;
  }

  return async (soek) => {
    const svar = await svarPaa(soek);
    const alle = svar.treff.flatMap(({ id }) => lag.rad(id) ?? []);
    const { rader, tall } = avgrens(alle, soek.valg);
    return {
      ider: ordne(rader, soek.sorter).map(({ id }) => id),
      trefford: svar.trefford,
      foerOmtalt:
        soek.sorter === 'relevans'
          ? foerOmtalt(
              svar,
              rader.map(({ id }) => id),
            )
          : 0,
      melding: soek.ordrett ? ordrettmelding(soek) : svarmelding(soek, svar, rader.length),
      avgrensning: { fasetter: lagFasetter(soek, tall), valgte: lagAvgrensninger(soek) },
    };
  };
}

/** How many of the pages have a number that was asked for; the others mention it. */
function foerOmtalt({ treff, foerst, forstaatt }: Svar, ider: readonly string[]): number {
  if (!forstaatt.some((f) => f.slag === 'sak' && f.funnet > 0)) return 0;
  const spurtOm = new Set(treff.slice(0, foerst).map(({ id }) => id));
  return ider.filter((id) => spurtOm.has(id)).length;
}
