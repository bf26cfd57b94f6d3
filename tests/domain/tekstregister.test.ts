import { describe, expect, test } from 'vitest';
import {
  lesTekstregister,
  publiserteTekster,
  skrivTekstregister,
  type Tekstrad,
} from '#domain/tekstregister';
import { lesFil } from '#markdown/fil';

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

Et *viktig* notat[^1].

## Vedtak

Rådet er enig[^2].

[^1]: Fra innkallingen.
[^2]: Fra referatet.
`;

interface Utgave {
  moete?: string;
  sak?: string;
  byte?: string;
  dato?: string;
}

/** The rows of an archive of one meeting and one sak; the digest of a text is the text itself. */
function rader({ moete = MOETEFIL, sak = SAKFIL, byte = 'byte', dato = DATO }: Utgave = {}): Tekstrad[] {
  const filer = [
    { sti: `${MOETE}/moete.md`, tekst: moete },
    { sti: `${MOETE}/sak-1.md`, tekst: sak },
  ].flatMap((fil) => {
    const lest = lesFil(fil);
    expect(lest.fil, JSON.stringify(lest.avvik)).toBeDefined();
    return lest.fil ? [lest.fil] : [];
  });
  return publiserteTekster(filer, dato, { avtrykk: (tekst) => tekst, filavtrykk: () => byte });
}

/** Which documents readers see otherwise than in the first edition: `moete innkalling`. */
function endret(utgave: Utgave): string[] {
  const foer = rader();
  return rader(utgave)
    .filter((rad, n) => rad.avtrykk !== foer[n]?.avtrykk)
    .map(({ sti, del }) => `${sti.slice(MOETE.length + 1, -'.md'.length)} ${del}`);
}

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
    ['a footnote of the paper', sak('Fra innkallingen', 'Fra papiret'), ['sak-1 innkalling']],
    ['a footnote of the decision', sak('Fra referatet', 'Fra møtet'), ['sak-1 referat']],
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

  test('a sak that comes by itself on a day does not change the agenda of its meeting', () => {
    const venter = SAKFIL.replace('emner:', 'publisering: { innkalling: { fra: 2030-05-01 } }\nemner:');
    const agenda = (dato: string): unknown =>
      rader({ sak: venter, dato }).find(({ sti }) => sti.endsWith('moete.md'));
    expect(agenda('2030-04-30')).toEqual(agenda('2030-05-01'));
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
