import { expect, test } from 'vitest';
import { forklarerFor, forklartKropp, forklartSak } from '#components/forklaring.ts';
import type { Arkiv } from '#domain/arkiv';
import { delerAv, type Sak } from '#domain/sak';
import type { Utvalg } from '#domain/utvalg';
import { lesKropp } from '#markdown/les';
import type { Ordliste } from '#schema/registre';

const ordliste: Ordliste = [
  { kort: 'ICD', lang: 'International Classification of Diseases', spraak: 'en' },
  { kort: 'ICD-11', lang: 'ellevte utgave' },
  { kort: 'F&U', lang: 'forskning og «utvikling»' },
  { lang: 'primærbruk' },
  { kort: 'NUIT', lang: 'et utvalg' },
];
const nuit = {
  id: 'nuit',
  kropp: {},
  data: {
    navn: [
      { navn: 'Prioriteringsutvalget', kort: 'NUIT' },
      { navn: 'Nasjonalt fagråd', kort: 'Fagrådet' },
    ],
  },
} as unknown as Utvalg;
const arkiv = (ord = ordliste): Arkiv =>
  ({ ordliste: ord, utvalg: ord === ordliste ? [nuit] : [] }) as unknown as Arkiv;

const ICD11 =
  '<a class="forkortelse" href="/ordliste/#icd-11"><abbr title="ellevte utgave">ICD-11</abbr></a>';
const ICD =
  '<a class="forkortelse" href="/ordliste/#icd"><abbr title="International Classification of Diseases" lang="en">ICD</abbr></a>';
const NUIT =
  '<a class="forkortelse" href="/utvalg/nuit/"><abbr title="Prioriteringsutvalget">NUIT</abbr></a>';

test.each([
  ['the first use, and only that', 'ICD-11 og ICD-11', `${ICD11} og ICD-11`],
  ['the longest that fits', 'ICD-11 og ICD', `${ICD11} og ${ICD}`],
  ['a committee by its own page, not by the glossary', 'NUIT', NUIT],
  ['genitive and compound', 'NUITs syn, ICD-kapitlene', `${NUIT}s syn, ${ICD}-kapitlene`],
  ['no part of a word or an address', 'SICD, ICDX, nuit@ICD, x/ICD', 'SICD, ICDX, nuit@ICD, x/ICD'],
  ['not a short name that says what it is', 'Fagrådet', 'Fagrådet'],
  ['the text as text', '<b>NUIT</b> & «x»', `&#x3C;b>${NUIT}&#x3C;/b> &#x26; «x»`],
  [
    'a sign that HTML writes otherwise',
    'F&U',
    '<a class="forkortelse" href="/ordliste/#f-and-u"><abbr title="forskning og «utvikling»">F&#x26;U</abbr></a>',
  ],
])('explains %s', (_, inn, ut) => {
  expect(forklarerFor(arkiv()).tekst(inn)).toBe(ut);
});

test('an archive without glossary explains nothing, and is safe', () => {
  expect(forklarerFor(arkiv([])).tekst('<NUIT>')).toBe('&#x3C;NUIT>');
});

test('the texts of a sak are explained in the order its page shows them', () => {
  const kropp = lesKropp(
    '## Bakgrunn\n\nICD-11.\n\n## Forslag til vedtak\n\n1. ICD-11.\n\n## Vedtak\n\nICD-11 i NUIT.[^1]\n\n[^1]: NUIT',
    {
      foersteLinje: 1,
      idPrefiks: 'x',
    },
  );
  const {
    vedtak,
    forslag,
    utredning,
    kropp: etter,
  } = forklartSak({ kropp, ...delerAv(kropp) } as unknown as Sak, forklarerFor(arkiv()));
  expect(vedtak?.html).toContain(`${ICD11} i ${NUIT}.`);
  expect(forslag[0]?.punkter[0]?.html).not.toContain('abbr');
  expect(utredning[0]?.html).toBe('<p>ICD-11.</p>');
  expect(etter?.fotnoter).not.toContain('abbr');
});

test('a plain page is explained from its first section on', () => {
  const kropp = lesKropp('## A\n\nNUIT\n\n## B\n\nNUIT', { foersteLinje: 1, idPrefiks: 'x' });
  expect(forklartKropp(kropp, forklarerFor(arkiv())).seksjoner.map((s) => s.html)).toEqual([
    `<p>${NUIT}</p>`,
    '<p>NUIT</p>',
  ]);
});
