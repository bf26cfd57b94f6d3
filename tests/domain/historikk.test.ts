import { expect, test } from 'vitest';
import { historikkFor, type Historikkrad } from '#domain/historikk';
import { bygg, les, md, NETTSTED } from './prove.ts';

const UTVALG = {
  'nettsted.yaml': NETTSTED,
  'utvalg/a.md': md('navn: [{ navn: Utvalg A, kort: A }]'),
  'utvalg/b.md': md('navn: [{ navn: Utvalg B, kort: B }]'),
};
const moete = (dato: string): string =>
  md(`dager: [{ dato: ${dato} }]\npublisering: publisert\ndeltakere: { tilStede: [Kari Nordmann] }`);

function rader(filer: Record<string, string>, id: string, flest?: number): string[] {
  const { sak } = bygg(les({ ...UTVALG, ...filer }));
  const visning = (r: Historikkrad): string =>
    [
      r.dato ?? r.datoTekst ?? '?',
      r.sak?.id ?? r.moete?.id ?? r.arena,
      ...r.vedtak.map(
        (v) =>
          `${v.linjer.join(' / ')} <${v.fraReferatet ? 'referat' : ''}${v.kilder.map((k) => k.id).join('+')}>`,
      ),
    ].join(' | ');
  return historikkFor(sak(id), flest).map(visning);
}

const KJEDE = {
  'moeter/a/2024-01-10/moete.md': moete('2024-01-10'),
  'moeter/a/2024-01-10/sak-1.md': md(
    'saksnummer: 1/24\ntittel: Plan',
    '## Vedtak\n\n1. A sier ja.\n2. A ber om mer.',
  ),
  'moeter/b/2024-02-10/moete.md': moete('2024-02-10'),
  'moeter/b/2024-02-10/sak-5.md': md(
    'saksnummer: 5/24\ntittel: Planen\ntidligereBehandlinger:\n  - { sak: a 1/24, vedtak: A sier ja. A ber om mer }\n  - { arena: Direktørmøtet, dato: 2024-01-20, tekst: Drøftet der. }\n  - tekst: Bare prosa.\n',
    '## Vedtak\n\nB slutter seg til.',
  ),
  'moeter/a/2024-03-10/moete.md': moete('2024-03-10'),
  'moeter/a/2024-03-10/sak-7.md': md(
    'saksnummer: 7/24\ntittel: Planen igjen\ntidligereBehandlinger: [{ sak: b 5/24, vedtak: B slutter seg ikke til. }]\ngodkjenner: [{ moete: a 2024-01-10 }]\nnevner: [{ sak: b 2/24, tittel: Noe annet }]',
  ),
};

test('every earlier treatment, also those that only earlier papers cite; mentions and approvals are none', () => {
  expect(rader(KJEDE, 'a/2024/7')).toEqual([
    '2024-01-10 | a/2024/1 | 1. A sier ja. / 2. A ber om mer. <referatb/2024/5>',
    '2024-01-20 | Direktørmøtet',
    '2024-02-10 | b/2024/5 | B slutter seg til. <referat> | B slutter seg ikke til. <a/2024/7>',
  ]);
});

test('the first treatment has no history', () => {
  expect(rader(KJEDE, 'a/2024/1')).toEqual([]);
});

test('two papers that quote a cited sak in the same words share a row; in other words both are kept', () => {
  const siterer = (nr: number, vedtak: string): string =>
    md(
      `saksnummer: ${nr}/24\ntidligereBehandlinger: [{ sak: b 9/23, dato: 2023-05-01, tittel: Eldre, vedtak: "${vedtak}" }]`,
    );
  const filer = {
    'moeter/a/2024-01-10/moete.md': moete('2024-01-10'),
    'moeter/a/2024-01-10/sak-1.md': siterer(1, 'B drøftet e-helse.'),
    'moeter/a/2024-01-10/sak-2.md': siterer(2, 'B drøftet e–helse'),
    'moeter/a/2024-01-10/sak-3.md': siterer(3, 'B anbefalte e-helse.'),
  };
  expect(rader(filer, 'a/2024/3')).toEqual([
    '2023-05-01 | b/2023/9 | B drøftet e-helse. <a/2024/1+a/2024/2> | B anbefalte e-helse. <a/2024/3>',
  ]);
});

test('a number that papers use of two matters gives each its own row', () => {
  const siterer = (nr: number, dato: string, tittel: string): string =>
    md(
      `saksnummer: ${nr}/24\ntidligereBehandlinger: [{ sak: b 7/23, dato: ${dato}, tittel: ${tittel}, vedtak: Om ${tittel} }]`,
    );
  const filer = {
    'moeter/a/2024-01-10/moete.md': moete('2024-01-10'),
    'moeter/a/2024-01-10/sak-1.md': siterer(1, '2023-01-23', 'Temadag'),
    'moeter/a/2024-01-10/sak-2.md': siterer(2, '2023-01-22', 'Evaluering'),
  };
  expect(rader(filer, 'a/2024/1')).toEqual(['2023-01-23 | b/2023/7 | Om Temadag <a/2024/1>']);
  expect(rader(filer, 'a/2024/2')).toEqual(['2023-01-22 | b/2023/7 | Om Evaluering <a/2024/2>']);
});

test('a meeting named without a number is the row of the sak treated there', () => {
  const filer = {
    ...KJEDE,
    'moeter/a/2024-04-10/moete.md': moete('2024-04-10'),
    'moeter/a/2024-04-10/sak-8.md': md(
      'saksnummer: 8/24\ntidligereBehandlinger: [b 5/24, { moete: b 2024-02-10 }, { moete: a 2023-12-01, tekst: Først der. }]',
    ),
  };
  expect(rader(filer, 'a/2024/8').map((r) => r.split(' | ')[1])).toEqual([
    'a/2023-12-01',
    'a/2024/1',
    'Direktørmøtet',
    'b/2024/5',
  ]);
});

test('rings and long chains come to an end', () => {
  const ring = Object.fromEntries(
    Array.from({ length: 1500 }, (_, n) => {
      const [aar, nr, neste] = [2000 + Math.floor(n / 100), (n % 100) + 1, (n + 1) % 1500];
      const til = `a ${(neste % 100) + 1}/${2000 + Math.floor(neste / 100)}`;
      return [
        `moeter/a/${aar}-01-10/sak-${nr}.md`,
        md(`saksnummer: ${nr}/${String(aar).slice(2)}\ntidligereBehandlinger: ["${til}"]`),
      ];
    }),
  );
  const moeter = Object.fromEntries(
    Array.from({ length: 15 }, (_, n) => [`moeter/a/${2000 + n}-01-10/moete.md`, moete(`${2000 + n}-01-10`)]),
  );
  expect(rader({ ...ring, ...moeter }, 'a/2000/1')).toHaveLength(1499);
  expect(rader({ ...ring, ...moeter }, 'a/2000/1', 40).map((r) => r.split(' | ')[1])).toEqual(
    Array.from({ length: 40 }, (_, n) => `a/2000/${n + 2}`),
  );
});

test('without a day: the words of the paper say when; what nobody dates is not taken for one treatment', () => {
  const filer = {
    'moeter/a/2025-01-10/moete.md': moete('2025-01-10'),
    'moeter/a/2025-01-10/sak-1.md': md(
      'saksnummer: 1/25\ntidligereBehandlinger:\n' +
        '  - { sak: b 3/24, datoTekst: 28. eller 29. august 2024, tittel: Planen }\n' +
        '  - { sak: b 2/24, dato: 2024-02-10, tittel: Planen }\n' +
        '  - { sak: b 9/23, tittel: Planen }\n' +
        '  - { utvalg: b, tekst: Første gang. }\n  - { utvalg: b, tekst: Andre gang. }\n',
    ),
  };
  expect(rader(filer, 'a/2025/1').map((rad) => rad.split(' | ').slice(0, 2))).toEqual([
    ['?', ''],
    ['?', ''],
    ['?', 'b/2023/9'],
    ['2024-02-10', 'b/2024/2'],
    ['28. eller 29. august 2024', 'b/2024/3'],
  ]);
});

test('a line before the points that begins like one of them gets no number', () => {
  const filer = {
    ...KJEDE,
    'moeter/a/2024-01-10/sak-1.md': md(
      'saksnummer: 1/24\ntittel: Plan',
      '## Vedtak\n\nA sier\n\n1. A sier ja.\n\n   Og mer.\n2. A ber om mer.',
    ),
  };
  expect(rader(filer, 'a/2024/7')[0]).toContain(
    'A sier / 1. A sier ja. / Og mer. / 2. A ber om mer. <referat>',
  );
});

test('of a withdrawn sak only what papers quote is told, also from files that are not cut', () => {
  const filer = {
    ...KJEDE,
    'moeter/a/2024-01-10/sak-1.md': md(
      'saksnummer: 1/24\ntittel: Plan\npublisering: { trukket: { grunn: Feil } }',
      '## Vedtak\n\nA sier noe annet.',
    ),
  };
  expect(rader(filer, 'a/2024/7')[0]).toBe('2024-01-10 | a/2024/1 | A sier ja. A ber om mer <b/2024/5>');
});
