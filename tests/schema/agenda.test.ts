import { describe, expect, test } from 'vitest';
import { agendapunkt } from '#schema/agenda';

const les = (rad: unknown) => agendapunkt.parse(rad);

describe('a line and a mapping mean the same', () => {
  test.each([
    ['09:00 12/25', { tid: '09:00', sak: '12/25' }],
    ['09:00–10:30 12/25', { tid: '09:00', til: '10:30', sak: '12/25' }],
    ['09:00 - 10:30 12/25', { tid: '09:00', til: '10:30', sak: '12/25' }],
    ['12/25b', { sak: '12/25b' }],
    ['10:40 Pause', { tid: '10:40', tekst: 'Pause' }],
    ['09:00 Sak 12/25', { tid: '09:00', sak: '12/25' }],
    ['9:00 12/25', { tid: '09:00', sak: '12/25' }],
    ['09.00 12/25', { tid: '09:00', sak: '12/25' }],
    ['9.00–10.30 sak 12/2025B', { tid: '09:00', til: '10:30', sak: '12/25b' }],
    ['kl. 09:00 12/25', { tid: '09:00', sak: '12/25' }],
    ['Kl 9 - kl. 10 12/20', { tid: '09:00', til: '10:00', sak: '12/20' }],
    ['12/2025', { sak: '12/25' }],
    ['11.30 Lunsj', { tid: '11:30', tekst: 'Lunsj' }],
    ['Referat fra møte 3/24', { tekst: 'Referat fra møte 3/24' }],
    ['24/7-vakt', { tekst: '24/7-vakt' }],
    ['Dag 2026-04-30', { dag: '2026-04-30' }],
    ['dag 2026-04-30', { dag: '2026-04-30' }],
  ])('%s', (linje, felter) => {
    expect(les(linje)).toEqual(les(felter));
  });

  test('with sub-items', () => {
    expect(les({ '08:00 16/26': ['Innledning', { tekst: 'Gruppearbeid', tid: '08:30' }] })).toEqual(
      les({
        tid: '08:00',
        sak: '16/26',
        underpunkter: [{ tekst: 'Innledning' }, { tekst: 'Gruppearbeid', tid: '08:30' }],
      }),
    );
  });
});

test.each([
  ['09:00 12/25', 'sak'],
  ['Pause', 'pause'],
  ['11:30 Lunsj', 'lunsj'],
  ['19:00 Felles middag', 'sosialt'],
  ['09:00 Velkommen', 'start'],
  ['15:30 Slutt', 'slutt'],
  ['Tema: Pause eller ikke', 'innhold'],
  ['dag 2026-04-30', 'dag'],
])('%s is of kind %s', (linje, slag) => {
  expect(les(linje).slag).toBe(slag);
});

test.each([
  [''],
  [{ sak: '12-25' }],
  [{ sakk: '12/25' }],
  [{ '09:00 1/25': ['a'], '10:00 2/25': ['b'] }],
  [12],
  ['12/25 Tittelen'],
  ['09:00 12/25: Tittelen'],
  ['99:00 12/25'],
  ['Omvisning i lab 12/25'],
  [{ '09:00 12/25 Tittelen': ['Innledning'] }],
  [{ tid: '09:00', tekst: '12/25 Tittelen' }],
  [{ tid: '09:00', tekst: 'Sak 12/25: Tittelen' }],
  [{ tekst: 'Saken nr. 12/2025' }],
  [{ '12:00 Diverse': ['12/25 Tittelen'] }],
  [{ '12:00 Diverse': ['Gruppearbeid til sak 12/25'] }],
  [{ tekst: 'Diverse', underpunkter: [{ tekst: 'Sak 12/25 Tittelen' }] }],
  [{ tekst: 'Diverse', underpunkter: ['Sak 12/25 Tittelen'] }],
])('%j is refused', (rad) => {
  expect(agendapunkt.safeParse(rad).success).toBe(false);
});

test('a row of text may name a sak when it is written as text', () => {
  expect(les({ tekst: 'Omvisning i lab 12/25' })).toMatchObject({ slag: 'innhold' });
  const underpunkter = [{ tekst: 'Gruppearbeid til sak 12/25' }, { tekst: 'Referat fra møte 3/24' }];
  expect(les({ tekst: 'Diverse', underpunkter })).toMatchObject({ underpunkter });
});

test.each(['Sak 1-26', 'sak 3', '9,30 Pause', '0930 Pause', '1-26', '9.00 1–26', 'kl 9,00 Velkommen'])(
  'a row that begins nearly as a time or a number is asked about: %s',
  (rad) => {
    expect(agendapunkt.safeParse(rad).error?.issues).toBeDefined();
    expect(agendapunkt.safeParse({ tekst: rad }).success).toBe(true);
  },
);

test.each([
  '2025 i tilbakeblikk',
  '40 år med råd',
  '3. utkast til plan',
  'Saker til neste møte',
  '09:00 24 timer i døgnet',
])('a row of words may begin with a number: %s', (rad) => {
  expect(agendapunkt.safeParse(rad).success).toBe(true);
});
