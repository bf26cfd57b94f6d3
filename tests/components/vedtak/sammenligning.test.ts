import { expect, test } from 'vitest';
import {
  domsetning,
  forskjellerFraForslag,
  forskjellerMellomForslag,
  omfangAv,
} from '#components/vedtak/sammenligning.ts';
import { offentlig } from '#domain/publisering';
import { bygg, DAG, eksempelraad } from '../../domain/prove.ts';

const { sak } = bygg(offentlig(eksempelraad(), DAG));
/** Hard spaces as plain ones. */
const setning = (id: string): string =>
  domsetning(sak(id), forskjellerFraForslag(sak(id))).replaceAll('\u00a0', ' ');

test.each([
  ['proeveutvalget/2025/9', 'Vedtatt som foreslått.'],
  ['eksempelraadet/2025/2', 'Endret i møtet: 3 ord tatt ut, 18 lagt til.'],
  [
    'eksempelraadet/2025/4',
    'Endret i møtet: fra forslaget i innkallingen 9 ord lagt til; fra forslaget i toppnotatet 2 ord tatt ut, 2 lagt til.',
  ],
  ['eksempelraadet/2025/11', 'Vedtaket er et annet enn forslaget: 3 ord tatt ut, 2 lagt til.'],
  [
    'eksempelraadet/2025/12b',
    'Ordlyden ble endret i møtet: referatet har overskriften «Vedtak oppdatert». Arkivet har ikke forslaget.',
  ],
  ['eksempelraadet/2025/3', 'Arkivet har ikke noe forslag til dette vedtaket.'],
  ['proeveutvalget/2025/13', ''],
])('%s: %s', (id, ventet) => {
  expect(setning(id)).toBe(ventet);
});

test('a decision that follows one of two proposals is compared with the other', () => {
  const fire = sak('eksempelraadet/2025/4');
  const [innkallingen, toppnotatet] = fire.forslag;
  if (!innkallingen || !toppnotatet) throw new Error('sak 4/25 har ikke to forslag');
  const somToppnotatet = {
    ...fire,
    dom: 'som-foreslaatt' as const,
    vedtak: { ...toppnotatet, id: 'vedtak' },
  };
  expect(domsetning(somToppnotatet, [])).toBe('Vedtatt som foreslått i toppnotatet.');
  expect(forskjellerFraForslag(somToppnotatet).map(({ fra }) => fra)).toEqual(['innkallingen']);
});

test('proposals are compared with each other when their words differ', () => {
  expect(forskjellerMellomForslag(sak('proeveutvalget/2025/9'))).toEqual([]);
  const [ulike] = forskjellerMellomForslag(sak('eksempelraadet/2025/4'));
  expect(ulike).toMatchObject({ fra: 'innkallingen', til: 'toppnotatet' });
  expect(omfangAv(ulike?.forskjell ?? { stykker: [], tattUt: 0, lagtTil: 0 })).toBe('9\u00a0ord lagt til');
});
