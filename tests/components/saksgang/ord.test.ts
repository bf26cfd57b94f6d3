import { describe, expect, test } from 'vitest';
import { forklarerFor } from '#components/forklaring.ts';
import { leddvisning } from '#components/saksgang/leddvisning.ts';
import { aarene, omfangFor } from '#components/saksgang/omfang.ts';
import { saksgangaarene, utvalgIRekkefoelge } from '#components/saksgang/register.ts';
import { saksgangruter } from '#components/saksgang/ruter.ts';
import { kortStand, standFor } from '#components/saksgang/stand.ts';
import { tegningFor } from '#components/saksgang/tegning.ts';
import { offentlig } from '#domain/publisering';
import type { Saksgang } from '#domain/saksgang';
import { bygg, DAG, eksempelraad, les, md } from '../../domain/prove.ts';

const { arkiv } = bygg(offentlig(eksempelraad(), DAG));
const planen = arkiv.finnSaksgang('eksempelplan') as Saksgang;
const mellomrom = (tekst: string): string => tekst.replaceAll('\u00a0', ' ');

test('how often, where and when', () => {
  expect(mellomrom(omfangFor(planen, DAG))).toBe(
    'Behandlet 8 ganger i 3 utvalg og 1 gang i Kommunedirektørutvalget fra høsten 2021 til 3. februar 2026. For én av dem er ikke dagen kjent. Listen viser også 3 steg uten kjent behandling.',
  );
  // As many as the list and the drawing have.
  expect(8 + 1 + 3).toBe(planen.ledd.length);
  expect(aarene(planen, DAG)).toBe('2021–2026');
  expect(utvalgIRekkefoelge(planen)).toEqual(['PRU', 'Eksempelstyret', 'Eksempelrådet', 'Fagforum']);
});

describe('how often and when, of treatments whose day is not known', () => {
  const med = (tidligere: string): string[] => {
    const filer = {
      'utvalg/raad.md': md('navn: [{ navn: Rådet }]'),
      'moeter/raad/2025-05-15/moete.md': md('dager: [{ dato: 2025-05-15 }]\npublisering: publisert'),
      'moeter/raad/2025-05-15/sak-1.md': md(`saksnummer: 1/25\ntidligereBehandlinger: [${tidligere}]`),
    };
    const [gang] = bygg(les(filer), DAG).arkiv.saksganger;
    if (!gang) throw new Error('ingen saksgang');
    return [mellomrom(omfangFor(gang, DAG)), mellomrom(aarene(gang, DAG))];
  };

  test.each([
    [
      '{ utvalg: raad, tekst: Flere ganger. }',
      'Behandlet minst 2 ganger i Rådet fra et ukjent tidspunkt til 15. mai 2025. For én av dem er ikke dagen kjent.',
      'minst 2025',
    ],
    [
      '{ arena: Andre, tekst: Flere ganger. }, { utvalg: raad, dato: 2024-02-01 }',
      'Behandlet 2 ganger i Rådet og minst 1 gang i Andre, minst fra 1. februar 2024 til 15. mai 2025. For én av dem er ikke dagen kjent.',
      'minst 2024–2025',
    ],
    [
      '{ arena: Modellen, datoTekst: "2023" }',
      'Behandlet 1 gang i Rådet og 1 gang i Modellen fra 2023 til 15. mai 2025. For én av dem er ikke dagen kjent.',
      '2023–2025',
    ],
    [
      'raad 3/24, { sak: raad 4/24, datoTekst: 28. eller 29. august 2024 }',
      'Behandlet 3 ganger i Rådet fra 2024 til 15. mai 2025. For 2 av dem er ikke dagen kjent.',
      '2024–2025',
    ],
  ])('%s', (tidligere, omfang, aar) => {
    expect(med(tidligere)).toEqual([omfang, aar]);
  });
});

test('where it stands: what was last, and what is on an agenda', () => {
  expect(standFor(planen, DAG).map(({ tekst }) => mellomrom(tekst))).toEqual([
    'Sist behandlet i denne saksgangen i Fagforum 3. februar 2026: oversendt.',
    'Står på sakslisten i Eksempelrådet 17. mars 2026.',
  ]);
  expect(mellomrom(kortStand(planen, DAG))).toBe('Står på sakslisten i Eksempelrådet 17. mars 2026.');
});

describe('what is announced', () => {
  const med = (videre: string): Saksgang => {
    const filer = {
      'utvalg/raad.md': md('navn: [{ navn: Det høye rådet, kort: Rådet }]'),
      'moeter/raad/2025-05-15/moete.md': md('dager: [{ dato: 2025-05-15 }]\npublisering: publisert'),
      'moeter/raad/2025-05-15/sak-1.md': md(`saksnummer: 1/25\ntittel: T\nvidere: [${videre}]`),
    };
    return bygg(les(filer), '2025-06-01').arkiv.saksganger[0] as Saksgang;
  };

  test.each([
    ['{ utvalg: raad, dato: 2025-06-12 }', 'Ventes i Det høye rådet 12. juni 2025.'],
    ['{ utvalg: raad, datoTekst: høsten 2025 }', 'Ventes i Det høye rådet, høsten 2025.'],
    ['{ arena: Direktørmøtet }', 'Ventes i Direktørmøtet. Tidspunktet er ikke oppgitt.'],
    [
      '{ utvalg: raad, dato: 2025-05-30 }',
      'Varslet til Det høye rådet 30. mai 2025. Arkivet har ikke noe fra denne behandlingen.',
    ],
    [
      '{ utvalg: raad, datoTekst: høsten 2025, tekst: Kan bli drøftet. }',
      'Kan komme i Det høye rådet, høsten 2025.',
    ],
    [
      '{ utvalg: raad, dato: 2025-05-30, tekst: Bør legges fram. }',
      'Nevnt som mulig i Det høye rådet 30. mai 2025. Arkivet har ikke noe fra denne behandlingen.',
    ],
    ['{ datoTekst: våren 2024 }', 'Varslet våren 2024. Arkivet har ikke noe fra denne behandlingen.'],
  ])('%s', (videre, tekst) => {
    expect(mellomrom(standFor(med(videre), '2025-06-01')[1]?.tekst ?? '')).toBe(tekst);
  });

  test('the words of the paper stand beside, and the same place and time is said once', () => {
    const to = med(
      ['Planen', 'Kursene'].map((hva) => `{ arena: A, datoTekst: høsten 2025, tekst: ${hva}. }`).join(),
    );
    expect(standFor(to, '2025-06-01').slice(1)).toEqual([
      { tekst: 'Ventes i A, høsten 2025.', sagt: ['Rådet sak 1/25: Planen.', 'Rådet sak 1/25: Kursene.'] },
    ]);
  });

  test('what was planned before the last treatment says nothing of where it stands', () => {
    expect(standFor(med('{ arena: A, dato: 2025-04-30 }'), '2025-06-01')).toHaveLength(1);
  });

  test.each([
    [
      ['arena: A', 'arena: B', 'arena: C', 'arena: D'],
      'Arkivet har ikke noe fra 4 behandlinger som er varslet eller nevnt som mulige.',
    ],
    [
      ['utvalg: raad', 'arena: B', 'arena: C', 'arena: D'],
      'Arkivet har heller ikke noe fra 3 andre behandlinger som er varslet eller nevnt som mulige.',
    ],
    [
      ['utvalg: raad', 'utvalg: raad', 'utvalg: raad', 'arena: D'],
      'Arkivet har heller ikke noe fra 1 annen behandling som er varslet eller nevnt som mulige.',
    ],
  ])('more than three that came to nothing are counted: %j', (steder, tekst) => {
    const varsler = steder.map((sted, n) => `{ ${sted}, dato: 2025-05-2${n} }`);
    const sist = standFor(med(varsler.join()), '2025-06-01').at(-1);
    expect(mellomrom(sist?.tekst ?? '')).toBe(tekst);
  });
});

describe('a step in words', () => {
  const vis = (id: string) => {
    const n = planen.ledd.findIndex((l) => l.sak?.id === id);
    const ledd = planen.ledd[n];
    if (!ledd) throw new Error(id);
    return leddvisning(ledd, n, planen, DAG, forklarerFor(arkiv));
  };

  test('one that is only cited says so, by whom, and where they disagree', () => {
    const { merker, linjer, gjengitt, lenkelinjer, tekster } = vis('eksempelraadet/2024/23');
    expect(merker.map((m) => m.tekst)).toEqual(['Ikke i arkivet']);
    expect(linjer.map(mellomrom)).toEqual([
      'Eksempelrådet sak 3/26 gir saken tittelen «Rammer for felles eksempelplan».',
      'Eksempelrådet sak 3/26 oppgir datoen 13. november 2024.',
    ]);
    expect(gjengitt).toEqual([
      {
        kilder: [expect.objectContaining({ tekst: 'Eksempelrådet sak 8/25' })],
        html: 'Rådet sluttet seg til rammene.',
      },
    ]);
    expect(lenkelinjer[0]).toEqual(['Kjent fra ', expect.anything(), ' og ', expect.anything()]);
    expect(tekster).toBeUndefined();
  });

  test('one with documents shows proposal and decision under ids of its own', () => {
    const { merker, tekster } = vis('eksempelraadet/2025/2');
    expect(merker.map((m) => m.tekst)).toEqual(['Drøfting', 'Drøftet', 'Endret i møtet']);
    expect(tekster?.forslag.map((f) => f.id)).toEqual(['ledd-5-forslag']);
    expect(tekster?.vedtak?.id).toBe('ledd-5-vedtak');
  });

  test('the own day of a sak, not all days of its meeting', () => {
    expect(mellomrom(vis('eksempelraadet/2025/8').datoTekst)).toBe('20. mai 2025');
    expect(mellomrom(vis('eksempelraadet/2025/11').datoTekst)).toBe('21. mai 2025');
  });

  test('the mark that the drawing has', () => {
    const { punkter } = tegningFor(planen.ledd, DAG);
    const former = planen.ledd.map((l, n) => leddvisning(l, n, planen, DAG, forklarerFor(arkiv)).form);
    expect(former).toEqual(punkter.map((p) => p.form));
  });

  test('the name at the time, and what it is now', () => {
    const { tittel, linjer } = vis('eksempelraadet/2023/5');
    expect(tittel).toBe('Eksempelstyret sak 5/23: Behovet for en felles plan');
    expect(linjer[0]).toBe('Eksempelstyret heter nå Eksempelrådet.');
  });

  test('citers who remark the same say it together', () => {
    const filer = {
      'utvalg/raad.md': md('navn: [{ navn: Rådet }]'),
      'moeter/raad/2025-05-15/moete.md': md('dager: [{ dato: 2025-05-15 }]\npublisering: publisert'),
      ...Object.fromEntries(
        [2, 3].map((nr) => [
          `moeter/raad/2025-05-15/sak-${nr}.md`,
          md(`saksnummer: ${nr}/25\ntidligereBehandlinger: [{ sak: raad 1/24, merknad: Uten dato. }]`),
        ]),
      ),
    };
    const lite = bygg(les(filer)).arkiv;
    const [gang] = lite.saksganger;
    const [ledd] = gang?.ledd ?? [];
    if (!gang || !ledd) throw new Error('ingen saksgang');
    expect(leddvisning(ledd, 0, gang, DAG, forklarerFor(lite)).merknader).toEqual([
      { fra: 'Rådet sak 2/25 og Rådet sak 3/25', setninger: ['Uten dato.'] },
    ]);
  });

  test('a citation dated after its own meeting is pointed out', () => {
    expect(vis('eksempelraadet/2026/14').linjer).toContain(
      'Fagforum sak 3/26 daterer behandlingen etter sitt eget møte, og det kan ikke stemme.',
    );
  });
});

test('that there is no decision is said once', () => {
  const dag = (dato: string): string =>
    md(`dager: [{ dato: ${dato} }]\npublisering: publisert\ndeltakere: { tilStede: [Leder 1] }`);
  const { sak } = bygg(
    les({
      'utvalg/pru.md': md('navn: [{ navn: Prøveutvalget, kort: PRU }]'),
      'moeter/pru/2025-01-10/moete.md': dag('2025-01-10'),
      'moeter/pru/2025-01-10/sak-1.md': md(
        'saksnummer: 1/25',
        '## Forslag til vedtak\n\nPRU støtter planen.\n',
      ),
      'moeter/pru/2025-02-10/moete.md': dag('2025-02-10'),
      'moeter/pru/2025-02-10/sak-2.md': md('saksnummer: 2/25\ntidligereBehandlinger: [pru 1/25]'),
    }),
  );
  const gang = sak('pru/2025/1').saksgang;
  const [ledd] = gang?.ledd ?? [];
  expect(sak('pru/2025/1').dom).toBe('uten-vedtak');
  expect(gang && ledd && leddvisning(ledd, 0, gang, DAG, forklarerFor(arkiv)).merker).toEqual([
    expect.objectContaining({ tekst: 'Uten vedtak' }),
  ]);
});

test('an abbreviation is explained where the page first has it', () => {
  const moete = (dag: string): string => md(`dager: [{ dato: ${dag} }]\npublisering: publisert`);
  const filer = {
    'utvalg/pru.md': md('navn: [{ navn: Prøveutvalget, kort: PRU }]'),
    'moeter/pru/2025-01-10/moete.md': moete('2025-01-10'),
    'moeter/pru/2025-01-10/sak-1.md': md(
      'saksnummer: 1/25',
      '## Forslag til vedtak\n\n1. PRU støtter planen.\n\n## Vedtak\n\n1. PRU støtter den.\n',
    ),
    'moeter/pru/2025-02-10/moete.md': moete('2025-02-10'),
    'moeter/pru/2025-02-10/sak-2.md': md(
      'saksnummer: 2/25\ntidligereBehandlinger: [pru 1/25]',
      '## Vedtak\n\nPRU ventet.\n',
    ),
  };
  const { arkiv: lite } = bygg(les(filer));
  const [gang] = lite.saksganger;
  const forklar = forklarerFor(lite);
  const tekster = gang?.ledd.map((l, n) => leddvisning(l, n, gang, DAG, forklar).tekster) ?? [];
  expect(tekster[0]?.forslag[0]?.punkter[0]?.html).toContain('<abbr title="Prøveutvalget">PRU</abbr>');
  expect(tekster[0]?.vedtak?.punkter[0]?.html).toContain('PRU støtter den.');
  expect(tekster[1]?.vedtak?.html).toContain('PRU ventet.');
});

test('every address of a matter is a page once', () => {
  const ider = saksgangruter(arkiv).map((r) => r.params.id);
  expect(ider).toHaveLength(new Set(ider).size);
  expect(ider).toEqual(expect.arrayContaining(['eksempelplan', 'eksempelraadet-2025-8', 'opplaering']));
});

test('every matter stands in the register once, under the year it was last treated', () => {
  expect(saksgangaarene(arkiv).map(({ aar, saksganger }) => [aar, saksganger.map((g) => g.id)])).toEqual([
    [2026, ['eksempelplan', 'opplaering-i-kodeverk']],
  ]);
});
