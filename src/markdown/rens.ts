import type { Root } from 'hast';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import { unified } from 'unified';
import { TRYGG_LENKE, TRYGT_BILDE } from './adresser.ts';

const TABELL = ['table'];

/**
 * What may come out: only what this pipeline makes. Ids are ours (footnotes by number, headings by slug), so nothing is
 * prefixed here: two prefixing steps would leave footnote links without a target.
 */
export const SKJEMA: Options = {
  tagNames: [
    ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br'],
    ...['a', 'em', 'strong', 'code', 'del', 'sup', 'img', 'figure', 'figcaption', 'section', 'saks-ref'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: [
      ['href', TRYGG_LENKE],
      ['id', /-fnref-\d+(?:-\d+)?$/u],
      ['className', 'fotnote', 'fotnote-tilbake'],
      ['role', 'doc-noteref', 'doc-backlink'],
      'ariaLabel',
    ],
    img: [['src', TRYGT_BILDE], 'alt'],
    li: [['id', /-fn-\d+$/u]],
    ol: ['start', ['type', 'A', 'a']],
    section: [['className', 'rulle'], 'ariaLabel', 'tabIndex', 'dataFootnotes'],
    table: [['className', 'ds-table']],
    td: [['className', 'hoeyre', 'midt']],
    th: [
      ['className', 'hoeyre', 'midt'],
      ['scope', 'col'],
    ],
    'saks-ref': [['dataNr', /^\d+$/u]],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
  },
  ancestors: { thead: TABELL, tbody: TABELL, tr: TABELL, th: TABELL, td: TABELL },
  protocols: { href: ['http', 'https', 'mailto'] },
  required: {},
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
};

const renser = unified().use(rehypeSanitize, SKJEMA).freeze();

/** The same tree with only what may come out. */
export const rens = (rot: Root): Root => renser.runSync(rot);
