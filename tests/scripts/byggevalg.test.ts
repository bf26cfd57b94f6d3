import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feilIAdressen, feilIBasen, feilIStedet, lesByggevalg } from '../../scripts/byggevalg.ts';

test.each([
  ['/arkiv', '/arkiv/'],
  ['arkiv', '/arkiv/'],
  ['/arkiv/', '/arkiv/'],
  ['/stat/arkiv', '/stat/arkiv/'],
  ['/', '/'],
  ['', '/'],
])('the base «%s» is served below «%s»', (skrevet, base) => {
  expect(lesByggevalg({ SAKSGANG_BASE: skrevet }).base).toBe(base);
});

test('without settings the archive is built into dist at the root', () => {
  const vanlig = { innhold: resolve('content'), ut: resolve('dist'), base: '/' };
  expect(lesByggevalg({})).toEqual(vanlig);
  expect(lesByggevalg({ SAKSGANG_INNHOLD: '', SAKSGANG_UT: '', SAKSGANG_BASE: '' })).toEqual(vanlig);
});

test('the address of the site is a full web address, or none', () => {
  for (const riktig of [undefined, '', 'https://arkiv.example.no', 'http://localhost:4321/']) {
    expect(feilIAdressen({ SAKSGANG_ADRESSE: riktig }, '/arkiv/')).toBeUndefined();
  }
  for (const galt of ['foo', 'arkiv.example.no', 'https://']) {
    expect(feilIAdressen({ SAKSGANG_ADRESSE: galt }, '/')).toContain(`SAKSGANG_ADRESSE er «${galt}»`);
  }
});

test('a path in the address of the site is the one it is built for, and is never thrown away', () => {
  for (const riktig of ['https://x.no/sti/', 'https://x.no/sti'])
    expect(feilIAdressen({ SAKSGANG_ADRESSE: riktig }, '/sti/')).toBeUndefined();
  for (const galt of ['https://x.no/sti/', 'https://x.no/arkiv/sti'])
    expect(feilIAdressen({ SAKSGANG_ADRESSE: galt }, '/arkiv/')).toContain('Skriv stien i SAKSGANG_BASE');
  expect(feilIAdressen({ SAKSGANG_ADRESSE: 'https://x.no/?a' }, '/')).toContain('skal ikke ha «?a»');
});

test.each(['/', '/arkiv/', '/stat/arkiv-2/', '/~raad/', '/v1.2/'])('the base «%s» is right', (base) => {
  expect(feilIBasen({ base })).toBeUndefined();
});

test.each([
  '..',
  '../arkiv',
  'a/../b',
  '.',
  '.git',
  'å',
  'a b',
  'a?b',
  'a#b',
  '%2e%2e',
  'a\\b',
  'C:/arkiv',
  '*',
  ':a',
  '"',
])('the base «%s» is refused in words', (skrevet) => {
  const valg = lesByggevalg({ SAKSGANG_BASE: skrevet });
  expect(feilIBasen(valg)).toContain(`SAKSGANG_BASE er «${valg.base}», men skal være`);
});

describe('the place of the site', () => {
  let rot: string;
  beforeAll(() => {
    rot = mkdtempSync(join(tmpdir(), 'saksgang-'));
    for (const mappe of ['hjem/prosjekt/content', 'hjem/prosjekt/src', 'ute/content', 'ute/nettsted'])
      mkdirSync(join(rot, mappe), { recursive: true });
    symlinkSync(join(rot, 'hjem/prosjekt/content'), join(rot, 'snarvei'));
    symlinkSync(join(rot, 'ute/nettsted'), join(rot, 'lenke'));
  });
  afterAll(() => {
    rmSync(rot, { recursive: true });
  });
  const feil = (ut: string, innhold = 'hjem/prosjekt/content'): string | undefined =>
    feilIStedet(
      { innhold: join(rot, innhold), ut: resolve(rot, ut) },
      join(rot, 'hjem/prosjekt'),
      join(rot, 'hjem'),
    );

  test.each([
    'hjem/prosjekt/dist',
    'hjem/prosjekt/.cache/test/dist',
    'hjem/nettsted',
    'ute/nettsted',
    'ny/sti',
  ])('«%s» is right', (ut) => {
    expect(feil(ut)).toBeUndefined();
  });

  test.each(['hjem/prosjekt/contentet', 'hjem/prosjekt2', 'hjem/prosjekt/src-ut'])(
    '«%s» is no other for having a name that begins alike',
    (ut) => {
      expect(feil(ut)).toBeUndefined();
    },
  );

  test('a folder within one beside the project that begins as it does is refused: Astro would take it for one inside', () => {
    expect(feil('hjem/prosjekt2/nettsted')).toContain('når navnet begynner som prosjektets');
  });

  test.each(['/', '.', 'hjem', 'hjem/prosjekt', 'hjem/prosjekt/content'])(
    '«%s» holds what must not be replaced',
    (ut) => {
      expect(feil(ut)).toContain('erstatter alt som ligger der');
    },
  );

  test.each([
    'hjem/prosjekt/content/ny',
    'hjem/prosjekt/content/moeter/../ut',
    'hjem/prosjekt/src/ut',
    'hjem/prosjekt/public/ut',
    'hjem/prosjekt/.git/ut',
    'hjem/prosjekt/node_modules/ut',
    'snarvei/ut',
  ])('«%s» is where the content or the code is', (ut) => {
    expect(feil(ut)).toContain('nettstedet kan ikke ligge i');
  });

  test.each([
    ['ute/x', 'ute/ny.x'],
    ['ute/x', 'ute/ny.x/content'],
    ['ute/x', 'ute/x.gammel'],
  ])('building to «%s», content in «%s» would be thrown away', (ut, innhold) => {
    expect(feil(ut, innhold)).toContain('erstatter alt som ligger der');
  });

  test('a project or a home folder beside the site would be thrown away', () => {
    const beside = (ut: string, prosjekt: string, hjem: string): string | undefined =>
      feilIStedet(
        { innhold: join(rot, 'annet/content'), ut: join(rot, ut) },
        join(rot, prosjekt),
        join(rot, hjem),
      );
    expect(beside('ute/x', 'ute/ny.x', 'hjem')).toContain(`byggingen bruker ${join(rot, 'ute/ny.x')}`);
    expect(beside('x', 'ute', 'x.gammel')).toContain(`byggingen bruker ${join(rot, 'x.gammel')}`);
    symlinkSync(join(rot, 'hjem'), join(rot, 'ute/ny.y'));
    expect(beside('ute/y', 'ute/z', 'hjem')).toContain('som er en lenke');
  });

  test('what would be lost is named, and a file is no place', () => {
    expect(feil('hjem')).toContain('også innholdet i');
    expect(
      feilIStedet({ innhold: join(rot, 'ute/content'), ut: join(rot, 'hjem') }, '/p', join(rot, 'hjem')),
    ).toContain('også hjemmemappen din i');
    writeFileSync(join(rot, 'fil'), '');
    expect(feil('fil')).toContain('som er en fil. Oppgi en mappe.');
  });

  test('content below the site is refused, and so is a link', () => {
    expect(feil('ute', 'ute/content')).toContain('erstatter alt som ligger der');
    expect(feil('lenke')).toContain('som er en lenke');
  });
});
