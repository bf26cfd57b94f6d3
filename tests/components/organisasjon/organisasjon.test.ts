import { feltdeler } from '#components/organisasjon/deler.ts';
import { navnehistorie, organisasjonsfakta } from '#components/organisasjon/navn.ts';
import { organisasjonsregister, uregistrerte } from '#components/organisasjon/register.ts';
import { NYESTE, saksaar, saksrad } from '#components/organisasjon/saker.ts';
import { sattSammen } from '#components/tekstdel.ts';
import { persondeler } from '#components/sak/persondeler.ts';
import { offentlig } from '#domain/publisering';
import { type Virksomhet, virksomheterI } from '#domain/virksomhet';
import { expect, test } from 'vitest';
import { bygg, DAG, eksempelraad, les, md, NETTSTED } from '../../domain/prove.ts';

const { arkiv } = bygg(offentlig(eksempelraad(), DAG));
const virksomhet = (id: string): Virksomhet => {
  const funnet = virksomheterI(arkiv).get(id);
  if (!funnet) throw new Error(id);
  return funnet;
};
const glatt = (tekst: string): string => tekst.replaceAll('\u00A0', ' ');

test('a printed field is kept as it is, and each registered organisation in it is a link', () => {
  expect(feltdeler(arkiv, 'Sykehus Vest / Ukjent etat')).toEqual([
    { tekst: 'Sykehus Vest', href: '/organisasjoner/sykehus-vest/' },
    ' / ',
    { tekst: 'Ukjent etat' },
  ]);
  expect(sattSammen(feltdeler(arkiv, undefined), 'leder', undefined)).toEqual(['leder']);
});

test('an owner of a sak links to the organisation, and a body by its own name', () => {
  const person = { navn: 'Kari', organisasjon: 'Nordby kommune', rolle: 'leder', trykt: { navn: 'Cari' } };
  expect(persondeler(arkiv, person)).toEqual([
    'Kari',
    ', ',
    { tekst: 'Nordby kommune', href: '/organisasjoner/nordby/' },
    ', ',
    'leder',
    ' (trykt: «Cari»)',
  ]);
  expect(persondeler(arkiv, { navn: 'IRAE' })).toEqual([{ tekst: 'IRAE', href: '/organisasjoner/irae/' }]);
});

test('an organisation tells its names over time, and what took over', () => {
  expect(navnehistorie(virksomhet('kommuneforeningen')).map((n) => glatt(`${n.navn}: ${n.periode}`))).toEqual(
    [
      'Kommuneforeningen: Til et tidspunkt mellom juni 2025 og september 2025.',
      'Kommuneforbundet i Eksempellandet (KFE): Fra et tidspunkt mellom juni 2025 og september 2025.',
    ],
  );
  expect(navnehistorie(virksomhet('nordby'))).toEqual([]);
  expect(organisasjonsfakta(virksomhet('direktoratet-for-eksempler')).find((f) => f.ledd === 'Nå')).toEqual({
    ledd: 'Nå',
    verdier: [{ tekst: 'Eksempeldirektoratet', href: '/organisasjoner/eksempeldirektoratet/' }],
  });
});

test('the register has what is in use first, and says earlier names', () => {
  const { iBruk, andre } = organisasjonsregister(arkiv);
  expect(iBruk.map((r) => `${r.navn} (${r.ogsaa}) ${glatt(r.omfang)}`)).toContain(
    'Kommuneforbundet i Eksempellandet (KFE, tidligere Kommuneforeningen) Representert i 1 utvalg',
  );
  expect(andre.map((r) => `${r.navn}: ${r.ogsaa}`)).toEqual([
    'Direktoratet for eksempler: nå Eksempeldirektoratet',
  ]);
});

test('a sak is told with the committee of its time and every role', () => {
  expect(saksrad({ ...(virksomhet('eksempeldirektoratet').saker.at(-1) ?? raise()) })).toMatchObject({
    sak: 'Eksempelrådet sak 4/25',
    href: '/saker/eksempelraadet/2025/4/',
    roller: 'Sakseier, saksbehandler',
  });
});

test('more saker than one page holds are listed year by year', () => {
  const saker = Array.from({ length: NYESTE + 1 }, (_, nr): [string, string] => [
    `moeter/a/2025-01-10/sak-${nr + 1}.md`,
    md(`saksnummer: ${nr + 1}/25\nsakseier: [Etaten]`),
  ]);
  const { arkiv: stort } = bygg(
    les({
      'nettsted.yaml': NETTSTED,
      'virksomheter.yaml': '- { id: etaten, navn: [{ navn: Etaten }] }\n',
      'utvalg/a.md': md('navn: [{ navn: A }]'),
      'moeter/a/2025-01-10/moete.md': md(
        'dager: [{ dato: 2025-01-10 }]\npublisering: publisert\ndeltakere: { innkalt: ["B, Kontoret"] }',
      ),
      ...Object.fromEntries(saker),
    }),
  );
  const etaten = virksomheterI(stort).get('etaten') ?? raise();
  expect(saksaar(etaten).map(({ aar, saker: iAar }) => [aar, iAar.length])).toEqual([[2025, NYESTE + 1]]);
  expect(saksaar(virksomhet('nordby'))).toEqual([]);
  expect(uregistrerte(stort)).toMatchObject([{ navn: 'Kontoret', sted: { href: '/moeter/a/2025-01-10/' } }]);
});

function raise(): never {
  throw new Error('mangler');
}
