import { describe, expect, test } from 'vitest';
import { offentlig } from '#domain/publisering';
import { vedtakI } from '#domain/vedtak';
import { FELTER, vedtaksrader, vedtakSomCsv, vedtakSomJson } from '#exports/vedtak';
import { bygg, DAG, eksempelraad, les, md } from '../domain/prove.ts';

const { arkiv } = bygg(offentlig(eksempelraad(), DAG));
const adresse = ({ id }: { id: string }, anker: string): string =>
  `https://arkiv.example/saker/${id}/#${anker}`;
const rader = vedtaksrader(arkiv.saker, adresse);

test('the decisions of the fixture archive', async () => {
  await expect(vedtakSomJson(rader)).toMatchFileSnapshot('../expected/vedtak.json');
});

test('one row per point, with an address no other has', () => {
  const punkter = arkiv.saker.flatMap((sak) =>
    vedtakI(sak).flatMap((v) => v.punkter.map((p) => `${sak.id} ${p.nr}`)),
  );
  const medPunkt = rader.filter(({ punkt }) => punkt);
  expect(medPunkt.map(({ sak, punkt }) => `${sak} ${punkt}`)).toEqual(punkter);
  expect(new Set(medPunkt.map((r) => r.adresse)).size).toBe(medPunkt.length);
});

test('every word of a decision is in its rows', () => {
  for (const sak of arkiv.saker.filter((s) => s.vedtak)) {
    const tekst = rader.filter((r) => r.sak === sak.id).map((r) => r.tekst);
    expect(tekst.join('\n')).toBe(sak.vedtak?.tekst);
  }
});

test('the fields are those that are explained', () => {
  for (const rad of rader) expect(Object.keys(rad)).toEqual(Object.keys(FELTER));
});

describe('a decision with a second section, letters, and text a spreadsheet would run', () => {
  const { sak } = bygg(
    les({
      'utvalg/a.md': md('navn: [{ navn: Rådet, kort: Rådet }]'),
      'moeter/a/2025-01-01/moete.md': md('dager: [{ dato: 2025-01-01 }]\npublisering: publisert'),
      'moeter/a/2025-01-01/sak-1.md': md(
        'saksnummer: 1/25\ntittel: "=1+1"',
        '## Vedtak\n\n- A. =HYPERLINK("x")\n- B. To; "tre"\n\n## Vedtak\n\n1. +4 stillinger\n',
      ),
    }),
  );
  const egne = vedtaksrader([sak('a/2025/1')], adresse);

  test('has an address for each of its points', () => {
    expect(egne.map((r) => [r.adresse.split('#')[1], r.punkt])).toEqual([
      ['vedtak-a', 'A'],
      ['vedtak-b', 'B'],
      ['vedtak-del-2-1', '1'],
    ]);
  });

  test('is harmless in CSV, and as it stands in JSON', () => {
    const [hode, ...linjer] = vedtakSomCsv(egne).trimEnd().split('\r\n');
    expect(hode).toBe(`\ufeff${Object.keys(FELTER).join(';')}`);
    expect(linjer.map((linje) => linje.split(';').slice(2, 4))).toEqual(
      Array.from({ length: 3 }, () => ['Sak 1/25', "'=1+1"]),
    );
    expect(linjer[0]).toMatch(/;A;"'=HYPERLINK\(""x""\)"$/);
    expect(linjer[1]).toMatch(/;B;"To; ""tre"""$/);
    expect(linjer[2]).toMatch(/;1;'\+4 stillinger$/);
    const { vedtak } = JSON.parse(vedtakSomJson(egne)) as { vedtak: typeof egne };
    expect(vedtak).toEqual(egne);
  });
});
