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

it('says that no meeting is announced, and which one stands first instead', () => {
  const neste = { slag: 'moete', naar: 'neste møte', rekke: 'neste', funnet: 0 } as const;
  expect(lest(neste, 1)).toEqual(['Ingen kommende møter er kunngjort. Det siste møtet står først.']);
  expect(lest(neste, 0)).toEqual(['Ingen kommende møter er kunngjort.']);
  expect(lest({ ...neste, utvalg: 'NUIT' }, 2)).toEqual(['Ingen kommende møter i NUIT er kunngjort.']);
});

it('says what a committee is called now, and how another name of it was read', () => {
  const utvalg = { slag: 'utvalg', utvalg: 'NUFA', naa: 'Fagrådet' } as const;
  expect(lest({ ...utvalg, skrevet: 'nufa' }, 1)).toEqual(['NUFA heter nå Fagrådet.']);
  expect(lest({ ...utvalg, skrevet: 'Fagutvalget' }, 1)).toEqual([
    '«Fagutvalget» er lest som NUFA, nå Fagrådet.',
  ]);
});
