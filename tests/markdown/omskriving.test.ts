import { expect, it } from 'vitest';
import { lesKropp } from '#markdown/les';
import { byttAdresser, byttSaksref, byttTekst, prefiksIder, senkOverskrifter } from '#markdown/omskriving';

const html = (tekst: string) => lesKropp(tekst, { foersteLinje: 1, idPrefiks: 'x' }).seksjoner[0]?.html ?? '';

it('prefixes ids, inner links and nothing else', () => {
  const inn = html('### Mål\n\n[a](#bakgrunn) [b](x.md#c) `<h3 id="ikke">` ![ id="x" href="#y"](a.png)');
  expect(prefiksIder(inn, 'nuit-14')).toBe(
    inn.replace('id="maal"', 'id="nuit-14-maal"').replace('href="#bakgrunn"', 'href="#nuit-14-bakgrunn"'),
  );
});

it('gives tables on a shared page different names', () => {
  expect(prefiksIder(html('| a |\n|--|\n| b |'), 'p', 'sak 14/25')).toContain(
    'aria-label="Tabell 1, sak 14/25"',
  );
});

it('lowers headings, to the sixth level at most', () => {
  expect(senkOverskrifter('<h3 id="a">A</h3><h5>B</h5><hr>', 2)).toBe('<h5 id="a">A</h5><h6>B</h6><hr>');
});

it('swaps addresses of links and pictures', () => {
  const inn = html('[a](vedlegg/a.pdf?x=1&y=2) og ![b](b.png) og `<a href="c">`');
  expect(byttAdresser(inn, (a) => `/base/${a}"`)).toBe(
    inn
      .replace('vedlegg/a.pdf?x=1&#x26;y=2', '/base/vedlegg/a.pdf?x=1&#x26;y=2&#x22;')
      .replace('"b.png"', '"/base/b.png&#x22;"'),
  );
});

it('swaps placeholders by index', () => {
  expect(byttSaksref(html('Se sak 1/25 og NUIT 2/25.'), (i, ord) => `[${i}:${ord}]`)).toBe(
    '<p>Se [0:sak 1/25] og NUIT [1:2/25].</p>',
  );
});

it('replaces running text, and leaves links, headings, code, attributes and numbers of saker', () => {
  const inn = html(
    'KI og [KI](ki.md) i sak 9/25 `KI`\n\n### KI\n\n| KI |\n|--|\n| KI |\n\n![KI > KI](a.png) KI',
  );
  const ut = byttTekst(inn, (tekst) => tekst.replaceAll('KI', '*'));
  expect(ut.match(/\*/gu)).toHaveLength(3);
  expect(ut.replaceAll('*', 'KI')).toBe(inn);
});
