import { describe, expect, test } from 'vitest';
import {
  type Aarsmangler,
  antallMangler,
  fullstendighet,
  godtattEllers,
  harMangler,
  manglerI,
} from '#domain/fullstendighet';
import { offentlig } from '#domain/publisering';
import { minsteArkiv, MOETE, moete, sak } from '../checks/arkivet.ts';
import { bygg, DAG, eksempelraad, les } from './prove.ts';

const { arkiv } = bygg(offentlig(eksempelraad(), DAG));

const ider = (liste: readonly { id: string }[]): string[] => liste.map(({ id }) => id);

/** One committee's year in a small archive of its own, seen long after. */
function aaret(endringer: Record<string, string>, dato = '2031-01-01', aar = 2030): Aarsmangler {
  const filer = les(Object.fromEntries(minsteArkiv(endringer).map(({ sti, tekst }) => [sti, tekst])));
  const { arkiv: lite } = bygg(offentlig(filer, dato), dato);
  const [ett] = fullstendighet(lite)[0]?.aar.filter((a) => a.aar === aar) ?? [];
  if (!ett) throw new Error(`${aar} er ikke i arkivet`);
  return ett;
}

const REFERAT = '\n## Behandling i møtet\n\nSaken ble lagt fram.\n';
const VEDTAK = '\n## Vedtak\n\nRådet støtter forslaget.\n';

test('every committee stands there with every year it has something from, newest first', () => {
  const alle = fullstendighet(arkiv);
  expect(alle.map(({ utvalg }) => utvalg.id)).toContain('eksempelraadet');
  for (const { utvalg, aar } of alle) {
    const aarene = aar.map((ett) => ett.aar);
    expect(aarene).toEqual(aarene.toSorted((a, b) => b - a));
    for (const s of utvalg.saker) expect(aarene).toContain(s.aar);
    for (const m of utvalg.moeter) expect(aarene).toContain(Number(m.dato.slice(0, 4)));
  }
  expect(fullstendighet(arkiv)).toBe(alle);
});

test('what the fixture archive lacks of one year, and that it has every meeting of it', () => {
  const utvalg = arkiv.finnUtvalg('eksempelraadet');
  const [ett] = utvalg ? manglerI(arkiv, utvalg, 2025) : [];
  expect(ett?.komplett).toBe(true);
  expect(ett?.vedlegg.map(({ sak: s, vedlegg }) => `${s.id} ${vedlegg.nr ?? ''}`)).toEqual([
    'eksempelraadet/2025/4 3B',
    'eksempelraadet/2025/4 3C', // announced for a day that has passed
  ]);
  expect(ett?.oppgitt.map((m) => m.data.mangler)).toEqual([
    ['lysarkene til sak 5/25'],
    ['dag 2 av lysarkene'],
  ]);
  expect(ett?.godtatt.map(({ sak: s, godta }) => [s?.id, godta.regel])).toEqual([
    [undefined, 'gradert-dokument'],
    ['eksempelraadet/2025/8', 'dobbel-seksjon'],
  ]);
  const [sitert] = utvalg ? manglerI(arkiv, utvalg, 2023) : [];
  expect(ider(sitert?.siterteMoeter ?? [])).toEqual(['eksempelraadet/2023-05-09']);
  expect(ider(sitert?.siterteSaker ?? [])).toEqual(['eksempelraadet/2023/5']);
  expect(utvalg && manglerI(arkiv, utvalg)).toHaveLength(
    new Set([...(utvalg?.saker.map((s) => s.aar) ?? []), 2023, 2024]).size,
  );
});

describe('minutes and decisions', () => {
  test('without minutes, nobody knows what was decided in the saker of the meeting', () => {
    const ett = aaret({ [`${MOETE}/sak-2.md`]: sak('2/30', 'sakstype: godkjenning\n') });
    expect(ider(ett.utenReferat)).toEqual(['raad/2030-02-01']);
    expect(ider(ett.ukjentVedtak)).toEqual(['raad/2030/1']);
    expect(ett.utenVedtak).toEqual([]);
  });

  test('a decision that others quote is not unknown', () => {
    const ett = aaret({
      [`${MOETE}/sak-2.md`]: sak('2/30', 'nevner:\n  - { sak: raad 1/30, vedtak: Rådet ventet. }\n'),
    });
    expect(ider(ett.gjengittVedtak)).toEqual(['raad/2030/1']);
    expect(ider(ett.ukjentVedtak)).toEqual(['raad/2030/2']);
  });

  test('with minutes, a sak without decision or result is named; Eventuelt is none', () => {
    const ett = aaret({
      [`${MOETE}/sak-1.md`]: sak('1/30', '', VEDTAK),
      [`${MOETE}/sak-2.md`]: sak('2/30', '', REFERAT),
      [`${MOETE}/sak-3.md`]: sak('3/30', 'utfall: orientert\n', REFERAT),
      [`${MOETE}/sak-4.md`]: '---\nsaksnummer: 4/30\ntittel: Eventuelt\n---\n\n## Innspill\n\nNoe.\n',
    });
    expect(ett.utenReferat).toEqual([]);
    expect(ider(ett.utenVedtak)).toEqual(['raad/2030/2']);
    expect([antallMangler([ett, ett], 'utenVedtak'), harMangler(ett)]).toEqual([2, true]);
  });

  test('a meeting to come and a cancelled one lack nothing yet', () => {
    expect(harMangler(aaret({}, '2030-01-15'))).toBe(false);
    const avlyst = moete('2030-02-01').replace('---\n', '---\navlyst: { grunn: Prøve }\n');
    expect(harMangler(aaret({ [`${MOETE}/moete.md`]: avlyst }))).toBe(false);
  });
});

describe('numbers', () => {
  const medHull = {
    [`${MOETE}/sak-2.md`]: sak('5/30', 'nevner:\n  - { sak: raad 4/30, tittel: Nevnt, dato: 2030-02-01 }\n'),
  };

  test('a hole that others tell of leads to what they say', () => {
    const { hull, siterteSaker } = aaret(medHull);
    expect(hull.map(({ nr, sak: s }) => [nr, s?.id])).toEqual([
      [2, undefined],
      [3, undefined],
      [4, 'raad/2030/4'],
    ]);
    expect(ider(siterteSaker)).toEqual(['raad/2030/4']);
  });

  test('what is to come makes no hole', () => {
    const neste = 'moeter/raad/2030-06-01';
    const framtid = { [`${neste}/moete.md`]: moete('2030-06-01'), [`${neste}/sak-9.md`]: sak('9/30') };
    expect(aaret(framtid, '2030-03-01').hull).toEqual([]);
    expect(aaret(framtid, '2030-07-01').hull).toHaveLength(7);
  });
});

describe('attachments', () => {
  const vedlegg = (felter: string, dato?: string): number =>
    aaret({ [`${MOETE}/sak-1.md`]: sak('1/30', `vedlegg:\n  - ${felter}\n`) }, dato).vedlegg.length;

  test.each([
    ['{ nr: "1", mangler: true }', 1],
    ['{ nr: "1" }', 1],
    ['{ nr: "1", kommer: 2030-01-20 }', 1],
    ['{ nr: "1", kommer: 2032-01-20 }', 0],
    ['{ nr: "1", lenke: "https://www.example.org/" }', 0],
    ['{ nr: "1", slag: toppnotat }', 0],
    ['{ nr: "1", unntatt: offentleglova § 23 }', 0],
    ['{ nr: "1", moete: raad 2030-02-01 }', 0],
    ['{ nr: "1", sak: raad 7/30 }', 1],
  ])('%s', (felter, n) => {
    expect(vedlegg(felter)).toBe(n);
  });
});

test('an announced treatment that never came stands where and when it was to be', () => {
  const varsler =
    'videre:\n  - { utvalg: raad, dato: 2030-09-01 }\n  - { utvalg: raad, datoTekst: våren 2032 }\n';
  const filer = { [`${MOETE}/sak-1.md`]: sak('1/30', varsler) };
  expect(aaret(filer).uteblitt.map(({ data }) => data.dato)).toEqual(['2030-09-01']);
});

test('faults of committees, matters and plain pages are told of too', () => {
  const godta = 'godta:\n  - { regel: bortfalt-tekst, grunn: Trykt slik. }\n';
  const tekster = minsteArkiv({
    'utvalg/raad.md': `---\nnavn:\n  - navn: Eksempelrådet\n${godta}---\n`,
    'sider/om.md': `---\ntittel: Om\n${godta}---\n`,
    'saksganger/plan.md': `---\ntittel: Plan\nsak: raad 1/30\n${godta}---\n`,
    [`${MOETE}/sak-1.md`]: sak('1/30', 'videre:\n  - { utvalg: raad, dato: 2030-09-01 }\n'),
  });
  const { arkiv: lite } = bygg(les(Object.fromEntries(tekster.map(({ sti, tekst }) => [sti, tekst]))));
  expect(godtattEllers(lite).map(({ utvalg, gang, side }) => utvalg?.id ?? gang?.id ?? side?.id)).toEqual([
    'raad',
    'plan',
    'om',
  ]);
});

describe('what is not public never shows', () => {
  const HEMMELIG = 'mangler: [Hemmelig]\ngodta:\n  - { regel: umulig-dato, grunn: Hemmelig }\n';
  const medHemmelig = (publisering: string): Record<string, string> => ({
    [`${MOETE}/moete.md`]: moete('2030-02-01', publisering).replace('---\n', `---\n${HEMMELIG}`),
  });
  const sagt = ({ oppgitt, godtatt }: Aarsmangler): string =>
    JSON.stringify([oppgitt.map((m) => m.data.mangler), godtatt.map((g) => g.godta)]);

  test('of a meeting whose papers are drafts', () => {
    expect(sagt(aaret(medHemmelig('publisert')))).toContain('Hemmelig');
    expect(sagt(aaret(medHemmelig('{ moete: publisert }')))).toBe('[[],[]]');
  });

  test('of a sak that is held back, withdrawn or exempt', () => {
    const med = (publisering: string): string =>
      sak('1/30', `publisering: ${publisering}\ngodta:\n  - { regel: umulig-dato, grunn: Hemmelig }\n`);
    const godtatt = (publisering: string): number =>
      aaret({ [`${MOETE}/sak-1.md`]: med(publisering) }).godtatt.length;
    expect(godtatt('publisert')).toBe(1);
    expect(
      [
        'utkast',
        '{ trukket: { grunn: Prøve } }',
        '{ unntatt: { hjemmel: offl, skjermetTittel: Prøve } }',
      ].map(godtatt),
    ).toEqual([0, 0, 0]);
  });

  test('a fault of minutes that are a draft', () => {
    const felter = 'godta:\n  - { regel: umulig-dato, gjelder: vedtaket, grunn: Hemmelig }\n';
    const filer = {
      [`${MOETE}/moete.md`]: moete('2030-02-01', '{ moete: publisert, innkalling: publisert }'),
      [`${MOETE}/sak-1.md`]: sak('1/30', felter),
    };
    expect(aaret(filer).godtatt).toEqual([]);
    expect(aaret({ [`${MOETE}/sak-1.md`]: sak('1/30', felter) }).godtatt).toHaveLength(1);
  });
});
