import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overstemt } from '#search/ord/overstemt';
import { smaaarkiv } from './smaaarkiv.ts';

const OPPSLAG = {
  utvalg: [],
  forkortelser: [
    { former: ['DHO', 'digital hjemmeoppfølging', 'medisinsk avstandsoppfølging'], kort: 'DHO' },
    { former: ['HBX', 'krisetavle'], kort: 'HBX' },
  ],
};
const FYLL = 'saken ble drøftet og rådet takket for en god gjennomgang av planene';

const arkiv = smaaarkiv(
  [
    ['Kjernejournal', 'innsyn i kjernejournal for sykehus og kommuner'],
    ['Register for legemidler', 'et register over legemidler som er i bruk'],
    ['Legemiddelregisteret', 'om legemiddelregisteret og hvem som får data'],
    ['Digital hjemmeoppfølging', 'digital hjemmeoppfølging av pasienter i kommuner'],
    ['Forløp', 'erfaringer med DHO hos fastlegen'],
    ['Nettlege', 'tilbud fra nettlege og annen lege på nett'],
    ['Nettverk', 'et nettverk for ledere på nett'],
    ['Prøvesvar', 'deling av prøvesvar mellom sykehus'],
    ['Helsedatastrategi', 'en strategi for helse og data'],
    ['Tenester', 'kommunen gir tenester heime til sjuke'],
    ['E-resept', 'innføring av e-resept i kommuner'],
    ['Kunstig intelligens', 'bruk av kunstig intelligens i kommuner'],
    ['Beredskap', 'orientering om HBX', 'krisetavle'],
    ['ICD-11', 'innføring av ICD-11 etter ICD-10, i 11 kommuner'],
    ['Styring', 'interne rutiner for interessenter i kommuner'],
    ...Array.from({ length: 12 }, (_, i) => [`Orientering ${i}`, `${FYLL} ${i}`] as const),
  ],
  OPPSLAG,
);

describe('soek', () => {
  it.each([
    ['kjernejornal', 'Kjernejournal'],
    ['kjernejour', 'Kjernejournal'],
    ['inteligens', 'Kunstig intelligens'],
    ['provesvar', 'Prøvesvar'],
    ['proevesvar', 'Prøvesvar'],
    ['helse data strategi', 'Helsedatastrategi'],
    ['e resept', 'E-resept'],
    ['eresept', 'E-resept'],
    ['nettlege', 'Nettlege'],
    ['tjenester hjemme', 'Tenester'],
    ['digital heimeoppfølging', 'Digital hjemmeoppfølging'],
    ['kjernejournalportal', 'Kjernejournal'],
    ['"register for legemidler"', 'Register for legemidler'],
  ])('«%s» finds «%s» first', async (q, tittel) => {
    expect((await arkiv.titler(q))[0]).toBe(tittel);
  });

  it.each([
    ['legemiddelregister', ['Legemiddelregisteret', 'Register for legemidler']],
    ['register for legemidler', ['Register for legemidler', 'Legemiddelregisteret']],
    ['dho', ['Forløp', 'Digital hjemmeoppfølging']],
    ['medisinsk avstandsoppfølging', ['Forløp', 'Digital hjemmeoppfølging']],
  ])('«%s» finds %j', async (q, titler) => {
    expect(await arkiv.titler(q)).toEqual(expect.arrayContaining(titler));
  });

  it('finds a word that the stemmer cuts by its parts alone', async () => {
    expect(await arkiv.titler('nettlege')).toEqual(['Nettlege']);
  });

  it('takes no word for others that its stem begins', async () => {
    expect(await arkiv.titler('inteligens')).toEqual(['Kunstig intelligens']);
    expect((await arkiv.svar('inteligens')).forstaatt).toEqual([
      { slag: 'stavet', ord: 'inteligens', som: ['intelligens'] },
    ]);
  });

  it('finds words of the glossary where the page has another, but no phrase', async () => {
    expect(await arkiv.titler('krisetavle')).toEqual(['Beredskap']);
    const { forstaatt, trefford } = await arkiv.svar('krisetavle');
    expect(forstaatt).toEqual([{ slag: 'forkortelse', ord: 'krisetavle', som: ['HBX'] }]);
    expect(trefford.map(({ noekkel }) => noekkel)).toContain('hbx');
    expect((await arkiv.svar('"krisetavle"')).forstaatt).toContainEqual({
      slag: 'frase-loest',
      frase: 'krisetavle',
    });
  });

  it('says which words answered only together', async () => {
    const sammen = async (q: string) =>
      (await arkiv.svar(q)).trefford.map(({ noekkel, sammen: med }) => [noekkel, med?.noekler.join(' ')]);
    expect(await sammen('ICD 11')).toEqual(
      expect.arrayContaining([
        ['icd', 'icd 11'],
        ['11', 'icd 11'],
        ['icd11', undefined],
      ]),
    );
    expect(await sammen('dho')).toContainEqual(['hjemmeoppfolging', 'digital hjemmeoppfolging']);
  });

  it('says how many of the hits were asked for by number', async () => {
    const { treff, foerst } = await arkiv.svar('sak 1/25 og 3/25');
    expect([foerst, ...treff.slice(0, foerst).map(({ id }) => id)]).toEqual([2, '1', '3']);
    expect((await arkiv.svar('kjernejournal')).foerst).toBe(0);
  });

  it.each(['bitcoin', 'elbil', 'xyzzy', 'skattemelding', 'fiskeregister', 'blorfelax bobsleigh'])(
    '«%s» finds nothing',
    async (q) => {
      expect(await arkiv.svar(q)).toMatchObject({ treff: [], forstaatt: [{ slag: 'utelatt' }] });
    },
  );
});

/** Eighteen words, each of them on some page. */
const KJENT_SETNING =
  'kjernejournal sykehus kommuner register legemidler data digital hjemmeoppfølging pasienter erfaringer fastlegen tilbud nettverk ledere deling prøvesvar strategi helse';

describe('what is told', () => {
  it.each([
    ['kjernejornal', [{ slag: 'stavet', ord: 'kjernejornal', som: ['kjernejournal'] }]],
    ['helsdatastrategi', [{ slag: 'stavet', ord: 'helsdatastrategi', som: ['helsedatastrategi'] }]],
    ['prøvesvar bitcoin', [{ slag: 'utelatt', ord: ['bitcoin'] }]],
    ['dho', [{ slag: 'forkortelse', ord: 'dho', som: ['digital hjemmeoppfølging'] }]],
    ['sykehus', [{ slag: 'maalform', ord: 'sykehus', som: [] }]],
    ['«finnes ikke her» prøvesvar', [{ slag: 'frase-loest', frase: 'finnes ikke her' }]],
    ['provesvar', []],
    [KJENT_SETNING, [{ slag: 'kuttet', antall: 7 }]],
  ])('of «%s»', async (q, ventet) => {
    const { forstaatt } = await arkiv.svar(q);
    expect(forstaatt.filter(({ slag }) => ventet.length === 0 || slag === ventet[0]?.slag)).toEqual(
      ventet.filter((f) => !('som' in f) || f.som.length > 0),
    );
  });
});

const KJENTE =
  'kjernejournal prøvesvar legemidler register kommuner sykehus strategi nettverk e-resept'.split(' ');
const ordene = fc.uniqueArray(fc.constantFrom(...KJENTE), { minLength: 1, maxLength: 4 });
/** Letters that begin no Norwegian word, and do not end as a compound that is asked for by its parts. */
const tull = fc.stringMatching(/^[qxz]{3}[a-z]{3,9}$/).filter((ord) => overstemt(ord) === undefined);

describe('for any query', () => {
  it('a word that stands nowhere changes no hit, and is told of', async () => {
    await fc.assert(
      fc.asyncProperty(ordene, tull, async (q, ord) => {
        const uten = await arkiv.svar(q.join(' '));
        const med = await arkiv.svar([...q, ord].join(' '));
        expect(med.treff.map(({ id }) => id)).toEqual(uten.treff.map(({ id }) => id));
        expect(med.forstaatt).toContainEqual({ slag: 'utelatt', ord: [ord] });
      }),
      { numRuns: 60 },
    );
  });

  it('more words find no fewer pages, as far as the first ten', async () => {
    await fc.assert(
      fc.asyncProperty(ordene, fc.constantFrom(...KJENTE), async (q, ord) => {
        const faerre = new Set(await arkiv.titler(q.join(' ')));
        const flere = new Set(await arkiv.titler([...q, ord].join(' ')));
        expect(flere.size).toBeGreaterThanOrEqual(Math.min(10, faerre.size));
      }),
      { numRuns: 60 },
    );
  });

  it('each page comes once, best first, and the index is asked no more than the cost allows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...KJENTE), tull, fc.string()), { maxLength: 9 }),
        async (q) => {
          arkiv.spurt.length = 0;
          const { treff } = await arkiv.svar(q.join(' '));
          expect(new Set(treff.map(({ id }) => id)).size).toBe(treff.length);
          const poeng = treff.map((t) => t.poeng);
          expect(poeng).toEqual(poeng.toSorted((a, b) => b - a));
          expect(arkiv.spurt.length).toBeLessThanOrEqual(30);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('a word of thousands of letters is asked for as it stands', async () => {
    arkiv.spurt.length = 0;
    const ord = 'arane'.repeat(1600);
    expect((await arkiv.svar(ord)).treff).toEqual([]);
    expect(arkiv.spurt).toEqual([`"${ord}"`]);
  });

  it('the index is never asked for the beginning of a word that stands nowhere', async () => {
    await fc.assert(
      fc.asyncProperty(tull, async (ord) => {
        arkiv.spurt.length = 0;
        await arkiv.svar(ord);
        expect(arkiv.spurt).toEqual([`"${ord}"`]);
      }),
      { numRuns: 60 },
    );
  });
});
