import { describe, expect, test } from 'vitest';
import { finnReferatdeler, type Referatdel } from '#markdown/referatdeler';

const DAG = '2030-02-01';
const finn = (tekst: string): Referatdel[] =>
  finnReferatdeler(`## Bakgrunn\n\nPlanen er ny.\n\n${tekst}\n`, DAG);
const iPapiret = (tekst: string): string[] =>
  finn(tekst).map(({ tittel, linje, kolonne }) => `${linje - 4}:${kolonne} ${tittel}`);
/** Each with how sure it is: only what is `ord` stops the publishing. */
const tvilI = (tekst: string): string[] => finn(tekst).map(({ tvil, tittel }) => `${tvil} ${tittel}`);

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
    ['Vedtak – Rådet støtter planen.', '1:1 Vedtak'],
    ['Vedtak. Rådet støtter planen.', '1:1 Vedtak'],
    ['Vedtak[^1]: Rådet støtter planen.\n\n[^1]: En note.', '1:1 Vedtak'],
    ['&#86;edtak: Rådet støtter planen.', '1:1 Vedtak'],
    ['Planen er god.\n[Vedtak](https://example.org): Ja.', '2:1 Vedtak'],
    ['`Vedtak`', '1:1 Vedtak'],
    ['Vedtak —Rådet støtter planen.', '1:1 Vedtak'],
    ['Vedtak -> Rådet støtter planen.', '1:1 Vedtak'],
    ['Rådet tok saken til orientering.', '1:1 Rådet tok saken til orientering'],
    ['Rådet drøftet saken og vedtok planen.', '1:1 Rådet drøftet saken og vedtok'],
    ['~~Vedtak~~', '1:1 Vedtak'],
    ['Vedtak i saken:', '1:1 Vedtak i saken'],
    ['Rådet fattet følgende vedtak: Ja.', '1:1 Rådet fattet'],
    ['- Det ble vedtatt at planen gjelder.', '1:3 Det ble vedtatt'],
    ['Enstemmig vedtatt.', '1:1 Enstemmig vedtatt'],
    ['Eksempelrådet sluttet seg enstemmig til planen.', '1:1 Eksempelrådet sluttet seg'],
    ['### Utvalget anbefaler', '1:1 Utvalget anbefaler'],
    ['**Dette ble vi enige om**', '1:1 Dette ble vi enige om'],
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
    'Fagforum anbefalte opplæring i sak 2/26.',
    'Rådet vedtok i møtet 12. mai 2025 at planen skal følges opp.',
    'Rådet sluttet seg til planen i fjor.',
    'Rådet anbefaler planen.',
    'Vedtaket ble fulgt opp av direktoratet.',
    'Vedtak 5. mai gjelder fortsatt.',
    'Direktoratet besluttet å utrede saken.',
    'Det ble gjort en vurdering.',
    '### Resultat',
    '### Konklusjon og veien videre',
  ])('%j is none', (tekst) => {
    expect(iPapiret(tekst)).toEqual([]);
  });
});

test.each([
  'Enighet i rådet',
  'Det ble bestemt',
  'Rådet sluttet seg til',
  'Møtets resultat',
  'Rådet anbefalte',
  'Utvalget anbefaler',
  'Dette ble vi enige om',
])('«## %s» reads as minutes', (tittel) => {
  expect(finnReferatdeler(`## ${tittel}\n\nJa.\n`, DAG)).toMatchObject([{ tittel, tvil: 'ord' }]);
});

test.each([
  ['Rådet vedtok tiltak mot antibiotikaresistens.', 'ord Rådet vedtok'],
  ['Rådet vedtok å ansette en assistent.', 'ord Rådet vedtok'],
  ['Rådet vedtok at ordningen innføres i 2031.', 'ord Rådet vedtok'],
  ['Rådet vedtok å utsette saken til møtet den 12. juni 2030.', 'ord Rådet vedtok'],
  ['Rådet vedtok i møtet 1. februar 2030 at planen gjelder.', 'ord Rådet vedtok'],
  ['Rådet besluttet i forbindelse med budsjettet å vente.', 'ord Rådet besluttet'],
  ['Rådet vedtok siste del av planen.', 'ord Rådet vedtok'],
  ['Det ble enighet i møtet.', 'ord Det ble enighet'],
  ['Forslaget ble vedtatt av rådet.', 'ord Forslaget ble vedtatt'],
  ['Rådet vedtok i sak 2/30 å vente.', 'kanskje Rådet vedtok'],
  ['Ekspertutvalget anbefalte tiltaket.', 'kanskje Ekspertutvalget anbefalte'],
  ['Europarådet vedtok konvensjonen.', 'kanskje Europarådet vedtok'],
  ['Vi anbefalte kommunene å vente.', 'kanskje Vi anbefalte'],
  ['Forslaget ble vedtatt av Stortinget.', 'kanskje Forslaget ble vedtatt'],
  ['Det ble enighet i forhandlingene.', 'kanskje Det ble enighet'],
  ['Det ble i høringen konkludert at loven er uklar.', 'kanskje Det ble i høringen konkludert'],
  ['### Konklusjon', 'kanskje Konklusjon'],
])('how sure it is: %s', (tekst, funn) => {
  expect(tvilI(tekst)).toEqual([funn]);
});

test.each([
  'Rådet vedtok i møtet 31. januar 2030 at planen gjelder.',
  'Rådet vedtok i januar 2030 at planen gjelder.',
  'Rådet anbefalte i 2029 å vente.',
  'Rådet sluttet seg til planen sist.',
  'Rådet vedtok planen på forrige rådsmøte.',
  'Fagforum anbefalte opplæring i sak 2/30.',
])('%s tells of an earlier meeting', (tekst) => {
  expect(tvilI(tekst)).toEqual([]);
});

test.each(['## Konklusjon', '## Eksempelrådet anbefalte', '## Rådet anbefalte i 2024'])(
  '«%s» may be of the minutes',
  (overskrift) => {
    expect(finnReferatdeler(`${overskrift}\n\nJa.\n`, DAG)).toMatchObject([{ tvil: 'kanskje' }]);
  },
);

test.each([
  ['a word without an end', `### ${'a'.repeat(200_000)}`],
  ['a word of proposals', `### ${'forslag'.repeat(30_000)}`],
  ['marks without words', `a${'\\_'.repeat(150_000)}a`],
  ['ends of elements', `<p>\n${'</'.repeat(100_000)}\n</p>`],
])('%s is looked through once', (_, tekst) => {
  expect(iPapiret(tekst)).toEqual([]);
});

test('a heading without a meaning below the minutes is told of, until one of the paper comes', () => {
  const tekst = '## Vedtak\n\n1. Ja.\n\nVi ber om svar.\n---\n\n##\n\n## Bakgrunn\n\n## Tidsplan\n';
  expect(finnReferatdeler(tekst, DAG)).toEqual([
    { tittel: 'Vi ber om svar.', tvil: 'plass', linje: 5, kolonne: 1 },
    { tittel: '', tvil: 'plass', linje: 8, kolonne: 1 },
  ]);
});

test('a proposal may be worded as the decision; what stands below them is told of', () => {
  const forslag =
    '## Forslag til vedtak\n\n1. Rådet tok saken til orientering.\n2. Det ble vedtatt å vente.\n';
  expect(finnReferatdeler(forslag, DAG)).toEqual([]);
  expect(finnReferatdeler(`${forslag}\nRådet tok saken til orientering.\n`, DAG)).toHaveLength(1);
  expect(finnReferatdeler(`${forslag}\n**Vedtak:** Rådet venter.\n`, DAG)).toHaveLength(1);
  const utenPunkter = '## Forslag til vedtak\n\nRådet tok saken til orientering.\n';
  expect(finnReferatdeler(utenPunkter, DAG)).toEqual([]);
  expect(finnReferatdeler(`${utenPunkter}\nRådet vedtok å vente.\n`, DAG)).toHaveLength(1);
  const iBakgrunnen = forslag.replace('Forslag til vedtak', 'Bakgrunn');
  expect(finnReferatdeler(iBakgrunnen, DAG)).toHaveLength(2);
});
