import { expect, test } from 'vitest';
import type { Historikkrad } from '#domain/historikk';
import type { Sak } from '#domain/sak';
import type { Utvalg } from '#domain/utvalg';
import { historikkSomHtml, historikkSomMarkdown } from '#exports/historikk';

const utvalg = {
  id: 'nufa',
  data: {
    navn: [
      { navn: 'Fagutvalget', kort: 'NUFA', til: '2025-12-31' },
      { navn: 'Fagrådet', fra: '2026-01-01' },
    ],
  },
} as unknown as Utvalg;
const sak = (nr: string): Sak =>
  ({
    id: `nufa/2024/${nr}`,
    aar: 2024,
    dato: '2024-08-28',
    saksnummer: `${nr}/24`,
    utvalg,
  }) as unknown as Sak;
const rad: Historikkrad = {
  sak: sak('22'),
  utvalg,
  dato: '2024-08-28',
  tittel: 'ICD-11 | første <gang> *her*',
  vedtak: [
    { tekst: 'a\nb', linjer: ['1. NUFA drøftet.', '2. Takk & farvel.'], fraReferatet: true, kilder: [] },
  ],
};

test('Markdown: one row a treatment, every sign of the text kept as text', () => {
  expect(historikkSomMarkdown([rad])).toBe(
    [
      '| Saksnummer | Utvalg og dato | Tittel | Vedtak |',
      '| - | - | - | - |',
      '| 22/24 | NUFA, 28.\u00a0august 2024 | ICD-11 \\| første \\<gang> \\*her\\* | 1. NUFA drøftet.<br>2. Takk & farvel. |',
      '',
    ].join('\n'),
  );
});

test('HTML: the same table, escaped', () => {
  const html = historikkSomHtml([rad]);
  expect(html).toContain('<th>Saksnummer</th>');
  expect(html).toContain('<td>ICD-11 | første &#x3C;gang> *her*</td>');
  expect(html).toContain('<td>1. NUFA drøftet.<br>\n2. Takk &#x26; farvel.</td>');
});

test('whose a wording is; the minutes need no word while nobody differs; none is said', () => {
  const sitert = {
    tekst: 'x',
    linjer: ['NUFA var enig.'],
    fraReferatet: false,
    kilder: [sak('23'), sak('24')],
  };
  expect(historikkSomMarkdown([{ ...rad, vedtak: [...rad.vedtak, sitert] }])).toContain(
    '| Referatet:<br>1. NUFA drøftet.<br>2. Takk & farvel.<br>Slik NUFA sak 23/24 og NUFA sak 24/24 gjengir det:<br>NUFA var enig. |',
  );
  expect(historikkSomMarkdown([{ ...rad, vedtak: [sitert] }])).toContain(
    '| Slik NUFA sak 23/24 og NUFA sak 24/24 gjengir det:<br>NUFA var enig. |',
  );
  expect(historikkSomMarkdown([{ arena: 'Direktørmøtet', datoTekst: 'høsten 2021', vedtak: [] }])).toContain(
    '| – | Direktørmøtet, høsten 2021 | Uten tittel | Ikke i arkivet. |',
  );
});

test('a sak without a day has the name its committee had in its year, and one that is withdrawn its number for a title', () => {
  const { dato: _, ...utenDag } = sak('23');
  expect(
    historikkSomMarkdown([
      { sak: { ...utenDag, skjerming: 'trukket' }, utvalg, datoTekst: 'august 2024', vedtak: [] },
    ]),
  ).toContain('| 23/24 | NUFA, august 2024 | Sak 23/24 (trukket) | Ikke i arkivet. |');
});
