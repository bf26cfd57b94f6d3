import { expect, test } from 'vitest';
import { minsteArkiv, MOETE, sak, sjekkTekster } from './arkivet.ts';

const funn = (felter: string, kropp = ''): string[] =>
  sjekkTekster(minsteArkiv({ [`${MOETE}/sak-1.md`]: sak('1/30', felter, kropp) }))
    .funn.filter(({ regel }) => regel === 'gradert-dokument')
    .map(({ nivaa, linje, kolonne, melding }) => `${nivaa} ${linje}:${kolonne} ${melding}`);

test('labels in the fields that hold what a document says', () => {
  expect(funn('sammendrag: Fortrolig\n')).toEqual(['feil 4:13 Feltet sammendrag er merket «Fortrolig».']);
  expect(funn('kiBruk: Unntatt offentlighet\n')).toHaveLength(1);
  expect(funn('vedlegg:\n  - tittel: Hemmelig\n    lenke: https://example.org\n')).toEqual([
    'feil 5:13 Feltet tittel under vedlegg er merket «Hemmelig».',
  ]);
  expect(funn('vedlegg:\n  - tittel: Unntatt offentlighet\n    unntatt: offl. § 14\n')).toEqual([]);
});

test('a document that the meeting lists names the key', () => {
  const tekst =
    '---\ndager:\n  - dato: 2030-02-01\npublisering: publisert\ndokumenter:\n  - slag: innkalling\n    kilde: innkalling.pdf\n    kvalitet: ocr\n    gradering: Fortrolig\n---\n';
  const { funn: alle } = sjekkTekster(minsteArkiv({ [`${MOETE}/moete.md`]: tekst }));
  expect(alle.map(({ linje, kolonne, melding }) => `${linje}:${kolonne} ${melding}`)).toContain(
    '9:16 Et dokument under dokumenter er merket «Fortrolig».',
  );
});

test('a list item is a warning, and one of many is told of once', () => {
  expect(funn('', '\n- Åpen\n- Fortrolig\n')).toEqual(['advarsel 7:3 Dokumentet er merket «Fortrolig».']);
  expect(funn('', '\nFortrolig\n\n- Fortrolig\n\nFortrolig\n')).toEqual([
    'feil 6:1 Dokumentet er merket 3 ganger «Fortrolig».',
  ]);
});
