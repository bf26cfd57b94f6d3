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
    expect(kropp.ulest).toContain('50 nivåer');
    expect(kropp.seksjoner[0]?.tekst).toBe(tekst);
  });

  it.each([
    '['.repeat(3000),
    '*a **b '.repeat(1500),
    '~~a '.repeat(2000),
    '|'.repeat(2000),
    '\0\uD83D\uFFFF',
  ])('survives unbalanced marks', (tekst) => {
    expect(les(tekst).ulest).toBeUndefined();
  });
});
