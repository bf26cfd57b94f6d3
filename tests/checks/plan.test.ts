import { expect, test } from 'vitest';
import { lagPlan, type Plan } from '#checks/plan';
import { planSomTekst } from '#checks/planrapport';
import type { Publisert } from '#domain/tekstregister';
import { lesFil } from '#markdown/fil';
import { registrert } from './registrert.ts';

const NAA = '2030-01-01T12:00';
const MOETE = 'moeter/raad/2030-02-01';
const UTVALG = {
  'nettsted.yaml': 'navn: A\nundertittel: A\nbeskrivelse: A\nutgiver: A\n',
  'utvalg/raad.md': '---\nnavn: [{ navn: Rådet }]\n---\n',
};

const moete = (publisering: string, felter = ''): string =>
  `---\ndager: [{ dato: 2030-02-01 }]\npublisering: ${publisering}\n${felter}---\n`;
const sak = (felter: string, kropp = ''): string => `---\ntittel: En sak\n${felter}---\n${kropp}`;

function plan(filer: Record<string, string>, publisert?: Publisert): Plan {
  const lest = Object.entries({ ...UTVALG, ...filer }).map(([sti, tekst]) => lesFil({ sti, tekst }));
  const innhold = {
    filer: lest.flatMap(({ fil }) => (fil ? [fil] : [])),
    avvik: lest.flatMap(({ avvik }) => avvik),
    vedlegg: new Map([[`${MOETE}/vedlegg/a.txt`, 1]]),
    ...(publisert && { publisert }),
  };
  return lagPlan(innhold, NAA);
}
const rader = (p: Plan): (string | undefined)[][] =>
  p.rader.map(({ naar, fil, hva, navn }) => [naar, fil.split('/').at(-1), hva, navn]);

test('in order of time; saker only where they differ from their meeting, drafts last', () => {
  const p = plan({
    [`${MOETE}/moete.md`]: moete(
      '{ moete: publisert, innkalling: { fra: 2030-01-25T12:00 }, referat: { fra: 2030-02-10 } }',
    ),
    [`${MOETE}/sak-1.md`]: sak('saksnummer: 1/30\n', '## Vedtak\n\nRådet er enig.\n'),
    [`${MOETE}/sak-2.md`]: sak('saksnummer: 2/30\npublisering: { innkalling: { fra: 2030-01-28 } }\n'),
    [`${MOETE}/sak-3.md`]: sak(
      'saksnummer: 3/30\nvedlegg:\n  - { nr: "1", tittel: A, fil: vedlegg/a.txt, kommer: 2030-01-30 }\n  - { nr: "2", tittel: B, kommer: 2030-01-20 }\n',
    ),
    [`${MOETE}/sak-4.md`]: sak('saksnummer: 4/30\npublisering: utkast\n'),
    [`${MOETE}/sak-plan.md`]: sak(''),
  });
  expect(rader(p)).toEqual([
    ['2030-01-25T12:00', 'moete.md', 'innkalling', undefined],
    ['2030-01-28T00:00', 'sak-2.md', 'innkalling', '2/30'],
    ['2030-01-30T00:00', 'sak-3.md', 'vedlegg', 'vedlegg/a.txt'],
    ['2030-02-10T00:00', 'moete.md', 'referat', undefined],
    [undefined, 'sak-4.md', 'innkalling', '4/30'],
    [undefined, 'sak-plan.md', 'innkalling', undefined],
  ]);
  expect(p.rader.flatMap(({ hindres }) => hindres.map(({ regel }) => regel))).not.toContain('skjema');
});

test('a fault of a draft stops it from the moment it is public, and nothing before', () => {
  const p = plan({
    [`${MOETE}/moete.md`]: moete('{ moete: publisert, innkalling: { fra: 2030-01-25T12:00 } }'),
    [`${MOETE}/sak-1.md`]: sak('saksnummer: 1/30\nvedlegg: [{ nr: "1", fil: vedlegg/borte.pdf }]\n'),
  });
  expect(p.naa).toEqual([]);
  expect(p.rader.map(({ hindres }) => hindres.map(({ regel }) => regel))).toEqual([['vedlegg-mangler']]);
  const tekst = planSomTekst(p);
  expect(tekst).toContain('25. januar 2030 kl. 12.00  innkallingen  moeter/raad/2030-02-01/moete.md');
  expect(tekst).toContain('stoppes av: moeter/raad/2030-02-01/sak-1.md:');
  expect(tekst).toContain('Nettstedet må bygges på nytt');
});

test('a draft without a date is judged as if it were published', () => {
  const p = plan({
    [`${MOETE}/moete.md`]: moete('utkast', 'agenda: [1/30]\n'),
    [`${MOETE}/sak-1.md`]: sak('saksnummer: 1/30\nvedlegg: [{ nr: "1", fil: vedlegg/borte.pdf }]\n'),
  });
  expect(p.rader.map(({ hva, hindres }) => [hva, hindres.map(({ regel }) => regel)])).toEqual([
    ['moete', ['vedlegg-mangler']],
    ['innkalling', ['vedlegg-mangler']],
  ]);
});

test('a draft that cannot be read is told of', () => {
  const p = plan({ [`${MOETE}/moete.md`]: moete('utkast', 'stedd: Oslo\n') });
  expect(p.uleste.map(({ regel }) => regel)).toContain('ukjent-noekkel');
  expect(planSomTekst(p)).toContain('Kan ikke leses');
});

test('a draft that nobody has listed an attachment of, can be read', () => {
  const p = plan({ [`${MOETE}/moete.md`]: moete('utkast') });
  expect(p.uleste).toEqual([]);
});

test('a change that leaves no trace stops the plan as it stops the check', () => {
  const filer = { [`${MOETE}/moete.md`]: moete('publisert', 'sted: Oslo\n') };
  const foer = registrert(Object.entries(filer).map(([sti, tekst]) => ({ sti, tekst })));
  const endret = { [`${MOETE}/moete.md`]: moete('publisert', 'sted: Bergen\n') };
  expect(plan(filer, foer).naa).toEqual([]);
  expect(plan(endret, foer).naa.map(({ regel }) => regel)).toEqual(['endret-uten-rettelse']);
});

test('nothing is planned where everything is public', () => {
  const p = plan({ [`${MOETE}/moete.md`]: moete('publisert') });
  expect(rader(p)).toEqual([]);
  expect(planSomTekst(p)).toContain('Ingenting har en dato');
});

test('what stops a moment from outside the files of its rows stands on its rows, and not on later ones', () => {
  const p = plan({
    'adresser.yaml': '- fra: /moeter/raad/2030-02-01/\n  til: /\n',
    [`${MOETE}/moete.md`]: moete(
      '{ moete: { fra: 2030-01-20 }, innkalling: { fra: 2030-01-25 }, referat: { fra: 2030-02-10 } }',
    ),
  });
  expect(p.naa).toEqual([]);
  expect(p.rader.map(({ hva, hindres }) => [hva, hindres.map(({ fil }) => fil)])).toEqual([
    ['moete', ['adresser.yaml']],
    ['innkalling', []],
    ['referat', []],
  ]);
});

test('the faults that stop all publishing are named, and a meeting that cannot be read is told of', () => {
  const p = plan({
    [`${MOETE}/moete.md`]: moete('{ moete: publisert, innkalling: { fra: 2030-01-25T12:00 } }', 'tull: 1\n'),
  });
  expect(p.ukjente).toEqual([MOETE]);
  const tekst = planSomTekst(p);
  expect(tekst).toContain(`1 feil stopper all publisering nå:\n${MOETE}/moete.md:4:1  ukjent-noekkel  `);
  expect(tekst).toContain(`før moete.md i mappen kan leses:\n${MOETE}\n`);
});
