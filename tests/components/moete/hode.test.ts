import { expect, test } from 'vitest';
import { dokumentrader } from '#components/moete/dokumenter.ts';
import { moetemerker, saksantall } from '#components/moete/hode.ts';
import type { Utkast } from '#domain/utkast';
import { referatlinje } from '#components/moete/referatlinje.ts';
import { resultatFor } from '#components/sak/sakstilstand.ts';
import { offentlig } from '#domain/publisering';
import { bygg, DAG, eksempelraad } from '../../domain/prove.ts';

const innkalt = bygg(offentlig(eksempelraad(), DAG)).arkiv.moeter.find(
  ({ id }) => id === 'eksempelraadet/2026-03-17',
);
if (!innkalt) throw new Error('The meeting is not in the fixture archive.');

const merker = (utkast?: Utkast): string[] =>
  moetemerker(utkast ? { ...innkalt, utkast } : innkalt).map(({ tekst }) => tekst);

test('a meeting whose notice is a draft has called nobody', () => {
  expect(merker()).toEqual(['Innkalt']);
  expect(merker({ helt: true, deler: ['moete'], grunner: [] })).toEqual(['UTKAST']);
  expect(merker({ helt: false, deler: ['innkalling'], grunner: [] })).toEqual(['UTKAST']);
  expect(merker({ helt: false, deler: ['referat'], grunner: [] })).toEqual(['Innkalt', 'UTKAST']);
});

test('drafts are counted apart', () => {
  const [foerste, ...resten] = innkalt.saker;
  if (!foerste) throw new Error('The meeting has no saker.');
  expect(saksantall(innkalt)).not.toContain('utkast');
  const utkast = { helt: true, deler: [], grunner: [] };
  expect(saksantall({ ...innkalt, saker: [{ ...foerste, utkast }, ...resten] })).toContain('(1 utkast)');
});

test('what draft minutes say is marked where it stands', () => {
  const holdt = bygg(offentlig(eksempelraad(), DAG)).arkiv.moeter.find(
    ({ id }) => id === 'eksempelraadet/2025-02-11',
  );
  const sak = holdt?.saker.find(({ utfall }) => utfall);
  if (!holdt || !sak) throw new Error('The meeting is not in the fixture archive.');
  const sagt = (utkast?: Utkast): string[] => {
    const moete = utkast ? { ...holdt, utkast } : holdt;
    return [
      saksantall(moete).split(', ').at(-1) ?? '',
      moetemerker(moete)[1]?.tekst ?? '',
      dokumentrader(moete)[0]?.tittel ?? '',
      referatlinje(moete).foer,
      resultatFor(utkast ? { ...sak, utkast } : sak).tekst,
    ];
  };
  expect(sagt().join()).not.toContain('UTKAST');
  expect(sagt({ helt: false, deler: ['referat'], grunner: [] })).toEqual(
    sagt().map((tekst) => `UTKAST: ${tekst}`),
  );
  expect(sagt({ helt: false, deler: ['innkalling'], grunner: [] })).toEqual(sagt());
});
