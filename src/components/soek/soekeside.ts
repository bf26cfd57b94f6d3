import {
  antallValgt,
  FASETTER,
  SORTERINGER,
  type Soek,
  lesAdresse,
  lesSpoerring,
  somAdresse,
  veksle,
} from '#search/adresse';
import { startLagring } from './lagring.ts';
import { startPiltaster } from './piltaster.ts';
import type { Resultat } from './resultat.ts';
import { innenfor } from './sidetall.ts';
import { type Soeker, startSoeker } from './soeker.ts';
import {
  fyllSkjema,
  steder,
  visFeil,
  visForeloepig,
  visResultat,
  visSoeker,
  vistAv,
  visUtenOrd,
} from './visning.ts';

/** How long plain hits wait for better ones, in milliseconds from the question: a warm layer shows its answer only. */
const FRIST = 400;
/** How long after a key the query is taken for what will be asked. */
const SKRIVEPAUSE = 150;

const vent = (ms: number): Promise<undefined> =>
  new Promise((ferdig) => {
    setTimeout(ferdig, ms);
  });

/** Brings the search page to life: the address decides what is shown, and every choice is a new address. */
export function startSoekeside(): void {
  const sted = steder();
  const { bunt = '', filer = '', dag = '' } = sted.rot.dataset;
  let startet: Soeker | undefined;
  /** Nothing is loaded before somebody is about to search. */
  const soeker = (): Soeker => (startet ??= startSoeker({ bunt, filer, dag }));
  const sidetittel = document.title;
  let soek = lesAdresse(location.search);
  const lagring = startLagring(sted.lagre);

  /** Shows what the address asks for; a search that is overtaken by another shows nothing more. */
  async function vis(): Promise<void> {
    const denne = soek;
    fyllSkjema(sted, denne);
    lagring.vis(location.href);
    sted.rot.hidden = denne.q === '';
    sted.uten.hidden = denne.q !== '';
    document.title = sidetittel;
    sted.rot.toggleAttribute('aria-busy', false);
    if (denne.q === '') {
      visUtenOrd(sted, denne);
      return;
    }
    sted.rot.setAttribute('aria-busy', 'true');
    visSoeker(sted, denne);
    try {
      await utfoer(denne);
    } catch (grunn) {
      if (denne !== soek) return;
      visFeil(sted);
      console.error(grunn);
    }
    if (denne === soek) sted.rot.removeAttribute('aria-busy');
  }

  async function utfoer(denne: Soek): Promise<void> {
    const hentet = async (svar: Resultat) => {
      const vist = innenfor(denne, svar.ider.length);
      const sider = await Promise.all(vistAv(vist, svar).map((id) => soeker().side(id)));
      return denne === soek ? { vist, svar, sider } : undefined;
    };
    const svar = soeker().svar(denne);
    // Plain hits are not what the address asks for when it narrows or sorts.
    if (antallValgt(denne.valg) === 0 && denne.sorter === 'relevans') {
      const straks = soeker().straks(denne);
      const foerst = await Promise.race([svar, Promise.all([straks, vent(FRIST)]).then(() => undefined)]);
      const plent = foerst ? undefined : await hentet(await straks);
      if (plent) visForeloepig(sted, plent.vist, plent.svar, plent.sider);
    }
    const ferdig = await hentet(await svar);
    if (!ferdig) return;
    // Pagefind answers nothing, and says nothing, when a part of its index cannot be had.
    if (ferdig.svar.ider.length === 0 && !navigator.onLine) throw new Error('Offline, and no hits.');
    visResultat(sted, ferdig.vist, ferdig.svar, ferdig.sider);
    document.title = `${sted.tittel.textContent} – ${sidetittel}`;
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
    void gaaTil({ ...soek, q: lesSpoerring(sted.felt.value), ordrett: false, side: 1 });
  });
  sted.felt.addEventListener('focus', () => void soeker());
  let pause: ReturnType<typeof setTimeout> | undefined;
  sted.felt.addEventListener('input', () => {
    clearTimeout(pause);
    const q = lesSpoerring(sted.felt.value);
    if (q !== '') pause = setTimeout(() => soeker().forbered(q), SKRIVEPAUSE);
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
  startPiltaster(sted);
  void vis();
  // The button in the top of other pages sends an empty form when it has no room for the field.
  if (new URLSearchParams(location.search).get('q') === '') sted.felt.focus();
}
