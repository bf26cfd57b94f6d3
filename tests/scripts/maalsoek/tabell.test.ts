import { describe, expect, test } from 'vitest';
import type { Bedoemt } from '../../../scripts/maalsoek/bedoem.ts';
import type { Korpusmaaling } from '../../../scripts/maalsoek/maal-korpus.ts';
import type { Nettlesermaaling } from '../../../scripts/maalsoek/maal-nettleser.ts';
import { somRapport } from '../../../scripts/maalsoek/tabell.ts';

type Del = Bedoemt['sporring']['del'];

/** A query of a type whose best page came in that place; 0 is no hit. */
function svar(type: string, del: Del, plass: number, ms = 10): Bedoemt {
  const rr = plass === 0 ? 0 : 1 / plass;
  const sporring = {
    id: `${type}-${del}`,
    type,
    del,
    sporring: type,
    beste: ['nuit/2025/9'],
    akseptable: [],
  };
  const bestFoerst = plass === 1;
  return { sporring, antall: plass, treff: [], rr, ndcg: rr, bestFoerst, rettBlantFem: plass > 0, ms };
}

const tull = (antall: number): Bedoemt => {
  const { sporring, ...b } = svar('tull', 'utelatt', 0);
  return { ...b, sporring: { ...sporring, beste: [] }, antall };
};

function maaling(svarene: Bedoemt[], resten: Partial<Korpusmaaling> = {}): Korpusmaaling {
  return {
    navn: 'a',
    sider: 10,
    ekte: 0,
    ukjente: [],
    motorer: [{ navn: 'Saksgang', svar: svarene }],
    forsprang: { snitt: 0.2, fra: 0.1, til: 0.3 },
    ...resten,
  };
}

const GODE = [svar('saksnummer', 'utelatt', 1), svar('emne', 'justering', 2), tull(0)];
const kB = (snitt: number) => ({ snitt: snitt * 1000, p95: snitt * 2000 });
const nettleser = (foerste: number, senere: number): Nettlesermaaling => ({
  motorer: [],
  byte: { foerste: { siden: kB(80), soeket: kB(foerste) }, senere: kB(senere) },
});

/** The end of the line about a measure: its figure and whether the goal is met. */
const utfall = (m: Korpusmaaling, navn: string): string | undefined =>
  new RegExp(`^- ${navn}: .*? Mål: .*?\\. (Her: .*|Ikke målt)\\.$`, 'm')
    .exec(somRapport(m))?.[1]
    ?.replaceAll(/\s/g, ' ');

describe('the goals', () => {
  test('of quality are met by the half that was left out', () => {
    const m = maaling(GODE);
    expect(utfall(m, 'MRR@10')).toBe('Her: 1,000, nådd');
    expect(utfall(m, 'nDCG@10')).toBe('Her: 1,000, nådd');
    expect(utfall(m, 'Uten treff')).toBe('Her: 0,0 %, nådd');
    expect(utfall(m, 'Saksnummer')).toBe('Her: 100,0 %, nådd');
    expect(utfall(m, 'Tull')).toBe('Her: flest 0, nådd');
    expect(utfall(m, 'Forsprang')).toBe('Her: 0,200 (0,100 til 0,300), nådd');
  });

  test('that are missed are told of', () => {
    const m = maaling([svar('saksnummer', 'utelatt', 2), svar('emne', 'utelatt', 0), tull(2)], {
      forsprang: { snitt: 0.04, fra: -0.1, til: 0.1 },
    });
    expect(utfall(m, 'MRR@10')).toBe('Her: 0,250, ikke nådd');
    expect(utfall(m, 'nDCG@10')).toBe('Her: 0,250, ikke nådd');
    expect(utfall(m, 'Uten treff')).toBe('Her: 50,0 %, ikke nådd');
    expect(utfall(m, 'Saksnummer')).toBe('Her: 0,0 %, ikke nådd');
    expect(utfall(m, 'Tull')).toBe('Her: flest 2, ikke nådd');
    expect(utfall(m, 'Forsprang')).toBe('Her: 0,040 (−0,100 til 0,100), ikke nådd');
  });

  test('are not judged by the tuning half', () => {
    const m = maaling([svar('saksnummer', 'justering', 1)]);
    for (const navn of ['MRR@10', 'nDCG@10', 'Uten treff', 'Saksnummer', 'Tull', 'Forsprang'])
      expect(utfall(m, navn), navn).toBe('Ikke målt');
  });

  test('of cost are for c, where numbers are ambiguous', () => {
    const dyr = [svar('saksnummer', 'utelatt', 2, 401)];
    const c = maaling(dyr, { navn: 'c', nettleser: nettleser(251, 150) });
    expect(utfall(c, 'Første søk')).toBe('Her: 251,0 kB (p95 502,0 kB), ikke nådd');
    expect(utfall(c, 'Senere søk')).toBe('Her: 150,0 kB (p95 300,0 kB), nådd');
    expect(utfall(c, 'Tid')).toBe('Her: 401 ms, ikke nådd');
    expect(utfall(c, 'Saksnummer')).toBe('Her: 0,0 %, til opplysning, målet gjelder a og b');
    expect(utfall(maaling(dyr), 'Tid')).toBe('Her: 401 ms, til opplysning, målet gjelder c');
  });

  test('of bytes are not measured without the browser, and the report says so', () => {
    const uten = maaling(GODE, { navn: 'c' });
    expect(utfall(uten, 'Første søk')).toBe('Ikke målt');
    expect(somRapport(uten)).toContain('Byte og tall fra nettleseren er ikke med (--uten-nettleser).');
    expect(somRapport(maaling(GODE, { nettleser: nettleser(1, 1) }))).not.toContain('--uten-nettleser');
  });
});

test('types of the tuning half have a table without those that were left out', () => {
  const [, justering = '', alle = ''] = somRapport(maaling(GODE)).split('Etter type, ');
  expect(justering).toMatch(/^bare justeringshalvdelen/);
  expect(justering).toMatch(/^\| emne /m);
  expect(justering).not.toMatch(/^\| saksnummer /m);
  expect(alle).toMatch(/^alle søkene/);
  expect(alle).toMatch(/^\| saksnummer /m);
});
