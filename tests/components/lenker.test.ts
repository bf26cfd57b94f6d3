import { expect, test } from 'vitest';
import { medLenker } from '#components/lenker.ts';
import type { Sak } from '#domain/sak';

const sak = { id: 'nuit/2025/9', forslag: [] } as unknown as Sak;

test.each([
  [
    'a number with a target',
    '<saks-ref data-nr="0">sak 9/25</saks-ref>',
    '<a href="/saker/nuit/2025/9/">sak 9/25</a>',
  ],
  ['a number without one', '<saks-ref data-nr="1">7/25</saks-ref>', '7/25'],
  [
    'a file of the meeting',
    '<img src="vedlegg/a.png" alt="">',
    '<img src="/moeter/nuit/2025-02-13/vedlegg/a.png" alt="">',
  ],
  ['a page of the site', '<a href="/om/">Om</a>', '<a href="/om/">Om</a>'],
  [
    'another site',
    '<a href="https://example.org/?a=1&#x26;b=2">x</a>',
    '<a href="https://example.org/?a=1&#x26;b=2">x</a>',
  ],
  [
    'an address as its own text',
    '<a href="https://example.org/a">https://example.org/a</a> <a href="https://example.org/">example.org/</a>',
    '<a href="https://example.org/a" data-adresse>https://example.org/a</a> <a href="https://example.org/" data-adresse>example.org/</a>',
  ],
])('%s', (_, html, ventet) => {
  expect(medLenker(html, [sak], { id: 'nuit/2025-02-13' })).toBe(ventet);
});
