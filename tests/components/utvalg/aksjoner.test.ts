import { aksjonslinjer } from '#components/utvalg/aksjoner.ts';
import { expect, test } from 'vitest';
import { bygg, les, md, NETTSTED } from '../../domain/prove.ts';

const moete = (dag: string): string => md(`dager: [{ dato: ${dag} }]\npublisering: publisert`);
const filer = (punkter: string): Record<string, string> => ({
  'nettsted.yaml': NETTSTED,
  'utvalg/a.md': md('navn: [{ navn: Utvalg A, kort: A }]'),
  'moeter/a/2025-01-10/moete.md': moete('2025-01-10'),
  'moeter/a/2025-01-10/sak-1.md': md('saksnummer: 1/25', punkter),
  'moeter/a/2025-02-10/moete.md': moete('2025-02-10'),
  'moeter/a/2025-02-10/sak-2.md': md('saksnummer: 2/25\nfoelgerOpp: ["a 1/25#aksjonspunkt-1"]'),
});

function linjer(punkter: string) {
  const { arkiv } = bygg(les(filer(punkter)));
  const [utvalg] = arkiv.utvalg;
  if (!utvalg) throw new Error('utvalget mangler');
  return aksjonslinjer(utvalg, arkiv);
}

test('those without news are listed with who, deadline and the way to the minutes', () => {
  const { linjer: rader, omfang } = linjer(
    '## Aksjonspunkter\n\n- **Kari:** Lage notat\n- **Ola:** Ringe. (frist 2025-02-01)\n',
  );
  expect(omfang.replaceAll('\u00a0', ' ')).toBe(
    'Referatene har 2 aksjonspunkter: 1 er tatt opp i en senere sak, og for 1 er oppfølging ikke meldt.',
  );
  expect(rader).toEqual([
    [
      'Ola: Ringe. Frist: 1.\u00a0februar 2025. ',
      { tekst: 'A sak 1/25, punkt 2', href: '/saker/a/2025/1/#aksjonspunkt-2' },
    ],
  ]);
});

test.each([
  ['- **Kari:** Lage notat', 'Referatene har 1 aksjonspunkt, og det er tatt opp i en senere sak.'],
  [
    '- **Kari:** Lage notat\n- **Ola:** Ringe',
    'Referatene har 2 aksjonspunkter: 1 er tatt opp i en senere sak, og for 1 er oppfølging ikke meldt.',
  ],
])('%j is summed up', (punkter, omfang) => {
  expect(linjer(`## Aksjonspunkter\n\n${punkter}\n`).omfang.replaceAll('\u00a0', ' ')).toBe(omfang);
});

test('a long list is cut, and says so; no action points, nothing', () => {
  const mange = linjer(`## Aksjonspunkter\n\n${'- **Kari:** Noe\n'.repeat(25)}`);
  expect(mange.linjer).toHaveLength(20);
  expect(mange.omfang).toContain('De 20 nyeste står her.');
  expect(linjer('## Aksjonspunkter\n\n- **Kari:** Alt er gjort\n').linjer).toEqual([]);
});
