import type { Korpusnavn } from './korpus.ts';
import type { Korpusmaaling } from './maal-korpus.ts';
import { iHalv, perType, sammendrag } from './sammendrag.ts';
import { kB, prosent, tall } from './tallform.ts';

/** One measure: what it means, its goal, and how it went. */
interface Krav {
  navn: string;
  betyr: string;
  maal: string;
  /** The corpora the goal is set for; left out is all. */
  gjelder?: readonly Korpusnavn[];
  /** Absent when there was nothing to measure. */
  tall?: string | undefined;
  naadd?: boolean;
}

/**
 * The measures of a corpus as lines, each with its meaning, its goal and whether it is met. The goals of quality are
 * judged by our search in Node on the half that was left out.
 */
export function somKrav(maaling: Korpusmaaling): string {
  return [...treffkrav(maaling), ...kostnadskrav(maaling)]
    .map((krav) => linje(maaling.navn, krav))
    .join('\n');
}

function linje(korpus: Korpusnavn, { navn, betyr, maal, gjelder, tall: verdi, naadd }: Krav): string {
  const dom =
    gjelder && !gjelder.includes(korpus)
      ? `til opplysning, målet gjelder ${gjelder.join(' og ')}`
      : naadd
        ? 'nådd'
        : 'ikke nådd';
  return `- ${navn}: ${betyr}. Mål: ${maal}. ${verdi === undefined ? 'Ikke målt.' : `Her: ${verdi}, ${dom}.`}`;
}

function treffkrav({ motorer: [vaar], forsprang }: Korpusmaaling): Krav[] {
  const utelatt = iHalv('utelatt', vaar?.svar ?? []);
  const alt = sammendrag(utelatt);
  const numre = sammendrag(perType(utelatt).get('saksnummer') ?? []);
  const hvis = (antall: number, verdi: string): string | undefined => (antall > 0 ? verdi : undefined);
  const { snitt, fra, til } = forsprang;
  return [
    {
      navn: 'MRR@10',
      betyr: 'én delt på plassen til det første helt gode treffet, i snitt; 1 er best',
      maal: 'minst 0,90 på utelatte søk',
      tall: hvis(alt.sporringer, tall(alt.mrr, 3)),
      naadd: alt.mrr >= 0.9,
    },
    {
      navn: 'nDCG@10',
      betyr: 'hvor mye av det beste svaret de ti første gir, mest for det som står høyt; 1 er best',
      maal: 'minst 0,90 på utelatte søk',
      tall: hvis(alt.sporringer, tall(alt.ndcg, 3)),
      naadd: alt.ndcg >= 0.9,
    },
    {
      navn: 'Uten treff',
      betyr: 'søk som arkivet har svar på, men som ikke ga noe',
      maal: 'høyst 1 % av utelatte søk',
      tall: hvis(alt.sporringer, prosent(alt.utenTreff, 1)),
      naadd: alt.utenTreff <= 0.01,
    },
    {
      navn: 'Saksnummer',
      betyr: 'søk på et saksnummer som har den rette saken først',
      maal: '100 % av utelatte søk',
      // Among ten thousand made-up saker, a number without its committee is ambiguous.
      gjelder: ['a', 'b'],
      tall: hvis(numre.sporringer, prosent(numre.bestFoerst, 1)),
      naadd: numre.bestFoerst === 1,
    },
    {
      navn: 'Tull',
      betyr: 'treff på søk som ingenting i arkivet svarer på',
      maal: 'høyst 1 for hvert utelatte søk',
      tall: hvis(alt.tull.sporringer, `flest ${tall(alt.tull.flest)}`),
      naadd: alt.tull.flest <= 1,
    },
    {
      navn: 'Forsprang',
      betyr: 'MRR på utelatte søk, Saksgang minus MiniSearch, med 95 % bootstrap-intervall',
      maal: 'minst 0,05',
      tall: hvis(alt.sporringer, `${tall(snitt, 3)} (${tall(fra, 3)} til ${tall(til, 3)})`),
      naadd: snitt >= 0.05,
    },
  ];
}

function kostnadskrav({ motorer: [vaar], nettleser }: Korpusmaaling): Krav[] {
  const { p95 } = sammendrag(vaar?.svar ?? []);
  const foerste = nettleser?.byte.foerste.soeket;
  const senere = nettleser?.byte.senere;
  return [
    {
      navn: 'Første søk',
      betyr: 'det søket henter første gang, pakket; siden selv, stil og skrifter kommer i tillegg',
      maal: 'høyst 250 kB i snitt',
      gjelder: ['c'],
      tall: foerste && `${kB(foerste.snitt)} (p95 ${kB(foerste.p95)})`,
      naadd: (foerste?.snitt ?? 0) <= 250_000,
    },
    {
      navn: 'Senere søk',
      betyr: 'det hvert søk henter etter det første, pakket',
      maal: 'høyst 150 kB i snitt',
      gjelder: ['c'],
      tall: senere && `${kB(senere.snitt)} (p95 ${kB(senere.p95)})`,
      naadd: (senere?.snitt ?? 0) <= 150_000,
    },
    {
      navn: 'Tid',
      betyr: 'millisekunder i Node som 95 av 100 søk holder seg under (p95)',
      maal: 'høyst 400 ms',
      gjelder: ['c'],
      tall: vaar && `${tall(p95)} ms`,
      naadd: p95 <= 400,
    },
  ];
}
