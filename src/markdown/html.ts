import type { RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { rens } from './rens.ts';

const skriver = unified().use(rehypeStringify).freeze();

/** Writes nodes as HTML, without white space around. They are sanitised here, so that nothing comes after it. */
export function htmlAv(noder: readonly RootContent[]): string {
  return skriver.stringify(rens({ type: 'root', children: [...noder] })).trim();
}
