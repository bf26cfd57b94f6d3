import { antall } from '#ordform';
import { foreslaa, type Hopp, lagHoppord } from '#search/hopp/forslag';
import { lesHopp } from '#search/hopp/hoppmaal';
import { finnElement, lag } from './element.ts';
import { lagForslag } from './hoppliste.ts';
import { startSnarvei } from './hoppsnarvei.ts';

/** A screen reader hears how many there are when the reader has stopped typing for so long, in milliseconds. */
const SKRIVEPAUSE = 500;

/**
 * Lets the field of the search page suggest pages to go straight to: an editable combobox with list autocomplete
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). What it knows is fetched when the field first has focus; if that
 * fails there are no suggestions, and the search is as it was.
 */
export function startHurtighopp(): void {
  const skjema = finnElement('soek', HTMLFormElement);
  const felt = finnElement('q', HTMLInputElement);
  const liste = lag('div', {
    id: 'hopp',
    class: 'hopp',
    role: 'listbox',
    'aria-label': 'Forslag',
    hidden: '',
  });
  const melding = lag('p', { class: 'ds-sr-only', role: 'status', id: 'hopp-melding' });
  felt.after(liste);
  skjema.append(melding);
  const kombi = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': liste.id,
    'aria-expanded': 'false',
  };
  for (const [navn, verdi] of Object.entries(kombi)) felt.setAttribute(navn, verdi);

  let hopp: Promise<Hopp> | undefined;
  let valgt = -1;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Rises when the list is closed: what was on its way then comes too late. */
  let runde = 0;

  const forslagene = (): HTMLElement[] => [...liste.querySelectorAll('a')];

  function velg(nr: number): void {
    valgt = nr;
    for (const [i, forslag] of forslagene().entries()) forslag.ariaSelected = String(i === nr);
    const aktiv = forslagene()[nr];
    if (!aktiv) return felt.removeAttribute('aria-activedescendant');
    felt.setAttribute('aria-activedescendant', aktiv.id);
    aktiv.scrollIntoView({ block: 'nearest' });
  }

  function vis(forslag: readonly HTMLElement[]): void {
    liste.replaceChildren(...forslag);
    liste.hidden = forslag.length === 0;
    felt.ariaExpanded = String(!liste.hidden);
    velg(-1);
  }

  function lukk(): void {
    clearTimeout(pause);
    runde += 1;
    vis([]);
    melding.textContent = '';
  }

  async function foreslaaNaa(): Promise<void> {
    const [q, denne] = [felt.value, runde];
    const kjente = await (hopp ?? hent());
    // The reader may have typed on, searched or left while the file was on its way.
    if (q !== felt.value || denne !== runde || document.activeElement !== felt) return;
    const funnet = foreslaa(q, kjente);
    vis(lagForslag(funnet, new URL('..', skjema.action).pathname));
    clearTimeout(pause);
    pause = setTimeout(() => {
      melding.textContent = funnet.length > 0 ? antall(funnet.length, 'forslag', 'forslag') : '';
    }, SKRIVEPAUSE);
  }

  const hent = (): Promise<Hopp> => (hopp ??= hentHopp(new URL('hopp.json', skjema.action)));

  felt.addEventListener('focus', () => void hent());
  felt.addEventListener('input', () => void foreslaaNaa());
  felt.addEventListener('blur', lukk);
  skjema.addEventListener('submit', lukk);
  // The focus stays in the field when a suggestion is pressed, or the list would be gone before the press is over.
  liste.addEventListener('mousedown', (hendelse) => {
    hendelse.preventDefault();
  });
  felt.addEventListener('keydown', (hendelse) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = hendelse;
    if (isComposing || ctrlKey || metaKey || shiftKey) return;
    const n = forslagene().length;
    if (n === 0) {
      if (key !== 'ArrowDown' || !altKey) return;
      void foreslaaNaa();
    } else if (key === 'ArrowDown') velg(valgt + 1 < n ? valgt + 1 : -1);
    else if (key === 'ArrowUp') velg(valgt < 0 ? n - 1 : valgt - 1);
    else if (key === 'Escape') lukk();
    else if (key === 'Enter' && valgt >= 0) forslagene()[valgt]?.click();
    else return;
    hendelse.preventDefault();
  });
  startSnarvei(felt);
  if (document.activeElement === felt) void hent();
}

/** The targets of the jump; none when they cannot be had. */
async function hentHopp(adresse: URL): Promise<Hopp> {
  try {
    const svar = await fetch(adresse);
    return svar.ok ? lagHoppord(lesHopp(await svar.json())) : [];
  } catch {
    return [];
  }
}
