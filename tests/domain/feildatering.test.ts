import { expect, test } from 'vitest';
import { kommende } from '#components/moete/aar.ts';
import { moeteingress, moetemerker } from '#components/moete/hode.ts';
import { soekedataFor } from '#components/saksgang/soek.ts';
import { erFeildatert } from '#domain/feildatering';
import { fullstendighet } from '#domain/fullstendighet';
import { kommendeMoeter } from '#domain/oversikt';
import { bygg, eksempelraad, les, md, NETTSTED } from './prove.ts';

test('a day after all who cite it is no meeting to come', () => {
  const { arkiv, moete, sak } = bygg(eksempelraad());
  const trykkfeil = moete('eksempelraadet/2026-05-05');
  expect(trykkfeil.tilstand).toBe('feildatert');
  expect(moeteingress(trykkfeil)).toMatch(/ Datoen kan ikke stemme, for den er etter møtene/);
  expect(moetemerker(trykkfeil).at(-1)?.tekst).toBe('Datoen kan ikke stemme');
  expect(moete('eksempelraadet/2026-03-17').neste?.id).toBe('eksempelraadet/2026-06-09');
  expect(kommendeMoeter(arkiv)).not.toContain(trykkfeil);
  expect(kommende(trykkfeil.utvalg.moeter)).not.toContain(trykkfeil);
  const iAar = fullstendighet(arkiv).flatMap(({ aar }) => aar);
  expect(iAar.flatMap((ett) => ett.siterteMoeter)).not.toContain(trykkfeil);
  expect(iAar.flatMap((ett) => ett.siterteSaker)).toContain(sak('eksempelraadet/2026/14'));
  const gang = sak('eksempelraadet/2026/14').saksgang;
  expect(gang && soekedataFor(gang).dato).toBe('2026-03-17');
});

test('a meeting to come may be mentioned, and cited by a later one', () => {
  const fil = (dato: string): string => md(`dager: [{ dato: ${dato} }]\npublisering: publisert`);
  const { moete } = bygg(
    les({
      'nettsted.yaml': NETTSTED,
      'utvalg/a.md': md('navn: [{ navn: Rådet }]'),
      'moeter/a/2025-01-10/moete.md': fil('2025-01-10'),
      'moeter/a/2025-01-10/sak-1.md': md('saksnummer: 1/25\nnevner: [{ moete: a 2025-03-10 }]'),
      'moeter/a/2025-06-10/moete.md': fil('2025-06-10'),
      'moeter/a/2025-06-10/sak-4.md': md(
        'saksnummer: 4/25\ntidligereBehandlinger: [{ sak: a 3/25, dato: 2025-05-10 }]',
      ),
    }),
    '2025-02-01',
  );
  expect(moete('a/2025-03-10').tilstand).toBe('planlagt');
  expect(moete('a/2025-05-10').tilstand).toBe('planlagt');
  expect(erFeildatert(moete('a/2025-01-10'))).toBe(false);
});
