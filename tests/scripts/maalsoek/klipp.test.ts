import { describe, expect, test } from 'vitest';
import { klippLysark, klippVedNumre, skillUt, somAvsnitt } from '../../../scripts/maalsoek/klipp.ts';

const linjer = (tekst: string): string[] => tekst.trim().split('\n');

describe('klippVedNumre', () => {
  const numre = new Set(['9/26', '10/26', '11/26']);

  test('cuts at numbers as they are printed: plain, in a table, in bold, after «Sak»', () => {
    const klipp = klippVedNumre(
      linjer(
        `Agenda\n9/26\tGodkjenning\n<b>10/26</b>\t<b>Kodeverk</b>\nom kodeverk\n 11/26 | Eventuelt\nSak 9-26\nmer`,
      ),
      numre,
    );
    expect(klipp.map(({ nummer, linjer: del }) => [nummer, del.length])).toEqual([
      ['9/26', 1],
      ['10/26', 2],
      ['11/26', 1],
      ['9/26', 2],
    ]);
  });

  test('a number of another meeting, or inside a line, is a mention', () => {
    const klipp = klippVedNumre(
      linjer('10/26 Kodeverk\n14/24 Gammel sak\nSe sak 11/26.\n9/261 er ikke en sak'),
      numre,
    );
    expect(klipp).toHaveLength(1);
    expect(klipp[0]?.linjer).toHaveLength(4);
  });
});

describe('klippLysark', () => {
  test('a number used again is another sak', () => {
    const klipp = klippLysark(linjer('Sak 26/20: Representasjon\nSak 26/20: Eventuelt'), ['26/20', '26/20b']);
    expect(klipp.map(({ nummer }) => nummer)).toEqual(['26/20', '26/20b']);
  });

  test('a sak without a heading follows the last slide of the one before', () => {
    const klipp = klippLysark(
      linjer('Sak 21/20\nReferat\nForslag til vedtak\nOppfølging\nForslag til vedtak\nSak 23/20: Kodeverk'),
      ['21/20', '22/20', '23/20'],
    );
    expect(klipp).toEqual([
      { nummer: '21/20', linjer: ['Sak 21/20', 'Referat', 'Forslag til vedtak'] },
      { nummer: '22/20', linjer: ['Oppfølging', 'Forslag til vedtak'] },
      { nummer: '23/20', linjer: ['Sak 23/20: Kodeverk'] },
    ]);
  });
});

describe('skillUt', () => {
  test('a decision reaches to the next heading, its label is cut', () => {
    const delt = skillUt(
      linjer('Innspill:\nbra\nVedtak oppdatert:\nRådet drøftet saken.\nAksjonspunkt:\nsende brev'),
      'vedtak',
    );
    expect(delt).toEqual({
      funnet: ['', 'Rådet drøftet saken.'],
      resten: ['Innspill:', 'bra', 'Aksjonspunkt:', 'sende brev'],
    });
  });

  test('text on the line of the label belongs to it; also when letters are damaged', () => {
    expect(
      skillUt(['Forslag til vedtak: NUIT drgftet saken.', 'Spgrsmal:', 'hva?'], 'forslag').funnet,
    ).toEqual(['NUIT drgftet saken.']);
  });

  test('earlier decisions are no decision', () => {
    const uten = ['Vedtak fra tidligere behandlinger', 'NUFA tok saken til orientering.'];
    expect(skillUt(uten, 'vedtak')).toEqual({ funnet: [], resten: uten });
    expect(skillUt(['Forslag til vedtak:', 'x'], 'vedtak').funnet).toEqual([]);
  });
});

test('paragraphs are parted by empty lines, and have no tags', () => {
  expect(
    somAvsnitt(['Nasjonalt e-', 'helseråd drøftet', 'saken.', ' ', '<p><b>Vedtak:</b>\tGodkjent</p>']),
  ).toEqual(['Nasjonalt e-helseråd drøftet saken.', 'Vedtak: Godkjent']);
});
