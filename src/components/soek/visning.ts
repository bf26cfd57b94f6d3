import { antall } from '#labels';
import { antallValgt, type Soek } from '#search/adresse';
import { finnElement, lag } from './element.ts';
import { fasettittel, lagAvgrensninger, lagFasetter } from './fasetter.ts';
import type { Resultat } from './finn.ts';
import { lesemaate, trefftittel } from './meldinger.ts';
import { PER_SIDE, lagSidevelger } from './sidetall.ts';
import { lagTreffliste } from './treffliste.ts';

/** The places on the page that a search fills. */
export const steder = () => ({
  rot: finnElement('soekeside', HTMLElement),
  uten: finnElement('uten-soek', HTMLElement),
  skjema: finnElement('soek', HTMLFormElement),
  felt: finnElement('q', HTMLInputElement),
  sorter: finnElement('sorter', HTMLSelectElement),
  sortering: finnElement('sortering', HTMLElement),
  tittel: finnElement('treff-tittel', HTMLHeadingElement),
  melding: finnElement('treff-melding', HTMLElement),
  ingen: finnElement('ingen-treff', HTMLElement),
  avgrens: finnElement('avgrens', HTMLDetailsElement),
  visTreff: finnElement('vis-treff', HTMLButtonElement),
  avgrensTittel: finnElement('avgrens-tittel', HTMLElement),
  fasetter: finnElement('fasetter', HTMLElement),
  avgrensninger: finnElement('avgrensninger', HTMLElement),
  liste: finnElement('treffliste', HTMLElement),
  sidevelger: finnElement('sidevelger', HTMLElement),
});
export type Steder = ReturnType<typeof steder>;

/** Puts the query and the order of an address into their fields. */
export function fyllSkjema({ felt, sorter }: Steder, soek: Soek): void {
  felt.value = soek.q;
  sorter.value = soek.sorter;
}

/** Shows an answer: heading, facets, chips, hits and links to more. */
export async function visResultat(sted: Steder, soek: Soek, resultat: Resultat): Promise<void> {
  const n = resultat.treff.length;
  const fra = (soek.side - 1) * PER_SIDE;
  const sider = await Promise.all(resultat.treff.slice(fra, fra + PER_SIDE).map((treff) => treff.data()));

  const valgt = antallValgt(soek.valg);
  const grupper = lagFasetter(soek, resultat.tall);
  sted.avgrens.hidden = grupper.length === 0;
  sted.avgrensTittel.textContent = fasettittel(valgt);
  sted.visTreff.textContent = `Vis ${antall(n, 'treff', 'treff')}`;
  medFokus(sted.fasetter, () => sted.fasetter.replaceChildren(...grupper));

  const avgrensninger = lagAvgrensninger(soek);
  sted.avgrensninger.hidden = avgrensninger.length === 0;
  sted.avgrensninger.querySelector('ul')?.replaceChildren(...avgrensninger);

  sted.liste.replaceChildren(
    ...(sider.length > 0 ? [lagTreffliste(sider, fra + 1), omfang(fra, sider.length, n)] : []),
  );
  const flere = lagSidevelger(soek, n);
  sted.sidevelger.hidden = flere.length === 0;
  sted.sidevelger.querySelector('ul')?.replaceChildren(...flere);

  sted.ingen.hidden = n > 0;
  sted.sortering.hidden = n === 0;
  sted.melding.textContent = lesemaate(resultat);
  sted.tittel.textContent = trefftittel(soek.q, n);
}

const omfang = (fra: number, antall: number, alle: number): HTMLParagraphElement =>
  lag('p', { class: 'dempet' }, `Viser treff ${fra + 1}–${fra + antall} av ${alle}.`);

/** Keeps the focus on the same check box when the boxes are made anew. */
function medFokus(gruppe: HTMLElement, endre: () => void): void {
  const foer = document.activeElement;
  const hadde = foer instanceof HTMLInputElement && gruppe.contains(foer) ? foer : undefined;
  endre();
  if (!hadde) return;
  const bokser = [...gruppe.querySelectorAll<HTMLInputElement>('input')];
  bokser.find((boks) => boks.name === hadde.name && boks.value === hadde.value)?.focus();
}
