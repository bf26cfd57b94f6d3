import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// One tilde is how papers write «about» (~50 mill.), so only two strike text out.
const tolker = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** Parses a Markdown body (LF line ends) to mdast with positions: CommonMark and GFM, nothing else. */
export function tolk(tekst: string): Root {
  return tolker.parse(tekst);
}
