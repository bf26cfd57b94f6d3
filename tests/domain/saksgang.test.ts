import { describe, expect, test } from 'vitest';
import { erBehandlet, iArkivet } from '#domain/ledd';
import { offentlig } from '#domain/publisering';
import { behandlinger, type Saksgang, saksgangerMed } from '#domain/saksgang';
import { bygg, DAG, eksempelraad, les, md, type Provearkiv } from './prove.ts';

const UTVALG = {
  'utvalg/raad.md': md('navn: [{ navn: Rådet }]'),
  'utvalg/fag.md': md(
    'navn: [{ navn: Fagutvalget, kort: FAG, til: "2025-12-31" }]\netterfoelger: { utvalg: forum, forhold: erstatter }',
  ),
  'utvalg/forum.md': md('navn: [{ navn: Forum, fra: "2026-01-01" }]'),
};

/** One sak as a file, in a meeting of its own day. */
function sak(utvalg: string, dato: string, nummer: string, felter = '', kropp = ''): Record<string, string> {
  const mappe = `moeter/${utvalg}/${dato}`;
  return {
    [`${mappe}/moete.md`]: md(`dager: [{ dato: ${dato} }]\npublisering: publisert`),
    [`${mappe}/sak-${nummer.split('/')[0]}.md`]: md(`saksnummer: ${nummer}\n${felter}`, kropp),
  };
}

const arkivet = (...saker: Record<string, string>[]): Provearkiv =>
  bygg(les(Object.assign({}, UTVALG, ...saker) as Record<string, string>));

/** The steps in short: `fag/2024/22`, `2024-05-01 fag`, `Arena`. */
const trinn = (gang: Saksgang | undefined): string[] =>
  (gang?.ledd ?? []).map(
    (l) => l.sak?.id ?? [l.dato ?? l.datoTekst, l.utvalg?.id ?? l.arena].filter(Boolean).join(' '),
  );

const ganger = ({ arkiv }: Provearkiv): string[][] => arkiv.saksganger.map((g) => g.saker.map((s) => s.id));

describe('what joins saker in one matter', () => {
  const foerste = sak('raad', '2024-01-10', '1/24', 'tittel: A');
  const andre = (felter: string): Record<string, string> =>
    sak('raad', '2024-02-10', '2/24', `tittel: B\n${felter}`);

  test.each([
    ['fortsetter', 'tidligereBehandlinger: [raad 1/24]'],
    ['oversendtFra', 'tidligereBehandlinger: [{ sak: raad 1/24, slag: oversendtFra }]'],
    ['erstatter', 'tidligereBehandlinger: [{ sak: raad 1/24, slag: erstatter }]'],
    ['foelgerOpp', 'foelgerOpp: [raad 1/24]'],
  ])('%s does', (_, felter) => {
    expect(ganger(arkivet(foerste, andre(felter)))).toEqual([['raad/2024/1', 'raad/2024/2']]);
  });

  test.each([
    ['nevner', 'nevner: [raad 1/24]'],
    ['a reference marked nevner', 'tidligereBehandlinger: [{ sak: raad 1/24, slag: nevner }]'],
    ['joint treatment', 'behandletSammenMed: [raad 1/24]'],
    ['approval of minutes', 'godkjenner: [raad 2024-01-10]'],
    [
      'an approval of minutes that goes through their action points',
      'godkjenner: [raad 2024-01-10]\nfoelgerOpp: [raad 1/24]',
    ],
    ['no earlier treatment', 'tidligereBehandlinger: ingen'],
  ])('%s does not', (_, felter) => {
    expect(ganger(arkivet(foerste, andre(felter)))).toEqual([]);
  });

  test('a number in running text does not', () => {
    const omtaler = sak('raad', '2024-02-10', '2/24', 'tittel: B', '## Bakgrunn\n\nSe sak 1/24.');
    expect(ganger(arkivet(foerste, omtaler))).toEqual([]);
  });

  test('an announced sak does, and the sak of the same title in the meeting it was postponed to', () => {
    const varsler = sak('raad', '2024-01-10', '1/24', 'tittel: A\nvidere: [{ sak: raad 2/24 }]');
    expect(ganger(arkivet(varsler, andre('')))).toHaveLength(1);
    const utsatt = sak('raad', '2024-01-10', '1/24', 'tittel: B\nutsattTil: raad 2024-02-10');
    expect(ganger(arkivet(utsatt, andre('')))).toHaveLength(1);
    const skrevetAnnerledes = sak('raad', '2024-01-10', '1/24', 'tittel: «b»\nutsattTil: raad 2024-02-10');
    expect(ganger(arkivet(skrevetAnnerledes, andre('')))).toHaveLength(1);
    const annen = sak('raad', '2024-01-10', '1/24', 'tittel: A\nutsattTil: raad 2024-02-10');
    const gang = arkivet(annen, andre('')).arkiv.saksganger[0];
    expect(gang?.saker.map((s) => s.id)).toEqual(['raad/2024/1']);
    expect(gang?.varsler).toMatchObject([{ stand: 'uteblitt', utsatt: true, utvalg: { id: 'raad' } }]);
  });

  test('a withdrawn sak says nothing of others, but others may still be its next treatment', () => {
    const trukket = sak(
      'raad',
      '2024-01-10',
      '1/24',
      'tidligereBehandlinger: [fag 9/23]\npublisering: { trukket: { grunn: Feil, dato: 2024-03-01 } }',
    );
    const { arkiv } = arkivet(trukket, andre('tidligereBehandlinger: [raad 1/24]'));
    expect(arkiv.saksganger.map(trinn)).toEqual([['raad/2024/1', 'raad/2024/2']]);
  });
});

describe('numbers', () => {
  test('one number in two committees is two saker', () => {
    const a = arkivet(
      sak('raad', '2024-01-10', '1/24', 'tittel: A'),
      sak('fag', '2024-01-12', '1/24', 'tittel: B'),
      sak('fag', '2024-02-12', '2/24', 'tittel: C\ntidligereBehandlinger: [fag 1/24]'),
    );
    expect(ganger(a)).toEqual([['fag/2024/1', 'fag/2024/2']]);
    expect(a.sak('raad/2024/1').saksgang).toBeUndefined();
  });

  test('a row without committee is not the own sak of that number', () => {
    const a = arkivet(
      sak('raad', '2024-10-17', '23/24', 'tittel: Helsedata'),
      sak(
        'raad',
        '2024-10-18',
        '24/24',
        'tittel: Forvaltning\ntidligereBehandlinger: [{ sak: fag 23/24, datoTekst: august 2024, tittel: Forvaltning, utledet: vedtaket, trykt: { sak: "23/24" } }]',
      ),
    );
    expect(ganger(a)).toEqual([['fag/2024/23', 'raad/2024/24']]);
    expect(a.sak('raad/2024/23').saksgang).toBeUndefined();
  });

  test('of a number used twice, the letter says which', () => {
    const b = { 'moeter/raad/2020-09-17/sak-26-b.md': md('saksnummer: 26/20\nloepenr: b\ntittel: B') };
    const a = arkivet(
      sak('raad', '2020-09-17', '26/20', 'tittel: A'),
      b,
      sak('raad', '2020-12-16', '30/20', 'tittel: C\ntidligereBehandlinger: [raad 26/20b]'),
    );
    expect(ganger(a)).toEqual([['raad/2020/26b', 'raad/2020/30']]);
    expect(a.arkiv.saksganger[0]?.id).toBe('raad-2020-26b');
  });

  const siterer = (nummer: string, dato: string, tittel: string): Record<string, string> =>
    sak(
      'raad',
      `2025-0${nummer.split('/')[0] ?? ''}-15`,
      nummer,
      `tittel: T ${nummer}\ntidligereBehandlinger: [{ sak: fag 7/25, dato: ${dato}, tittel: ${tittel} }]`,
    );

  test('one number that papers use of two matters glues neither', () => {
    const a = arkivet(
      siterer('3/25', '2025-01-22', 'Evaluering av rådene'),
      siterer('4/25', '2025-01-23', 'Temadag om helseteknologi'),
    );
    expect(ganger(a)).toEqual([['raad/2025/3'], ['raad/2025/4']]);
    expect(a.arkiv.saksganger.map((g) => g.ledd[0])).toMatchObject([
      { omstridt: true, dato: '2025-01-22', tittel: 'Evaluering av rådene' },
      { omstridt: true, dato: '2025-01-23', tittel: 'Temadag om helseteknologi' },
    ]);
    const sju = a.sak('fag/2025/7');
    expect(sju.saksgang).toBeUndefined();
    expect(saksgangerMed(sju)).toEqual(a.arkiv.saksganger);
    expect(a.arkiv.finnSaksgang('fag-2025-7')).toBeUndefined();
  });

  test.each([
    ['title', '2025-01-22', 'Temadag om helseteknologi'],
    ['day', '2025-01-23', 'Evaluering av rådene for helse'],
  ])('citers that disagree on the %s alone mean one sak', (_, dato, tittel) => {
    const a = arkivet(siterer('3/25', '2025-01-22', 'Evaluering av rådene'), siterer('4/25', dato, tittel));
    expect(ganger(a)).toEqual([['fag/2025/7', 'raad/2025/3', 'raad/2025/4']]);
  });

  test('a citer that means another sak than the one with documents is told apart', () => {
    const a = arkivet(
      sak('fag', '2025-01-22', '7/25', 'tittel: Evaluering av rådene'),
      siterer('3/25', '2025-01-22', 'Evaluering av rådene'),
      siterer('4/25', '2025-01-23', 'Temadag om helseteknologi'),
    );
    expect(ganger(a)).toEqual([['fag/2025/7', 'raad/2025/3'], ['raad/2025/4']]);
    expect(a.sak('fag/2025/7').saksgang?.id).toBe('fag-2025-7');
  });

  test('a sak without a title keeps its own references when its citers mean different saker', () => {
    const a = arkivet(
      sak('fag', '2025-01-21', '7/25', 'tidligereBehandlinger: [{ sak: fag 1/24, tittel: Først }]'),
      siterer('3/25', '2025-01-22', 'Evaluering av rådene'),
      siterer('4/25', '2025-01-23', 'Temadag om helseteknologi'),
    );
    expect(ganger(a)).toEqual([['fag/2024/1', 'fag/2025/7'], ['raad/2025/3'], ['raad/2025/4']]);
  });

  test('the title of a shield contradicts nobody', () => {
    const a = arkivet(
      sak(
        'fag',
        '2025-01-21',
        '7/25',
        'publisering: { unntatt: { hjemmel: offl, skjermetTittel: Ikke offentlig } }',
      ),
      siterer('3/25', '2025-01-22', 'Evaluering av rådene'),
    );
    expect(ganger(a)).toEqual([['fag/2025/7', 'raad/2025/3']]);
  });

  test('an abbreviation in both titles tells that a day is a slip', () => {
    const a = arkivet(
      siterer('3/25', '2025-01-22', 'ICD-11 – en første gjennomgang'),
      siterer('4/25', '2025-01-23', 'Overgang til ICD-11'),
    );
    expect(ganger(a)).toEqual([['fag/2025/7', 'raad/2025/3', 'raad/2025/4']]);
  });
});

describe('steps', () => {
  const senere = (dato: string, nummer: string, rader: string): Record<string, string> =>
    sak('raad', dato, nummer, `tittel: T\ntidligereBehandlinger:\n${rader}`);

  test('the same meeting or body told of by several papers is one step with every citer', () => {
    const rader = '  - moete: fag 2024-01-10\n  - { arena: Direktørmøtet, dato: 2024-02-01 }\n';
    const { arkiv } = arkivet(
      senere('2024-03-10', '1/24', rader),
      senere(
        '2024-04-10',
        '2/24',
        `${rader.toLowerCase().replace('direktørmøtet', 'direktørmøtet')}  - raad 1/24\n`,
      ),
    );
    expect(arkiv.saksganger[0]?.ledd.map((l) => l.sitater.map((h) => h.fra.saksnummer))).toEqual([
      ['1/24', '2/24'],
      ['1/24', '2/24'],
      ['2/24'],
      [],
    ]);
  });

  test('a meeting without number is the one sak of the matter in it', () => {
    const { arkiv } = arkivet(
      senere('2024-03-10', '1/24', '  - moete: fag 2024-01-10\n'),
      senere('2024-04-10', '2/24', '  - raad 1/24\n  - { sak: fag 7/24, dato: 2024-01-10, tittel: T }\n'),
    );
    expect(trinn(arkiv.saksganger[0])).toEqual(['fag/2024/7', 'raad/2024/1', 'raad/2024/2']);
    expect(arkiv.saksganger[0]?.ledd[0]?.sitater).toHaveLength(2);
  });

  test('a shared meeting does not glue two matters', () => {
    const { arkiv } = arkivet(
      senere('2024-03-10', '1/24', '  - moete: fag 2024-01-10\n'),
      senere('2024-04-10', '2/24', '  - moete: fag 2024-01-10\n'),
    );
    expect(arkiv.saksganger).toHaveLength(2);
  });

  test('prose is no step, and one step is no matter', () => {
    expect(arkivet(senere('2024-03-10', '1/24', '  - tekst: Drøftet før.\n')).arkiv.saksganger).toEqual([]);
  });

  test('undated steps stand where their words put them, else first', () => {
    const { arkiv } = arkivet(
      senere('2023-03-10', '1/23', '  - { arena: Gammel, datoTekst: høsten 2020 }\n  - { arena: Uten }\n'),
      senere(
        '2024-04-10',
        '2/24',
        '  - raad 1/23\n  - { arena: Seint }\n  - { arena: Måned, datoTekst: mai 2023 }\n',
      ),
    );
    expect(trinn(arkiv.saksganger[0])).toEqual([
      'Seint',
      'Uten',
      'høsten 2020 Gammel',
      'raad/2023/1',
      'mai 2023 Måned',
      'raad/2024/2',
    ]);
  });

  test('what is announced stands where its words put it, a season never before the announcement, else last', () => {
    const { arkiv } = arkivet(
      sak(
        'raad',
        '2020-09-17',
        '1/20',
        'tittel: T\nvidere: [{ arena: Uten }, { arena: Aktører, datoTekst: 10. september–16. oktober 2020 }, { arena: Område, dato: 2020-09-25 }, { arena: Etter, datoTekst: høsten 2020 }]',
      ),
    );
    expect(trinn(arkiv.saksganger[0])).toEqual([
      '10. september–16. oktober 2020 Aktører',
      'raad/2020/1',
      'høsten 2020 Etter',
      '2020-09-25 Område',
      'Uten',
    ]);
  });

  test('a citation dated after its meeting does not move the sak that has a document', () => {
    const { arkiv } = arkivet(
      sak('fag', '2024-01-10', '7/24', 'tittel: T'),
      senere('2024-03-10', '1/24', '  - { sak: fag 7/24, dato: 2025-05-23, tittel: T }\n'),
    );
    expect(arkiv.saksganger[0]?.ledd.map((l) => l.dato)).toEqual(['2024-01-10', '2024-03-10']);
  });

  test('a step across a rename goes on in the successor', () => {
    const { arkiv } = arkivet(
      sak('fag', '2025-10-29', '7/25', 'tittel: T\nvidere: [{ utvalg: FAG, datoTekst: våren 2026 }]'),
      sak('forum', '2026-02-20', '1/26', 'tittel: T\ntidligereBehandlinger: [FAG 7/25]'),
    );
    expect(trinn(arkiv.saksganger[0])).toEqual(['fag/2025/7', 'forum/2026/1']);
    expect(arkiv.saksganger[0]?.varsler).toMatchObject([
      { stand: 'kommet', svar: { sak: { id: 'forum/2026/1' } } },
    ]);
  });

  test('the title is the one that most steps bear', () => {
    const { arkiv } = arkivet(
      sak('raad', '2024-01-10', '1/24', 'tittel: Planen'),
      sak('raad', '2024-02-10', '2/24', 'tittel: Planen\ntidligereBehandlinger: [raad 1/24]'),
      sak('raad', '2024-03-10', '3/24', 'tittel: Et sidespor\ntidligereBehandlinger: [raad 2/24]'),
    );
    expect(arkiv.saksganger[0]?.tittel).toBe('Planen');
    const uten = arkivet(
      sak('raad', '2024-01-10', '1/24'),
      sak('raad', '2024-02-10', '2/24', 'tidligereBehandlinger: [raad 1/24]'),
    );
    expect(uten.arkiv.saksganger[0]?.tittel).toBe('Rådet: Sak 2/24 (uten tittel)');
  });
});

describe('the fixture archive', () => {
  const { arkiv, sak: en } = bygg(offentlig(eksempelraad(), DAG));

  test('a named matter, across committees and names', () => {
    const gang = arkiv.finnSaksgang('eksempelplan');
    expect(gang).toMatchObject({ tittel: 'Felles eksempelplan', fil: 'saksganger/eksempelplan.md' });
    expect(en('eksempelraadet/2023/5').saksgang).toBe(gang);
    expect(gang?.ledd.filter(iArkivet).map((l) => l.sak?.id)).toEqual([
      'eksempelraadet/2025/2',
      'eksempelraadet/2025/8',
      'eksempelraadet/2025/11',
      'fagforum/2026/3',
      'eksempelraadet/2026/3',
    ]);
  });

  test('what is called or cited of a day to come is not treated yet', () => {
    const gang = en('eksempelraadet/2026/3').saksgang;
    const ikke = gang?.ledd.filter((l) => !erBehandlet(l, DAG)).map((l) => l.sak?.id ?? l.slag);
    expect(ikke).toEqual(['varslet', 'eksempelraadet/2026/3', 'eksempelraadet/2026/14']);
    expect(gang && behandlinger(gang, DAG)).toHaveLength(9);
  });

  test('the second 12/25 is no part of the matter of the first', () => {
    expect(en('eksempelraadet/2025/12').saksgang?.id).toBe('opplaering-i-kodeverk');
    expect(en('eksempelraadet/2025/12b').saksgang).toBeUndefined();
    expect(en('proeveutvalget/2025/12').saksgang).toBeUndefined();
  });

  test('a sak that is not public is in no matter', () => {
    expect(arkiv.saksganger.flatMap((g) => g.saker).filter((s) => !arkiv.saker.includes(s))).toEqual([]);
  });
});

describe('long and crooked matters', () => {
  const lang = (n: number, ring: boolean): Record<string, string> => {
    const filer: Record<string, string> = {};
    for (let i = 0; i < n; i++) {
      const aar = 2000 + Math.floor(i / 300);
      const dato = new Date(Date.UTC(aar, 0, 1 + (i % 300))).toISOString().slice(0, 10);
      const ref = (m: number): string =>
        `raad ${(m % 300) + 1}/${String(2000 + Math.floor(m / 300)).slice(2)}`;
      const forrige = i > 0 ? [ref(i - 1)] : ring ? [ref(n - 1)] : [];
      Object.assign(
        filer,
        sak(
          'raad',
          dato,
          `${(i % 300) + 1}/${String(aar).slice(2)}`,
          `tidligereBehandlinger: [${forrige.join()}]`,
        ),
      );
    }
    return filer;
  };

  test.each([
    ['chain', false],
    ['ring', true],
  ])('1 500 treatments in a %s are one matter', (_, ring) => {
    const { arkiv } = arkivet(lang(1500, ring));
    expect(arkiv.saksganger).toHaveLength(1);
    expect(arkiv.saksganger[0]?.ledd).toHaveLength(1500);
    expect(arkiv.saksganger[0]?.id).toBe('raad-2000-1');
  });

  test('a sak that cites itself is no matter', () => {
    const { arkiv } = arkivet(sak('raad', '2024-01-10', '1/24', 'tidligereBehandlinger: [raad 1/24]'));
    expect(arkiv.saksganger).toEqual([]);
  });
});
