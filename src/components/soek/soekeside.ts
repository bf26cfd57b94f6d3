import {
  FASETTER,
  SORTERINGER,
  type Soek,
  lesAdresse,
  lesSpoerring,
  somAdresse,
  veksle,
} from '#search/adresse';
import { finn } from './finn.ts';
import { hentPagefind } from './pagefind.ts';
import { fyllSkjema, steder, visResultat } from './visning.ts';

/** Brings the search page to life: the address decides what is shown, and every choice is a new address. */
export function startSoekeside(): void {
  const sted = steder();
  const { bunt = '', utvalg = '[]' } = sted.rot.dataset;
  const skrivemaater = new Map(JSON.parse(utvalg) as [string, string][]);
  const pagefind = hentPagefind(bunt);
  const sidetittel = document.title;
  let soek = lesAdresse(location.search);
  let arbeid = Promise.resolve();

  /** One search at a time (Pagefind mixes pages that two ask for at once); one that is overtaken is left out. */
  function vis(): Promise<void> {
    const denne = soek;
    arbeid = arbeid.then(() => (denne === soek ? utfoer(denne) : undefined));
    return arbeid;
  }

  async function utfoer(denne: Soek): Promise<void> {
    fyllSkjema(sted, denne);
    sted.rot.hidden = denne.q === '';
    sted.uten.hidden = denne.q !== '';
    document.title = sidetittel;
    if (denne.q === '') return;
    sted.rot.setAttribute('aria-busy', 'true');
    try {
      await visResultat(sted, denne, await finn(await pagefind, denne, skrivemaater));
      document.title = `${sted.tittel.textContent} – ${sidetittel}`;
    } catch (grunn) {
      sted.tittel.textContent = 'Søket virker ikke akkurat nå.';
      sted.melding.textContent = 'Prøv igjen om litt, eller bruk listene i menyen.';
      console.error(grunn);
    } finally {
      sted.rot.removeAttribute('aria-busy');
    }
  }

  async function gaaTil(neste: Soek, medFokus = false): Promise<void> {
    const adresse = somAdresse(neste);
    if (adresse !== somAdresse(soek)) history.pushState(null, '', adresse);
    soek = neste;
    await vis();
    if (medFokus) sted.tittel.focus();
  }

  sted.skjema.addEventListener('submit', (hendelse) => {
    hendelse.preventDefault();
    void gaaTil({ ...soek, q: lesSpoerring(sted.felt.value), side: 1 });
  });
  sted.sorter.addEventListener('change', () => {
    const sorter = SORTERINGER.find((s) => s === sted.sorter.value) ?? 'relevans';
    void gaaTil({ ...soek, sorter, side: 1 });
  });
  sted.fasetter.addEventListener('change', ({ target }) => {
    const fasett = target instanceof HTMLInputElement && FASETTER.find((f) => f === target.name);
    if (fasett) void gaaTil(veksle(soek, fasett, target.value));
  });
  sted.visTreff.addEventListener('click', () => {
    sted.avgrens.open = false;
    sted.tittel.focus();
  });
  sted.rot.addEventListener('click', (hendelse) => {
    const lenke = hendelse.target instanceof Element ? hendelse.target.closest('a') : null;
    const nyFane = hendelse.ctrlKey || hendelse.metaKey || hendelse.shiftKey || hendelse.altKey;
    if (!lenke?.getAttribute('href')?.startsWith('?') || nyFane) return;
    hendelse.preventDefault();
    void gaaTil(lesAdresse(lenke.search), true);
  });
  window.addEventListener('popstate', () => {
    soek = lesAdresse(location.search);
    void vis();
  });
  void vis();
}
