import { describe, expect, test } from 'vitest';
import { minsteArkiv, MOETE, moete, sak, sjekkTekster } from './arkivet.ts';

const medSisteSak = (godta = '') => sjekkTekster(minsteArkiv({ [`${MOETE}/sak-5.md`]: sak('5/30', godta) }));

test('numbers missing in a row are told once, with all of them', () => {
  const { funn } = medSisteSak();
  expect(funn.map(({ melding }) => melding)).toEqual([
    'Sakene «2/30», «3/30», «4/30» i raad mangler: rekken går fra 1/30 til 5/30.',
  ]);
});

test('each of them is accepted for itself', () => {
  const { funn, godtatt } = medSisteSak(
    'godta:\n  - regel: hull-i-rekken\n    gjelder: 3/30\n    grunn: Prøve.\n',
  );
  expect(godtatt.map(({ avvik }) => avvik.gjelder)).toEqual(['3/30']);
  expect(funn.map(({ melding }) => melding)).toEqual([
    'Sakene «2/30», «4/30» i raad mangler: rekken går fra 1/30 til 5/30.',
  ]);
});

describe('a wrong number in a file that is named for the right one is told of as that', () => {
  const agenda = moete('2030-02-01').replace('publi', 'agenda:\n  - 1/30\n  - 2/30\n  - 3/30\npubli');
  const dommer = (endringer: Record<string, string>): string[] =>
    sjekkTekster(
      minsteArkiv({
        [`${MOETE}/moete.md`]: agenda,
        [`${MOETE}/sak-2.md`]: sak('2/30'),
        [`${MOETE}/sak-3.md`]: sak('3/30'),
        ...endringer,
      }),
    ).funn.map(({ regel, fil }) => `${regel} ${fil.slice(MOETE.length + 1)}`);

  test('the number of the next sak', () => {
    expect(dommer({ [`${MOETE}/sak-2.md`]: sak('3/30') })).toEqual([
      'dobbelt-saksnummer sak-2.md',
      'filnavn-mot-nummer sak-2.md',
    ]);
  });

  test('no number', () => {
    expect(dommer({ [`${MOETE}/sak-2.md`]: sak('2/30').replace('saksnummer: 2/30\n', '') })).toEqual([
      'filnavn-mot-nummer sak-2.md',
    ]);
  });

  test('a number far from the others', () => {
    expect(dommer({ [`${MOETE}/sak-3.md`]: sak('30/30') })).toEqual(['filnavn-mot-nummer sak-3.md']);
  });

  test('a copy', () => {
    const kopi = dommer({ [`${MOETE}/sak-2 - Kopi.md`]: sak('2/30') });
    expect(kopi).toContain('dobbelt-saksnummer sak-2 - Kopi.md');
    expect(kopi.filter((dom) => !dom.endsWith('Kopi.md'))).toEqual([]);
  });
});
