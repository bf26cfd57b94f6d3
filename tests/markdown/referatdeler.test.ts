import { describe, expect, test } from 'vitest';
import { finnReferatdeler } from '#markdown/referatdeler';

const iPapiret = (tekst: string): string[] =>
  finnReferatdeler(`## Bakgrunn\n\nPlanen er ny.\n\n${tekst}\n`).map(
    ({ tittel, linje, kolonne }) => `${linje - 4}:${kolonne} ${tittel}`,
  );

describe('what a reader takes for a heading of the minutes inside the paper', () => {
  test.each([
    ['### Vedtak', '1:1 Vedtak'],
    ['**Vedtak**', '1:1 Vedtak'],
    ['**Vedtak:** Rådet støtter planen.', '1:1 Vedtak'],
    ['**Vedtak**: Rådet støtter planen.', '1:1 Vedtak'],
    ['Vedtak: Rådet støtter planen.', '1:1 Vedtak'],
    ['Vedtak', '1:1 Vedtak'],
    ['*Vedtak*', '1:1 Vedtak'],
    ['***Vedtak***', '1:1 Vedtak'],
    ['__Vedtak__\\\nRådet støtter planen.', '1:1 Vedtak'],
    ['_Innspill i møtet:_', '1:1 Innspill i møtet'],
    ['- Vedtak: Rådet støtter planen.', '1:3 Vedtak'],
    ['Planen er god.\nVedtak: Rådet støtter planen.', '2:1 Vedtak'],
    ['> Planen er god.\n>   **Vedtak:** Rådet støtter planen.', '2:5 Vedtak'],
    ['Beslutning: Rådet støtter planen.', '1:1 Beslutning'],
    ['**Rådets konklusjon i saken**', '1:1 Rådets konklusjon i saken'],
    ['| Vedtak |\n| --- |\n| Rådet støtter planen. |', '1:3 Vedtak'],
    ['| Felt | Tekst |\n| --- | --- |\n| Vedtak | Rådet støtter planen. |', '3:3 Vedtak'],
    ['<h2>Vedtak</h2>', '1:1 Vedtak'],
    ['<div>\n<h2>Vedtak</h2>\n</div>', '2:1 Vedtak'],
    ['<b>Vedtak</b> Rådet støtter planen.', '1:1 Vedtak'],
    ['##Vedtak', '1:1 ##Vedtak'],
  ])('%j', (tekst, funn) => {
    expect(iPapiret(tekst)).toEqual([funn]);
  });

  test.each([
    'Vedtaket i sak 5/25 følges opp.',
    'Rådet vedtok planen i fjor: den gjelder fortsatt.',
    'Behandling av personopplysninger: se vedlegg.',
    'Ansvarlig: rådet.',
    '**Merk:** Planen er ny.',
    '- *Besluttede planer:* Planen er ny.',
    '**Forslag til vedtak:** Rådet støtter planen.',
    'Se [vedtaket](https://example.org/) i sak 3.',
    '| Sak | Utfall |\n| --- | --- |\n| 1/30 | Rådet støttet planen. |',
    'Forslag til vedtak: Rådet støtter planen.',
  ])('%j is none', (tekst) => {
    expect(iPapiret(tekst)).toEqual([]);
  });
});

test('a heading without a meaning below the minutes is told of, until one of the paper comes', () => {
  const tekst = '## Vedtak\n\n1. Ja.\n\nVi ber om svar.\n---\n\n##\n\n## Bakgrunn\n\n## Tidsplan\n';
  expect(finnReferatdeler(tekst)).toEqual([
    { tittel: 'Vi ber om svar.', tvil: 'plass', linje: 5, kolonne: 1 },
    { tittel: '', tvil: 'plass', linje: 8, kolonne: 1 },
  ]);
});
