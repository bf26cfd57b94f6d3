import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Forskjell, forskjell } from '#domain/forskjell';
import { brettTekst, sammeOrdlyd } from '#domain/ordlyd';
import { offentlig } from '#domain/publisering';
import type { Vedtakstekst } from '#domain/sak';
import { bygg, DAG, eksempelraad, les, md } from './prove.ts';

const { sak } = bygg(offentlig(eksempelraad(), DAG));
const MERKE = { lik: ['', ''], tattUt: ['-[', ']'], lagtTil: ['+[', ']'] } as const;

/** «1. NUIT -[drøfter] +[drøftet] saken», one line per point. */
const somTekst = ({ stykker }: Forskjell): string[] =>
  stykker.map(({ nr, deler }) =>
    [...(nr ? [`${nr}.`] : []), ...deler.map(({ slag, tekst }) => MERKE[slag].join(tekst))].join(' '),
  );

/** Texts as the body of a sak gives them. */
function ordlyd(markdown: string): Vedtakstekst {
  const { sak: en } = bygg(
    les({
      'utvalg/a.md': md('navn: [{ navn: A, kort: A }]'),
      'moeter/a/2025-01-01/moete.md': md('dager: [{ dato: 2025-01-01 }]\npublisering: publisert'),
      'moeter/a/2025-01-01/sak-1.md': md('saksnummer: 1/25', `## Vedtak\n\n${markdown}\n`),
    }),
  );
  const { vedtak } = en('a/2025/1');
  if (!vedtak) throw new Error(markdown);
  return vedtak;
}

const mellom = (foer: string, etter: string): string[] => somTekst(forskjell(ordlyd(foer), ordlyd(etter)));

describe('the fixture archive', () => {
  const fraForslaget = (id: string, n = 0): Forskjell => {
    const { forslag, vedtak } = sak(id);
    const [foer, etter] = [forslag[n], vedtak];
    if (!foer || !etter) throw new Error(id);
    return forskjell(foer, etter);
  };

  test('a point changed, one added, a line before and one after', () => {
    expect(somTekst(fraForslaget('eksempelraadet/2025/2'))).toEqual([
      '+[Slik ble det i møtet:]',
      '1. Eksempelrådet drøftet det første utkastet til felles eksempelplan.',
      '2. Rådet ber om at planen kommer tilbake innen -[utgangen av året.] +[30. november, med kostnader.]',
      '3. +[Sekretariatet tar med innspillene i arbeidet.]',
      '+[Rådet var samlet.]',
    ]);
    expect(fraForslaget('eksempelraadet/2025/2')).toMatchObject({ tattUt: 3, lagtTil: 18 });
  });

  test('a proposal without points against a decision with', () => {
    expect(somTekst(fraForslaget('eksempelraadet/2025/4'))).toEqual([
      'A. Eksempelrådet anbefaler kodeverk A +[for alle løsninger.]',
      'B. +[Gamle løsninger får tid til 2027.]',
    ]);
  });

  test('two texts with nothing in common stand whole', () => {
    expect(somTekst(fraForslaget('eksempelraadet/2025/11'))).toEqual([
      '-[Eksempelrådet anbefaler budsjettet.] +[Saken utsettes.]',
    ]);
  });

  test('other punctuation is no difference', () => {
    for (const n of [0, 1])
      expect(fraForslaget('proeveutvalget/2025/9', n)).toEqual({
        stykker: [
          {
            deler: [
              {
                slag: 'lik',
                tekst: 'Prøveutvalget drøftet erfaringene og anbefaler at prøvingen fortsetter.',
              },
            ],
          },
        ],
        tattUt: 0,
        lagtTil: 0,
      });
  });
});

test('a point taken out does not move those after it', () => {
  expect(
    mellom(
      '1. Rådet drøftet planen.\n2. Sekretariatet lager en liste over tiltak.\n3. Rådet vil ha saken tilbake i mai.',
      '1. Rådet drøftet planen.\n2. Rådet vil ha saken tilbake i juni.',
    ),
  ).toEqual([
    '1. Rådet drøftet planen.',
    '2. -[Sekretariatet lager en liste over tiltak.]',
    '2. Rådet vil ha saken tilbake i -[mai.] +[juni.]',
  ]);
});

test('points nested below a point are part of it', () => {
  expect(
    mellom(
      '1. Rådet ber om:\n   - kostnader\n   - tid\n2. Takk for saken.',
      '1. Rådet ber om:\n   - kostnader\n2. Takk for saken.',
    ),
  ).toEqual(['1. Rådet ber om: kostnader -[tid]', '2. Takk for saken.']);
});

test.each([
  ['NUIT støtter e-helse.', 'NUIT støtter e helse', 'NUIT støtter e helse'],
  [
    'NUIT støtter sam- handling nå.',
    'NUIT støtter samhandling i dag.',
    'NUIT støtter samhandling -[nå.] +[i dag.]',
  ],
  ['NUIT – og rådet – ber om mer.', 'NUIT og rådet ber om mer', 'NUIT og rådet ber om mer'],
  ['NUIT drøfter saken', 'NUIT drøftet – saken', 'NUIT -[drøfter] +[drøftet –] saken'],
])('%s → %s', (foer, etter, ventet) => {
  expect(mellom(foer, etter)).toEqual([ventet]);
});

describe('for any two texts', () => {
  const ord = fc.constantFrom(
    'rådet',
    'ber',
    'om',
    'en',
    'plan',
    'e-helse',
    'ehelse',
    'e',
    'helse',
    '–',
    '2,5',
    '2',
    '5',
    'Og,',
    'og',
  );
  const setning = fc.array(ord, { minLength: 1, maxLength: 8 }).map((o) => o.join(' '));
  const tekst = fc
    .record({
      punkter: fc.array(setning, { maxLength: 4 }),
      linjer: fc.array(setning, { minLength: 1, maxLength: 2 }),
    })
    .map(({ punkter, linjer }): Vedtakstekst => {
      const [foran = '', bak = ''] = linjer;
      return {
        id: 'vedtak',
        html: '',
        tekst: [foran, ...punkter, bak].filter(Boolean).join('\n'),
        punkter: punkter.map((p, n) => ({ nr: String(n + 1), tekst: p, html: p, linje: 1 })),
        ...(punkter.length > 0 ? { innledning: foran, ...(bak ? { avslutning: bak } : {}) } : {}),
      };
    });
  const uten = ({ stykker }: Forskjell, slag: string): string =>
    stykker.flatMap(({ deler }) => deler.filter((d) => d.slag !== slag).map((d) => d.tekst)).join(' ');

  test('without what was put in it is the older text, without what was taken out the newer', () => {
    fc.assert(
      fc.property(tekst, tekst, (foer, etter) => {
        const funnet = forskjell(foer, etter);
        expect(brettTekst(uten(funnet, 'lagtTil'))).toBe(brettTekst(foer.tekst));
        expect(brettTekst(uten(funnet, 'tattUt'))).toBe(brettTekst(etter.tekst));
      }),
    );
  });

  test('no difference is found where the words are the same, and some where they are not', () => {
    fc.assert(
      fc.property(tekst, tekst, (foer, etter) => {
        const { tattUt, lagtTil } = forskjell(foer, etter);
        if (!sammeOrdlyd(foer.tekst, etter.tekst)) expect(tattUt + lagtTil).toBeGreaterThan(0);
        expect(forskjell(foer, foer)).toMatchObject({ tattUt: 0, lagtTil: 0 });
      }),
    );
  });

  test('parts of one kind are never beside each other, and none is empty', () => {
    fc.assert(
      fc.property(tekst, tekst, (foer, etter) => {
        for (const { deler } of forskjell(foer, etter).stykker) {
          expect(deler.every((d) => d.tekst.trim() !== '')).toBe(true);
          expect(deler.filter((d, n) => d.slag === deler[n - 1]?.slag)).toEqual([]);
        }
      }),
    );
  });
});
