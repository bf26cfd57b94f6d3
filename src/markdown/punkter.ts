import type { Element, ElementContent, RootContent } from 'hast';
import { htmlAv } from './html.ts';
import type { Punkt, Seksjon } from './seksjon.ts';
import { tekstAv } from './tekst.ts';

/** The items of a list. */
export function listepunkter(liste: Element): Element[] {
  return liste.children.filter((n): n is Element => n.type === 'element' && n.tagName === 'li');
}

/** The content of an item, without the paragraph around it when there is only one. */
export function punktinnhold(punkt: Element): ElementContent[] {
  const innhold = punkt.children.filter((n) => n.type !== 'text' || n.value.trim() !== '');
  const eneste = innhold[0];
  return innhold.length === 1 && eneste?.type === 'element' && eneste.tagName === 'p'
    ? eneste.children
    : punkt.children;
}

function nummerFor(liste: Element, i: number): string {
  const { start, type } = liste.properties;
  if (typeof type === 'string') return String.fromCharCode(65 + i);
  return String((typeof start === 'number' ? start : 1) + i);
}

/**
 * Parts a decision, a proposal or a list of questions into what stands before its first numbered or lettered list,
 * the points, and what stands after. Where `ogKuler`, a bullet list serves when there is no numbered one.
 */
export function lesPunkter(
  noder: readonly RootContent[],
  ogKuler: boolean,
  forskyvning: number,
): Pick<Seksjon, 'innledning' | 'punkter' | 'avslutning'> {
  const finn = (navn: string) => noder.findIndex((n) => n.type === 'element' && n.tagName === navn);
  const nummerert = finn('ol');
  const i = nummerert < 0 && ogKuler ? finn('ul') : nummerert;
  const liste = noder[i];
  if (liste?.type !== 'element') return {};
  const punkter = listepunkter(liste).map((punkt, n): Punkt => {
    const innhold = punktinnhold(punkt);
    return {
      nr: nummerFor(liste, n),
      html: htmlAv(innhold),
      tekst: tekstAv(innhold),
      linje: (punkt.position?.start.line ?? 1) + forskyvning,
    };
  });
  const innledning = htmlAv(noder.slice(0, i));
  const avslutning = htmlAv(noder.slice(i + 1));
  return { ...(innledning && { innledning }), punkter, ...(avslutning && { avslutning }) };
}
