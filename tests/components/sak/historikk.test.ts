import { sakshistorikk } from '#components/sak/historikk.ts';
import { expect, test } from 'vitest';
import { bygg, les, md, NETTSTED } from '../../domain/prove.ts';

const dag = (n: number): string =>
  `2024-${String(Math.ceil(n / 28)).padStart(2, '0')}-${String(((n - 1) % 28) + 1).padStart(2, '0')}`;
const kjede = (lengde: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: lengde }, (_, i) => i + 1).flatMap((n) => [
      [`moeter/a/${dag(n)}/moete.md`, md(`dager: [{ dato: ${dag(n)} }]\npublisering: publisert`)],
      [
        `moeter/a/${dag(n)}/sak-${n}.md`,
        md(`saksnummer: ${n}/24\ntittel: Plan${n > 1 ? `\ntidligereBehandlinger: [a ${n - 1}/24]` : ''}`),
      ],
    ]),
  );
const { sak } = bygg(
  les({ 'nettsted.yaml': NETTSTED, 'utvalg/a.md': md('navn: [{ navn: A }]'), ...kjede(45) }),
);

test('a page shows the nearest treatments, and says that there are older ones', () => {
  const siste = sakshistorikk(sak('a/2024/45'));
  expect(siste?.rader.map((rad) => rad.sak?.nr)).toEqual(Array.from({ length: 40 }, (_, i) => i + 5));
  expect(siste?.avkortet).toBe(true);
  expect(siste?.markdown).toContain('| 45/24 |');
  expect(siste?.markdown).not.toContain('| 4/24 |');
});

test('a short history is whole', () => {
  const historikk = sakshistorikk(sak('a/2024/41'));
  expect([historikk?.rader.length, historikk?.avkortet]).toEqual([40, false]);
});
