import { expect, test } from 'vitest';
import { lesAdresseliste } from '#domain/adresseliste';
import { lesTekstregister, type Publisert } from '#domain/tekstregister';
import { minsteArkiv, sjekkTekster } from './arkivet.ts';
import { registrert } from './registrert.ts';

const arkivet = minsteArkiv();
const helt = registrert(arkivet);

const funn = (publisert: Publisert): string[] =>
  sjekkTekster(arkivet, { publisert })
    .funn.filter(({ regel }) => regel === 'mangelfullt-register')
    .map(({ nivaa, fil, linje, melding }) => `${nivaa} ${fil}:${linje} ${melding}`);

test('whole registers are not told of', () => {
  expect(funn(helt)).toEqual([]);
});

test('marks from git are a fault with their line, in both', () => {
  const tekster = lesTekstregister('<<<<<<< HEAD\n');
  expect(funn({ ...helt, ulest: tekster.ulest })).toEqual([
    'feil publisert/tekster.txt:1 Linjen «<<<<<<< HEAD» i registeret kan ikke leses.',
  ]);
  expect(funn({ ...helt, adresser: lesAdresseliste('/\n=======\nom/\n/om/ \n') })).toEqual([
    'feil publisert/adresser.txt:2 Linjen «=======» i registeret kan ikke leses.',
    'feil publisert/adresser.txt:3 Linjen «om/» i registeret kan ikke leses.',
  ]);
});

test('one register without the other is a warning', () => {
  const { adresser: _, ...utenAdresser } = helt;
  expect(funn(utenAdresser)).toEqual([
    expect.stringMatching(
      /^advarsel publisert\/adresser\.txt:1 .* er borte, og publisert\/tekster\.txt er der/,
    ),
  ]);
  const utenTekster: Publisert = { ...helt, rader: new Map(), utenTekster: true };
  expect(funn(utenTekster)).toEqual([expect.stringMatching(/^advarsel publisert\/tekster\.txt:1 /)]);
});

test('public texts without a row are one note', () => {
  const rader = new Map([...helt.rader].slice(2));
  expect(funn({ ...helt, rader })).toEqual([
    expect.stringMatching(/^merknad publisert\/tekster\.txt:1 2\soffentlige tekster står ikke i registeret/),
  ]);
});
