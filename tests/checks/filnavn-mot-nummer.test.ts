import { expect, test } from 'vitest';
import { minsteArkiv, MOETE, moete, sak, sjekkTekster } from './arkivet.ts';

const utenNummer = (felter = ''): string => sak('7/30', felter).replace('saksnummer: 7/30\n', '');
const regler = (endringer: Record<string, string>): string[] =>
  sjekkTekster(minsteArkiv(endringer)).funn.map(({ regel, nivaa, fil }) => `${nivaa} ${regel} ${fil}`);

test('a number that was forgotten is a fault where the sak would have been public', () => {
  const fil = `${MOETE}/sak-7.md`;
  const [funn] = sjekkTekster(minsteArkiv({ [fil]: utenNummer() })).funn;
  expect(funn).toMatchObject({ regel: 'filnavn-mot-nummer', nivaa: 'feil', fil, gjelder: 'sak-7.md' });
  expect(funn?.forventet).toBe('saksnummer: 7/30');
  expect(regler({ [fil]: utenNummer('publisering: utkast\n') })).toEqual([
    `advarsel filnavn-mot-nummer ${fil}`,
  ]);
  expect(regler({ [fil]: utenNummer(), [`${MOETE}/moete.md`]: moete('2030-02-01', 'utkast') })).toEqual([
    `advarsel filnavn-mot-nummer ${fil}`,
  ]);
});

test('a draft that has a name instead of a number is no fault', () => {
  expect(regler({ [`${MOETE}/sak-strategi.md`]: utenNummer() })).toEqual([]);
});

test('the agenda does not call a file missing that only lacks its number', () => {
  const agenda = moete('2030-02-01').replace(
    'publisering',
    'agenda:\n  - "09:00 1/30"\n  - "09:30 7/30"\npublisering',
  );
  const funn = regler({ [`${MOETE}/moete.md`]: agenda, [`${MOETE}/sak-7.md`]: utenNummer() });
  expect(funn).toEqual([`feil filnavn-mot-nummer ${MOETE}/sak-7.md`]);
});
