import { expect, it } from 'vitest';
import { personnavnvalg, type Personnavnvalg } from '#schema/nettsted';
import { lagOppslag } from '#search/tabell/oppslag';
import { offentligArkiv } from '../../site/arkivet.ts';

const nettsted = (personnavn?: Personnavnvalg) => ({
  ...offentligArkiv({ innhold: 'content' }).nettsted,
  soek: personnavn ? { personnavn } : {},
});

const oppslag = lagOppslag(offentligArkiv({ innhold: 'content' }));

it('has every committee by every name that it has had, and what came after it', () => {
  const nufa = oppslag.utvalg.find(({ id }) => id === 'nufa');
  expect(nufa?.kort).toBe('NUFA');
  expect(nufa?.navn).toContain('nufa');
  expect(nufa?.navn).toContain('NUFA');
  expect(nufa?.etterfoelger).toBe('fagraadet');
  const styret = oppslag.utvalg.find(({ id }) => id === 'e-helsestyre');
  expect(styret?.navn).toEqual(expect.arrayContaining(['Nasjonalt e-helsestyre', 'E-helsestyret', 'NEHS']));
  for (const { navn } of oppslag.utvalg) expect(new Set(navn).size).toBe(navn.length);
});

it('has what means the same, the short form first', () => {
  const dho = oppslag.forkortelser.find(({ kort }) => kort === 'DHO');
  expect(dho?.former).toEqual(['DHO', 'digital hjemmeoppfølging', 'medisinsk avstandsoppfølging']);
  const uten = oppslag.forkortelser.find(({ former }) => former.includes('prøvesvar'));
  expect(uten).toEqual({ former: ['pasientens prøvesvar', 'prøvesvar'] });
});

it('leaves out an entry of one form', () => {
  const ordliste = [{ lang: 'kodeverk', forklaring: 'En liste.' }];
  expect(lagOppslag({ utvalg: [], ordliste, nettsted: nettsted('alltid') })).toEqual({
    utvalg: [],
    forkortelser: [],
  });
});

it('says how long names give hits, unless they always do', () => {
  const valgt = (valg?: Personnavnvalg): unknown =>
    lagOppslag({ utvalg: [], ordliste: [], nettsted: nettsted(valg) }).personnavn;
  expect(personnavnvalg.options.map((valg) => valgt(valg))).toEqual([undefined, 'tolv-maaneder', 'aldri']);
  expect(valgt()).toBe('tolv-maaneder');
});

it('is a file as it stands', () => {
  expect(JSON.parse(JSON.stringify(oppslag))).toEqual(oppslag);
});
