import { describe, expect, test } from 'vitest';
import { motRegisteret, nyttTekstregister } from '#domain/publiserte-tekster';
import { lesTekstregister, skrivTekstregister, tekstnoekkel, type Tekstrad } from '#domain/tekstregister';
import { type AlleFiler, lesFil } from '#markdown/fil';

const DATO = '2030-06-01';
const MOETE = 'moeter/raad/2030-02-01';

const MOETEFIL = `---
dager:
  - dato: 2030-02-01
sted: Storsalen
agenda:
  - 09:00 Åpning
  - 09:15 1/30
  - 10:00 2/30
deltakere:
  innkalt:
    - Medlem 1
  tilStede:
    - Medlem 2
publisering: publisert
---
`;

const SAKFIL = `---
saksnummer: 1/30
tittel: Første sak
emner:
  - plan
vedlegg:
  - nr: "1"
    tittel: Notat
    fil: vedlegg/notat.txt
---

## Bakgrunn

Et *viktig* notat[^1], og [et annet](https://example.org/a).

1. Ett
2. To

## Vedtak

Rådet er enig[^2].

[^1]: Fra [innkallingen](https://example.org/b).
[^2]: Fra referatet.
`;

interface Utgave {
  moete?: string;
  sak?: string;
  byte?: string;
  dato?: string;
}

function les({ moete = MOETEFIL, sak = SAKFIL }: Utgave): AlleFiler[] {
  return [
    { sti: `${MOETE}/moete.md`, tekst: moete },
    { sti: `${MOETE}/sak-1.md`, tekst: sak },
  ].flatMap((fil) => {
    const lest = lesFil(fil);
    expect(lest.fil, JSON.stringify(lest.avvik)).toBeDefined();
    return lest.fil ? [lest.fil] : [];
  });
}

/** The digest of a text is the text itself. */
const avtrykkere = ({ byte = 'byte' }: Utgave) => ({ avtrykk: (t: string) => t, filavtrykk: () => byte });

/** The rows of an archive of one meeting and one sak. */
const rader = (utgave: Utgave = {}): Tekstrad[] =>
  nyttTekstregister(les(utgave), utgave.dato ?? DATO, avtrykkere(utgave));

/** What the register of one edition says of the next. */
function avvik(foer: Utgave, naa: Utgave) {
  const register = { rader: new Map(rader(foer).map((r) => [tekstnoekkel(r), r])), ulest: new Map() };
  const funnet = motRegisteret(les(naa), naa.dato ?? DATO, { ...register, ...avtrykkere(naa) });
  const kort = ({ sti, del }: Pick<Tekstrad, 'sti' | 'del'>): string =>
    `${sti.slice(MOETE.length + 1, -'.md'.length)} ${del}`;
  return {
    endrede: funnet.endrede.map(({ naa: rad }) => kort(rad)),
    tilbaketatte: funnet.tilbaketatte.map(kort),
    nye: funnet.nye.map(kort),
  };
}

/** Which documents readers see otherwise than in the first edition: `moete innkalling`. */
const endret = (utgave: Utgave): string[] => avvik({}, utgave).endrede;

const sak = (fra: string, til: string): Utgave => ({ sak: SAKFIL.replace(fra, til) });
const moete = (fra: string, til: string): Utgave => ({ moete: MOETEFIL.replace(fra, til) });

test('every public document has a row', () => {
  expect(rader().map(({ sti, del }) => `${sti} ${del}`)).toEqual([
    `${MOETE}/moete.md innkalling`,
    `${MOETE}/moete.md referat`,
    `${MOETE}/sak-1.md innkalling`,
    `${MOETE}/sak-1.md referat`,
  ]);
});

describe('what readers see counts, in its own document', () => {
  test.each<[string, Utgave, string[]]>([
    ['a title', sak('Første', 'Den første'), ['sak-1 innkalling']],
    ['a word of the paper', sak('notat[^1]', 'papir[^1]'), ['sak-1 innkalling']],
    ['a word of the decision', sak('er enig', 'er uenig'), ['sak-1 referat']],
    ['a heading', sak('## Bakgrunn', '## Om saken'), ['sak-1 innkalling']],
    ['a footnote of the paper', sak('[innkallingen]', '[papiret]'), ['sak-1 innkalling']],
    ['a footnote of the decision', sak('Fra referatet', 'Fra møtet'), ['sak-1 referat']],
    ['words struck out', sak('er enig', 'er ~~enig~~'), ['sak-1 referat']],
    ['where a link leads', sak('org/a', 'org/c'), ['sak-1 innkalling']],
    ['where a link of a footnote leads', sak('org/b', 'org/c'), ['sak-1 innkalling']],
    ['the numbers of points', sak('1. Ett\n2. To', '2. Ett\n3. To'), ['sak-1 innkalling']],
    ['points that become paragraphs', sak('1. Ett\n2. To', 'Ett\n\nTo'), ['sak-1 innkalling']],
    ['points that become one', sak('1. Ett\n2. To', '1. Ett To'), ['sak-1 innkalling']],
    ['the name of an attachment', sak('tittel: Notat', 'tittel: Et notat'), ['sak-1 innkalling']],
    ['the bytes of an attachment', { byte: 'andre' }, ['sak-1 innkalling']],
    ['the result', sak('emner:', 'utfall: utsatt\nemner:'), ['sak-1 referat']],
    ['the place', moete('Storsalen', 'Lillesalen'), ['moete innkalling']],
    ['a row of the agenda', moete('Åpning', 'Velkommen'), ['moete innkalling']],
    ['the time of a sak', moete('09:15 1/30', '09:30 1/30'), ['moete innkalling']],
    ['who was called', moete('Medlem 1', 'Medlem 3'), ['moete innkalling']],
    ['who was there', moete('Medlem 2', 'Medlem 3'), ['moete referat']],
  ])('%s', (_, utgave, ventet) => {
    expect(utgave.sak ?? utgave.moete ?? utgave.byte).not.toBe(utgave.sak ? SAKFIL : MOETEFIL);
    expect(endret(utgave)).toEqual(ventet);
  });
});

describe('what is form, or our own, does not', () => {
  test.each<[string, Utgave]>([
    ['emphasis', sak('*viktig*', '**viktig**')],
    ['points with an empty line between', sak('Ett\n2.', 'Ett\n\n2.')],
    ['line breaks', sak('Et *viktig* notat', 'Et\n*viktig*\nnotat')],
    [
      'the order of keys',
      sak('tittel: Notat\n    fil: vedlegg/notat.txt', 'fil: vedlegg/notat.txt\n    tittel: Notat'),
    ],
    ['a comment', sak('tittel: Første sak', 'tittel: Første sak # rettet i går')],
    ['topics', sak('  - plan', '  - annet')],
    ['the printed form', sak('emner:', 'trykt: { tittel: Foerste sak }\nemner:')],
    ['an exception', sak('emner:', 'godta: [{ regel: umulig-dato, grunn: Prøve. }]\nemner:')],
    ['our own note', sak('emner:', 'merknader: [Lest på nytt.]\nemner:')],
    ['what the paper mentions', sak('emner:', 'nevner: [raad 3/30]\nemner:')],
    ['a cancelled meeting, which says so itself', moete('agenda:', 'avlyst: { grunn: Sykdom }\nagenda:')],
  ])('%s', (_, utgave) => {
    expect(utgave.sak ?? utgave.moete).not.toBe(utgave.sak ? SAKFIL : MOETEFIL);
    expect(endret(utgave)).toEqual([]);
  });
});

describe('only what is public', () => {
  const innkalt = MOETEFIL.replace('publisert', '{ moete: publisert, innkalling: publisert }');

  test('minutes that are drafts have no row, and the notice has the one it keeps', () => {
    const foer = rader({ moete: innkalt }).map(({ sti, del, avtrykk }) => [sti, del, avtrykk]);
    expect(foer.map(([, del]) => del)).toEqual(['innkalling', 'innkalling']);
    const etter = rader().map(({ sti, del, avtrykk }) => [sti, del, avtrykk]);
    expect(etter.filter(([, del]) => del === 'innkalling')).toEqual(foer);
  });

  const venter = SAKFIL.replace('emner:', 'publisering: { innkalling: { fra: 2030-05-01 } }\nemner:');
  const [foerDagen, paaDagen] = ['2030-04-30', '2030-05-01'];

  test('a sak that comes by itself on a day does not change the agenda of its meeting', () => {
    expect(avvik({ sak: venter, dato: foerDagen }, { sak: venter, dato: paaDagen })).toEqual({
      endrede: [],
      tilbaketatte: [],
      nye: ['sak-1 innkalling', 'sak-1 referat'],
    });
  });

  test('a sak that gets or loses a publishing of its own does not change the agenda', () => {
    const egen = { sak: SAKFIL.replace('emner:', 'publisering: publisert\nemner:') };
    expect([avvik({}, egen).endrede, avvik(egen, {}).endrede]).toEqual([[], []]);
    const utkast = { sak: SAKFIL.replace('emner:', 'publisering: utkast\nemner:') };
    expect([avvik({}, utkast).endrede, avvik(utkast, {}).endrede]).toEqual([[], []]);
  });

  test('the row of a sak with a publishing of its own counts when both editions show it', () => {
    const flyttet = MOETEFIL.replace('09:15 1/30', '13:45 1/30');
    const egen = SAKFIL.replace('emner:', 'publisering: publisert\nemner:');
    expect(avvik({ sak: egen }, { sak: egen, moete: flyttet }).endrede).toEqual(['moete innkalling']);
    expect(avvik({ sak: venter, dato: foerDagen }, { sak: venter, moete: flyttet }).endrede).toEqual([]);
  });

  describe('an attachment that is announced for a day', () => {
    const kommer = { sak: SAKFIL.replace('tittel: Notat', 'tittel: Notat\n    kommer: 2030-05-01') };

    test('can be replaced until then', () => {
      const foer = { ...kommer, dato: foerDagen };
      expect(avvik(foer, { ...foer, byte: 'andre' }).endrede).toEqual([]);
    });

    test('is no change on the day, and counts from then', () => {
      const naa = { ...kommer, dato: paaDagen };
      expect(avvik({ ...kommer, dato: foerDagen }, naa).endrede).toEqual([]);
      expect(avvik(naa, { ...naa, byte: 'andre' }).endrede).toEqual(['sak-1 innkalling']);
    });
  });

  describe('what has been public and is not', () => {
    const skjult = (p: string): Utgave => ({ sak: SAKFIL.replace('emner:', `publisering: ${p}\nemner:`) });

    test('minutes made a draft again, of a sak or of the whole meeting', () => {
      expect(avvik({}, skjult('{ referat: utkast }')).tilbaketatte).toEqual(['sak-1 referat']);
      expect(avvik({}, skjult('utkast')).tilbaketatte).toEqual(['sak-1 innkalling', 'sak-1 referat']);
      expect(avvik({}, { moete: innkalt }).tilbaketatte).toEqual(['moete referat']);
    });

    test.each(['{ trukket: { grunn: Feil. } }', '{ unntatt: { hjemmel: Lov, skjermetTittel: En sak } }'])(
      'not what has a tombstone: %s',
      (p) => {
        expect(avvik({}, skjult(p))).toEqual({ endrede: [], tilbaketatte: [], nye: [] });
      },
    );

    test('nor a meeting that is withdrawn', () => {
      const trukket = { moete: MOETEFIL.replace('publisert', '{ trukket: { grunn: Feil. } }') };
      expect(avvik({}, trukket)).toEqual({ endrede: [], tilbaketatte: [], nye: [] });
    });
  });

  test('a tombstone has none', () => {
    const trukket = SAKFIL.replace('emner:', 'publisering: { trukket: { grunn: Feil. } }\nemner:');
    expect(rader({ sak: trukket }).map(({ sti }) => sti)).not.toContain(`${MOETE}/sak-1.md`);
  });
});

describe('the register', () => {
  test('is read as it was written', () => {
    const alle = rader().map((rad, n) => ({ ...rad, avtrykk: `avtrykk-${n}` }));
    const { rader: lest, ulest } = lesTekstregister(skrivTekstregister(alle.toReversed()));
    expect([...lest.values()]).toEqual(alle);
    expect(ulest.size).toBe(0);
  });

  test('lines that are no rows are told of by number', () => {
    const { rader: lest, ulest } = lesTekstregister(
      `<<<<<<< HEAD\n${MOETE}/sak-1.md referat 0 abc\n\n=======\n${MOETE}/sak-1.md vedtak 0 abc\n`,
    );
    expect([...lest.keys()]).toEqual([`${MOETE}/sak-1.md referat`]);
    expect([...ulest]).toEqual([
      [1, '<<<<<<< HEAD'],
      [4, '======='],
      [5, `${MOETE}/sak-1.md vedtak 0 abc`],
    ]);
  });
});
