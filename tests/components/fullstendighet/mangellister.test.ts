import { expect, test } from 'vitest';
import { mangellister } from '#components/fullstendighet/mangellister.ts';
import { aareneSagt, aaretSagt, tellinger } from '#components/fullstendighet/omfang.ts';
import { fullstendighet, type Aarsmangler } from '#domain/fullstendighet';
import { offentlig } from '#domain/publisering';
import { minsteArkiv, MOETE, moete, sak } from '../../checks/arkivet.ts';
import { bygg, les } from '../../domain/prove.ts';

const NEVNER = 'nevner:\n  - { sak: raad 3/30, tittel: Nevnt, dato: 2030-02-01 }\n';
const VEDLEGG = 'vedlegg:\n  - { nr: 2A, tittel: Tall, kommer: 2030-01-20 }\n';
const VIDERE = 'videre:\n  - { utvalg: raad, dato: 2030-09-01 }\n';
const GODTA = 'godta:\n  - { regel: umulig-dato, gjelder: 31. juni, grunn: Trykt slik. }\n';

function aaret(endringer: Record<string, string>): Aarsmangler {
  const tekster = minsteArkiv(endringer).map(({ sti, tekst }) => [sti, tekst] as const);
  const { arkiv } = bygg(offentlig(les(Object.fromEntries(tekster)), '2031-01-01'), '2031-01-01');
  const [ett] = fullstendighet(arkiv)[0]?.aar ?? [];
  if (!ett) throw new Error('arkivet er tomt');
  return ett;
}

/** Every line as a reader sees it. */
const linjer = (ett: Aarsmangler): Record<string, string[]> =>
  Object.fromEntries(
    mangellister(ett).map((liste) => [
      liste.tittel,
      liste.linjer.map(({ deler, under = [] }) =>
        [deler.map((del) => (typeof del === 'string' ? del : del.tekst)).join(''), ...under]
          .join(' / ')
          .replaceAll('\u00a0', ' '),
      ),
    ]),
  );

test('every lack is a sentence, with links to the pages it concerns', () => {
  const ett = aaret({
    [`${MOETE}/moete.md`]: moete('2030-02-01').replace('---\n', '---\nmangler: [referatet, sted]\n'),
    [`${MOETE}/sak-1.md`]: sak('1/30', `${NEVNER}${VEDLEGG}${VIDERE}${GODTA}`),
    [`${MOETE}/sak-5.md`]: sak('5/30'),
  });
  expect(linjer(ett)).toEqual({
    'Møter uten referat': [
      'Arkivet har ikke referatet fra møtet 1. februar 2030. Vi vet derfor ikke hva som ble vedtatt i sak 1/30 og sak 5/30.',
    ],
    'Annet som mangler fra møtene': ['Fra møtet 1. februar 2030 mangler også: / Sted'],
    'Hull i saksnumrene': [
      'Arkivet har ikke noe om sak 2/30 og sak 4/30.',
      'Arkivet har ikke dokumentene til sak 3/30.',
    ],
    'Saker uten dokumenter': [
      'Arkivet har ingen dokumenter fra Eksempelrådet sak 3/30: Nevnt. Eksempelrådet sak 1/30 viser til den.',
    ],
    'Vedlegg uten fil': [
      'Vedlegg 2A, «Tall», til Eksempelrådet sak 1/30: Sak 1/30. Det var varslet til 20. januar 2030.',
    ],
    'Varslet eller mulig, men ikke i arkivet': [
      'Behandling i Eksempelrådet 1. september 2030 er varslet i Eksempelrådet sak 1/30: Sak 1/30. Arkivet har ikke noe fra den behandlingen.',
    ],
    'Kjente feil i originalene': [
      'Eksempelrådet sak 1/30: Kjent feil i originalen, «31. juni». Trykt slik. Regelen umulig-dato.',
    ],
  });
  const sagt = aaretSagt(ett).replaceAll('\u00a0', ' ');
  expect(sagt).toMatch(/^1 møte uten referat, .*2 saker der vedtaket er ukjent, 3 hull i saksnumrene, /);
  expect(sagt).toContain('1 varslet eller mulig behandling som ikke er i arkivet');
  expect(tellinger([ett, ett]).map((en) => en.replace('\u00a0', ' '))).toEqual(
    expect.arrayContaining(['2 møter uten referat', '6 hull i saksnumrene']),
  );
  expect(aareneSagt([ett, ett]).replaceAll('\u00a0', ' ')).toMatch(/^Vi vet om 2 møter uten referat, /);
});

test('a decision that others quote is not said to be unknown', () => {
  const sitat = 'nevner:\n  - { sak: raad 1/30, vedtak: Rådet ventet. }\n';
  const ett = aaret({ [`${MOETE}/sak-2.md`]: sak('2/30', sitat) });
  expect(linjer(ett)['Møter uten referat']).toEqual([
    'Arkivet har ikke referatet fra møtet 1. februar 2030. Vi vet derfor ikke hva som ble vedtatt i sak 2/30. Vedtaket i sak 1/30 er bare kjent slik andre gjengir det.',
  ]);
  expect(tellinger([ett])).toContain('1\u00a0sak der vedtaket bare er kjent slik andre gjengir det');
});

test('of a whole year there is nothing to list', () => {
  const ett = aaret({
    'utvalg/raad.md': '---\nnavn:\n  - navn: Eksempelrådet\nkomplett: [2030]\n---\n',
    [`${MOETE}/sak-1.md`]: sak('1/30', '', '\n## Vedtak\n\nRådet støtter forslaget.\n'),
  });
  expect(mangellister(ett)).toEqual([]);
  expect(aaretSagt(ett)).toBe('Arkivet har alle møtene dette året. Vi kjenner ikke til noe som mangler.');
  expect(aareneSagt([])).toBe('Vi kjenner ikke til noe som mangler.');
});
