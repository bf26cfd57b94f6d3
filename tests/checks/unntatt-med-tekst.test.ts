import { expect, test } from 'vitest';
import { minsteArkiv, MOETE, sak, sjekkTekster } from './arkivet.ts';

const UNNTATT = 'publisering: { unntatt: { hjemmel: § 13, skjermetTittel: En avtale } }';

const funn = (rad: string): (string | undefined)[] =>
  sjekkTekster(
    minsteArkiv({
      [`${MOETE}/sak-1.md`]: sak('1/30', `nevner:\n  - ${rad}\n`),
      [`${MOETE}/sak-2.md`]: `---\nsaksnummer: 2/30\n${UNNTATT}\n---\n`,
    }),
  )
    .funn.filter(({ regel }) => regel === 'unntatt-med-tekst')
    .flatMap(({ linje, kolonne, melding, tiltak }) => [`${linje}:${kolonne} ${melding}`, tiltak]);

test('a row that tells of an exempt sak, at the first key that does', () => {
  expect(funn('sak: raad 2/30\n    tittel: Avtalen')).toEqual([
    '6:13 Saken «raad 2/30» er unntatt offentlighet, men raden har tittel.',
    'Ta bort resten. Er det alt lagt inn i git, må det også slettes fra historikken.',
  ]);
  expect(funn('sak: raad 2/30\n    trykt: { sak: 2/30 }')).toEqual([]);
});

test('a row without a committee, which may be another sak', () => {
  expect(funn('sak: 2/30\n    tittel: Avtalen')).toEqual([
    '6:13 Saken «2/30» kan være unntatt offentlighet, men raden har tittel.',
    'Gjelder raden en annen sak, skriv utvalget foran nummeret. Ta bort resten. Er det alt lagt inn i git, må det også slettes fra historikken.',
  ]);
});
