import { describe, expect, it } from 'vitest';
import { lesKropp } from '#markdown/les';

const les = (tekst: string) => lesKropp(tekst, { foersteLinje: 1, idPrefiks: 'x' });
const html = (tekst: string) => {
  const kropp = les(tekst);
  return kropp.seksjoner.map((s) => s.html).join('\n') + (kropp.fotnoter ?? '');
};

describe('hostile input', () => {
  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](java&#115;cript:alert(1))',
    '[a](&#x6A;avascript&colon;alert(1))',
    '[a](&#1;javascript:alert(1))',
    '[a](\\javascript:alert(1))',
    '[a](<java\tscript:alert(1)>)',
    '[a](vbscript:x)',
    '[a](https://navn:passord@x.example/)',
    '[a](<https:///navn@x.example>)',
    '<HTTPS://navn@x.example/>',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '<javascript:alert(1)>',
    '[a][b]\n\n[b]: javascript:alert(1)',
    '[a](//evil.example/x)',
    '[a]()',
    '[a](#)',
  ])('gives %j no link', (tekst) => {
    expect(html(tekst)).not.toContain('<a');
  });

  it.each([
    '![a](javascript:x)',
    '![a](data:image/svg+xml,x)',
    '![a](https://evil.example/a.png)',
    '![a](//e.no/a.png)',
  ])('shows the text of %j, not the picture', (tekst) => {
    expect(html(tekst)).toBe('<p>a</p>');
    expect(les(tekst).lenker).toHaveLength(1);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    'a <b onclick="x()">fet</b>',
    '<saks-ref data-nr="0">14/24</saks-ref>',
    '<a href="javascript:x" id="innhold">a</a>',
    '<style>*{display:none}</style>',
    '<div\n\nstyle="x">',
  ])('drops the raw HTML of %j and says so', (tekst) => {
    expect(html(tekst)).not.toMatch(/<(?!\/?p>|saks-ref data-nr="0">|\/saks-ref>)/u);
    expect(les(tekst).bortfall?.[0]).toMatchObject({ slag: 'raaHtml', linje: 1 });
  });

  it.each([
    ['<script>alert(1)</script>', 'skript', '<script>', 1],
    ['a <b onclick="x()">fet</b>', 'skript', '<b onclick="x()">', 3],
    ['<svg onload=alert(1)>', 'skript', '<svg onload=alert(1)>', 1],
    ['<a href="java&#115;cript:x">a</a>', 'skript', '<a href="java&#115;cript:x">', 1],
    ['<math><mi xlink:href="data:x,y">', 'skript', '<math>', 1],
    ['<div>\n<p\n  STYLE="x">', 'utseende', '<p STYLE="x">', 1],
    [
      '<img srcset="vedlegg/a.png 1x, https://e.no/a.png 2x">',
      'henting',
      '<img srcset="vedlegg/a.png 1x, https://e.no/a.png 2x">',
      1,
    ],
    ['<iframe srcdoc="<p>">', 'henting', '<iframe srcdoc="<p>', 1],
    [
      'x <meta http-equiv="refresh" content="0;url=//e.no">',
      'henting',
      '<meta http-equiv="refresh" content="0;url=//e.no">',
      3,
    ],
    ['<base href="//e.no/">', 'henting', '<base href="//e.no/">', 1],
    ['<form action="x"><input name="y"></form>', 'skjema', '<form action="x">', 1],
    ['<!-- a --> <script>x</script> <!-- b -->', 'skript', '<script>', 12],
    ['[a](javascript:x)', 'skript', '[a](javascript:x)', 1],
    ['se [a](JaVa&#115;cript&colon;x "t")', 'skript', '[a](JaVa&#115;cript&colon;x "t")', 4],
    ['<vbscript:x>', 'skript', '<vbscript:x>', 1],
    ['[a](&#1;&#xad;data:text/html,x)', 'skript', '[a](&#1;&#xad;data:text/html,x)', 1],
    ['| a |\n| - |\n| [b][c] |\n\n[c]: javascript:x', 'skript', '[b][c]', 3],
    ['![a](https://e.no/a.png)', 'henting', '![a](https://e.no/a.png)', 1],
    ['![a](//e.no/a.png)', 'henting', '![a](//e.no/a.png)', 1],
    ['![a](data:image/svg+xml,x)', 'skript', '![a](data:image/svg+xml,x)', 1],
    ['Ord[^1]\n\n[^1]: <script>x</script>', 'skript', '<script>', 7],
  ])('says that %j is dangerous, and where', (tekst, fare, skrevet, kolonne) => {
    expect(les(tekst).bortfall?.find((b) => b.fare)).toMatchObject({ fare, skrevet, kolonne });
  });

  it.each([
    ['a<br>b', 'raaHtml', '<br>'],
    ['<!-- a --> Viktig <!-- b -->', 'raaHtml', '<!-- a --> Viktig <!-- b -->'],
    ['a <![CDATA[ b ]]>', 'raaHtml', '<![CDATA[ b ]]>'],
    ['<!-- aldri lukket\n\nViktig', 'raaHtml', '<!-- aldri lukket Viktig'],
    ['[a](ftp://e.no)', 'lenke', '[a](ftp://e.no)'],
    ['[a](//e.no)', 'lenke', '[a](//e.no)'],
    ['[a](https://e.no "mer tekst")', 'lenketittel', '[a](https://e.no "mer tekst")'],
    ['a ![b](c.png "mer tekst")', 'lenketittel', '![b](c.png "mer tekst")'],
    ['## Om [rapporten](https://e.no)', 'overskriftslenke', '[rapporten](https://e.no)'],
    ['| a |\n| - |\n| b | c |', 'celle', '| c |'],
    ['```js onclick=x\na\n```', 'kodeord', '```js onclick=x a ```'],
    ['```"><script>\na\n```', 'kodeord', '```"><script> a ```'],
  ])('says that %j does not come out', (tekst, slag, skrevet) => {
    expect(les(tekst).bortfall).toEqual([expect.objectContaining({ slag, skrevet })]);
    expect(les(tekst).bortfall?.[0]?.fare).toBeUndefined();
  });

  it.each([
    '![b](c.png "Bildetekst")',
    '```js\na\n```',
    '- [x] a',
    'a[^1]\n\n[^1]: b',
    '| a |\n| - |\n| b |  |',
  ])('has nothing to say of %j', (tekst) => {
    expect(les(tekst).bortfall).toBeUndefined();
  });

  it.each([
    ['Dette er <b>viktig</b>.', ['1:10 <b>']],
    ['<B>a</b> <i>b</i>', ['1:1 <B>', '1:10 <i>']],
    ['viktig</b> ord', ['1:7 </b>']],
    ['</b> <b>x</b> </b>', ['1:1 </b>', '1:6 <b>', '1:15 </b>']],
    ['a <b>b\n\nc</b> d', ['1:3 <b>']],
    ['<div>\n\nTekst\n\n</div>', ['1:1 <div>']],
    ['<div>\n\nTekst\n\n</div>\nmer tekst', ['1:1 <div>', '5:1 </div> mer tekst']],
    ['<table>\n<tr>\n\n<td>a</td>\n\n</tr>\n</table>', ['1:1 <table> <tr>', '4:1 <td>a</td>']],
    ['x <script>alert(1)</script> y', ['1:3 <script>']],
    ['a<br>b<br/>c', ['1:2 <br>', '1:7 <br/>']],
  ])('says of each piece of HTML in %j once what does not come out', (tekst, ventet) => {
    const funn = les(tekst).bortfall?.map((b) => `${b.linje}:${b.kolonne} ${b.skrevet}`);
    expect(funn).toEqual(ventet);
  });

  it('tells of footnotes that only each other use', () => {
    const kropp = les(
      'Ja[^1].\n\n[^1]: a[^4]\n\n[^2]: b[^3]\n\n[^3]: c[^2] [d][e]\n\n[^4]: f\n\n[e]: https://e.no',
    );
    expect(kropp.bortfall?.map((b) => `${b.slag} ${b.linje}`)).toEqual([
      'fotnote 5',
      'fotnote 7',
      'lenkedefinisjon 11',
    ]);
  });

  it('hides comments without a word', () => {
    const kropp = les('<!-- husk dette -->\n\nTekst <!-- her --> slutt');
    expect(kropp.bortfall).toBeUndefined();
    expect(kropp.seksjoner[0]?.tekst).toBe('Tekst slutt');
  });

  it('escapes what looks like markup in attributes and text', () => {
    const ut = html('![" onerror="x](a.png)\n\n`<script>`\n\n## "><script>\n\n| a |\n|--|\n| b |');
    expect(ut).not.toContain('<script');
    expect(ut).toContain('alt="&#x22; onerror=&#x22;x"');
  });

  it('keeps ordinary addresses', () => {
    const ut = html(
      '[a](https://e.no/?a=1&b=2) [b](../2025-02-13/sak-4.md) [c](#bakgrunn) [d](/om/) post@example.no',
    );
    expect(ut.match(/<a href/gu)).toHaveLength(5);
  });

  it.each([
    '>'.repeat(5000) + ' a',
    '- '.repeat(5000) + 'a',
    Array.from({ length: 400 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
  ])('survives deep nesting and keeps the text', (tekst) => {
    const kropp = les(tekst);
    expect(kropp.ulest?.grunn).toMatch(/inni hverandre|først på en linje/u);
    expect(kropp.seksjoner[0]?.tekst).toBe(tekst);
  });

  it.each(['['.repeat(2500), '*a **b '.repeat(800), '~~a '.repeat(1200), '|'.repeat(100), '\0\uD83D\uFFFF'])(
    'survives unbalanced marks',
    (tekst) => {
      expect(les(tekst).ulest).toBeUndefined();
    },
  );
});
