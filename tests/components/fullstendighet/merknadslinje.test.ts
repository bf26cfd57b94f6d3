import { expect, test } from 'vitest';
import { merknadslinje } from '#components/fullstendighet/merknadslinje.ts';
import { bygg, eksempelraad } from '../../domain/prove.ts';

test('readers are told the day as they say it', () => {
  const { sak } = bygg(eksempelraad());
  const melding = 'Sak 1/30 har her datoen «2024-11-13», men sak 2/30 sier «2024-11-12».';
  const { deler } = merknadslinje({
    sak: sak('eksempelraadet/2025/2'),
    regel: 'ulike-opplysninger',
    melding,
  });
  expect(deler[1]).toBe(
    ': Sak 1/30 har her datoen 13.\u00a0november 2024, men sak 2/30 sier 12.\u00a0november 2024. ',
  );
});
