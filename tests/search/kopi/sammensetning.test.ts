import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leggTilSide, nyttLeksikon } from '#search/kopi/leksikon';
import { merket } from '#search/kopi/merke';
import { lagSplitter } from '#search/kopi/sammensetning';
import { ROT } from '../../oppsett/kjoer.ts';

function delerMed(sider: readonly string[]): (ord: string) => string {
  const leksikon = nyttLeksikon();
  for (const tekst of sider) leggTilSide(leksikon, `<p>${tekst.replaceAll('<', '&lt;')}</p>`);
  const splitt = lagSplitter(leksikon);
  return (ord) => merket(ord, splitt(ord));
}

describe('lagSplitter', () => {
  it('parts where both sides are words, with and without a linking letter', () => {
    const del = delerMed(['helse og data for barn i hage', 'en strategi om arbeid']);
    expect(['helsedata', 'arbeidsstrategi', 'barnehage'].map(del)).toEqual([
      'helse~data',
      'arbeids~strategi',
      'barne~hage',
    ]);
  });

  it('knows a later part in any of its forms', () => {
    expect(delerMed(['helse til en liste']).call(null, 'helselistene')).toBe('helse~listene');
  });

  it('parts the parts twice', () => {
    const del = delerMed(['helse data helsedata strategi']);
    expect(del('helsedatastrategi')).toBe('helse~data~strategi');
  });

  it('parts after the s of a noun, whatever follows', () => {
    expect(delerMed(['noe annet']).call(null, 'rapporteringsbyrden')).toBe('rapporterings~byrden');
  });

  it('takes no ending and no name for a part', () => {
    const del = delerMed(['Hun heter Berg, og Berg er kommun ikasjon ering else']);
    expect(['kommunikasjon', 'bergkommun', 'kommunering'].map(del)).toEqual([
      'kommunikasjon',
      'bergkommun',
      'kommunering',
    ]);
  });

  it('knows nothing where it has read nothing', () => {
    expect(delerMed([]).call(null, 'helsedata')).toBe('helsedata');
  });
});

describe('what the archive itself teaches', () => {
  const filer = readdirSync(join(ROT, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((fil) => fil.endsWith('.md'))
    .sort();
  const del = delerMed(filer.map((fil) => readFileSync(join(ROT, 'content', fil), 'utf8')));

  it.each([
    'helse~data~strategi',
    'kjerne~journal',
    'lege~middel~liste',
    'lege~middel~listen',
    'velferds~teknologi',
    'prøve~svar',
    'referanse~gruppe',
    'kvalitets~register',
    'nett~lege',
    'fast~lege',
    'pasient~journal~loven',
    'prioriterings~utvalget',
  ])('parts «%s»', (ord) => {
    expect(del(ord.replaceAll('~', ''))).toBe(ord);
  });

  it.each([
    'kommunikasjon',
    'vurdering',
    'digitalisering',
    'organisering',
    'samhandling',
    'tilgjengelighet',
    'finansiering',
    'leverandører',
    'virksomheten',
    'konsekvensene',
  ])('leaves «%s» whole', (ord) => {
    expect(del(ord)).toBe(ord);
  });
});
