import { describe, expect, test } from 'vitest';
import { lagErUnntatt, omUnntatt } from '#domain/om-unntatt';
import { les, md } from './prove.ts';

const filer = (rad: string): ReturnType<typeof les> =>
  les({
    'utvalg/raad.md': md('navn: [{ navn: Rådet }]'),
    'moeter/raad/2030-02-01/sak-9.md': md(
      'saksnummer: 9/30\npublisering: { unntatt: { hjemmel: § 13, skjermetTittel: En avtale } }',
    ),
    'moeter/raad/2030-02-01/sak-1.md': md(`saksnummer: 1/30\nnevner: [{ ${rad} }]`),
  });

/** The keys that a row says too much with. */
function forMye(rad: string): string[] {
  const lest = filer(rad);
  const sak = lest.flatMap((fil) => (fil.sti.endsWith('sak-1.md') && fil.slag === 'sak' ? [fil.data] : []));
  return sak.flatMap((data) => omUnntatt(data, lagErUnntatt(lest)).flatMap(({ noekler }) => noekler));
}

describe('a row of an exempt sak may say which it is and when', () => {
  test.each([
    'dato: 2030-02-01, trykt: { sak: 9/30, dato: 1.2.30 }',
    'trykt: { sak: sak 09/2030 }',
    'trykt: { dato: [{ hvor: innkallingen, tekst: 1. februar 2030 }] }',
    'datoTekst: 27. august–16. september 2030',
    'datoTekst: tredje eller fjerde kvartal 2030',
    'datoTekst: utgangen av året',
    'datoTekst: begynnelsen av desember',
  ])('%s', (mer) => {
    expect(forMye(`sak: raad 9/30, ${mer}`)).toEqual([]);
  });

  test.each([
    ['trykt', 'trykt: { tittel: Avtalen }'],
    ['trykt', 'trykt: { sak: 9/30 Avtalen med leverandøren }'],
    ['trykt', 'trykt: { sak: 9/30, dato: Dagen da avtalen ble kjent }'],
    ['trykt', 'trykt: { dato: [{ hvor: avtalen med leverandøren, tekst: 1.2.30 }] }'],
    ['datoTekst', 'datoTekst: etter forhandlingene i mai 2030'],
    ['arena', 'arena: Forhandlingene om avtalen'],
  ])('and not %s in %s', (noekkel, mer) => {
    expect(forMye(`sak: raad 9/30, ${mer}`)).toEqual([noekkel]);
    expect(forMye(`sak: raad 8/30, ${mer}`)).toEqual([]);
  });
});

test('a reference without one certain committee may be to an exempt sak', () => {
  const erUnntatt = lagErUnntatt(filer('sak: raad 8/30'));
  const svar = (utvalg: string | undefined, nr: number): unknown =>
    erUnntatt({ ...(utvalg === undefined ? {} : { utvalg }), nr, aar: 2030, skrevet: '' });
  expect([svar('Rådet', 9), svar(undefined, 9), svar('Utvalget', 9)]).toEqual(['ja', 'kanskje', 'kanskje']);
  expect([svar('Rådet', 8), svar(undefined, 8)]).toEqual([undefined, undefined]);
});
