import { expect, it } from 'vitest';
import { lest, ordlest } from '#components/soek/meldinger.ts';
import { smaaarkiv } from '../../search/smaaarkiv.ts';

/** What the page says of a query, in an archive whose names give hits so long. */
async function sagt(q: string, personnavn?: 'tolv-maaneder' | 'aldri'): Promise<string> {
  const regel = personnavn ? { personnavn } : {};
  const arkiv = smaaarkiv([['Kodeverk', 'Rådet drøftet kodeverk.']], {
    utvalg: [],
    forkortelser: [],
    ...regel,
  });
  const { forstaatt, treff } = await arkiv.svar(q);
  return forstaatt.flatMap((f) => lest(f, treff.length)).join(' ');
}

it('says that names give no hits, where a word that nothing answers may be one', async () => {
  expect(await sagt('kodeverk Wistner')).toBe('Ingen treff har «Wistner».');
  expect(await sagt('kodeverk Wistner', 'tolv-maaneder')).toBe(
    'Ingen treff har «Wistner». Personnavn gir treff bare i tolv måneder etter møtet.',
  );
  expect(await sagt('Wistner', 'tolv-maaneder')).toBe(
    'Personnavn gir treff bare i tolv måneder etter møtet.',
  );
  expect(await sagt('Wistner', 'aldri')).toBe('Personnavn gir ikke treff.');
  expect(await sagt('"Finn Wistner" kodeverk', 'aldri')).toContain('Personnavn gir ikke treff.');
  expect(await sagt('kodeverk', 'aldri')).toBe('');
});

it('says of one part that it stands alone, and of several that they stand apart', () => {
  expect(ordlest([{ slag: 'del', ord: 'beredskapsby', som: ['beredskap'] }])).toEqual([
    'Tok også med sider der «beredskap» står alene.',
  ]);
  expect(ordlest([{ slag: 'delt', ord: 'legemiddelbank', som: ['legemiddel bank'] }])).toEqual([
    'Tok også med sider der «legemiddel» og «bank» står hver for seg.',
  ]);
});
