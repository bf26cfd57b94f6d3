import { expect, test } from 'vitest';
import { domVedResultat, resultatFor } from '#components/sak/sakstilstand.ts';
import { offentlig } from '#domain/publisering';
import { bygg, DAG, eksempelraad } from '../../domain/prove.ts';

const { arkiv } = bygg(offentlig(eksempelraad(), DAG));

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
