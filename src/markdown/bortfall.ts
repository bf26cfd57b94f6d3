import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fare } from './adresser.ts';
import { definisjonerFor, erDefinisjon } from './definisjoner.ts';
import { type AapneElementer, lesRaaHtml } from './raahtml.ts';
import type { Bortfall } from './seksjon.ts';
import { paaEnLinje } from './setninger.ts';
import { skrevetFor, stedForNode, stedITekst, type Kilde, type Plassert } from './sted.ts';

const kort = (skrevet: string): string => paaEnLinje(skrevet).slice(0, 80).trim();

/** Adds one thing that no page will show. */
export function meldBortfall(
  bortfall: Bortfall[],
  kilde: Kilde,
  slag: Bortfall['slag'],
  node: Plassert,
  fare?: Fare,
): void {
  bortfall.push({
    slag,
    ...(fare && { fare }),
    skrevet: kort(skrevetFor(kilde, node)),
    ...stedForNode(kilde, node),
  });
}

/**
 * Adds what a piece of raw HTML holds; a comment is meant to be hidden and is not reported.
 * @param aapne what raw HTML before it in the body has opened
 */
export function meldRaaHtml(bortfall: Bortfall[], kilde: Kilde, node: Html, aapne: AapneElementer): void {
  for (const { fra, skrevet, fare } of lesRaaHtml(node.value, aapne))
    bortfall.push({
      slag: 'raaHtml',
      ...(fare && { fare }),
      skrevet: kort(skrevet),
      ...(fra === 0
        ? stedForNode(kilde, node)
        : stedITekst(kilde, node, fra, skrevet.split('\n', 1)[0] ?? '')),
    });
}

/** Footnotes and link addresses that nothing on the page refers to, or that an earlier one of the same name hides. */
export function finnBortfall(rot: Root, kilde: Kilde): Bortfall[] {
  const bortfall: Bortfall[] = [];
  // Both kinds of definition hold these two characters; most bodies have neither.
  if (!kilde.tekst.includes(']:')) return bortfall;
  const brukt = definisjonerFor([rot], rot);
  visit(rot, (node) => {
    if (erDefinisjon(node) && !brukt.has(node))
      meldBortfall(bortfall, kilde, node.type === 'definition' ? 'lenkedefinisjon' : 'fotnote', node);
  });
  return bortfall;
}
