import type { Element, Text } from 'hast';

const MERKE = /^\s*([A-Za-z])[.)]\s+/u;

/** The text that a list item begins with, in its first paragraph or directly. */
function foersteTekst(punkt: Element): Text | undefined {
  const foerste = punkt.children.find((n) => n.type !== 'text' || n.value.trim() !== '');
  if (foerste?.type === 'text') return foerste;
  return foerste?.type === 'element' && foerste.tagName === 'p' ? foersteTekst(foerste) : undefined;
}

/**
 * A bullet list whose items are marked A., B., C. (or a), b), c)) in that order becomes a lettered list; the marks
 * leave the text. Markdown has no such list, and the printed decisions do.
 */
export function somBokstavliste(liste: Element): void {
  const tekster = liste.children
    .filter((n): n is Element => n.type === 'element' && n.tagName === 'li')
    .map(foersteTekst);
  const merker = tekster.map((t) => MERKE.exec(t?.value ?? '')?.[1]);
  const foerste = merker[0];
  if (merker.length < 2 || (foerste !== 'A' && foerste !== 'a')) return;
  const fra = foerste.charCodeAt(0);
  if (!merker.every((m, i) => m?.charCodeAt(0) === fra + i)) return;
  for (const tekst of tekster) if (tekst) tekst.value = tekst.value.replace(MERKE, '');
  liste.tagName = 'ol';
  liste.properties = { type: foerste };
}
