import { finnElement } from './element.ts';

/**
 * The fold with the address of a search, to keep or to send. A saved search is nothing but its address.
 * @returns what puts an address into it
 */
export function startLagring(rot: HTMLDetailsElement): { vis: (adresse: string) => void } {
  const felt = finnElement('lagre-adresse', HTMLInputElement);
  const svar = finnElement('lagre-svar', HTMLElement);
  finnElement('lagre-kopier', HTMLButtonElement).addEventListener('click', () => {
    void kopier(felt).then((kopiert) => {
      svar.textContent = kopiert ? 'Kopiert' : 'Adressen er merket, så du kan kopiere den selv.';
    });
  });
  return {
    vis(adresse) {
      felt.value = adresse;
      svar.textContent = '';
      rot.open = false;
    },
  };
}

/** Copies the address; where the browser does not let us, it is marked for the reader to copy. */
async function kopier(felt: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(felt.value);
    return true;
  } catch {
    felt.focus();
    felt.select();
    return false;
  }
}
