import { describe, expect, it } from 'vitest';
import { lesSaksnummer, utvalgsnoekkel } from '#search/saksnummer';

const UTVALG = new Map(
  [
    ['nuit', 'NUIT'],
    ['Prioriteringsutvalget', 'NUIT'],
    ['e-helserådet', 'E-helserådet'],
    ['Nasjonalt e-helseråd', 'E-helserådet'],
  ].map(([skrivemaate = '', navn = '']) => [utvalgsnoekkel(skrivemaate), navn] as const),
);
const les = (q: string) => lesSaksnummer(q, UTVALG);

describe('lesSaksnummer', () => {
  it.each([
    '14/24',
    ' 14/24 ',
    '14 / 24',
    '14/2024',
    '014/24',
    'sak 14/24',
    'Sak 14/24.',
    'SAK: 14/24',
    'sak nr. 14/24',
    'saksnr. 14/24',
    'Saksnummer 14-24',
    'sak 14\u201324',
    'sak 14 24',
    'Sak\u00a014/24',
  ])('«%s» is sak 14/24 for sure', (q) => {
    expect(les(q)).toEqual({ nummer: '14/24', sikkert: true });
  });

  it.each(['14-24', '14\u201124', '14.24', '14 24'])('«%s» may be sak 14/24', (q) => {
    expect(les(q)).toEqual({ nummer: '14/24', sikkert: false });
  });

  it.each([
    'nuit 9/25',
    'NUIT sak 9/25',
    '9/25 nuit',
    '9/25, NUIT',
    'sak 9/25 i NUIT',
    '9/25 (Prioriteringsutvalget)',
  ])('«%s» is sak 9/25 of NUIT', (q) => {
    expect(les(q)).toEqual({ nummer: '9/25', utvalg: 'NUIT', sikkert: true });
  });

  it('knows a committee by any of its names', () => {
    expect(les('e\u2011helserådet 14/24')?.utvalg).toBe('E-helserådet');
    expect(les('14/24 nasjonalt  E-helseråd')?.utvalg).toBe('E-helserådet');
  });

  it('takes a letter along without asking for it', () => {
    expect(les('26/20b')?.nummer).toBe('26/20');
  });

  it.each([
    '',
    'nettlege',
    '14/24 gap-analyse',
    'vedtak i sak 14/24',
    '17.10.2024',
    '2024-2027',
    '17. oktober 2024',
    '24/01873-6',
    '14/245',
    'TB2024-80',
    'Møte 3/24',
  ])('«%s» is not a saksnummer alone', (q) => {
    expect(les(q)).toBeUndefined();
  });
});
