import { expect, test } from 'vitest';
import { rett } from '#checks/rett';
import type { Tekstfil } from '#markdown/fil';
import { minsteArkiv, MOETE, sak, sjekkTekster } from './arkivet.ts';

const SAK = `${MOETE}/sak-1.md`;
const kontroller = (filer: readonly Tekstfil[]) => sjekkTekster(filer, { form: true });
const med = (kropp: string): Tekstfil[] => minsteArkiv({ [SAK]: sak('1/30', '', `\n${kropp}\n`) });

test.each([
  ['##Hensikt med saken', '## Hensikt med saken', '##Hensikt med saken'],
  ['###Kommunene', '### Kommunene', '###Kommunene'],
  ['##2. Økonomi', '## 2. Økonomi', '##2. Økonomi'],
  ['##\u00A0Bakgrunn', '## Bakgrunn', '##Bakgrunn'],
  ['#Vedtak', '## Vedtak', '#Vedtak'],
  ['  ##Vedtak', '  ## Vedtak', '##Vedtak'],
])('a heading without the space after # is a fault, and mended: %j', (skrevet, riktig, gjelder) => {
  const filer = med(`## Forslag til vedtak\n\nTekst.\n\n${skrevet}\n\nMer.`);
  expect(kontroller(filer).funn).toMatchObject([
    {
      regel: 'feilskrevet-overskrift',
      nivaa: 'feil',
      linje: 10,
      kolonne: skrevet.indexOf('#') + 1,
      gjelder,
    },
  ]);
  const { endret } = rett(filer, kontroller);
  expect(endret.map(({ tekst }) => tekst.split('\n')[9])).toEqual([riktig]);
});

test.each([
  '#3 i rekken',
  'Se ##Vedtak i teksten.',
  '```\n##Vedtak\n```',
  '````\n```\n##Vedtak\n````',
  '<!--\n##Vedtak\n-->',
  '\\##Vedtak',
  '####',
  '#fagdag',
])('is no heading: %j', (kropp) => {
  expect(kontroller(med(`Tekst.\n\n${kropp}\n\nMer.`)).funn).toEqual([]);
});

test('a page of plain text is looked through as well', () => {
  const side = { sti: 'sider/om.md', tekst: '---\ntittel: Om\n---\n\n##Rådet\n\nTekst.\n' };
  expect(kontroller([...minsteArkiv(), side]).funn.map(({ regel, fil }) => `${regel} ${fil}`)).toEqual([
    'feilskrevet-overskrift sider/om.md',
  ]);
});

test.each([
  ['Vedtak\n===', '## Vedtak'],
  ['Forslag til\nvedtak\n===', '## Forslag til vedtak'],
  ['  Forslag til\n  vedtak  \n ===', '## Forslag til vedtak'],
])('a heading underlined with = is told of with what to write, and mended: %j', (skrevet, riktig) => {
  const filer = med(`Tekst.\n\n${skrevet}\n\nMer.`);
  const { funn } = kontroller(filer);
  expect(funn).toMatchObject([{ regel: 'feilskrevet-overskrift', linje: 8, forventet: riktig }]);
  expect(funn[0]?.melding).toContain('har en strek av = under');
  const { endret } = rett(filer, kontroller);
  expect(endret.map(({ tekst }) => tekst)).toEqual([sak('1/30', '', `\nTekst.\n\n${riktig}\n\nMer.\n`)]);
});
