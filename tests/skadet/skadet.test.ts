import { afterAll, describe, expect, test } from 'vitest';
import { REGLER } from '#checks/index';
import type { Funn } from '#checks/kontroll';
import { somTekst } from '#checks/rapport';
import { type Dom, filerI, GRUPPER, Proevebenk, type Skade, skaderI } from './korpus.ts';
import { LAGET } from './laget.ts';

/** Signs that a program speaks and not the archive: its own words, its values, a trace, a place on the machine. */
const FREMMED =
  /\b(?:Error|error|undefined|NaN|null|Infinity|Invalid|Unexpected|expected|regexp)\b|\[object |\n\s+at |node:|node_modules/u;

const benk = new Proevebenk();
afterAll(() => {
  benk.rydd();
});

const somDom = ({ regel, nivaa, fil, linje, kolonne }: Funn): Omit<Dom, 'staar'> => ({
  regel,
  nivaa,
  fil,
  linje,
  kolonne,
});

/** The verdict is the one that was expected, at its word, and in words for people. */
function proev(skade: Skade): void {
  const kontroll = benk.kontroller(skade);
  expect(kontroll.funn.map(somDom)).toEqual(skade.ventet.map(({ staar: _, ...dom }) => dom));
  for (const dom of skade.ventet)
    if (dom.staar !== undefined) expect(benk.staarVed(dom, dom.staar.length)).toBe(dom.staar);
  for (const { melding, forventet, tiltak } of kontroll.funn) {
    expect(melding).toMatch(/[.?]$/u);
    expect(forventet).toBeTruthy();
    expect(tiltak).toMatch(/[.?»]$/u);
  }
  const rapport = somTekst(kontroll, 'content');
  expect(rapport).not.toMatch(FREMMED);
  expect(rapport).not.toContain(benk.rot);
}

const alle = [...GRUPPER.flatMap(skaderI), ...LAGET];
const dommer = alle.flatMap(({ ventet }) => ventet);
const medSted = dommer.filter(({ staar }) => staar !== undefined);

describe(`${alle.length} bad archives, ${dommer.length} verdicts, ${medSted.length} of them read at line and column`, () => {
  describe.each(GRUPPER)('%s', (gruppe) => {
    test.each(skaderI(gruppe))('$navn', proev);

    test('every file lies there for a case', () => {
      const { ligger, brukt } = filerI(gruppe);
      expect(ligger).toEqual(brukt);
    });
  });

  describe('made for the occasion', () => {
    test.each(LAGET)('$navn', proev);
  });

  test('at least 150 of them, no two with one name, and every rule breaks in two or more', () => {
    expect(alle.length).toBeGreaterThanOrEqual(150);
    expect(new Set(alle.map(({ navn }) => navn)).size).toBe(alle.length);
    const brytes = (id: string): number =>
      alle.filter(({ ventet }) => ventet.some(({ regel }) => regel === id)).length;
    expect(REGLER.map(({ id }) => id).filter((id) => brytes(id) < 2)).toEqual([]);
  });
});
