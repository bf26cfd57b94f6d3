import { describe, expect, it } from 'vitest';
import { lagNavnekutt } from '#search/kopi/personnavn';
import { bygg, les, md, NETTSTED } from '../../domain/prove.ts';

const moete = (dato: string, personer: string): Record<string, string> => ({
  [`moeter/r/${dato}/moete.md`]: md(
    `dager: [{ dato: ${dato} }]\npublisering: publisert\ndeltakere: { tilStede: [${personer}] }`,
  ),
});

const FILER = {
  'utvalg/r.md': md('navn: [{ navn: Rådet }]\netterfoelger: { utvalg: s, forhold: erstatter }'),
  'utvalg/s.md': md('navn: [{ navn: Det nye rådet }]\nmedlemmer: [{ navn: Nye Medlem }]'),
  ...moete('2025-03-01', '"Gamle Medlem, Verket"'),
  ...moete('2025-11-01', '"Ferske Medlem, Verket", Bare Tilhører'),
};
const HTML = '<p>Gamle Medlem. Ferske Medlem. Nye Medlem. Bare Tilhører.</p>';

const kutt = (valg: string | undefined, dag: string) => {
  const nettsted = NETTSTED + (valg ? `soek: { personnavn: ${valg} }\n` : '');
  const navnekutt = lagNavnekutt(bygg(les({ ...FILER, 'nettsted.yaml': nettsted }), dag).arkiv);
  return (html: string, fakta: Parameters<typeof navnekutt>[0]): string => navnekutt(fakta).uten(html);
};

const igjen = (html: string): string[] =>
  ['Gamle', 'Ferske', 'Nye', 'Bare'].filter((navn) => html.includes(navn));

describe('lagNavnekutt', () => {
  it('alltid: takes out only those that nothing gives a role', () => {
    expect(igjen(kutt('alltid', '2030-01-01')(HTML, { dato: ['2020-01-01'] }))).toEqual([
      'Gamle',
      'Ferske',
      'Nye',
    ]);
  });

  it('aldri: takes out everyone', () => {
    expect(igjen(kutt('aldri', '2025-11-02')(HTML, { dato: ['2025-11-01'] }))).toEqual([]);
  });

  it('twelve months from the day of the page, which is what is chosen when nothing is', () => {
    const side = { dato: ['2025-03-01'], aar: ['2025'] };
    for (const valg of [undefined, 'tolv-maaneder']) {
      expect(igjen(kutt(valg, '2026-03-01')(HTML, side))).toEqual(['Gamle', 'Ferske', 'Nye']);
      expect(igjen(kutt(valg, '2026-03-02')(HTML, side))).toEqual([]);
    }
  });

  it('counts a year alone from its first day, and a matter from its first treatment', () => {
    const naa = kutt(undefined, '2026-03-02');
    expect(igjen(naa(HTML, { type: ['Sak'], aar: ['2026'] }))).toEqual(['Gamle', 'Ferske', 'Nye']);
    expect(igjen(naa(HTML, { type: ['Sak'], aar: ['2026', '2025'] }))).toEqual([]);
    const gang = { type: ['Saksgang'], aar: ['2025', '2026'], dato: ['2026-02-01'] };
    for (const foerst of ['2025-03-02', '2025-04'])
      expect(igjen(naa(HTML, { ...gang, foerst: [foerst] })), foerst).toEqual(['Gamle', 'Ferske', 'Nye']);
    for (const foerst of ['2025-03-01', '2025-03', '2025'])
      expect(igjen(naa(HTML, { ...gang, foerst: [foerst] })), foerst).toEqual([]);
  });

  it('on a page without a day, each name from when it was last named; a member of now is named now', () => {
    expect(igjen(kutt(undefined, '2026-03-02')(HTML, { type: ['Utvalg'] }))).toEqual(['Ferske', 'Nye']);
    expect(igjen(kutt(undefined, '2027-03-02')(HTML, { type: ['Utvalg'] }))).toEqual(['Nye']);
  });
});
