import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { definisjonerFor, erDefinisjon } from './definisjoner.ts';
import { type Seksjonstittel, seksjonstittel } from './seksjonsdel.ts';
import { tolk } from './tolk.ts';

/**
 * A body with only some of its sections: all else is blanked, character by character, so that what remains keeps its
 * lines. Footnotes and link definitions belong to the sections that use them, wherever in the file they stand.
 * @param tekst the body, LF
 * @param behold whether the section with this heading remains, asked once each in order; a first-level heading counts as the second-level one it looks like
 */
export function utsnitt(tekst: string, behold: (hode: Seksjonstittel) => boolean): string {
  const rot = tolk(tekst);
  const blir = new Set<Nodes>();
  let blirDenne = behold({});
  for (const node of rot.children) {
    const hode = seksjonstittel(node, tekst);
    if (hode) blirDenne = behold(hode);
    if (!erDefinisjon(node) && blirDenne) blir.add(node);
  }
  const brukt = definisjonerFor([...blir], rot);
  const bort: Nodes[] = rot.children.filter((node) => !erDefinisjon(node) && !blir.has(node));
  visit(rot, (node) => {
    if (erDefinisjon(node) && !brukt.has(node)) bort.push(node);
  });
  return blankUt(tekst, bort);
}

/** Once through the text: a body may have thousands of nodes. A definition may stand inside a node that goes too. */
function blankUt(tekst: string, noder: readonly Nodes[]): string {
  const biter: string[] = [];
  let lest = 0;
  const spenn = noder.map(({ position }): [number, number] => [
    position?.start.offset ?? 0,
    position?.end.offset ?? tekst.length,
  ]);
  for (const [start, til] of spenn.toSorted(([a], [b]) => a - b)) {
    const fra = Math.max(start, lest);
    if (til <= fra) continue;
    biter.push(tekst.slice(lest, fra), tekst.slice(fra, til).replace(/[^\n]/gu, ' '));
    lest = til;
  }
  return biter.join('') + tekst.slice(lest);
}
