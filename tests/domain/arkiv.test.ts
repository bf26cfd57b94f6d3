import { describe, expect, test } from 'vitest';
import { bygg, DAG, eksempelraad, les, md, NETTSTED } from './prove.ts';

const MOETE = (dato: string, mer = ''): string =>
  md(`dager: [{ dato: ${dato} }]\npublisering: publisert\n${mer}`);
const RAADET = {
  'utvalg/raadet.md': md('navn: [{ navn: Styret, til: "2023" }, { navn: Rådet, kort: R, fra: "2024" }]'),
  'moeter/raadet/2025-01-01/moete.md': MOETE('2025-01-01'),
};
const sakMed = (felter: string): Record<string, string> => ({
  ...RAADET,
  'moeter/raadet/2025-01-01/sak-1.md': md(`saksnummer: 1/25\n${felter}`),
});

test('an empty archive is an archive', () => {
  const { arkiv, avvik } = bygg([]);
  expect(avvik).toEqual([]);
  expect(arkiv).toMatchObject({ dag: DAG, moeter: [], saker: [], utvalg: [] });
});

test('every page knows which plain pages there are', () => {
  expect(bygg([]).arkiv.nettsted.sider).toEqual([]);
  expect(bygg(les({ 'sider/om.md': md('tittel: Om') })).arkiv.nettsted.sider).toEqual(['om']);
});

describe('keys', () => {
  const { arkiv } = bygg(eksempelraad());

  test('committee, year and number, and a letter for the second of a number', () => {
    const ider = arkiv.saker.filter((s) => s.aar === 2025 && s.nr === 12).map((s) => s.id);
    expect(ider).toEqual(['eksempelraadet/2025/12', 'eksempelraadet/2025/12b', 'proeveutvalget/2025/12']);
  });

  test('a draft has the name of its file', () => {
    expect(arkiv.finnSak('eksempelraadet/2026/utkast-strategi')).not.toHaveProperty('saksnummer');
  });

  test.each([
    'eksempelraadet',
    'Eksempelrådet',
    'EKSEMPELRÅDET',
    'Eksempelstyret',
    'Nasjonalt eksempelstyre',
    'Eksempelra\u030Adet',
  ])('«%s» is one committee', (form) => {
    expect(arkiv.finnUtvalg(form)?.id).toBe('eksempelraadet');
  });

  test('an organisation is found by any of its names', () => {
    expect(arkiv.finnVirksomhet('EDIR')?.id).toBe('eksempeldirektoratet');
    expect(arkiv.finnVirksomhet('KFE')).toBe(arkiv.finnVirksomhet('Kommuneforeningen'));
    expect(arkiv.finnVirksomhet('')).toBeUndefined();
  });

  test('succession is known from both ends', () => {
    expect(arkiv.finnUtvalg('PRU')?.etterfoelger?.id).toBe('fagforum');
    expect(arkiv.finnUtvalg('Fagforum')?.forgjengere.map((u) => u.id)).toEqual(['proeveutvalget']);
  });
});

describe('what cannot be found is a fact, with a place and what it may have meant', () => {
  test.each([
    ['tidligereBehandlinger: [9/25]', 'uten-utvalg', '9/25'],
    ['tidligereBehandlinger: [borte 9/25]', 'ukjent-utvalg', 'borte'],
    ['tidligereBehandlinger: [raadet 9/25]', 'ukjent-sak', 'raadet 9/25'],
    ['godkjenner: [borte 2024-01-01]', 'ukjent-utvalg', 'borte'],
    ['foelgerOpp: [borte 9/25]', 'ukjent-utvalg', 'borte'],
    ['behandletSammenMed: [borte 9/25]', 'ukjent-utvalg', 'borte'],
    ['nevner: [{ sak: borte 9/25 }]', 'ukjent-utvalg', 'borte'],
    ['videre: [{ utvalg: borte }]', 'ukjent-utvalg', 'borte'],
    ['videre: [{ sak: borte 9/25 }]', 'ukjent-utvalg', 'borte'],
    ['utsattTil: borte 2025-06-01', 'ukjent-utvalg', 'borte'],
    ['vedlegg: [{ slag: referat, moete: borte 2025-01-01 }]', 'ukjent-utvalg', 'borte'],
    ['vedlegg: [{ sak: borte 9/25 }]', 'ukjent-utvalg', 'borte'],
    ['vedlegg: [{ sak: 9/25 }]', 'uten-utvalg', '9/25'],
  ])('%s', (felter, slag, skrevet) => {
    const { avvik } = bygg(les(sakMed(felter)));
    expect(avvik).toMatchObject([{ slag, skrevet, fil: 'moeter/raadet/2025-01-01/sak-1.md' }]);
    expect(avvik[0]?.sti[0]).toBe(felter.split(':')[0]);
  });

  test('a bare number tells which saker have it', () => {
    const { avvik } = bygg(
      les({
        ...sakMed('tidligereBehandlinger: [2/25]'),
        'moeter/raadet/2025-01-01/sak-2.md': md('saksnummer: 2/25'),
      }),
    );
    expect(avvik[0]?.kandidater).toEqual(['raadet 2/25']);
  });

  test('two files with one number: the second is a fault, not a loss', () => {
    const { avvik, sak } = bygg(
      les({ ...sakMed('tittel: Den første'), 'moeter/raadet/2025-01-01/sak-2.md': md('saksnummer: 1/25') }),
    );
    expect(avvik).toMatchObject([{ slag: 'dobbelt', kandidater: ['moeter/raadet/2025-01-01/sak-1.md'] }]);
    expect(sak('raadet/2025/1').tittel).toBe('Den første');
  });

  test('a meeting of an unknown committee', () => {
    expect(bygg(les({ 'moeter/borte/2025-01-01/moete.md': MOETE('2025-01-01') })).avvik).toMatchObject([
      { slag: 'ukjent-utvalg', skrevet: 'borte' },
    ]);
  });

  test('an unknown successor', () => {
    const fil = md('navn: [{ navn: A }]\netterfoelger: { utvalg: borte, forhold: erstatter }');
    expect(bygg(les({ 'utvalg/a.md': fil })).avvik).toMatchObject([{ sti: ['etterfoelger', 'utvalg'] }]);
  });
});

describe('known only from being cited', () => {
  const { arkiv, sak } = bygg(eksempelraad());
  const rammer = sak('eksempelraadet/2024/23');

  test('a node with what the first citer says, and every citer kept', () => {
    expect(rammer).toMatchObject({ tittel: 'Rammer for felles plan', dato: '2024-11-12' });
    expect(rammer).not.toHaveProperty('data');
    expect(rammer.sitater.map((h) => [h.fra.id, h.data.dato, h.data.tittel])).toEqual([
      ['eksempelraadet/2025/8', '2024-11-12', 'Rammer for felles plan'],
      ['eksempelraadet/2026/3', '2024-11-13', 'Rammer for felles eksempelplan'],
    ]);
  });

  test('in a meeting of that day, which is known only so', () => {
    expect(rammer.moete).toMatchObject({ id: 'eksempelraadet/2024-11-12', saker: [rammer] });
    expect(rammer.moete).not.toHaveProperty('data');
    expect(arkiv.moeter).toContain(rammer.moete);
  });

  test('but an agenda knows better than a misprinted date', () => {
    const { moete, sak: finn } = bygg(
      les({
        ...sakMed('tidligereBehandlinger: [{ sak: raadet 9/24, dato: 2024-02-02, tittel: Plan }]'),
        'moeter/raadet/2024-02-01/moete.md': MOETE('2024-02-01', 'agenda: [9/24]'),
      }),
    );
    expect(finn('raadet/2024/9')).toMatchObject({ tittel: 'Plan', dato: '2024-02-01' });
    expect(moete('raadet/2024-02-01').saker).toHaveLength(1);
    expect(moete('raadet/2024-02-02').saker).toEqual([]);
  });

  test('a meeting that was moved is found by its old day', () => {
    const { arkiv: a, sak: finn } = bygg(
      les({
        ...sakMed('godkjenner: [raadet 2024-02-02]'),
        'moeter/raadet/2024-03-03/moete.md': MOETE('2024-03-03', 'flyttetFra: [2024-02-02]'),
      }),
    );
    expect(finn('raadet/2025/1').henvisninger[0]?.tilMoete?.id).toBe('raadet/2024-03-03');
    expect(a.moeter).toHaveLength(2);
  });

  test('a meeting in a misnamed folder is never lost', () => {
    const { arkiv: a } = bygg(
      les({
        ...sakMed('godkjenner: [raadet 2024-02-02]'),
        'moeter/raadet/2024-02-02/moete.md': MOETE('2024-02-03', 'sted: Her'),
      }),
    );
    expect(a.moeter.map((m) => m.data?.sted)).toContain('Her');
  });
});

describe('order', () => {
  const { arkiv, moete } = bygg(eksempelraad());

  test('meetings by day, saker by committee, year, number and letter', () => {
    const dager = arkiv.moeter.map((m) => m.dato);
    expect(dager).toEqual(dager.toSorted());
    expect(arkiv.saker.filter((s) => s.aar === 2025).map((s) => s.id.split('/').at(-1))).toEqual(
      '1 2 3 4 5 6 7 8 9 10 11 12 12b 9 10 11 12 13'.split(' '),
    );
  });

  test('previous and next within a committee', () => {
    expect(moete('eksempelraadet/2025-05-20').forrige?.id).toBe('eksempelraadet/2025-02-11');
    expect(moete('eksempelraadet/2025-02-11').neste?.id).toBe('eksempelraadet/2025-05-20');
  });

  test('two meetings on one day', () => {
    const { moete: m } = bygg(les({ ...RAADET, 'moeter/raadet/2025-01-01-b/moete.md': MOETE('2025-01-01') }));
    expect(m('raadet/2025-01-01').neste?.id).toBe('raadet/2025-01-01-b');
  });
});

describe('the decision and its utfall', () => {
  test('derived from the verb, typed where the text does not say', () => {
    const { sak } = bygg(eksempelraad());
    const utfall = (id: string): string | undefined => sak(`eksempelraadet/2025/${id}`).utfall;
    expect(['1', '2', '4', '5', '6', '9', '10', '11', '12'].map(utfall)).toEqual([
      'godkjent',
      'droeftet',
      'anbefalt',
      'orientert',
      undefined,
      'droeftet',
      'orientert',
      'utsatt',
      'oversendt',
    ]);
  });

  test('formal saker: approvals and an empty Eventuelt', () => {
    const { arkiv } = bygg(eksempelraad());
    expect(arkiv.saker.filter((s) => s.formell).map((s) => s.id)).toEqual([
      'eksempelraadet/2025/1',
      'eksempelraadet/2025/6',
      'eksempelraadet/2025/7',
      'eksempelraadet/2026/1',
      'eksempelraadet/2026/2',
      'fagforum/2026/1',
    ]);
  });

  test('only utfall godkjent approves minutes', () => {
    const { moete } = bygg(
      les({
        ...RAADET,
        'moeter/raadet/2024-01-01/moete.md': MOETE('2024-01-01', 'deltakere: { tilStede: [Medlem 1] }'),
        'moeter/raadet/2025-01-01/sak-1.md': md(
          'saksnummer: 1/25\ngodkjenner: [raadet 2024-01-01]',
          '## Vedtak\n\nReferatet ble ikke godkjent.',
        ),
      }),
    );
    expect(moete('raadet/2024-01-01')).toMatchObject({ referat: 'foreloepig', godkjentI: [] });
  });
});

test('the facts of the site come from its file', () => {
  expect(bygg(les({ 'nettsted.yaml': NETTSTED })).arkiv.nettsted.navn).toBe('A');
});

test('a second decision stands with what happened in the meeting', () => {
  const kropp = '## Vedtak\n\nFørste.\n\n## Vedtak oppdatert\n\nAndre.\n\n## Innspill\n\nNei.';
  const { sak } = bygg(
    les({ ...RAADET, 'moeter/raadet/2025-01-01/sak-1.md': md('saksnummer: 1/25', kropp) }),
  );
  const { vedtak, behandling } = sak('raadet/2025/1');
  expect(vedtak?.tekst).toBe('Første.');
  expect(behandling.map((s) => s.tekst)).toEqual(['Andre.', 'Nei.']);
});

test.each([
  ['raadet 9/25', 'ukjent-sak'],
  ['forum 1/25', 'ukjent-utvalg'],
  ['1/25', 'uten-utvalg'],
  ['R 1/25', 'ingen-saksgang'],
])('a saksgang named after «%s» is %s', (navn, slag) => {
  const gang = md(`tittel: Gangen\nsak: ${navn}`);
  expect(bygg(les({ ...sakMed(''), 'saksganger/gangen.md': gang })).avvik[0]?.slag).toBe(slag);
});
