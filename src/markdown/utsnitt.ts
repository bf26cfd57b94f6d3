import type { Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { tydOverskrift } from './overskrifter.ts';
import type { SeksjonSlag } from './seksjon.ts';
import { paaEnLinje } from './setninger.ts';
import { tolk } from './tolk.ts';

/**
 * A body with only some of its sections: all else is blanked, character by character, so that what remains keeps its
 * lines. Footnotes and link definitions belong to the sections that use them, wherever in the file they stand.
 * @param tekst the body, LF
 * @param behold whether a section of this kind and heading (empty before the first) remains; a first-level heading counts as the second-level one it looks like
 */
export function utsnitt(tekst: string, behold: (slag: SeksjonSlag, tittel: string) => boolean): string {
  const rot = tolk(tekst);
  const blir = new Set<Nodes>();
  let slag: SeksjonSlag = 'ingress';
  let tittel = '';
  for (const node of rot.children) {
    if (node.type === 'heading' && node.depth <= 2) {
      tittel = paaEnLinje(toString(node)).trim();
      slag = tydOverskrift(tittel).slag;
    }
    if (!erDefinisjon(node) && behold(slag, tittel)) blir.add(node);
  }
  const brukt = definisjonerFor([...blir], rot);
  const bort: Nodes[] = rot.children.filter((node) => !erDefinisjon(node) && !blir.has(node));
  visit(rot, (node) => {
    if (erDefinisjon(node) && !brukt.has(node)) bort.push(node);
  });
  return bort.reduce(blankUt, tekst);
}

type Definisjon = Extract<RootContent, { type: 'footnoteDefinition' | 'definition' }>;

const erDefinisjon = (node: Nodes): node is Definisjon =>
  node.type === 'footnoteDefinition' || node.type === 'definition';

/** Footnotes and link definitions that these nodes use, and those that such footnotes use in turn. */
function definisjonerFor(noder: Nodes[], rot: Root): Set<Definisjon> {
  const alle: Definisjon[] = [];
  visit(rot, (node) => {
    if (erDefinisjon(node)) alle.push(node);
  });
  const brukt = new Set<Definisjon>();
  // Grows while it is walked: a footnote may use another.
  const koe = [...noder];
  for (const node of koe) {
    visit(node, (inni) => {
      const treff = alle.find((d) => navnPaa(d) === navnPaa(inni));
      if (!treff || erDefinisjon(inni) || brukt.has(treff)) return;
      brukt.add(treff);
      koe.push(treff);
    });
  }
  return brukt;
}

/** The name that joins a reference to its definition; CommonMark takes the first definition of a name. */
function navnPaa(node: Nodes): string | undefined {
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
    return `fotnote ${node.identifier}`;
  if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'definition')
    return `lenke ${node.identifier}`;
  return undefined;
}

function blankUt(tekst: string, node: Nodes): string {
  const fra = node.position?.start.offset ?? 0;
  const til = node.position?.end.offset ?? tekst.length;
  return tekst.slice(0, fra) + tekst.slice(fra, til).replace(/[^\n]/gu, ' ') + tekst.slice(til);
}
