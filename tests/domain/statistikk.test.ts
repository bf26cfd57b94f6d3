import { expect, test } from 'vitest';
import { DOMMER } from '#domain/dom';
import { offentlig } from '#domain/publisering';
import { statistikk } from '#domain/statistikk';
import { minsteArkiv, MOETE, moete, sak } from '../checks/arkivet.ts';
import { bygg, DAG, eksempelraad, les } from './prove.ts';

const { arkiv } = bygg(offentlig(eksempelraad(), DAG));
const tall = statistikk(arkiv);

test('saker with documents are counted once in every distribution; those only cited, withdrawn or exempt are not', () => {
  const medFil = arkiv.saker.filter((s) => s.data && !s.skjerming);
  expect(tall.saker).toBe(medFil.length);
  expect(arkiv.saker.some((s) => s.skjerming)).toBe(true);
  expect(arkiv.saker.some((s) => !s.data)).toBe(true);
  for (const fordeling of [tall.perAar, tall.perType]) {
    expect(fordeling.reduce((sum, rad) => sum + rad.sum, 0)).toBe(medFil.length);
    for (const { perUtvalg, sum } of fordeling) {
      expect(perUtvalg).toHaveLength(tall.utvalg.length);
      expect(perUtvalg.reduce((a, b) => a + b, 0)).toBe(sum);
    }
  }
  expect(tall.perAar.map(({ hva }) => hva)).toEqual([2025, 2026]);
});

test('types stand most first, whatever letters they are printed with', () => {
  const to = les(
    Object.fromEntries(
      minsteArkiv({
        [`${MOETE}/sak-1.md`]: sak('1/30', 'sakstype: Drøfting\n'),
        [`${MOETE}/sak-2.md`]: sak('2/30', 'sakstype: drøfting\n'),
        [`${MOETE}/sak-3.md`]: sak('3/30'),
      }).map(({ sti, tekst }) => [sti, tekst]),
    ),
  );
  expect(statistikk(bygg(to).arkiv).perType.map(({ hva, sum }) => [hva, sum])).toEqual([
    ['drøfting', 2],
    [undefined, 1],
  ]);
});

test('proposal against decision, of saker that are not formal', () => {
  expect(tall.dommer.map(({ hva }) => hva)).toEqual(DOMMER);
  for (const { hva, sum } of tall.dommer)
    expect(sum).toBe(arkiv.saker.filter((s) => s.dom === hva && !s.formell).length);
  expect(tall.dommer.map(({ sum }) => sum)).toEqual([1, 5, 1, 8]);
  // «Vedtak oppdatert» in 12/25b has no proposal to be compared with.
  expect(tall.sammenlignet).toEqual({ likt: 1, endret: 4 });
});

test('a matter is measured by what has taken place', () => {
  const fortsetter = (ref: string): string => `tidligereBehandlinger:\n  - ${ref}\n`;
  const filer = les(
    Object.fromEntries(
      minsteArkiv({
        'utvalg/forum.md': '---\nnavn:\n  - navn: Forumet\n---\n',
        [`${MOETE}/sak-1.md`]: sak('1/30', 'videre:\n  - { utvalg: raad, dato: 2031-09-01 }\n'),
        'moeter/forum/2030-03-01/moete.md': moete('2030-03-01'),
        'moeter/forum/2030-03-01/sak-1.md': sak('1/30', fortsetter('raad 1/30')),
        'moeter/raad/2031-03-01/moete.md': moete('2031-03-01'),
        'moeter/raad/2031-03-01/sak-1.md': sak('1/31', fortsetter('forum 1/30')),
      }).map(({ sti, tekst }) => [sti, tekst]),
    ),
  );
  const maal = (dag: string): unknown[] =>
    statistikk(bygg(filer, dag).arkiv).reiser.map((r) => [r.behandlinger, r.utvalg, r.dager]);
  expect(maal('2031-06-01')).toEqual([[3, 2, 393]]);
  expect(maal('2030-06-01')).toEqual([[2, 2, 28]]);
  expect(maal('2030-02-15')).toEqual([]);
});

test.each([
  ['høsten 2029', { dager: 761, minst: true }],
  ['høsten 2031', { dager: 761 }],
])('with a treatment in %s beside two days', (datoTekst, lengde) => {
  const tidligere = `tidligereBehandlinger:\n  - raad 1/30\n  - { arena: A, datoTekst: ${datoTekst} }\n`;
  const filer = minsteArkiv({
    'moeter/raad/2032-03-03/moete.md': moete('2032-03-03'),
    'moeter/raad/2032-03-03/sak-1.md': sak('1/32', tidligere),
  });
  const { arkiv: lite } = bygg(
    les(Object.fromEntries(filer.map(({ sti, tekst }) => [sti, tekst]))),
    '2033-01-01',
  );
  const [reise] = statistikk(lite).reiser;
  expect({ dager: reise?.dager, minst: reise?.minst }).toEqual({ minst: undefined, ...lengde });
});

test('of a treatment in words alone nobody knows the length', () => {
  const utenDag = sak(
    '1/30',
    'tidligereBehandlinger:\n  - { arena: Programstyret, datoTekst: høsten 2029 }\n',
  );
  const filer = les(
    Object.fromEntries(minsteArkiv({ [`${MOETE}/sak-1.md`]: utenDag }).map(({ sti, tekst }) => [sti, tekst])),
  );
  const [reise] = statistikk(bygg(filer, '2031-01-01').arkiv).reiser;
  expect(reise).toMatchObject({ behandlinger: 2, utvalg: 1 });
  expect(reise).not.toHaveProperty('dager');
});
