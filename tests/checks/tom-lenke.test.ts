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
  ['[a](/saker/raad/2030/99/)', 'Siden «/saker/raad/2030/99/» finnes ikke på nettstedet.'],
  ['[a](/saker/raad/2030/99)', 'Siden «/saker/raad/2030/99» finnes ikke på nettstedet.'],
  ['[a](/moeter/raad/2030-02-02/referat/)', 'Siden «/moeter/raad/2030-02-02/referat/» finnes ikke'],
  ['[a](/utvalg/ukjent/#om)', 'Siden «/utvalg/ukjent/#om» finnes ikke'],
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
  '[a](/saker/raad/2030/1/)',
  '[a](/saker/raad/2030/1#vedtak)',
  '[a](/moeter/raad/2030-02-01/referat/)',
  '[a](/saker/raad/2030/)',
  '[a](/vedtak/raad/2030/)',
  '[a](/soek/?q=plan)',
  '[a](//example.org/saker/raad/2030/99/)',
  'Tekst[^1].\n\n[^1]: Fotnote.',
])('leaves %j alone', (kropp) => {
  expect(funn(kropp)).toEqual([]);
});

test('suggests the nearest place', () => {
  expect(funn('[a](#vedtaket)\n\n## Vedtak\n\nRådet vedtar.')[0]).toContain('Mente du «#vedtak»?');
});

test('suggests the nearest page', () => {
  expect(funn('[a](/saker/raad/2030/2/)')[0]).toContain('Mente du «/saker/raad/2030/1/»?');
});

test('an old address leads on, and a page may be made of a file that cannot be read', () => {
  const lenke = sak('1/30', '', '\n[a](/saker/raad/2030/99/)\n');
  const regler = (filer: Record<string, string>): string[] =>
    sjekkTekster(minsteArkiv({ [`${MOETE}/sak-1.md`]: lenke, ...filer })).funn.map(({ regel }) => regel);
  expect(regler({ 'adresser.yaml': '- fra: /saker/raad/2030/99/\n  til: /saker/\n' })).toEqual([]);
  expect(regler({ [`${MOETE}/sak-99.md`]: sak('99/30', 'ukjent: ja\n') })).not.toContain('tom-lenke');
});

test('of thousands of places that are not there, the first have suggestions', () => {
  const lenker = Array.from({ length: 3000 }, (_, n) => `[a](#overskrift-${n}x)\n\n### Overskrift ${n}\n`);
  const alle = funn(lenker.join('\n'));
  expect(alle).toHaveLength(3000);
  expect(alle.filter((f) => f.includes('Mente du'))).toHaveLength(20);
});
