import { expect, test } from 'vitest';
import { utsnitt } from '#markdown/utsnitt';

const uten = (tekst: string): string => utsnitt(tekst, ({ tittel }) => tittel !== 'Vedtak');

test('what remains keeps its lines', () => {
  expect(
    uten('Ingress\n\n## Vedtak\n\nHemmelig\n\n## Bakgrunn\n\nÅpent\n')
      .split('\n')
      .map((l) => l.trim()),
  ).toEqual(['Ingress', '', '', '', '', '', '## Bakgrunn', '', 'Åpent', '']);
});

test('footnotes and link definitions follow the sections that use them', () => {
  const tekst = uten(
    [
      '## Bakgrunn',
      'Åpent[^a] og [lenke][l].',
      '[^s]: Hemmelig',
      '[h]: https://example.org/hemmelig',
      '## Vedtak',
      'Nei[^s] [lenke][h].',
      '[^a]: Åpen, se også[^b].',
      '[^b]: Åpen i neste ledd.',
      '[l]: https://example.org/aapen',
    ].join('\n\n'),
  );
  expect(tekst).not.toMatch(/hemmelig|nei/iu);
  expect(tekst).toContain('Åpen i neste ledd');
  expect(tekst).toContain('https://example.org/aapen');
});

test('a first-level heading counts as the section it looks like', () => {
  expect(uten('# Vedtak\n\nHemmelig\n')).not.toContain('Hemmelig');
});

test('an underlined heading too', () => {
  expect(uten('Vedtak\n------\n\nHemmelig\n')).not.toContain('Hemmelig');
});
