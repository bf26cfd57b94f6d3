import { expect, it } from 'vitest';
import { atomerI } from '#search/spoerring/atomer';
import { finnUtvalg } from '#search/spoerring/utvalgsbiter';
import { forgjengereTil, medEtterfoelgere } from '#search/spoerring/utvalgsrekke';
import { lesArkiv } from '../arkivtabell.ts';

const { oppslag } = lesArkiv('content');
const les = (q: string): string[] =>
  finnUtvalg(q, atomerI(q), oppslag, []).map(({ utvalg, feilskrevet }) =>
    utvalg.map(({ id }) => (feilskrevet ? `${id}?` : id)).join(),
  );

it.each([
  ['NUIT', 'nuit'],
  ['NUITs', 'nuit'],
  ['(nuit)', 'nuit'],
  ['NUIT-møtet', 'nuit'],
  ['prioriteringsutvalget', 'nuit'],
  ['Prioriteringsutvalget (NUIT)', 'nuit'],
  ['prioriteringsutvalgets', 'nuit'],
  ['fagrådet', 'fagraadet'],
  ['fagradet', 'fagraadet'],
  ['fagraadet', 'fagraadet'],
  ['fagråd', 'fagraadet'],
  ['nasjonalt fagråd', 'fagraadet'],
  ['nasjonalt fagråd for digitalisering i helse og omsorgssektoren', 'fagraadet'],
  ['e-helserådet', 'e-helseraad'],
  ['e‑helserådet', 'e-helseraad'],
  ['e helserådet', 'e-helseraad'],
  ['ehelseradet', 'e-helseraad'],
  ['Nasjonalt e- helseråd', 'e-helseraad'],
  ['nasjonal e-helseråd', 'e-helseraad'],
  ['e-helsestyret', 'e-helsestyre'],
  ['NEHS', 'e-helsestyre'],
])('«%s» names %s', (q, id) => {
  expect(les(q)).toEqual([id]);
  expect(les(`hva sa ${q} om det`)).toEqual([id]);
});

it.each([
  ['nuti', 'nuit?'],
  ['nuitt', 'nuit?'],
  ['prioriteringsutvaget', 'nuit?'],
  ['fagrdet', 'fagraadet?'],
  ['fagrået', 'fagraadet?'],
  ['helserådet', 'e-helseraad?'],
])('«%s» with one letter wrong names %s', (q, id) => {
  expect(les(q)).toEqual([id]);
});

it('names several', () => {
  expect(les('fra NUFA til NUIT og e-helserådet')).toEqual(['nufa', 'nuit', 'e-helseraad']);
  expect(les('NUIT/NUFA')).toEqual(['nuit', 'nufa']);
});

it.each(['', 'e-helse', 'nasjonalt', 'utvalget', 'unit', 'nytt', 'nuet', 'helse', 'annuitet', 'råd'])(
  '«%s» names none',
  (q) => {
    expect(les(q)).toEqual([]);
  },
);

it('takes a small word for itself before it is a committee', () => {
  const eg = { utvalg: [{ id: 'eg', kort: 'EG', navn: ['Eksempelgruppa', 'EG'] }], forkortelser: [] };
  const finn = (q: string) => finnUtvalg(q, atomerI(q), eg, []);
  expect(finn('kva kan eg gjere')).toEqual([]);
  expect(finn('eksempelgruppa')).toHaveLength(1);
  expect(finn('medlemmer i EG')).toHaveLength(1);
});

it('knows what came before and after', () => {
  const finn = (id: string) => oppslag.utvalg.find((u) => u.id === id) ?? expect.fail(id);
  expect(medEtterfoelgere(finn('nufa'), oppslag).map(({ id }) => id)).toEqual(['nufa', 'fagraadet']);
  expect(forgjengereTil(finn('fagraadet'), oppslag).map(({ id }) => id)).toEqual(['nufa']);
  expect(forgjengereTil(finn('nuit'), oppslag)).toEqual([]);
  const ring = {
    utvalg: [
      { id: 'a', kort: 'A', navn: ['A'], etterfoelger: 'b' },
      { id: 'b', kort: 'B', navn: ['B'], etterfoelger: 'a' },
    ],
    forkortelser: [],
  };
  const [a = expect.fail()] = ring.utvalg;
  expect(medEtterfoelgere(a, ring).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(forgjengereTil(a, ring).map(({ id }) => id)).toEqual(['b']);
});
