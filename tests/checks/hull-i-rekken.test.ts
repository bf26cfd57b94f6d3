import { expect, test } from 'vitest';
import { minsteArkiv, MOETE, sak, sjekkTekster } from './arkivet.ts';

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
