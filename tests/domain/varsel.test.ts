import { describe, expect, test } from 'vitest';
import { bygg, les, md } from './prove.ts';

const UTVALG = {
  'utvalg/raad.md': md('navn: [{ navn: Rådet }]'),
  'utvalg/fag.md': md('navn: [{ navn: Fagutvalget }]\netterfoelger: { utvalg: forum, forhold: erstatter }'),
  'utvalg/forum.md': md('navn: [{ navn: Forum }]'),
};
const sak = (utvalg: string, dato: string, nummer: string, felter: string): Record<string, string> => ({
  [`moeter/${utvalg}/${dato}/moete.md`]: md(`dager: [{ dato: ${dato} }]\npublisering: publisert`),
  [`moeter/${utvalg}/${dato}/sak-${nummer.split('/')[0] ?? ''}.md`]: md(
    `saksnummer: ${nummer}\ntittel: T\n${felter}`,
  ),
});

/** What became of an announcement in Rådet 10 February 2024, with a later sak of the matter or without. */
function varsel(videre: string, senere: Record<string, string> = {}, dag = '2025-01-15') {
  const filer = { ...UTVALG, ...sak('raad', '2024-02-10', '1/24', `videre: [${videre}]`), ...senere };
  const [ett] = bygg(les(filer), dag).sak('raad/2024/1').saksgang?.varsler ?? [];
  return ett && [ett.stand, ett.svar?.sak?.id ?? ett.svar?.arena];
}

const I_FAG = sak('fag', '2024-06-12', '7/24', 'tidligereBehandlinger: [raad 1/24]');
const I_FORUM = sak('forum', '2024-06-12', '1/24', 'tidligereBehandlinger: [raad 1/24]');

describe('an announced treatment', () => {
  test.each([
    ['on that day', '{ utvalg: fag, dato: 2024-06-12 }', I_FAG, 'kommet', 'fag/2024/7'],
    [
      'earlier in the month: the meeting was moved',
      '{ utvalg: fag, dato: 2024-06-20 }',
      I_FAG,
      'kommet',
      'fag/2024/7',
    ],
    ['later than announced', '{ utvalg: fag, dato: 2024-04-01 }', I_FAG, 'kommet', 'fag/2024/7'],
    ['without a time', '{ utvalg: fag }', I_FAG, 'kommet', 'fag/2024/7'],
    ['in the successor', '{ utvalg: fag, dato: 2024-06-12 }', I_FORUM, 'kommet', 'forum/2024/1'],
    ['only before the announced month', '{ utvalg: fag, dato: 2024-11-20 }', I_FAG, 'uteblitt', undefined],
    ['only in another committee', '{ utvalg: raad, dato: 2024-11-20 }', I_FAG, 'uteblitt', undefined],
    ['never', '{ utvalg: fag, dato: 2024-06-12 }', {}, 'uteblitt', undefined],
    ['not yet', '{ utvalg: fag, dato: 2025-06-12 }', {}, 'venter', undefined],
    ['not within the year, when no time was said', '{ utvalg: fag }', {}, 'venter', undefined],
  ])('%s', (_, videre, senere, stand, svar) => {
    expect(varsel(videre, senere)).toEqual([stand, svar]);
  });

  test.each([
    ['{ utvalg: fag, dato: 2024-06-12 }', undefined],
    ['{ sak: fag 7/24 }', 'fag/2024/7'],
  ])('in a meeting that was cancelled has not come, and is not awaited for ever: %s', (videre, svar) => {
    const avlyst = {
      ...I_FAG,
      'moeter/fag/2024-06-12/moete.md': md(
        'dager: [{ dato: 2024-06-12 }]\npublisering: publisert\navlyst: { grunn: For få saker }',
      ),
    };
    expect(varsel(videre, avlyst)).toEqual(['uteblitt', svar]);
    expect(varsel(videre, avlyst, '2024-05-01')).toEqual(['venter', svar]);
  });

  test('on two days in one place is two treatments', () => {
    const to = '{ utvalg: fag, dato: 2024-04-01 }, { utvalg: fag, dato: 2024-06-12 }';
    expect(varsel(to, I_FAG)).toEqual(['uteblitt', undefined]);
    expect(varsel('{ utvalg: fag, dato: 2024-06-12 }, { utvalg: fag, dato: 2024-04-01 }', I_FAG)).toEqual([
      'kommet',
      'fag/2024/7',
    ]);
  });

  test('without a time is given up after a year', () => {
    expect(varsel('{ utvalg: fag, datoTekst: til høsten }', {}, '2025-02-10')).toEqual(['venter', undefined]);
    expect(varsel('{ utvalg: fag, datoTekst: til høsten }', {}, '2025-02-11')).toEqual([
      'uteblitt',
      undefined,
    ]);
  });

  test('in a meeting that is called is still awaited, and leads to the sak', () => {
    expect(varsel('{ utvalg: fag, dato: 2024-06-12 }', I_FAG, '2024-06-01')).toEqual([
      'venter',
      'fag/2024/7',
    ]);
  });

  test('in a body outside the model has come when a later paper tells of it', () => {
    const forteller = sak(
      'fag',
      '2024-06-12',
      '7/24',
      'tidligereBehandlinger: [raad 1/24, { arena: direktørmøtet, dato: 2024-05-02 }]',
    );
    expect(varsel('{ arena: Direktørmøtet, dato: 2024-05-01 }', forteller)).toEqual([
      'kommet',
      'direktørmøtet',
    ]);
  });
});

test('what several papers announce alike is one step, and what was answered is none', () => {
  const filer = {
    ...UTVALG,
    ...sak('raad', '2024-02-10', '1/24', 'videre: [{ utvalg: fag, dato: 2024-06-12 }]'),
    ...sak(
      'raad',
      '2024-03-10',
      '2/24',
      'tidligereBehandlinger: [raad 1/24]\nvidere: [{ utvalg: fag, dato: 2024-06-12 }, { tekst: En gang. }]',
    ),
  };
  const gang = bygg(les(filer), '2025-01-15').arkiv.saksganger[0];
  expect(gang?.ledd.map((l) => [l.slag, l.varsler.length])).toEqual([
    ['sak', 0],
    ['sak', 0],
    ['varslet', 2],
  ]);
  expect(gang?.varsler).toHaveLength(3);
});
