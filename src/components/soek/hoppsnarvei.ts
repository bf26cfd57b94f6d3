import { lag } from './element.ts';

/** Where the browser remembers that a reader has turned the key off. */
const HUSKES_SOM = 'saksgang-uten-snarvei';

/**
 * Lets the key «/» put the cursor in the field from anywhere else on the page. WCAG 2.1.4 asks that a key of one sign
 * can be turned off: the line below the field says so, and has the button.
 */
export function startSnarvei(felt: HTMLInputElement): void {
  let paa = !erAvslaatt();
  const tekst = lag('span', {});
  const bryter = lag('button', { type: 'button', class: 'lenkeknapp' });
  const skriv = (): void => {
    tekst.replaceChildren(
      ...(paa
        ? ['Tasten ', lag('kbd', {}, '/'), ' fører hit.']
        : ['Tasten ', lag('kbd', {}, '/'), ' er slått av.']),
    );
    bryter.textContent = paa ? 'Slå av tasten' : 'Slå på tasten';
  };
  bryter.addEventListener('click', () => {
    paa = !paa;
    huskAvslaatt(!paa);
    skriv();
  });
  skriv();
  felt.form?.append(lag('p', { class: 'soekefelt__hjelp snarvei' }, tekst, ' ', bryter));

  document.addEventListener('keydown', (hendelse) => {
    const { key, ctrlKey, metaKey, altKey, isComposing, target } = hendelse;
    // Norwegian keyboards have «/» with shift.
    if (!paa || key !== '/' || ctrlKey || metaKey || altKey || isComposing || skriver(target)) return;
    hendelse.preventDefault();
    felt.focus();
    felt.select();
  });
}

const skriver = (maal: EventTarget | null): boolean =>
  maal instanceof HTMLElement && (maal.isContentEditable || maal.matches('input, textarea, select'));

/** Storage may be closed; the key is then turned off until the page is left. */
function erAvslaatt(): boolean {
  try {
    return localStorage.getItem(HUSKES_SOM) !== null;
  } catch {
    return false;
  }
}

function huskAvslaatt(av: boolean): void {
  try {
    if (av) localStorage.setItem(HUSKES_SOM, '1');
    else localStorage.removeItem(HUSKES_SOM);
  } catch {
    return;
  }
}
