import type { RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const skriver = unified().use(rehypeStringify).freeze();

/** Writes nodes of a sanitised tree as HTML, without white space around. */
export function htmlAv(noder: readonly RootContent[]): string {
  return skriver.stringify({ type: 'root', children: [...noder] }).trim();
}
