import { expect, test } from 'vitest';
import { etterBehandlinger, etterLengde, etterUtvalg } from '#components/statistikk/grupper.ts';
import {
  flestSaker,
  omBehandlinger,
  omDommer,
  omLengde,
  omUtvalg,
  vanligsteType,
} from '#components/statistikk/setninger.ts';
import { varighet } from '#components/statistikk/tall.ts';
import type { Reise, Statistikk } from '#domain/statistikk';

const reise = (behandlinger: number, utvalg: number, dager?: number): Reise => ({
  gang: { id: 'a', tittel: 'Tittel', saker: [], ledd: [], varsler: [], ikkeKommet: [], tidligereIder: [] },
  behandlinger,
  utvalg,
  ...(dager === undefined ? {} : { dager }),
});
/** The hard spaces as a reader sees them. */
const lest = (tekst: string): string => tekst.replaceAll('\u00a0', ' ');

test.each([
  [0, 0, /^Arkivet har ennå ingen saker der forslaget kan sammenlignes/],
  [0, 1, /^Bare i én sak .* Der endret møtet forslaget\.$/],
  [1, 0, /^Bare i én sak .* Der ble vedtaket som foreslått\.$/],
  [9, 3, /^Møtet endret forslaget i 3 av 12 saker der forslag og vedtak kan sammenlignes\.$/],
  [15, 5, /i 5 av 20 saker \(25 prosent\) der/],
])('proposals: %i as proposed and %i changed', (likt, endret, setning) => {
  expect(lest(omDommer({ sammenlignet: { likt, endret } }))).toMatch(setning);
});

test('saker: the largest bar, and how many have no type', () => {
  const stolper = [
    { navn: '2024', antall: 3 },
    { navn: '2025', antall: 3 },
  ];
  const like = [...stolper, ...stolper];
  expect(lest(flestSaker(stolper, 6))).toBe('Flest saker er fra 2024 og 2025, med 3 saker hver.');
  expect(lest(flestSaker(like, 12))).toBe('Ingen skiller seg ut: 4 har flest, med 3 saker hver.');
  expect(lest(flestSaker([...stolper, { navn: '2026', antall: 4 }], 10))).toBe(
    'Flest saker er fra 2026, 4 av 10 saker.',
  );
  expect(flestSaker([], 0)).toBe('Arkivet har ingen saker.');
  const type = (hva: string | undefined, sum: number) => ({ hva, perUtvalg: [sum], sum });
  const tall = (perType: Statistikk['perType']): Statistikk => ({
    utvalg: [],
    saker: 5,
    perAar: [],
    perType,
    dommer: [],
    sammenlignet: { likt: 0, endret: 0 },
    reiser: [],
  });
  expect(lest(vanligsteType(tall([type(undefined, 3), type('drøfting', 2)])))).toBe(
    'Den vanligste sakstypen er drøfting, med 2 av 5 saker. For 3 saker oppgir ikke originalen noen type.',
  );
  expect(vanligsteType(tall([type(undefined, 5)]))).toBe('Originalene oppgir ingen sakstyper.');
});

test('matters: how many treatments and committees, and how long', () => {
  const reiser = [reise(4, 2, 800), reise(2, 1, 30), reise(9, 3), reise(2, 0)];
  expect(lest(omBehandlinger(reiser))).toMatch(/^Arkivet kjenner 4 saksganger .* med 9\.$/);
  expect(lest(omUtvalg(reiser))).toBe('2 av 3 saksganger gikk gjennom mer enn ett utvalg.');
  expect(lest(omLengde(reiser))).toBe(
    '1 av 2 saksganger varte i ett år eller mer. Den lengste, «Tittel», varte i 2 år og 2 måneder. For 2 saksganger kjenner vi ikke datoene godt nok.',
  );
  expect(omLengde([reise(2, 1, 365), reise(2, 1, 364)])).toMatch(/^1 av/);
  const usikker = { ...reise(2, 1, 900), minst: true as const };
  expect(lest(omLengde([usikker, ...reiser]))).toMatch(/varte i minst 2 år og 6 måneder\. For 3 saksganger/);
  expect(etterLengde([usikker]).every(({ antall }) => antall === 0)).toBe(true);
  expect([omBehandlinger([]), omUtvalg([]), omLengde([reise(2, 1)])]).toEqual([
    'Arkivet kjenner ingen saker som er behandlet mer enn én gang.',
    'Arkivet kjenner ingen saksganger gjennom utvalgene.',
    'Vi vet ikke hvor lenge noen av saksgangene varte.',
  ]);
  expect(etterBehandlinger(reiser).map(({ navn, antall }) => `${lest(navn)}: ${antall}`)).toEqual([
    '2 behandlinger: 2',
    '3 behandlinger: 0',
    '4 behandlinger: 1',
    '5 behandlinger: 0',
    '6 eller flere: 1',
  ]);
  expect(etterUtvalg(reiser).map(({ antall }) => antall)).toEqual([1, 1, 1]);
  expect(etterLengde([...reiser, reise(2, 1, 0), reise(2, 1, 365)]).map(({ antall }) => antall)).toEqual([
    2, 0, 0, 1, 1,
  ]);
});

test.each([
  [0, '0 dager'],
  [1, '1 dag'],
  [59, '59 dager'],
  [60, '2 måneder'],
  [365, '1 år'],
  [395, '1 år og 1 måned'],
  [730, '2 år'],
])('%i days', (dager, ord) => {
  expect(lest(varighet(dager))).toBe(ord);
});
