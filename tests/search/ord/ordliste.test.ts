import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leggTilSide, nyttLeksikon } from '#search/kopi/leksikon';
import { noekkel } from '#search/ord/noekkel';
import { bokstavFor, lagOrdliste, lesOrdliste, type Ordform } from '#search/ord/ordliste';
import { lagSplitter } from '#search/kopi/sammensetning';

function ordlisteAv(...sider: string[]): Ordform[] {
  const leksikon = nyttLeksikon();
  for (const tekst of sider) leggTilSide(leksikon, `<p>${tekst}</p>`);
  const deler = lagOrdliste(leksikon, lagSplitter(leksikon));
  for (const [bokstav, del] of deler) {
    for (const ord of lesOrdliste(del)) expect(bokstavFor(ord.noekkel)).toBe(bokstav);
  }
  return [...deler.values()].flatMap(lesOrdliste);
}

describe('lagOrdliste', () => {
  it('has one form per stem, the one on most pages, with the pages of all', () => {
    expect(ordlisteAv('vedtaket', 'vedtak', 'vedtak og', 'og')).toEqual([
      { form: 'og', noekkel: 'og', sider: 2 },
      { form: 'vedtak', noekkel: 'vedtak', sider: 3 },
    ]);
  });

  it('has what is written with a hyphen as a word and by its parts', () => {
    expect(ordlisteAv('e-helse').map(({ form }) => form)).toEqual(['e', 'e-helse', 'helse']);
  });

  it('has the parts of compounds that never stand alone', () => {
    const ordene = ordlisteAv('Vi vil teste teknologi og velferdsteknologi.', 'teknologi', 'teknologi');
    expect(ordene).toContainEqual({ form: 'velferd', noekkel: 'velferd', sider: 1 });
  });

  it('has keys without the letters that keyboards lack, in order', () => {
    const ordene = ordlisteAv('Ønsker ærlige åpne legemiddel Öst 3D 112');
    expect(ordene.map((o) => o.noekkel)).toEqual(ordene.map((o) => o.noekkel).toSorted());
    expect(ordene).toContainEqual({ form: 'ønsker', noekkel: 'onsk', sider: 1 });
    expect(ordene.some(({ form }) => form === '112')).toBe(false);
  });

  it('gives back any word it was given, with its key', () => {
    const bokstav = fc.constantFrom(...Array.from('abdeklmnorstvæøåé'));
    const ord = fc.string({ unit: bokstav, minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(ord, { minLength: 1, maxLength: 40 }), (skrevet) => {
        const ordene = ordlisteAv(skrevet.join(' '));
        for (const o of ordene) expect(o.noekkel).toBe(noekkel(o.form));
        expect(new Set(skrevet.map(noekkel))).toEqual(new Set(ordene.map((o) => o.noekkel)));
      }),
    );
  });
});

it('reads nothing from what is no word list', () => {
  expect([undefined, null, {}, ''].flatMap(lesOrdliste)).toEqual([]);
});
