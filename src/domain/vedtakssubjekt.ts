import { delSetninger, type Spenn } from '#markdown/setninger';
import type { Arkiv } from './arkiv.ts';
import { enGang } from './en-gang.ts';
import { brett } from './navneregister.ts';
import { begynnerMedVedtaksverb } from './utfall.ts';
import { skrivemaater, type Utvalg } from './utvalg.ts';
import { type Ordlyd, tekstdeler } from './vedtak.ts';

/** A committee that a sentence of a decision has as the one that decides. */
export interface Vedtakssubjekt {
  utvalg: Utvalg;
  /** The name as the sentence writes it. */
  skrevet: string;
  setning: string;
}

/** Every form of every committee, folded; the longest first. */
const formerI = enGang((arkiv: Pick<Arkiv, 'utvalg'>) =>
  arkiv.utvalg
    .flatMap((utvalg) => skrivemaater(utvalg).map((form) => ({ utvalg, form: brett(form) })))
    .toSorted((a, b) => b.form.length - a.form.length),
);

/**
 * The committees that begin a sentence or a point of a decision and are followed by a verb that decides.
 * @param eget the committee whose decision it is; it and those it came from or became are not looked for
 */
export function andreVedtakssubjekter(
  arkiv: Pick<Arkiv, 'utvalg'>,
  vedtak: Omit<Ordlyd, 'id'>,
  eget: Utvalg,
): Vedtakssubjekt[] {
  const brettet = brett(vedtak.tekst);
  const former = formerI(arkiv).filter(
    ({ utvalg, form }) => brettet.includes(form) && !erSammeRekke(utvalg, eget),
  );
  if (former.length === 0) return [];
  return tekstdeler(vedtak)
    .flatMap(({ tekst }) => tekst.split('\n'))
    .flatMap((tekst) => delSetninger(tekst).map(({ fra, til }: Spenn) => tekst.slice(fra, til).trim()))
    .flatMap((setning) => {
      const ord = setning.split(/\s+/u);
      for (const { utvalg, form } of former) {
        const antall = ord.findIndex((_, n) => brett(ord.slice(0, n + 1).join(' ')) === form) + 1;
        if (antall > 0 && begynnerMedVedtaksverb(ord.slice(antall).join(' ')))
          return [{ utvalg, skrevet: ord.slice(0, antall).join(' '), setning }];
      }
      return [];
    });
}

/** One committee under a new mandate: the one came after the other, at once or by others in between. */
function erSammeRekke(a: Utvalg, b: Utvalg): boolean {
  const etter = (fra: Utvalg, til: Utvalg): boolean => {
    const sett = new Set<Utvalg>();
    for (let u: Utvalg | undefined = fra; u && !sett.has(u); u = u.etterfoelger) {
      if (u === til) return true;
      sett.add(u);
    }
    return false;
  };
  return etter(a, b) || etter(b, a);
}
