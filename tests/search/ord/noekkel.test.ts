import { describe, expect, it } from 'vitest';
import { noekkel, stamme } from '#search/ord/noekkel';

describe('stamme', () => {
  it.each([
    ['Rådsmodellen', 'radsmodell'],
    ['vedtakene', 'vedtak'],
    ['Löwe', 'low'],
    ['14/24', '14/24'],
    ['e-helse', 'ehels'],
  ])('«%s» is indexed as «%s»', (ord, ventet) => {
    expect(stamme(ord)).toBe(ventet);
  });
});

describe('noekkel', () => {
  it.each([
    ['prøvesvar', 'provesvar', 'proevesvar', 'Prøvesvarene', 'prövesvar'],
    ['rådsmodell', 'radsmodell', 'raadsmodellen', 'ra\u030adsmodell'],
    ['lærer', 'laerer', 'lerer', 'lärer', 'lærere'],
    ['legemiddel', 'legemidler', 'legemiddelet', 'legemidlene'],
    ['artikkel', 'artikler', 'artikkelen'],
    ['eksempel', 'eksempler'],
    ['register', 'registeret', 'registre', 'registrene'],
    ['bruker', 'brukere', 'brukerne', 'brukeren'],
    ['kommentar', 'kommentarer', 'kommentarene'],
    ['gammel', 'gamle'],
  ])('is one for %s and its other spellings', (ord, ...andre) => {
    expect(new Set(andre.map(noekkel))).toEqual(new Set([noekkel(ord)]));
  });

  it.each([
    ['del', 'dal'],
    ['14/24', '1/424'],
    ['2024', '2025'],
    ['far', 'fer'],
    ['helse', 'hel'],
    ['svar', 'sverd'],
  ])('tells «%s» from «%s»', (en, annen) => {
    expect(noekkel(en)).not.toBe(noekkel(annen));
  });

  it.each([
    ['delen', 'del'],
    ['over', 'over'],
    ['år', 'ar'],
  ])('leaves of the short «%s» the key «%s»', (ord, ventet) => {
    expect(noekkel(ord)).toBe(ventet);
  });
});
