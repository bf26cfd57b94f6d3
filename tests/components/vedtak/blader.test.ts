import { describe, expect, test } from 'vitest';
import { bildetekstFor, motstykkeTil, vedtaksbladerI } from '#components/vedtak/blader.ts';
import { vedtaksgrupperI } from '#components/vedtak/grupper.ts';
import { harVedtak } from '#components/vedtak/punkter.ts';
import { offentlig } from '#domain/publisering';
import { bygg, DAG, eksempelraad, les, md } from '../../domain/prove.ts';

const { arkiv } = bygg(offentlig(eksempelraad(), DAG));
const blader = vedtaksbladerI(arkiv);
const blad = (sti: string) => {
  const funnet = blader.find((b) => b.sti === sti);
  if (!funnet) throw new Error(sti);
  return funnet;
};

test('every decision stands in one list of its year, and formal ones apart', () => {
  const vedtatt = arkiv.saker.filter(harVedtak);
  const iAar = blader.filter(({ utvalg }) => utvalg).flatMap(({ blad: { innhold } }) => innhold);
  expect(new Set(iAar)).toEqual(new Set(vedtatt));
  expect(iAar).toHaveLength(vedtatt.length);
  for (const { blad: en, formelt, gruppe, sti } of blader)
    for (const sak of en.innhold)
      expect(sak.formell, `${sti} ${sak.id}`).toBe(formelt || gruppe.saker.length === 0);
});

test('lists per type, dom and result, each with all of its own', () => {
  const { fasetter, alle } = vedtaksgrupperI(arkiv);
  expect(fasetter.dom.map(({ id, saker, formelle }) => [id, saker.length + formelle.length])).toEqual(
    ['som-foreslaatt', 'endret', 'uten-vedtak', 'uten-forslag'].map((dom) => [
      dom,
      arkiv.saker.filter((s) => s.dom === dom).length,
    ]),
  );
  const antall = (fasett: 'sakstype' | 'utfall'): number =>
    fasetter[fasett].reduce((n, { saker, formelle }) => n + saker.length + formelle.length, 0);
  const vedtatt = [...alle.saker, ...alle.formelle];
  expect(antall('utfall')).toBe(vedtatt.filter((s) => s.utfall).length);
  expect(antall('sakstype')).toBe(vedtatt.filter((s) => s.data?.sakstype).length);
  expect(blad('/vedtak/sakstype/droefting/').tittel).toBe('Vedtak: Drøfting');
});

test('a decision that only other papers quote is in no list, but known of', () => {
  const { gjengitte, alle } = vedtaksgrupperI(arkiv);
  const sitert = arkiv.finnSak('eksempelraadet/2024/23');
  expect(gjengitte).toContain(sitert);
  for (const sak of gjengitte) expect([...alle.saker, ...alle.formelle]).not.toContain(sak);
});

test('newest first', () => {
  for (const { blad: en } of blader) {
    const datoer = en.innhold.map(({ dato }) => dato ?? '');
    expect(datoer).toEqual(datoer.toSorted().toReversed());
  }
});

test('no two pages share address or title', () => {
  for (const felt of ['sti', 'sidetittel'] as const)
    expect(new Set(blader.map((b) => b[felt])).size).toBe(blader.length);
});

test('formal decisions are one link away, both ways', () => {
  const hoved = blad('/vedtak/eksempelraadet/2025/');
  expect(motstykkeTil(hoved)?.lenke).toEqual({
    tekst: 'Se de formelle vedtakene (2)',
    href: '/vedtak/eksempelraadet/2025/formelle/',
  });
  const formelle = blad('/vedtak/eksempelraadet/2025/formelle/');
  expect(formelle.tittel).toBe('Formelle vedtak i Eksempelrådet 2025');
  expect(motstykkeTil(formelle)?.lenke?.href).toBe(hoved.sti);
});

test('a list of formal decisions alone stands at the address of the list', () => {
  const godkjenninger = blad('/vedtak/sakstype/godkjenning/');
  expect(godkjenninger.blad.innhold.length).toBeGreaterThan(0);
  expect(motstykkeTil(godkjenninger)).toEqual({
    setning: 'Alle er formelle, som godkjenning av innkallinger og referater.',
  });
  expect(blader.map(({ sti }) => sti)).not.toContain('/vedtak/sakstype/godkjenning/formelle/');
});

describe('a long list', () => {
  const mange = Object.fromEntries(
    Array.from({ length: 230 }, (_, n) => [
      `moeter/a/2025-01-01/sak-${n + 1}.md`,
      md(
        `saksnummer: ${n + 1}/25\nsakstype: ${n % 2 ? 'Drøfting' : 'drøfting'}`,
        '## Vedtak\n\nRådet drøftet saken.\n',
      ),
    ]),
  );
  const { arkiv: stort } = bygg(
    les({
      'utvalg/a.md': md('navn: [{ navn: Rådet, kort: Rådet }]'),
      'moeter/a/2025-01-01/moete.md': md('dager: [{ dato: 2025-01-01 }]\npublisering: publisert'),
      ...mange,
    }),
  );

  test('is cut at a hundred, and the first page has the address of the list', () => {
    const sider = vedtaksbladerI(stort).filter(
      ({ registersti }) => registersti === '/vedtak/sakstype/droefting/',
    );
    expect(sider.map(({ sti, smule, blad: { innhold } }) => [sti, innhold.length, smule])).toEqual([
      ['/vedtak/sakstype/droefting/', 100, 'Sakstype: Drøfting'],
      ['/vedtak/sakstype/droefting/side-2/', 100, 'Sakstype: Drøfting, side 2'],
      ['/vedtak/sakstype/droefting/side-3/', 30, 'Sakstype: Drøfting, side 3'],
    ]);
    expect(sider.map(bildetekstFor)).toEqual([
      'Vedtak 1–100 av 230, nyeste først',
      'Vedtak 101–200 av 230, nyeste først',
      'Vedtak 201–230 av 230, nyeste først',
    ]);
  });
});
