import { expect, test } from 'vitest';
import { lesAdresseliste } from '#domain/adresseliste';
import { buildArkiv } from '#domain/arkiv';
import { filgravsteiner } from '#domain/filgravsteiner';
import { offentlig } from '#domain/publisering';
import { lesFil } from '#markdown/fil';
import { DATO, minsteArkiv, MOETE, moete, sak } from '../checks/arkivet.ts';

const PDF = '/moeter/raad/2030-02-01/vedlegg';
const REGISTER = [
  `${PDF}/kostnader.pdf sak-1.md`,
  `${PDF}/avtale.pdf sak-2.md`,
  `${PDF}/begge.pdf sak-1.md sak-2.md`,
  `${PDF}/innkalling.pdf moete.md`,
  `${PDF}/ukjent.pdf`,
].join('\n');

/** The last part of each address that gets a tombstone, when no file but `ny.pdf` is left and sak 2 is exempt. */
function gravsteiner(endringer: Record<string, string>): string[] {
  const filer = minsteArkiv({
    [`${MOETE}/sak-2.md`]: sak('2/30').replace(
      /tittel.*\n/u,
      'publisering: { unntatt: { hjemmel: offl. § 23, skjermetTittel: Avtale } }\n',
    ),
    ...endringer,
  }).flatMap((fil) => lesFil(fil).fil ?? []);
  const { arkiv } = buildArkiv(offentlig(filer, DATO), DATO, new Map([[`${MOETE}/vedlegg/ny.pdf`, 1]]));
  return filgravsteiner(arkiv, lesAdresseliste(REGISTER)).map(({ fra }) => fra.slice(PDF.length + 1));
}

test('only the files of the exempt sak get a tombstone, and the files that held the whole meeting', () => {
  expect(gravsteiner({})).toEqual(['avtale.pdf', 'innkalling.pdf']);
});

test('with no sak exempt, none does', () => {
  expect(gravsteiner({ [`${MOETE}/sak-2.md`]: sak('2/30') })).toEqual([]);
});

test('a file of the meeting that another has come in place of, has a row to be written', () => {
  const medNy = moete('2030-02-01').replace(
    'publisering',
    'dokumenter:\n  - slag: innkalling\n    kilde: a.pdf\n    kvalitet: ren\n    fil: vedlegg/ny.pdf\npublisering',
  );
  expect(gravsteiner({ [`${MOETE}/moete.md`]: medNy })).toEqual(['avtale.pdf']);
});

test('of a meeting that is withdrawn, every file gets the words of the meeting', () => {
  const trukket = moete('2030-02-01', '{ trukket: { grunn: Feil. } }');
  expect(gravsteiner({ [`${MOETE}/moete.md`]: trukket })).toHaveLength(5);
});
