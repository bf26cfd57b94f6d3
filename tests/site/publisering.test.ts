import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { lesOrdliste } from '#search/ord/ordliste';
import { type Kopi, kopierEksempelraad } from './bygging.ts';
import { filerUnder } from './dist.ts';

const MOETER = 'moeter/eksempelraadet';
const VAARMOETE = `${MOETER}/2026-03-17`;

/** What stands in public, to show that the search below finds what there is. */
const OFFENTLIG = 'synligkanari';

/** A fault of the minutes that is accepted. */
const GODTA = (grunn: string): string =>
  `godta:\n  - { regel: umulig-dato, gjelder: vedtaket, grunn: ${grunn} }`;

/** Puts a word of its own into everything that is not public on the day of the tests. */
function plant({ innhold, endre }: Kopi): string[] {
  const ord: string[] = [];
  const nytt = (): string => {
    // Letters only: the word list of the search has no words with figures.
    const neste = `hemmeligkanari${ord.length
      .toString(26)
      .padStart(2, '0')
      .replaceAll(/\d/g, (tall) => 'qrstuvwxyz'[Number(tall)] ?? '')}`;
    ord.push(neste);
    return neste;
  };
  const nederst = (sti: string, avsnitt = ''): void =>
    endre(sti, (tekst) => `${tekst}${avsnitt}\n${nytt()} ${nytt()}.\n`);
  const felt = (sti: string, etter: string, ny: (o: string) => string): void =>
    endre(sti, (tekst) => tekst.replace(etter, `${etter}\n${ny(nytt())}`));
  const tittel = (sti: string): void =>
    endre(sti, (tekst) => tekst.replace(/^tittel: .*$/m, `tittel: ${nytt()} ${nytt()}`));

  // A draft without number, and a sak that comes later than the rest of its notice.
  for (const sak of ['sak-utkast-strategi', 'sak-6']) {
    tittel(`${VAARMOETE}/${sak}.md`);
    nederst(`${VAARMOETE}/${sak}.md`);
  }
  felt(
    `${VAARMOETE}/sak-6.md`,
    'sakstype: orientering',
    (o) => `vedlegg:\n  - nr: "1"\n    tittel: ${o}\n    fil: vedlegg/${o}.txt`,
  );
  mkdirSync(join(innhold, VAARMOETE, 'vedlegg'));
  writeFileSync(join(innhold, VAARMOETE, 'vedlegg', `${ord.at(-1) ?? ''}.txt`), nytt());

  // Withdrawn: a number and a reason, nothing else. Text in an exempt sak stops the build.
  tittel(`${VAARMOETE}/sak-5.md`);
  nederst(`${VAARMOETE}/sak-5.md`);

  // Minutes that are a draft, of a meeting whose notice is public.
  nederst(`${VAARMOETE}/sak-3.md`, '\n## Vedtak\n');
  nederst(`${VAARMOETE}/sak-3.md`, '\n## Behandling i møtet\n');
  nederst(`${VAARMOETE}/sak-3.md`, '\n## Innspill\n');
  felt(`${VAARMOETE}/moete.md`, 'deltakere:', (o) => `  tilStede:\n    - ${o}, Nordby kommune`);

  // An attachment that is announced for a later day.
  felt(
    `${MOETER}/2025-02-11/sak-4.md`,
    'vedlegg:',
    (o) => `  - nr: "1"\n    tittel: Kommer senere\n    fil: vedlegg/${o}.txt\n    kommer: 2027-01-01`,
  );
  writeFileSync(join(innhold, MOETER, '2025-02-11/vedlegg', `${ord.at(-1) ?? ''}.txt`), nytt());

  // A meeting whose notice comes later, and one that is not public at all.
  tittel(`${MOETER}/2026-06-09/sak-9.md`);
  nederst(`${MOETER}/2026-06-09/sak-9.md`);
  endre(`${MOETER}/2026-06-09/moete.md`, (tekst) => tekst.replace('Leder 1', nytt()));
  tittel('moeter/fagforum/2026-04-21/sak-4.md');
  nederst('moeter/fagforum/2026-04-21/sak-4.md');
  endre('moeter/fagforum/2026-04-21/moete.md', (tekst) => tekst.replace('Hemmelig sted', nytt()));

  // What is lacking and what is accepted, of papers and minutes that are not public.
  for (const moete of [`${MOETER}/2026-06-09`, 'moeter/fagforum/2026-04-21'])
    endre(`${moete}/moete.md`, (tekst) =>
      tekst.replace('agenda:', `mangler: [${nytt()}]\n${GODTA(nytt())}\nagenda:`),
    );
  felt(`${VAARMOETE}/sak-3.md`, 'sakstype: anbefaling', GODTA);

  endre(`${MOETER}/2025-02-11/sak-2.md`, (tekst) => `${tekst}\n${OFFENTLIG}\n`);
  return ord;
}

/** The words that stand in a file of the site, packed or not, or in its name. */
function ordI(mappe: string, fil: string, ordene: readonly string[]): string[] {
  const byte = readFileSync(join(mappe, fil));
  const pakket = byte[0] === 0x1f && byte[1] === 0x8b;
  const innhold = (pakket ? gunzipSync(byte) : byte).toString('latin1');
  const ordliste = fil.startsWith('soek/ord/') ? lesOrdliste(JSON.parse(innhold)) : [];
  const tekst = [fil, innhold, ...ordliste.map(({ form }) => form)].join('\n').toLowerCase();
  return ordene.filter((ord) => tekst.includes(ord));
}

let kopi: Kopi;
let plantet: string[];

beforeAll(async () => {
  kopi = kopierEksempelraad('publisering');
  plantet = plant(kopi);
  const { kode, utskrift } = await kopi.bygg();
  expect(kode, utskrift).toBe(0);
});

test('what is not public is in no byte of the site', () => {
  expect(plantet.length).toBeGreaterThan(20);
  const lekkasjer = filerUnder(kopi.ut).flatMap((fil) =>
    ordI(kopi.ut, fil, plantet).map((ord) => `${fil}: ${ord}`),
  );
  expect(lekkasjer).toEqual([]);
});

test('what is public is found in page and search index alike', () => {
  const funnet = filerUnder(kopi.ut).filter((fil) => ordI(kopi.ut, fil, [OFFENTLIG]).length > 0);
  expect(funnet).toContain('saker/eksempelraadet/2025/2/index.html');
  expect(funnet.some((fil) => fil.startsWith('pagefind/fragment/'))).toBe(true);
  expect(funnet.some((fil) => fil.startsWith('pagefind/index/'))).toBe(true);
  expect(funnet.some((fil) => fil.startsWith('soek/ord/'))).toBe(true);
});

test('each planted word stands in the content', () => {
  const filer = filerUnder(kopi.innhold);
  const savnet = plantet.filter((ord) => !filer.some((fil) => ordI(kopi.innhold, fil, [ord]).length > 0));
  expect(savnet).toEqual([]);
});
