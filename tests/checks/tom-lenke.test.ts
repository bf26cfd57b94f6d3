import { expect, test } from 'vitest';
import { minsteArkiv, MOETE, sak, sjekkTekster } from './arkivet.ts';

const funn = (kropp: string): string[] =>
  sjekkTekster(minsteArkiv({ [`${MOETE}/sak-1.md`]: sak('1/30', '', `\n${kropp}\n`) }))
    .funn.filter(({ regel }) => ['tom-lenke', 'bilde-uten-alt'].includes(regel))
    .map(({ regel, linje, kolonne, melding, tiltak }) => `${regel} ${linje}:${kolonne} ${melding} ${tiltak}`);

test.each([
  ['[a]()', 'Lenken har ingen adresse.'],
  ['[a](<>)', 'Lenken har ingen adresse.'],
  ['[a](#)', 'Lenken har ingen adresse.'],
  ['[](https://example.org)', 'Lenken til «https://example.org» har ingen tekst.'],
  ['[\u200b](https://example.org)', 'Lenken til «https://example.org» har ingen tekst.'],
  ['[a][b]\n\n[b]: <>', 'Lenken har ingen adresse.'],
  ['[a](#vedtak)', 'Siden har ikke stedet «#vedtak».'],
  ['![](vedlegg/a.png)', 'Bildet «vedlegg/a.png» har ingen tekst'],
  ['![ – ](vedlegg/a.png)', 'Bildet «vedlegg/a.png» har ingen tekst'],
  ['![Figur]()', 'Bildet har ingen adresse.'],
])('%s', (kropp, melding) => {
  const [foerst, ...flere] = funn(kropp);
  expect(foerst).toContain(` 6:1 ${melding}`);
  expect(flere).toEqual([]);
});

test.each([
  '[a](https://example.org)',
  '<https://example.org>',
  '[![Figur](vedlegg/a.png)](https://example.org)',
  '![Søylediagram](vedlegg/a.png)',
  '[a](#vedtak)\n\n## Vedtak\n\n1. Rådet vedtar.',
  '[a](#vedtak-2)\n\n## Vedtak\n\n1. Rådet vedtar.\n2. Rådet ber om mer.',
  '[a](#maalbilde-paa-kort-sikt)\n\n## Målbilde på kort sikt\n\nTekst.',
  '[a](#vedlegg)',
  'Tekst[^1].\n\n[^1]: Fotnote.',
])('leaves %j alone', (kropp) => {
  expect(funn(kropp)).toEqual([]);
});

test('suggests the nearest place', () => {
  expect(funn('[a](#vedtaket)\n\n## Vedtak\n\nRådet vedtar.')[0]).toContain('Mente du «#vedtak»?');
});
