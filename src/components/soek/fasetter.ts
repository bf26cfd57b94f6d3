import { FASETTER, type Fasett, type Soek } from '#search/adresse';
import type { Fasettall } from '#search/tabell/fasettall';
import { lag, stolpe, usynlig } from './element.ts';

const NAVN: Record<Fasett, string> = {
  type: 'Innholdstype',
  utvalg: 'Råd eller utvalg',
  aar: 'År',
  sakstype: 'Sakstype',
  utfall: 'Resultat',
};

const alfabetisk = new Intl.Collator('nb').compare;

/** One group of check boxes per facet; values without hits, and groups without values, are left out. */
export function lagFasetter(soek: Soek, tall: Fasettall): HTMLFieldSetElement[] {
  return FASETTER.flatMap((fasett) => {
    const valgt = soek.valg[fasett];
    const verdier = new Map(tall[fasett]);
    for (const verdi of valgt) if (!verdier.has(verdi)) verdier.set(verdi, 0);
    if (verdier.size === 0) return [];
    const mest = Math.max(1, ...verdier.values());
    const rader = [...verdier]
      .sort(([a], [b]) => (fasett === 'aar' ? alfabetisk(b, a) : alfabetisk(a, b)))
      .map(([verdi, n]) =>
        lagValg(fasett, verdi, valgt.includes(verdi), n, fasett === 'aar' ? [stolpe(n / mest)] : []),
      );
    return [lag('fieldset', {}, lag('legend', {}, NAVN[fasett]), ...rader)];
  });
}

function lagValg(fasett: Fasett, verdi: string, valgt: boolean, n: number, strek: Node[]): HTMLLabelElement {
  const boks = lag('input', { type: 'checkbox', name: fasett, value: verdi });
  boks.checked = valgt;
  const treff = lag('span', { class: 'antall' }, usynlig(', '), String(n), usynlig(' treff'));
  return lag('label', { class: 'valg' }, boks, lag('span', {}, verdi), ...strek, treff);
}
