import { expect, test } from 'vitest';
import { tegnStolper } from '#components/diagram/stolper.ts';

const OMTALE = { id: 'prove', tittel: 'Saker & slikt', beskrivelse: 'Flest i <2025>.' };
const STOLPER = [
  { navn: '2024', antall: 3 },
  { navn: 'Vedtak uten kjent forslag', antall: 12 },
  { navn: 'Ingen', antall: 0 },
];
const svg = tegnStolper(STOLPER, OMTALE);

test('a chart is a named picture, with nothing that the security policy stops', () => {
  expect(svg).toMatch(/^<svg [^>]*role="img"/);
  expect(svg).toContain('<title id="prove-tittel">Saker &amp; slikt</title>');
  expect(svg).toContain('<desc id="prove-beskrivelse">Flest i &lt;2025&gt;.</desc>');
  expect(svg).not.toMatch(/<style|<script|\sstyle=|\son\w+=|#[0-9a-f]{3,6}\b|plot-|⚠/i);
});

test('every bar has its name and number as text', () => {
  const ord = [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, tekst]) => tekst);
  expect(ord).toEqual(['2024', 'Vedtak uten kjent', 'forslag', 'Ingen', '3', '12', '0']);
  expect([...svg.matchAll(/<rect /g)]).toHaveLength(STOLPER.length);
});

test('same bars, same bytes; and the longest bar fills the width', () => {
  expect(tegnStolper(STOLPER, OMTALE)).toBe(svg);
  const bredder = (s: string): number[] =>
    [...s.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, b]) => Number(b));
  const [, lengst = 0] = bredder(svg);
  expect(bredder(svg)).toEqual([lengst / 4, lengst, 0]);
});

test('nothing but zeros is drawn too', () => {
  expect(tegnStolper([{ navn: 'a', antall: 0 }], OMTALE)).not.toContain('NaN');
});
