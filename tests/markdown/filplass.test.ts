import { expect, test } from 'vitest';
import { mentSti, ukjentFil } from '#markdown/filplass';
import { minsteArkiv, MOETE, moete, sak, sjekkTekster } from '../checks/arkivet.ts';

const I_MOETET: readonly (readonly [string, string | undefined])[] = [
  ['sak-26.md.txt', 'sak-26.md'],
  ['Sak 26.md', 'sak-26.md'],
  ['SAK-26.MD', 'sak-26.md'],
  ['sak_26 b.md', 'sak-26-b.md'],
  ['saks-26.md', 'sak-26.md'],
  ['Sak Strategi.md', 'sak-strategi.md'],
  ['møte.md', 'moete.md'],
  ['moete.MD', 'moete.md'],
  ['Moete (1).md', 'moete.md'],
  ['notat.md', undefined],
  ['sak-26.docx', undefined],
];

test.each(I_MOETET)('%s in the folder of a meeting was meant as %s', (navn, ment) => {
  expect(mentSti(`${MOETE}/${navn}`)).toBe(ment && `${MOETE}/${ment}`);
});

test.each([
  ['emner.yml', 'emner.yaml'],
  ['utvalg/Råd.md', 'utvalg/raad.md'],
  ['notater/huskeliste.md', undefined],
])('%s was meant as %s', (sti, ment) => {
  expect(mentSti(sti)).toBe(ment);
});

test('the name is what is told of, not a pattern', () => {
  const { melding, forventet, tiltak } = ukjentFil(`${MOETE}/Sak 26.md`);
  expect(melding).toContain('«Sak 26.md»');
  expect(forventet).toBe('sak-26.md');
  expect(tiltak).toMatch(/^Mente du «sak-26.md»/u);
  for (const sti of ['notat.md', 'moeter/notat.md', 'ukjent/a.md', `${MOETE}/notat.md`])
    expect(Object.values(ukjentFil(sti)).join()).not.toContain('*');
});

const AGENDA = moete('2030-02-01').replace(
  'publisering',
  'agenda:\n  - 1/30\n  - 2/30\n  - 3/30\npublisering',
);

test.each([
  ['møte.md', { [`${MOETE}/moete.md`]: undefined, [`${MOETE}/møte.md`]: AGENDA }],
  [
    'Sak 2.md',
    { [`${MOETE}/moete.md`]: AGENDA, [`${MOETE}/sak-2.md`]: undefined, [`${MOETE}/Sak 2.md`]: sak('2/30') },
  ],
])('nothing that follows from the wrong name %s is told of', (navn, endringer) => {
  const saker = { [`${MOETE}/sak-2.md`]: sak('2/30'), [`${MOETE}/sak-3.md`]: sak('3/30') };
  const { funn } = sjekkTekster(minsteArkiv({ ...saker, ...endringer }));
  expect(funn.map(({ regel, fil }) => `${regel} ${fil}`)).toEqual([`ukjent-fil ${MOETE}/${navn}`]);
});
