import { antall, oppramset } from '#ordform';
import { antallValgt, FASETTER, type Soek, somAdresse, uavgrenset } from '#search/adresse';
import { lagAvgrensninger } from './brikker.ts';
import { spoerOmVedtak } from '#search/spoerring/vedtaksord';
import { finnElement, lag } from './element.ts';
import type { Resultat } from './resultat.ts';
import type { Side } from './sidelager.ts';
import { lagSidevelger, PER_SIDE } from './sidetall.ts';
import { sitert } from './sitat.ts';
import { lagTreffliste } from './treffliste.ts';

/** The places on the page that a search fills. */
export const steder = () => ({
  rot: finnElement('soekeside', HTMLElement),
  uten: finnElement('uten-soek', HTMLElement),
  utenOrd: finnElement('uten-ord', HTMLElement),
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
  lagre: finnElement('lagre', HTMLDetailsElement),
});
export type Steder = ReturnType<typeof steder>;

/** Puts the query and the order of an address into their fields. */
export function fyllSkjema({ felt, sorter }: Steder, soek: Soek): void {
  felt.value = soek.q;
  sorter.value = soek.sorter;
}

/** Says that limits alone ask for nothing. */
export function visUtenOrd({ utenOrd }: Steder, { valg }: Soek): void {
  const valgt = FASETTER.flatMap((fasett) => valg[fasett]);
  utenOrd.hidden = valgt.length === 0;
  utenOrd.textContent = `Skriv et søk for å bruke avgrensningene: ${oppramset(valgt)}.`;
}

/** Says that an answer is on its way, and shows what the address itself tells. The heading does not speak. */
export function visSoeker(sted: Steder, soek: Soek): void {
  sted.tittel.ariaLive = 'off';
  sted.tittel.textContent = 'Søker …';
  visValgte(sted, soek);
}

/** Shows hits that a better answer may replace: the heading says nothing of how many. */
export function visForeloepig(sted: Steder, soek: Soek, resultat: Resultat, sider: readonly Side[]): void {
  sted.tittel.textContent = `Treff på ${sitert(soek.q)}`;
  sted.melding.replaceChildren();
  sted.ingen.hidden = true;
  visTreff(sted, soek, resultat, sider);
}

/** Shows an answer: heading, facets, chips, hits and links to more. The heading speaks when it is set. */
export function visResultat(sted: Steder, soek: Soek, resultat: Resultat, sider: readonly Side[]): void {
  const n = resultat.ider.length;
  sted.tittel.ariaLive = 'polite';
  visAvgrensning(sted, soek, resultat);
  visTreff(sted, soek, resultat, sider);
  const flere = lagSidevelger(soek, n);
  sted.sidevelger.hidden = flere.length === 0;
  sted.sidevelger.querySelector('ul')?.replaceChildren(...flere);
  sted.ingen.hidden = resultat.alle > 0;
  sted.lagre.hidden = false;
  sted.melding.replaceChildren(...(n === 0 ? utenforMelding(soek, resultat) : []), ...resultat.melding);
  sted.tittel.textContent = trefftittel(soek, resultat);
}

/** Says that there is no answer, in place of what an earlier search showed. */
export function visFeil(sted: Steder): void {
  const { avgrens, sortering, avgrensninger, ingen, sidevelger, lagre } = sted;
  for (const del of [avgrens, sortering, avgrensninger, ingen, sidevelger, lagre]) del.hidden = true;
  sted.liste.replaceChildren();
  sted.melding.textContent = 'Last siden på nytt om litt, eller bruk listene i menyen.';
  sted.tittel.textContent = 'Søket virker ikke akkurat nå.';
}

/** «17 treff på «hjerneslag»» */
function trefftittel({ q }: Soek, { ider, alle }: Resultat): string {
  if (ider.length > 0) return `${antall(ider.length, 'treff', 'treff')} på ${sitert(q)}`;
  return alle > 0 ? `Ingen treff på ${sitert(q)} med disse avgrensningene.` : `Ingen treff på ${sitert(q)}.`;
}

/** That the limits keep every hit out, and the way to the search without them. */
const utenforMelding = (soek: Soek, { alle }: Resultat): Node[] =>
  alle === 0
    ? []
    : [
        lag(
          'p',
          {},
          `Uten avgrensninger har søket ${antall(alle, 'treff', 'treff')}. `,
          lag('a', { href: somAdresse(uavgrenset(soek)) }, 'Vis alle treff'),
        ),
      ];

/** The ids of the hits that are shown: those of one page. */
export const vistAv = ({ side }: Soek, { ider }: Resultat): readonly string[] =>
  ider.slice((side - 1) * PER_SIDE, side * PER_SIDE);

function visTreff(
  sted: Steder,
  soek: Soek,
  { ider, trefford, foerOmtalt }: Resultat,
  sider: readonly Side[],
): void {
  const fra = (soek.side - 1) * PER_SIDE;
  const omVedtak = spoerOmVedtak(soek.q);
  const liste = lagTreffliste(sider, trefford, omVedtak, fra + 1, foerOmtalt - fra);
  const omfang = `Viser treff ${fra + 1}–${fra + sider.length} av ${ider.length}.`;
  medFokus(sted.liste, 'a', () =>
    sted.liste.replaceChildren(
      ...(sider.length > 0 ? [...liste, lag('p', { class: 'dempet' }, omfang)] : []),
    ),
  );
}

function visAvgrensning(sted: Steder, soek: Soek, { ider, fasetter }: Resultat): void {
  const valgt = antallValgt(soek.valg);
  sted.avgrens.hidden = !fasetter || fasetter.length === 0;
  sted.sortering.hidden = !fasetter || ider.length === 0;
  sted.avgrensTittel.textContent =
    valgt === 0 ? 'Avgrens treff' : `Avgrens treff (${antall(valgt, 'valgt', 'valgt')})`;
  sted.visTreff.textContent = `Vis ${antall(ider.length, 'treff', 'treff')}`;
  medFokus(sted.fasetter, 'input', () => sted.fasetter.replaceChildren(...(fasetter ?? [])));
  // What is not in use is no choice.
  if (!fasetter) sted.avgrensninger.hidden = true;
}

/** What is chosen stands in the address: it is shown at once. */
function visValgte({ avgrensninger }: Steder, soek: Soek): void {
  const valgte = lagAvgrensninger(soek);
  avgrensninger.hidden = valgte.length === 0;
  avgrensninger.querySelector('ul')?.replaceChildren(...valgte);
}

/** Keeps the focus where it is when a group is made anew: on the same check box, or the same link. */
function medFokus(gruppe: HTMLElement, velger: 'a' | 'input', endre: () => void): void {
  const foer = document.activeElement;
  const kjenne = (element: Element): string =>
    element instanceof HTMLInputElement
      ? `${element.name}=${element.value}`
      : (element.getAttribute('href') ?? '');
  const hadde = foer && gruppe.contains(foer) ? kjenne(foer) : undefined;
  endre();
  if (hadde === undefined) return;
  const samme = [...gruppe.querySelectorAll<HTMLElement>(velger)].find((e) => kjenne(e) === hadde);
  (samme ?? document.getElementById('treff-tittel'))?.focus();
}
