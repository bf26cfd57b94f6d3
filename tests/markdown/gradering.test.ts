import { describe, expect, test } from 'vitest';
import { erHusetsEget, finnGraderingsmerker, stenger } from '#markdown/gradering';

const merker = (tekst: string): string[] => finnGraderingsmerker(tekst).map((m) => m.skrevet);

describe('finds the label', () => {
  test.each([
    ['Unntatt offentlighet', 'Unntatt offentlighet'],
    ['**Unntatt offentlighet, jf. offentleglova § 14**', 'Unntatt offentlighet, jf. offentleglova § 14'],
    ['Unntatt etter offl. § 13, jf. fvl. § 13', 'Unntatt etter offl. § 13, jf. fvl. § 13'],
    ['Unntatt fra offentlighet etter offl. § 23', 'Unntatt fra offentlighet etter offl. § 23'],
    ['# Fortrolig', 'Fortrolig'],
    ['| Strengt fortrolig |', 'Strengt fortrolig'],
    ['(Fortrolig)', '(Fortrolig)'],
    ['BEGRENSET', 'BEGRENSET'],
    ['- Intern', 'Intern'],
    ['Kun til internt bruk', 'Kun til internt bruk'],
    ['Gradering: Fortrolig', 'Gradering: Fortrolig'],
    ['Følsomhet Intern (gul)', 'Følsomhet Intern (gul)'],
    ['Begrenset etter sikkerhetsloven', 'Begrenset etter sikkerhetsloven'],
    ['Fortrolig, jf. beskyttelsesinstruksen', 'Fortrolig, jf. beskyttelsesinstruksen'],
    ['Vedlegget er merket UNNTATT OFFENTLIGHET i toppen.', 'UNNTATT OFFENTLIGHET'],
    ['Notatet (STRENGT FORTROLIG) ble delt ut.', 'STRENGT FORTROLIG'],
    ['Notatet (STRENGT  FORTROLIG) ble delt ut.', 'STRENGT  FORTROLIG'],
    ['Strengt\u00a0fortrolig', 'Strengt fortrolig'],
    ['UNNTATT\u00a0OFFENTLIGHET', 'UNNTATT OFFENTLIGHET'],
    ['Skjermet etter offentleglova § 14', 'Skjermet etter offentleglova § 14'],
    ['Taushetsplikt etter forvaltningsloven § 13', 'Taushetsplikt etter forvaltningsloven § 13'],
    ['Taushetsbelagt, jf. fvl. § 13', 'Taushetsbelagt, jf. fvl. § 13'],
  ])('%s', (tekst, forventet) => {
    expect(merker(`Innledning.\n\n${tekst}\n\nSlutt.`)).toEqual([forventet]);
  });
});

describe('leaves alone', () => {
  test.each([
    'Omfanget av nye innhentinger ønskes begrenset.',
    'begrenset',
    'internt',
    'Begrenset utprøving',
    'BEGRENSET UTPRØVING',
    'Intern styring og analyse',
    'Internt samarbeid',
    'Opplysningene er unntatt offentlighet etter offentleglova § 13.',
    'Unntatt offentlighet er bare de delene som gjelder prisen, og resten er åpent.',
    'Avhengighet (intern eller ekstern)',
    'Fortrolige samtaler',
    'Unntatte saker i arkivet',
    'Skjermet område',
    'Taushetsplikt',
    'Taushetsplikten etter forvaltningsloven gjelder alle som deltar i arbeidet, også de innleide.',
  ])('%s', (tekst) => {
    expect(merker(`Innledning.\n\n${tekst}\n\nSlutt.`)).toEqual([]);
  });
});

test('tells where the label begins', () => {
  const tekst = 'Innledning.\n\n> **Fortrolig**\n';
  expect(finnGraderingsmerker(tekst)).toEqual([{ skrevet: 'Fortrolig', fra: tekst.indexOf('Fortrolig') }]);
});

test('a list item or a heading may name a grade without being a label', () => {
  const iRekke = (tekst: string): (boolean | undefined)[] => finnGraderingsmerker(tekst).map((m) => m.iRekke);
  expect(iRekke('- Fortrolig\n* Hemmelig\n\n# Konfidensielt')).toEqual([true, true, true]);
  expect(iRekke('**Fortrolig**\n\n# Unntatt offentlighet etter offl. § 14')).toEqual([undefined, undefined]);
});

test('what keeps nobody out is no grade', () => {
  expect(['Åpen', 'ugradert', 'Gradering: Åpen', 'Fortrolig', 'Intern'].filter(stenger)).toEqual([
    'Fortrolig',
    'Intern',
  ]);
});

test('labels of a house for its own use', () => {
  expect(['Intern', 'Følsomhet Intern (gul)', 'Fortrolig', 'Internasjonal'].filter(erHusetsEget)).toEqual([
    'Intern',
    'Følsomhet Intern (gul)',
  ]);
});
