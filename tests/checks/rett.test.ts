import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Funn } from '#checks/kontroll';
import { brukRettinger, rett } from '#checks/rett';
import type { Tekstfil } from '#markdown/fil';
import { minsteArkiv, MOETE, moete, sak, sjekkTekster } from './arkivet.ts';

const SAK = `${MOETE}/sak-1.md`;
const kontroller = (filer: readonly Tekstfil[]) => sjekkTekster(filer, { form: true });
const rettet = (sti: string, tekst: string): string => {
  const filer = minsteArkiv({ [sti]: tekst });
  const { endret } = rett(filer, kontroller);
  return endret.find((fil) => fil.sti === sti)?.tekst ?? tekst;
};
const medFelt = (felt: string): string => sak('1/30', `${felt}\n`);

describe('what can only mean one thing is written right', () => {
  test.each([
    ['nevner:\n  - raad Sak 2-30', 'nevner:\n  - raad 2/30'],
    ['nevner:\n  - raad 2/2030', 'nevner:\n  - raad 2/2030'],
    ['tidligereBehandlinger: [Sak 2-30]', 'tidligereBehandlinger: [2/30]'],
    ['utfall: drøftet', 'utfall: droeftet'],
    ['språk: nn', 'spraak: nn'],
    ['utsattTil: raad 1.2.2030', 'utsattTil: raad 2030-02-01'],
    ['vedlegg:\n  - nr: 08', 'vedlegg:\n  - nr: "08"'],
    ['vedlegg:\n  - nr: 9\n    kommer: 3.2.2030', 'vedlegg:\n  - nr: "9"\n    kommer: 2030-02-03'],
    ['vedlegg:\n  - nr: "9"\n    kommer: 3. februar 2030', 'vedlegg:\n  - nr: "9"\n    kommer: 2030-02-03'],
    ['arkivsak: “30/00123”', 'arkivsak: 30/00123'],
    ['sammendrag: 2030', 'sammendrag: "2030"'],
    ['merknader:\n  - 1e3\n  - 0x1F\n  - No', 'merknader:\n  - "1e3"\n  - "0x1F"\n  - No'],
    ['merknader: [1e3, 0o17]', 'merknader: ["1e3", "0o17"]'],
    ['sammendrag: True', 'sammendrag: "True"'],
    ['sammendrag: Zebra: en plan', 'sammendrag: "Zebra: en plan"'],
    ['sammendrag: Zebra: en "plan"', `sammendrag: 'Zebra: en "plan"'`],
    ['sammendrag: “Zebra: en plan”', 'sammendrag: "Zebra: en plan"'],
    ['vedlegg:\n \t- tittel: A', 'vedlegg:\n  - tittel: A'],
    ['vedlegg:\n\t- tittel: A\n\t\tnr: 9', 'vedlegg:\n  - nr: "9"\n    tittel: A'],
  ])('%j', (foer, etter) => {
    expect(rettet(SAK, medFelt(foer))).toBe(medFelt(etter));
  });

  test.each(['Sak 1-30', '1-30', 'Sak 1/30', '1/2030', '"1–30"', '01/30'])('saksnummer: %s', (skrevet) => {
    const tekst = sak('1/30');
    expect(rettet(SAK, tekst.replace('saksnummer: 1/30', `saksnummer: ${skrevet}`))).toBe(tekst);
  });

  test.each(['9.00', '9:00', 'kl. 9', 'kl 09.00', '09:00'])('a time of day: %s', (skrevet) => {
    const tekst = (tid: string): string =>
      `---\ndager:\n  - dato: 2030-02-01\n    fra: ${tid}\npublisering: publisert\n---\n`;
    expect(rettet(`${MOETE}/moete.md`, tekst(skrevet))).toBe(tekst('"09:00"'));
  });

  test.each([
    ['9.00 Sak 1-30', '09:00 1/30'],
    ['kl. 9 sak 1–2030', '09:00 1/30'],
    ['0900–0930 sak 1/30', '09:00–09:30 1/30'],
    ['9,00 1/30', '09:00 1/30'],
    ['Sak 1-30', '1/30'],
    ['9.00 Sak 1/30', '9.00 Sak 1/30'],
  ])('a line of the agenda: %s', (skrevet, etter) => {
    const tekst = (rad: string): string =>
      moete('2030-02-01').replace(/---\n$/u, `agenda:\n  - ${rad}\n---\n`);
    expect(rettet(`${MOETE}/moete.md`, tekst(skrevet))).toBe(tekst(etter));
  });
});

test('an address on the web that lacks https:// gets it', () => {
  const kropp = (foran: string): string =>
    sak('1/30', '', `\nSe [her](${foran}www.helsedir.no/a) og [«der»](${foran}helsedir.no).\n`);
  expect(rettet(SAK, kropp(''))).toBe(kropp('https://'));
  const { funn } = kontroller(minsteArkiv({ [SAK]: kropp('').replace('www.helsedir.no/a', 'notat.pdf') }));
  expect(funn.map(({ gjelder, retting }) => [gjelder, retting?.length])).toEqual([
    ['notat.pdf', undefined],
    ['helsedir.no', 1],
  ]);
});

test('a fixed heading with one # gets two, and its fault is the number of them', () => {
  const kropp = (tegn: string): string => sak('1/30', '', `\nTekst.\n\n ${tegn} Innspill\n\n- Bra.\n`);
  const [funn] = kontroller(minsteArkiv({ [SAK]: kropp('#') })).funn;
  expect(funn).toMatchObject({
    regel: 'feilskrevet-overskrift',
    linje: 8,
    kolonne: 2,
    forventet: '## Innspill',
  });
  expect(rettet(SAK, kropp('#'))).toBe(kropp('##'));
});

test('a fixed heading with a line of = below gets two # instead', () => {
  const kropp = (overskrift: string): string => sak('1/30', '', `\nTekst.\n\n${overskrift}\n\n- Bra.\n`);
  const [funn, ...flere] = kontroller(minsteArkiv({ [SAK]: kropp(' Innspill\n======') })).funn;
  expect(flere).toEqual([]);
  expect(funn).toMatchObject({
    regel: 'feilskrevet-overskrift',
    linje: 8,
    kolonne: 2,
    melding:
      'Overskriften «Innspill» har en strek av = under. Da er den på første nivå, og ikke lest som en fast overskrift.',
    forventet: '## Innspill',
  });
  expect(rettet(SAK, kropp(' Innspill\n======'))).toBe(kropp('## Innspill'));
  expect(rettet(SAK, kropp('Innspill\n-'))).toBe(kropp('Innspill\n-'));
});

test.each([
  ['## Inspill', 4],
  ['# Inspill', 3],
  ['Inspill\n-------', 1],
  ['  Inspill\n=======', 3],
])('a heading that is nearly a fixed one is pointed at where it begins: %j', (overskrift, kolonne) => {
  const kropp = sak('1/30', '', `\nTekst.\n\n${overskrift}\n\n- Bra.\n`);
  expect(kontroller(minsteArkiv({ [SAK]: kropp })).funn).toMatchObject([{ linje: 8, kolonne }]);
});

describe('what could mean something else is left', () => {
  test.each([
    'publisering: Publisert',
    'Publisering: publisert',
    'publisering:\n  innkaling: publisert',
    'publisering:\n  innkalling:\n    fra: 1.2.2030',
    'publisering:\n  innkalling: 2030-01-25T12:00',
    'vedlegg:\n  - nr: 1e3',
    'utfall: godkjendt',
    'rettelser:\n  - dato: 31.2.2030\n    slag: innhold',
    'sakseiar:\n  - Medlem 1',
    'sammendrag: Zebra: en plan # kanskje',
    'sammendrag: "Zebra: en plan',
  ])('%j', (felt) => {
    expect(rettet(SAK, medFelt(felt))).toBe(medFelt(felt));
  });
});

test('repairs are told with their line, before and after', () => {
  const { rettet: gjort } = rett(minsteArkiv({ [SAK]: medFelt('utfall: drøftet') }), kontroller);
  expect(gjort).toEqual([
    { fil: SAK, regel: 'skjema', linje: 4, foer: 'utfall: drøftet', etter: 'utfall: droeftet' },
  ]);
});

test('a repair that makes a fault is not made, and that is told', () => {
  const filer = minsteArkiv();
  const funn: Funn = {
    regel: 'x',
    fil: SAK,
    linje: 1,
    kolonne: 1,
    melding: '.',
    nivaa: 'advarsel',
    retting: [{ fra: 0, til: 3, tekst: '' }],
  };
  const { endret, rettet, holdt, kontroll } = rett(filer, (naa) => {
    const ellers = sjekkTekster(naa);
    // As many faults after as before: it is not their number that counts.
    const denne = naa.some(({ tekst }) => tekst.startsWith('\n')) ? [] : [funn];
    return { ...ellers, funn: [...ellers.funn, ...denne] };
  });
  expect(endret).toEqual([]);
  expect(rettet).toEqual([]);
  expect(holdt.map(({ funn: { regel }, nyFeil }) => [regel, nyFeil.regel])).toEqual([['x', 'syntaks']]);
  expect(kontroll.funn).toEqual([expect.not.objectContaining({ retting: funn.retting })]);
});

test('a file that can be read at last shows the faults it hid, and is repaired', () => {
  const hidden = '## Vedtak\n\nBegrenset\n\nSe sak 9/30 og vedlegg.\n\n[a]()\n';
  const felt = (nr: string): string =>
    `---\nsaksnummer: ${nr}\ntittel: Sak\nnevner:\n  - raad 8/30\n---\n${hidden}`;
  const { rettet: gjort, holdt, kontroll } = rett(minsteArkiv({ [SAK]: felt('Sak 1-30') }), kontroller);
  expect(gjort.map(({ etter }) => etter)).toEqual(['saksnummer: 1/30']);
  expect(holdt).toEqual([]);
  expect(kontroll.funn.length).toBeGreaterThan(1);
});

test('only the files asked about are written', () => {
  const filer = minsteArkiv({ [SAK]: medFelt('utfall: drøftet') });
  expect(rett(filer, kontroller, (sti) => sti !== SAK).endret).toEqual([]);
});

test('edits that touch are never made together, and the rest of the text is as it was', () => {
  const retting = fc.record({ fra: fc.nat(30), til: fc.nat(30), tekst: fc.constantFrom('', 'X', 'XYZ') });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(retting, { maxLength: 5 }), (tekst, rettinger) => {
      const { tekst: ny, brukt } = brukRettinger(tekst, rettinger);
      brukt.forEach((r, n) => {
        if (n > 0) expect(r.fra).toBeGreaterThan(brukt[n - 1]?.til ?? 0);
      });
      const borte = brukt.reduce((sum, { fra, til }) => sum + til - fra, 0);
      const nytt = brukt.reduce((sum, r) => sum + r.tekst.length, 0);
      expect(ny).toHaveLength(tekst.length - borte + nytt);
    }),
  );
});
