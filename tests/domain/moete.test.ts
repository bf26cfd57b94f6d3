import { describe, expect, test } from 'vitest';
import { moeteingress, moetemerker } from '#components/moete/hode.ts';
import { omfang } from '#components/forside/omfang.ts';
import { utvalgsfakta } from '#components/utvalg/fakta.ts';
import { fullstendighet } from '#domain/fullstendighet';
import { erBareKjent, harDokument } from '#domain/moete';
import { referatsetning } from '#domain/sitering';
import { bygg, les, md, NETTSTED } from './prove.ts';

const PUBLISERT = 'publisering: publisert';
const dag = (dato: string, felter = ''): string => md(`dager: [{ dato: ${dato} }]\n${PUBLISERT}\n${felter}`);

const { arkiv, moete } = bygg(
  les({
    'nettsted.yaml': NETTSTED,
    'utvalg/a.md': md('navn: [{ navn: Rådet }]'),
    'moeter/a/2025-01-10/moete.md': dag('2025-01-10', 'mangler: [alle dokumentene]'),
    'moeter/a/2025-02-10/moete.md': dag('2025-02-10', 'agenda: [1/25]'),
    'moeter/a/2025-03-10/moete.md': dag('2025-03-10'),
    'moeter/a/2025-03-10/sak-2.md': md(
      'saksnummer: 2/25\ntittel: Referat\ngodkjenner: [a 2025-01-10]',
      '## Vedtak\n\nReferatet er godkjent.\n',
    ),
    'moeter/a/2027-01-10/moete.md': dag('2027-01-10'),
    'moeter/a/2027-02-10/moete.md': dag('2027-02-10', 'avlyst: { grunn: Prøve }'),
  }),
  '2026-01-01',
);

const mellomrom = (tekst = ''): string => tekst.replaceAll('\u00a0', ' ');

describe('a meeting of which a file gives nothing but the days', () => {
  test('has no documents; an agenda or a sak is one', () => {
    expect(arkiv.moeter.filter(harDokument).map((m) => m.dato)).toEqual(['2025-02-10', '2025-03-10']);
  });

  test('is known only from others when it was held, not when it is announced or cancelled', () => {
    expect(arkiv.moeter.filter(erBareKjent).map((m) => m.dato)).toEqual(['2025-01-10']);
    expect(moetemerker(moete('a/2025-01-10'))).toMatchObject([{ tekst: 'Kjent fra henvisninger' }]);
    expect(moeteingress(moete('a/2025-01-10'))).toMatch(/^Arkivet har ingen dokumenter fra dette møtet\./);
    expect(moetemerker(moete('a/2027-01-10'))).toMatchObject([{ tekst: 'Planlagt' }]);
    expect(moetemerker(moete('a/2027-02-10'))).toMatchObject([{ tekst: 'Avlyst' }]);
  });

  test('is not counted among those with documents', () => {
    expect(mellomrom(omfang(arkiv))).toBe(
      'Arkivet har 4 møter og 1 sak. Også kjent fra henvisninger: 1 møte og 1 sak.',
    );
    const fakta = arkiv.utvalg.flatMap((u) => utvalgsfakta(u, arkiv));
    expect(fakta.find(({ ledd }) => ledd === 'I arkivet')?.verdier.map((v) => mellomrom(v.tekst))).toEqual([
      '2 møter med dokumenter',
      '2 planlagte eller avlyste møter',
      '1 møte kjent fra henvisninger',
    ]);
  });

  test('is lacking as a whole, and told of once', () => {
    const [ett] = fullstendighet(arkiv)[0]?.aar.filter(({ aar }) => aar === 2025) ?? [];
    expect(ett?.siterteMoeter.map((m) => m.dato)).toEqual(['2025-01-10']);
    expect(ett?.utenReferat.map((m) => m.dato)).toEqual(['2025-02-10']);
    expect(ett?.oppgitt).toEqual([]);
  });

  test('may have approved minutes that the archive has not', () => {
    expect(moete('a/2025-01-10').referat).toBe('mangler');
    expect(referatsetning(moete('a/2025-01-10'))).toBe(
      'Referatet er godkjent i sak 2/25, men er ikke i arkivet.',
    );
  });
});
