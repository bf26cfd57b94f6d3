import { expect, test } from 'vitest';
import { lesFil } from '#markdown/fil';
import { samlefilMedSkjultSak } from '#checks/samlefil-med-skjult-sak';
import type { Grunnlag } from '#checks/regel';

const MOETE = 'moeter/raad/2030-02-01';

/** The words of the rule about a meeting and its saker, on 1 June 2030. */
function funn(publisering: string, slag: string, ...saker: string[]): (string | undefined)[] {
  const tekster: [string, string][] = [
    [
      `${MOETE}/moete.md`,
      `---\ndager: [{ dato: 2030-02-01 }]\npublisering: ${publisering}\ndokumenter: [{ slag: ${slag}, kilde: x, kvalitet: ren, lenke: https://example.org/a.pdf }]\n---\n`,
    ],
    ...saker.map((felter, n): [string, string] => [`${MOETE}/sak-${n + 1}.md`, `---\n${felter}\n---\n`]),
  ];
  const filer = tekster.flatMap(([sti, tekst]) => lesFil({ sti, tekst }).fil ?? []);
  const svar = samlefilMedSkjultSak.sjekk?.({ filer, dato: '2030-06-01' } as unknown as Grunnlag) ?? [];
  return svar.map(({ melding }) => /men (.*) i møtet/.exec(melding)?.[1]);
}

const UTKAST = 'saksnummer: 2/30\npublisering: utkast';
const TRUKKET = 'saksnummer: 3/30\npublisering: { trukket: { grunn: x } }';

test.each([
  [
    'a draft and a withdrawn sak',
    funn('publisert', 'innkalling', 'saksnummer: 1/30', UTKAST, TRUKKET),
    ['sakene 2/30 og 3/30'],
  ],
  [
    'a sak that comes later',
    funn('publisert', 'sakspapir', 'saksnummer: 1/30\npublisering: { innkalling: { fra: 2030-07-01 } }'),
    ['sak 1/30'],
  ],
  [
    'minutes of a sak that are held back',
    funn('publisert', 'referat', 'saksnummer: 1/30\npublisering: { referat: utkast }'),
    ['sak 1/30'],
  ],
  [
    'its notice is not',
    funn('publisert', 'innkalling', 'saksnummer: 1/30\npublisering: { referat: utkast }'),
    [],
  ],
  ['all public', funn('publisert', 'innkalling', 'saksnummer: 1/30'), []],
  ['a draft without number', funn('publisert', 'innkalling', 'tittel: x'), []],
  [
    'a file that is no more public',
    funn('{ moete: publisert, innkalling: utkast }', 'innkalling', UTKAST),
    [],
  ],
])('%s', (_, svar, forventet) => {
  expect(svar).toEqual(forventet);
});
