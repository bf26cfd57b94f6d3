import { expect, test } from 'vitest';
import { minsteArkiv, moete, MOETE, sak, sjekkTekster } from './arkivet.ts';

const funn = (kropp: string): string[] =>
  sjekkTekster(minsteArkiv({ [`${MOETE}/sak-1.md`]: sak('1/30', '', `\n${kropp}\n`) }))
    .funn.filter(({ regel }) => ['tom-lenke', 'bilde-uten-alt'].includes(regel))
    .map(({ regel, linje, kolonne, melding, tiltak }) => `${regel} ${linje}:${kolonne} ${melding} ${tiltak}`);

const merker = (kropp: string): string[] =>
  sjekkTekster(minsteArkiv({ [`${MOETE}/sak-1.md`]: sak('1/30', '', `\n${kropp}\n`) })).funn.flatMap(
    ({ regel, nivaa, linje, kolonne, gjelder = '' }) =>
      regel === 'tom-lenke' && nivaa === 'advarsel' ? [`${nivaa} ${linje}:${kolonne} ${gjelder}`] : [],
  );

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
  ['[a](/finnes/ikke/)', 'Siden «/finnes/ikke/» finnes ikke'],
  ['[a](/sakliste/)', 'Siden «/sakliste/» finnes ikke'],
  ['[a](/moeter/raad/2030-02-01/referatet/)', 'Siden «/moeter/raad/2030-02-01/referatet/» finnes ikke'],
])('%s', (kropp, melding) => {
  const [foerst, ...flere] = funn(kropp);
  expect(foerst).toContain(` 6:1 ${melding}`);
  expect(flere).toEqual([]);
});

test.each([
  ['[a](htp://example.org)', 'Mente du «http://»?'],
  ['[a](htps://example.org)', 'Mente du «https://»?'],
  ['[a](https:/example.org)', 'Mente du «https://»?'],
  ['[a](ftp://example.org/plan)', 'Skriv hele adressen, eller ta lenken bort.'],
  ['[a](//example.org/saker/raad/2030/99/)', 'Skriv hele adressen, eller ta lenken bort.'],
])('an address that nobody can follow is told of once, as a fault: %s', (kropp, tiltak) => {
  const [foerst, ...flere] = sjekkTekster(
    minsteArkiv({ [`${MOETE}/sak-1.md`]: sak('1/30', '', `\n${kropp}\n`) }),
  ).funn;
  expect(foerst).toMatchObject({ regel: 'tom-lenke', nivaa: 'feil', linje: 6, kolonne: 1, tiltak });
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
  'Tekst[^1].\n\n[^1]: Fotnote.',
])('leaves %j alone', (kropp) => {
  expect(funn(kropp)).toEqual([]);
});

test.each([
  ['innkalling: publisert, referat: utkast', ['referat']],
  ['innkalling: utkast, referat: utkast', ['innkalling', 'referat']],
  ['innkalling: publisert, referat: publisert', []],
])('tells of a document that waits, of the meeting with «%s»', (momenter, venter) => {
  const dokumenter = ['innkalling', 'referat', 'samlet'];
  const lenker = dokumenter.map((navn) => `[a](/moeter/raad/2030-03-01/${navn}/)`).join('\n');
  const arkiv = minsteArkiv({
    [`${MOETE}/sak-1.md`]: sak('1/30', '', `\n${lenker}\n`),
    'moeter/raad/2030-03-01/moete.md': moete('2030-03-01', `{ moete: publisert, ${momenter} }`),
  });
  const funn = sjekkTekster(arkiv).funn.filter(({ regel }) => regel === 'tom-lenke');
  expect(funn.map(({ melding }) => melding)).toEqual(
    venter.map((navn) => `Siden «/moeter/raad/2030-03-01/${navn}/» er ikke offentlig.`),
  );
});

test('suggests the nearest place', () => {
  expect(funn('[a](#vedtaket)\n\n## Vedtak\n\nRådet vedtar.')[0]).toContain('Mente du «#vedtak»?');
});

test('suggests the nearest page', () => {
  expect(funn('[a](/saker/raad/2030/2/)')[0]).toContain('Mente du «/saker/raad/2030/1/»?');
});

test('suggests no page that is hidden', () => {
  const lenke = sak('1/30', '', '\n[a](/saker/raad/2030/98/)\n');
  const tiltak = (publisering: string): string[] =>
    sjekkTekster(
      minsteArkiv({ [`${MOETE}/sak-1.md`]: lenke, [`${MOETE}/sak-99.md`]: sak('99/30', publisering) }),
    ).funn.flatMap(({ regel, tiltak }) => (regel === 'tom-lenke' && tiltak ? [tiltak] : []));
  expect(tiltak('')).toEqual(['Mente du «/saker/raad/2030/99/»?']);
  expect(tiltak('publisering: utkast\n')).toEqual([expect.not.stringContaining('/saker/raad/2030/99/')]);
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

test.each([
  ['Se [^9] her.', '6:4', '[^9]'],
  ['Se [planen][p] her.', '6:4', '[planen][p]'],
  ['Se [planen][] her.', '6:4', '[planen][]'],
  ['Se ![Kart][k] her.', '6:4', '![Kart][k]'],
  ['[**fet** og `k`][m]', '6:1', '[**fet** og `k`][m]'],
  ['Linje én [planen\nher][p]', '6:10', '[planen her][p]'],
  ['> Linje én\n> og [^7]', '7:6', '[^7]'],
  ['| A |\n| - |\n| to [^9] |', '8:6', '[^9]'],
  ['## Vedtak [^4]\n\nTekst.', '6:11', '[^4]'],
  ['[se [^8]](https://example.org)', '6:5', '[^8]'],
  ['[tekst][^b]', '6:8', '[^b]'],
  ['Ja[^1] og [^2].\n\n[^1]: Fotnote.', '6:11', '[^2]'],
])('%j has a mark that leads to nothing', (kropp, sted, merke) => {
  expect(merker(kropp)).toEqual([`advarsel ${sted} ${merke}`]);
});

test.each([
  '[x] [ ] [sic] [...] § 3 [2] [1][2] [3][4] x[a][b] [sic][...] [-][a]',
  '- [ ] a\n- [x] b',
  '`[a][b]` \\[a]\\[b] [a]\\[b] \\[^9] [\\^9]',
  '```\n[^9] [a][b]\n```',
  '[a][b] og [b][] og ![k][b]\n\n[b]: https://example.org',
  '[A b][ A  B ]\n\n[a b]: https://example.org',
])('%j has none', (kropp) => {
  expect(merker(kropp)).toEqual([]);
});

test('suggests a name that is like it, and no other number', () => {
  const [foerst] = funn('[a][plaen]\n\n[b][planen]\n\n[planen]: https://example.org');
  expect(foerst).toContain('Mente du «planen»?');
  expect(funn('a[^1] b[^2]\n\n[^1]: Fotnote.')[0]).toContain('Skriv fotnoten på en linje for seg');
});

test('many marks are told of as a number', () => {
  expect(merker(Array.from({ length: 100 }, (_, n) => `[^${n}]`).join(' '))).toHaveLength(21);
});
