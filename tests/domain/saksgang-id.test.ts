import { expect, test } from 'vitest';
import { bygg, les, md, type Provearkiv } from './prove.ts';

const raadet = (dato: string, nummer: string, felter = ''): Record<string, string> => ({
  [`moeter/raad/${dato}/moete.md`]: md(`dager: [{ dato: ${dato} }]\npublisering: publisert`),
  [`moeter/raad/${dato}/sak-${nummer.split('/')[0] ?? ''}.md`]: md(
    `saksnummer: ${nummer}\ntittel: T\n${felter}`,
  ),
});
const GANG = {
  'utvalg/raad.md': md('navn: [{ navn: Rådet }]'),
  'utvalg/fag.md': md('navn: [{ navn: Fagutvalget }]'),
  ...raadet('2024-03-10', '3/24'),
  ...raadet('2024-04-10', '4/24', 'tidligereBehandlinger: [raad 3/24]'),
  ...raadet('2024-05-10', '5/24'),
  ...raadet('2024-06-10', '6/24', 'tidligereBehandlinger: [raad 5/24]'),
};
const fil = (sak: string, mer = ''): string => md(`tittel: Navnet\nsak: ${sak}\n${mer}`);
const arkivet = (filer: Record<string, string> = {}): Provearkiv => bygg(les({ ...GANG, ...filer }));
const ider = ({ arkiv }: Provearkiv): [string, string[]][] =>
  arkiv.saksganger.map((g) => [g.id, g.tidligereIder]);

test('the oldest sak gives the id, and every other sak leads to it', () => {
  const a = arkivet();
  expect(ider(a)).toEqual([
    ['raad-2024-3', ['raad-2024-4']],
    ['raad-2024-5', ['raad-2024-6']],
  ]);
  expect(a.arkiv.finnSaksgang('raad-2024-4')?.id).toBe('raad-2024-3');
});

test('an older sak that turns up takes over, and the old address leads on', () => {
  const a = arkivet(
    raadet('2024-03-10', '3/24', 'tidligereBehandlinger: [{ sak: fag 9/23, dato: 2023-12-01, tittel: T }]'),
  );
  expect(ider(a)[0]).toEqual(['fag-2023-9', ['raad-2024-3', 'raad-2024-4']]);
});

test('two matters that turn out to be one keep all their addresses', () => {
  const a = arkivet(raadet('2024-05-10', '5/24', 'tidligereBehandlinger: [raad 4/24]'));
  expect(ider(a)).toEqual([['raad-2024-3', ['raad-2024-4', 'raad-2024-5', 'raad-2024-6']]]);
});

test('a sak without a day is taken to be late in its year', () => {
  const a = arkivet(
    raadet('2024-03-10', '3/24', 'tidligereBehandlinger: [{ sak: fag 9/24, tittel: T, datoTekst: i vår }]'),
  );
  expect(ider(a)[0]?.[0]).toBe('raad-2024-3');
});

test('a file names the matter of any of its saker, and all their ids lead to it', () => {
  const a = arkivet({
    'saksganger/planen.md': fil('raad 4/24', 'sammendrag: S\ntidligereIder: [gamle-planen]'),
  });
  expect(ider(a)[0]).toEqual(['planen', ['gamle-planen', 'raad-2024-3', 'raad-2024-4']]);
  expect(a.arkiv.finnSaksgang('gamle-planen')).toMatchObject({ tittel: 'Navnet', sammendrag: 'S' });
  expect(a.avvik).toEqual([]);
});

test('a file of a matter that has one step yet names nothing, and is told of', () => {
  const a = arkivet({ ...raadet('2024-07-10', '7/24'), 'saksganger/senere.md': fil('raad 7/24') });
  expect(a.arkiv.finnSaksgang('senere')).toBeUndefined();
  expect(a.avvik).toEqual([
    {
      slag: 'ingen-saksgang',
      fil: 'saksganger/senere.md',
      sti: ['sak'],
      skrevet: 'raad 7/24',
      kandidater: [],
    },
  ]);
});

test.each([
  [
    'two files for one matter',
    { 'saksganger/a.md': fil('raad 3/24'), 'saksganger/b.md': fil('raad 4/24') },
    {
      slag: 'navngitt-saksgang',
      fil: 'saksganger/b.md',
      skrevet: 'raad 4/24',
      kandidater: ['saksganger/a.md'],
    },
  ],
  [
    'a former id that another file has',
    { 'saksganger/a.md': fil('raad 3/24'), 'saksganger/b.md': fil('raad 6/24', 'tidligereIder: [a]') },
    { slag: 'opptatt-id', fil: 'saksganger/b.md', skrevet: 'a', kandidater: ['saksganger/a.md'] },
  ],
  [
    'a former id that belongs to a sak of another matter',
    { 'saksganger/a.md': fil('raad 3/24', 'tidligereIder: [raad-2024-6]') },
    { slag: 'opptatt-id', fil: 'saksganger/a.md', skrevet: 'raad-2024-6' },
  ],
  [
    'a file with the id of a sak of another matter',
    { 'saksganger/raad-2024-5.md': fil('raad 3/24') },
    { slag: 'opptatt-id', fil: 'saksganger/raad-2024-5.md', skrevet: 'raad-2024-5' },
  ],
  [
    'its own name as a former one',
    { 'saksganger/a.md': fil('raad 3/24', 'tidligereIder: [a]') },
    { slag: 'opptatt-id', fil: 'saksganger/a.md', skrevet: 'a' },
  ],
])('%s is a fault, and the first keeps it', (_, filer, avvik) => {
  const a = arkivet(filer);
  expect(a.avvik).toMatchObject([avvik]);
  const alle = a.arkiv.saksganger.flatMap((g) => [g.id, ...g.tidligereIder]);
  expect(alle).toHaveLength(new Set(alle).size);
});
