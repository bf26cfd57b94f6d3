import { REGLER } from '#checks/index';
import type { Godta } from '#schema/verdier';
import { medBase, regelSti } from '#urls';

/** A remark to readers. */
export interface Opplysning {
  tekst: string;
  /** A link that follows the text. */
  lenke?: { tekst: string; href: string };
}

const KJENTE = new Set(REGLER.map(({ id }) => id));

/** A fault that its file accepts with a reason, said to readers, with the page of the rule that it breaks. */
export function kjentFeil({ regel, gjelder, grunn }: Godta): Opplysning {
  return {
    tekst: `Kjent feil i originalen${gjelder ? `, «${gjelder}»` : ''}. ${grunn}`,
    // A misspelt rule is only a warning, and has no page.
    ...(KJENTE.has(regel) ? { lenke: { tekst: `Regelen ${regel}`, href: medBase(regelSti(regel)) } } : {}),
  };
}
