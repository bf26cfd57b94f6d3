import type { Linjedel } from '#components/tekstdel.ts';
import { medlemstid, sisteMedlemmer } from '#components/utvalg/medlemmer.ts';
import { endringslinje } from '#components/utvalg/representasjon.ts';
import { offentlig } from '#domain/publisering';
import { medlemskapI } from '#domain/medlemskap';
import { endringerIRepresentasjon } from '#domain/representasjon';
import { expect, test } from 'vitest';
import { bygg, DAG, eksempelraad, les, md, NETTSTED } from '../../domain/prove.ts';

const tekst = (deler: readonly Linjedel[] | undefined): string =>
  (deler ?? [])
    .map((del) => (typeof del === 'string' ? del : del.tekst))
    .join('')
    .replaceAll('\u00A0', ' ');

test('the members as last known say what tells it, the name of the organisation that day, and when', () => {
  const { arkiv } = bygg(offentlig(eksempelraad(), DAG));
  const raadet = arkiv.utvalg.find((u) => u.id === 'eksempelraadet');
  const { kilde, deltakere } = sisteMedlemmer(arkiv, raadet ?? raise());
  expect(tekst(kilde)).toBe('innkallingen til Eksempelrådet 17. mars 2026');
  expect(
    deltakere.map(({ navn, under, merknad }) =>
      [navn, tekst(under), merknad?.replaceAll('\u00A0', ' ')].join(' | '),
    ),
  ).toEqual([
    'Leder 1 | Eksempeldirektoratet, leder | Fra 2024.',
    'Medlem 2 | Sykehus Vest | Først nevnt 11. februar 2025, sist 17. mars 2026. Virksomheten er trykt «Sykehuset Vest» i originalen.',
    'Medlem 3 | Kommuneforbundet i Eksempellandet / Sørby kommune | Fra et tidspunkt mellom januar 2024 og juni 2024.',
    'Medlem 5 | Nordby kommune | Fra 1. januar 2026.',
    'Medlem 8 | Fastlegerepresentant | Nevnt 17. mars 2026.',
  ]);
});

test('who is named in a meeting of two days is named in both', () => {
  const { arkiv } = bygg(offentlig(eksempelraad(), DAG));
  const raadet = arkiv.utvalg.find((u) => u.id === 'eksempelraadet');
  const fire = medlemskapI(arkiv, raadet ?? raise()).find(({ person }) => person === 'Medlem 4');
  expect(fire && medlemstid(fire).replaceAll('\u00A0', ' ')).toMatch(/20\.–21\. mai 2025\.$/);
});

test('a change is a sentence that claims what is known, and what it builds on', () => {
  const { arkiv } = bygg(
    les({
      'nettsted.yaml': NETTSTED,
      'virksomheter.yaml': '- { id: nord, navn: [{ navn: Nord }] }\n',
      'utvalg/a.md': md(
        'navn: [{ navn: A }]\nmedlemmer: [{ navn: Ny, nyI: "2024-01-10" }, { navn: G, organisasjon: Nord, erstatter: H, fra: "2023", belegg: Et brev }]',
      ),
      'moeter/a/2024-01-10/moete.md': md(
        'dager: [{ dato: 2024-01-10 }]\npublisering: publisert\ndeltakere: { innkalt: ["B, Nord", "C, Nord", "D, Etaten", { navn: E, organisasjon: Nord, erstatter: F }] }',
      ),
      'moeter/a/2025-01-10/moete.md': md(
        'dager: [{ dato: 2025-01-10 }]\npublisering: publisert\ndeltakere: { innkalt: ["I, Nord", "E, Nord", Ny] }',
      ),
    }),
  );
  const linjer = endringerIRepresentasjon(arkiv, arkiv.utvalg[0] ?? raise()).map(endringslinje);
  expect(linjer.map(({ setning, grunnlag }) => [tekst(setning), tekst(grunnlag)])).toEqual([
    [
      'I er først nevnt for Nord 10. januar 2025, etter B og C, som sist er nevnt 10. januar 2024.',
      'Etter deltakerlisten til A 10. januar 2025.',
    ],
    ['D er sist nevnt for Etaten 10. januar 2024.', 'Etter deltakerlisten til A 10. januar 2024.'],
    ['E erstatter F for Nord.', 'Står i dokumentene til A 10. januar 2024.'],
    ['Ny er nytt medlem.', 'Står i dokumentene til A 10. januar 2024.'],
    ['G erstatter H for Nord.', 'Fra 2023. Et brev.'],
  ]);
  expect(linjer[0]?.setning).toContainEqual({ tekst: 'Nord', href: '/organisasjoner/nord/' });
});

function raise(): never {
  throw new Error('utvalget mangler');
}
