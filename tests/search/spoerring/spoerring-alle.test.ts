import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datoerTekst, datoTekst } from '#datotekst';
import { lesSoek } from '#search/spoerring/spoerring';
import { moeteutvalg, sakVed } from '#search/tabell/sideslag';
import { erSmaaord } from '#search/spoerring/smaaord';
import type { Siderad } from '#search/tabell/sidetabell';
import { lesArkiv } from '../arkivtabell.ts';

const IDAG = '2026-11-26';

/** The names of a committee; «eg» is a word, and read as that. */
const finnNavn = (id: string, { oppslag }: ReturnType<typeof lesArkiv>): string[] =>
  (oppslag.utvalg.find((u) => u.id === id)?.navn ?? []).filter((navn) => !erSmaaord(navn));

/** Other spellings of a name that readers use. */
const SKRIVEMAATER: ((navn: string) => string)[] = [
  (navn) => navn,
  (navn) => navn.toUpperCase(),
  (navn) => navn.toLowerCase(),
  (navn) => navn.replaceAll('-', ''),
  (navn) => navn.replaceAll('-', ' '),
  (navn) => navn.replaceAll('-', '\u2011'),
  (navn) => navn.replaceAll('å', 'aa').replaceAll('ø', 'oe').replaceAll('æ', 'ae'),
  (navn) => navn.replaceAll('å', 'a').replaceAll('ø', 'o'),
  (navn) => `${navn}:`,
];

const SAKSFORMER: ((nr: string, aar: string) => string)[] = [
  (nr, aar) => `${nr}/${aar.slice(2)}`,
  (nr, aar) => `sak ${nr}/${aar.slice(2)}`,
  (nr, aar) => `Sak ${nr}-${aar.slice(2)}`,
  (nr, aar) => `Saksnr. ${nr}/${aar}`,
  (nr, aar) => `sak nr ${nr} ${aar.slice(2)}`,
  (nr, aar) => `SAK ${nr}–${aar.slice(2)}`,
  (nr, aar) => `${nr}/${aar.slice(2)} vedtak og referat`,
];

const DATOFORMER: ((iso: string) => string)[] = [
  (iso) => iso,
  (iso) => datoTekst(iso),
  (iso) => datoTekst(iso).replace('.', ''),
  (iso) => iso.split('-').reverse().join('.'),
  (iso) => iso.split('-').reverse().join('.').replace('.20', '.'),
  (iso) => iso.replace(/20(\d\d)-0?(\d+)-0?(\d+)/, '$3/$2-$1'),
  (iso) => `møtet ${datoTekst(iso)}`,
];

describe.each(['content', 'tests/fixtures/eksempelraad'])('in %s', (innhold) => {
  const lest = lesArkiv(innhold);
  const { tabell, oppslag } = lest;
  const les = (q: string): Siderad[] => lesSoek(q, oppslag, tabell, IDAG).foerst;
  const av = (ett: readonly ((...x: string[]) => string)[]) => fc.constantFrom(...ett);

  it('any sak, by any form of its number and any name of its committee, goes first', () => {
    const saker = tabell.flatMap((rad) => {
      const sak = sakVed(rad);
      return sak ? [{ rad, ...sak }] : [];
    });
    const navngitt = fc
      .constantFrom(...saker)
      .chain((sak) => fc.tuple(fc.constant(sak), fc.constantFrom(...finnNavn(sak.utvalg, lest))));
    fc.assert(
      fc.property(
        navngitt,
        av(SKRIVEMAATER),
        av(SAKSFORMER),
        fc.boolean(),
        ([sak, navn], skriv, form, foran) => {
          const nummer = form(`${sak.nr}${sak.bokstav}`, String(sak.aar));
          const utvalg = skriv(navn);
          expect(les(foran ? `${utvalg} ${nummer}` : `${nummer} i ${utvalg}`)[0]?.sti).toBe(sak.rad.sti);
          const alle = les(nummer).filter((rad) => sakVed(rad) !== undefined);
          expect(alle.map(({ sti }) => sti)).toContain(sak.rad.sti);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('any meeting, by any form of any of its days, goes first', () => {
    const moeter = tabell.filter((rad) => moeteutvalg(rad) !== undefined);
    const dager = moeter.flatMap((rad) =>
      [rad.dato ?? '', rad.til ?? rad.dato ?? ''].map((dag) => ({ rad, dag })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...dager), av(DATOFORMER), fc.nat(), ({ rad, dag }, form, n) => {
        const navn = finnNavn(moeteutvalg(rad) ?? '', lest);
        const samme = moeter
          .filter(({ dato = '', til = dato }) => dato <= dag && til >= dag)
          .map(({ sti }) => sti);
        expect(samme).toContain(les(form(dag))[0]?.sti);
        const hosUtvalget = samme.filter((sti) => sti.split('/')[1] === moeteutvalg(rad));
        expect(hosUtvalget).toContain(les(`${form(dag)} ${navn[n % navn.length] ?? ''}`)[0]?.sti);
        expect(les(datoerTekst([rad.dato ?? '', rad.til ?? rad.dato ?? ''])).map(({ sti }) => sti)).toContain(
          rad.sti,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('any committee, by any of its names, goes first', () => {
    const navn = oppslag.utvalg.flatMap((utvalg) =>
      finnNavn(utvalg.id, lest).map((ett) => ({ id: utvalg.id, navn: ett })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...navn), av(SKRIVEMAATER), ({ id, navn: ett }, skriv) => {
        expect(les(skriv(ett))[0]?.sti).toBe(`utvalg/${id}/`);
        expect(les(`hvem leder ${skriv(ett)}`)[0]?.sti).toBe(`utvalg/${id}/`);
      }),
      { numRuns: 500 },
    );
  });

  it('any long name with two letters swapped or one missing is still that committee', () => {
    const navn = oppslag.utvalg.flatMap((utvalg) =>
      utvalg.navn.filter((ett) => /^\p{L}{8,}$/u.test(ett)).map((ett) => ({ id: utvalg.id, navn: ett })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...navn), fc.nat(), fc.boolean(), ({ id, navn: ett }, n, bytt) => {
        const i = 1 + (n % (ett.length - 2));
        const par = bytt ? ett.charAt(i + 1) + ett.charAt(i) : ett.charAt(i + 1);
        expect(les(ett.slice(0, i) + par + ett.slice(i + 2))[0]?.sti).toBe(`utvalg/${id}/`);
      }),
    );
  });

  it('reads whatever is typed, and gives each page once', () => {
    const bit = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '14/24',
        'sak',
        'nuit',
        '15.',
        'mai',
        '2025',
        '-',
        '/',
        '"',
        'e-',
        'møte',
        'siste',
        '(b)',
        '\u00a0',
      ),
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 12 }), (biter) => {
        const q = biter.join(' ');
        const spoerring = lesSoek(q, oppslag, tabell, IDAG);
        expect(new Set(spoerring.foerst).size).toBe(spoerring.foerst.length);
        expect(spoerring).toEqual(lesSoek(q, oppslag, tabell, IDAG));
      }),
      { numRuns: 1000 },
    );
  });
});
