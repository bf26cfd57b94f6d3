import { expect, test } from 'vitest';
import { domVedResultat, resultatFor } from '#components/sak/sakstilstand.ts';
import { offentlig } from '#domain/publisering';
import { type Sak, tittelAv } from '#domain/sak';
import { bygg, DAG, eksempelraad } from '../../domain/prove.ts';

const { arkiv, sak } = bygg(offentlig(eksempelraad(), DAG));

test('beside its result a sak says what became of the proposal only where that says more', () => {
  const sagt = (dom: string): Set<string | undefined> =>
    new Set(arkiv.saker.filter((sak) => sak.dom === dom).map(domVedResultat));
  expect(sagt('som-foreslaatt')).toEqual(new Set(['Som foreslått']));
  expect(sagt('endret')).toEqual(new Set(['Endret i møtet']));
  expect(sagt('uten-forslag')).toEqual(new Set([undefined]));
  const uten = arkiv.saker.filter((sak) => sak.dom === 'uten-vedtak' && !sak.utfall);
  expect(uten.map((sak) => [resultatFor(sak).tekst, domVedResultat(sak)])).toContainEqual([
    'Uten vedtak',
    undefined,
  ]);
});

test('a withdrawn sak and one that is exempt are told apart, by words and by icon', () => {
  const vist = (sak: Sak): string[] => [tittelAv(sak), resultatFor(sak).tekst, resultatFor(sak).ikon ?? ''];
  const { tittel: _, ...utenTittel } = sak('eksempelraadet/2026/4');
  expect(vist(sak('eksempelraadet/2026/5'))).toEqual([
    'Sak 5/26 (trukket)',
    'Trukket fra nettstedet',
    'kryss',
  ]);
  expect(vist(utenTittel)).toEqual(['Tittelen er ikke offentlig', 'Unntatt offentlighet', 'laas']);
});

test('a draft never says that it is out', () => {
  const utkast = { helt: true, deler: [], grunner: [] };
  expect(resultatFor({ ...sak('eksempelraadet/2026/3'), utkast }).tekst).toBe('Utkast');
  expect(resultatFor({ ...sak('eksempelraadet/2026/3'), utkast: { ...utkast, helt: false } }).tekst).toBe(
    'Innkalt',
  );
});
