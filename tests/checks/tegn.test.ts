import { expect, test } from 'vitest';
import { forvekslingstegn } from '#checks/forvekslingstegn';
import type { Funn } from '#checks/kontroll';
import type { Grunnlag } from '#checks/regel';
import { skrevneTegn } from '#checks/skrevne-tegn';
import { usynligTegn } from '#checks/usynlig-tegn';
import { lesFil } from '#markdown/fil';
import type { Retting } from '#schema/avvik';
import { minsteArkiv, MOETE, sak, sjekkTekster } from './arkivet.ts';

const REGLER = ['usynlig-tegn', 'forvekslingstegn'];
const STI = `${MOETE}/sak-1.md`;

const funnI = (tekst: string): Funn[] =>
  sjekkTekster(minsteArkiv({ [STI]: tekst })).funn.filter(({ regel }) => REGLER.includes(regel));

/** The text with every repair made, the last first, so that the others keep their places. */
const rettet = (tekst: string, rettinger: readonly Retting[]): string =>
  rettinger
    .toSorted((a, b) => b.fra - a.fra)
    .reduce((t, { fra, til, tekst: ny }) => t.slice(0, fra) + ny + t.slice(til), tekst);

test('what is certain is repaired, and then there is nothing to tell', () => {
  const tekst = sak(
    '1/30',
    'sammendrag: "Ra\u030adet\u200b"\n',
    '\nVed\u00adtak og o\ufb03siell ra\u030ad, \uff11\uff14.\n',
  );
  const funn = funnI(tekst);
  expect(funn.map(({ regel, linje, kolonne, gjelder }) => `${regel} ${linje}:${kolonne} ${gjelder}`)).toEqual(
    [
      'forvekslingstegn 4:15 å',
      'usynlig-tegn 4:20 U+200B',
      'usynlig-tegn 7:4 U+00AD',
      'forvekslingstegn 7:13 \ufb03',
      'forvekslingstegn 7:26 \uff11\uff14',
    ],
  );
  const etter = rettet(
    tekst,
    funn.flatMap(({ retting = [] }) => retting),
  );
  expect(etter).toBe(sak('1/30', 'sammendrag: "Rådet"\n', '\nVedtak og offisiell råd, 14.\n'));
  expect(funnI(etter)).toEqual([]);
});

test('what is written as an escape is told of, and left for its author', () => {
  const tekst = sak(
    '1/30',
    'sammendrag: "Rådet\\u200b"\n',
    '\nVed&shy;tak og `&shy;` og \\u200b og ved\u00adtak.\n',
  );
  const funn = funnI(tekst);
  expect(funn.map(({ linje, kolonne, gjelder }) => `${linje}:${kolonne} ${gjelder}`)).toEqual([
    '4:19 U+200B',
    '7:4 U+00AD',
  ]);
  const etter = rettet(
    tekst,
    funn.flatMap(({ retting = [] }) => retting),
  );
  expect(etter).toBe(tekst.replace('\u00ad', ''));
});

test('many of one kind are told of once, where the first stands', () => {
  const [funn, ...flere] = funnI(sak('1/30', '', '\na\u200bb\n\nc\u200bd\n'));
  expect(flere).toEqual([]);
  expect(funn).toMatchObject({ nivaa: 'advarsel', linje: 6, kolonne: 2, retting: [{}, {}] });
  expect(funn?.melding).toContain('2 ganger');
});

test('the message never holds the sign itself', () => {
  for (const { melding } of funnI(sak('1/30', '', '\nnotat\u202efdp \u2066a\u2069 \ue000\n')))
    expect(melding).not.toMatch(/[\u202e\u2066\u2069\ue000]/u);
});

test('how serious it is follows what the sign does', () => {
  const nivaa = (kropp: string): string | undefined => funnI(sak('1/30', '', `\n${kropp}\n`))[0]?.nivaa;
  expect(['a\u202eb', 'a\u00adb', '\uf097 a', 'v\u0435dtak', 'ra\u030ad'].map(nivaa)).toEqual([
    'feil',
    'advarsel',
    'advarsel',
    'feil',
    'advarsel',
  ]);
});

test('where a sign is lost is told, and never mended by taking the mark away', () => {
  const [funn, ...flere] = funnI(sak('1/30', 'sammendrag: "Bl\\ufffdb\ufffdr"\n'));
  expect(flere).toEqual([]);
  expect(funn).toMatchObject({
    nivaa: 'advarsel',
    linje: 4,
    kolonne: 16,
    melding:
      'Her er et tegn gått tapt 2 ganger, først her, skrevet som \\ufffd: «U+FFFD», merket for et tegn som ikke kunne leses.',
    tiltak: 'Se i originalen hva som skal stå der, og skriv det.',
  });
  expect(funn?.retting).toBeUndefined();
});

test('a file name is read too', () => {
  const filer = minsteArkiv({
    'sider/o\u200bm.md': '---\ntittel: Om\n---\n',
    'sider/\u043em.md': '---\ntittel: Om\n---\n',
  });
  const { funn } = sjekkTekster(filer);
  expect(funn.filter(({ regel }) => REGLER.includes(regel)).map(({ melding }) => melding)).toEqual([
    'Filnavnet har et usynlig tegn: «U+200B», mellomrom uten bredde.',
    'Filnavnet har et ord med bokstaver fra to skrifter: «\u043em» har U+043E (kyrillisk).',
  ]);
});

test('a file that stays is looked through once', () => {
  const { fil } = lesFil({ sti: STI, tekst: sak('1/30', '', '\nV&#1077;dtak og ved&shy;tak.\n') });
  if (!fil) throw new Error('the file is not valid');
  expect(skrevneTegn(fil)).toBe(skrevneTegn(fil));
  const grunnlag = { filer: [fil] } as unknown as Grunnlag;
  for (const { sjekk } of [forvekslingstegn, usynligTegn]) {
    const [foerst, igjen] = [sjekk?.(grunnlag)[0], sjekk?.(grunnlag)[0]];
    expect(foerst?.linje).toBe(6);
    expect(igjen).toBe(foerst);
  }
});
