import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hentPagefind, type Side } from '#components/soek/pagefind.ts';
import { buildArkiv } from '#domain/arkiv';
import { offentlig } from '#domain/publisering';
import { lesOrdliste } from '#search/ord/ordliste';
import { lesMappe } from '#sources/files';
import { kopierVedlegg } from '#sources/vedlegg';
import { leggNettlesergrunn } from '../../scripts/maalsoek/nettlesergrunn.ts';
import { lagSoekeindeks } from '../../scripts/soekeindeks.ts';
import { les, teksterIEksempelraad, vedleggIEksempelraad } from '../domain/prove.ts';

const INNHOLD = 'tests/fixtures/eksempelraad';
const DAG = '2026-03-01';

let mappe = '';
beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
});
afterEach(() => {
  rmSync(mappe, { recursive: true });
});

const MOETE = 'moeter/eksempelraadet/2025-02-11/moete.md';
const SAK = 'moeter/eksempelraadet/2025-02-11/sak-5.md';

const side = (dato: string, tekst: string): string =>
  `<!doctype html><html lang="nb"><body><main data-pagefind-body=""><div hidden>` +
  `<span data-soek="type" data-verdi="Sak"></span><span data-soek="dato" data-verdi="${dato}"></span></div>` +
  `<h1>Saken fra ${dato}</h1><p>${tekst}</p></main></body></html>`;

/**
 * Some pages and the attachments of the fixture archive, indexed as `nettsted.yaml` says.
 * @param utenRolle someone that a list names, and nothing gives a role
 */
async function indeksert(
  valg: string,
  utenRolle = 'Zebulon Rolleløsen',
): Promise<(q: string) => Promise<Side[]>> {
  const tekster = teksterIEksempelraad();
  const nettsted = `${tekster['nettsted.yaml'] ?? ''}\nsoek: { personnavn: ${valg} }\n`;
  const sak = (tekster[SAK] ?? '').replace(/^tittel: .*/mu, `tittel: Nordby orienterer ved ${utenRolle}`);
  const moete = (tekster[MOETE] ?? '').replace(/^  innkalt:\n/mu, `$&    - ${utenRolle}\n`);
  const filer = offentlig(les({ ...tekster, 'nettsted.yaml': nettsted, [MOETE]: moete, [SAK]: sak }), DAG);
  const { arkiv } = buildArkiv(filer, DAG, vedleggIEksempelraad());
  const sider = {
    'gammel/index.html': side('2025-02-11', 'Innleder 1 la fram saken. Rådet sluttet seg til.'),
    'ny/index.html': side('2026-01-20', 'Medlem 2 la fram saken. Rådet sluttet seg til.'),
    'navn/index.html': side(
      '2026-02-01',
      'Rolleløsen-gruppen så på fjordhester.</p><h2 id="innlegg-fra-zebulon-rolleloesen">Innlegg fra Zebulon Rolleløsen</h2>' +
        '<p>Notatet om fjordhester skrev Rolleløsen selv.',
    ).replace('Saken fra 2026-02-01', 'Nordby orienterer ved Zebulon Rolleløsen'),
  };
  for (const [sti, html] of Object.entries(sider)) {
    mkdirSync(dirname(join(mappe, sti)), { recursive: true });
    writeFileSync(join(mappe, sti), html);
  }
  kopierVedlegg(arkiv, { innhold: INNHOLD, noekler: lesMappe(INNHOLD).noekler }, mappe);
  await lagSoekeindeks({ mappe, base: '/', arkiv, innhold: INNHOLD });
  leggNettlesergrunn();
  const pagefind = await hentPagefind(pathToFileURL(`${join(mappe, 'pagefind')}/`).href);
  return async (q) => Promise.all((await pagefind.search(q)).results.map((treff) => treff.data()));
}

/** Every word of the list that the search page reads. */
function ordlisten(): string[] {
  const ord = join(mappe, 'soek', 'ord');
  return readdirSync(ord).flatMap((fil) =>
    lesOrdliste(JSON.parse(readFileSync(join(ord, fil), 'utf8'))).map(({ form }) => form),
  );
}

const adresser = (sider: readonly Side[]): string[] => sider.map(({ url }) => url).toSorted();

describe('personal names', () => {
  const alt = (sider: readonly Side[]): string => JSON.stringify(sider);

  test('alltid: a name gives hits whatever the day', async () => {
    const soek = await indeksert('alltid');
    expect(adresser(await soek('"Innleder 1"'))).toContain('/gammel/');
    expect(adresser(await soek('"Medlem 2"'))).toContain('/ny/');
    expect(adresser(await soek('"Saksbehandler 1"'))).toHaveLength(1);
    expect(ordlisten()).toEqual(expect.arrayContaining(['innleder', 'medlem']));
  });

  test('tolv-maaneder: the name is gone from what is older, its text and excerpts too', async () => {
    const soek = await indeksert('tolv-maaneder');
    expect(await soek('"Innleder 1"')).toEqual([]);
    expect(await soek('"Saksbehandler 1"')).toEqual([]);
    expect(adresser(await soek('"Medlem 2"'))).toEqual(['/ny/']);
    const alle = alt([...(await soek('"la fram saken"')), ...(await soek('regneark'))]);
    expect(alle).toContain('la fram saken');
    expect(alle).toContain('Medlem 2');
    expect(alle).not.toMatch(/Innleder|Saksbehandler/);
    expect(ordlisten()).toContain('medlem');
    expect(ordlisten()).not.toContain('innleder');
  });

  test('aldri: no name gives hits', async () => {
    const soek = await indeksert('aldri');
    expect(await soek('"Innleder 1"')).toEqual([]);
    expect(await soek('"Medlem 2"')).toEqual([]);
    expect(alt(await soek('"la fram saken"'))).not.toMatch(/Innleder|Medlem/);
  });
});

describe('a person without a role', () => {
  test.each(['alltid', 'tolv-maaneder', 'aldri'])('%s: is nowhere in the index', async (valg) => {
    const soek = await indeksert(valg);
    for (const q of ['Rolleløsen', 'rolleloesen', 'Zebulon']) expect(await soek(q), q).toEqual([]);
    const [treff, ...andre] = await soek('fjordhester');
    expect(andre).toEqual([]);
    const alt = JSON.stringify(treff);
    expect(alt).not.toMatch(/rollel|zebulon/i);
    expect(alt).toContain('…-gruppen så på fjordhester. Innlegg fra … Notatet om fjordhester skrev … selv.');
    expect(alt).toContain('"anchors":[]');
    expect(treff?.meta.title).toBe('Nordby orienterer ved …');
    const hopp = readFileSync(join(mappe, 'soek', 'hopp.json'), 'utf8');
    expect(hopp).toContain('"Nordby orienterer ved …"');
    expect(hopp).not.toMatch(/rollel|zebulon/i);
    expect(ordlisten().filter((ord) => /rollel|zebulon|…/.test(ord))).toEqual([]);
  });

  test('a file that is named so is left out, and the build says why', async () => {
    const sagt = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    // As a file of the fixture is named.
    const soek = await indeksert('alltid', 'Referat Raa');
    expect(sagt.mock.calls.flat()).toContain(
      'moeter/eksempelraadet/2025-02-11/vedlegg/referat-raa.txt: filnavnet har et personnavn som ikke skal gi treff, og filen er ikke i søket.',
    );
    expect(await soek('Mgte')).toEqual([]);
    expect(readFileSync(join(mappe, 'soek', 'sider.json'), 'utf8')).not.toContain('referat-raa');
    sagt.mockRestore();
  });
});

describe('attachments', () => {
  test('a hit in a PDF leads to its page, and knows its sak', async () => {
    const soek = await indeksert('alltid');
    const [treff, ...andre] = await soek('kostnadsoverslag');
    expect(andre).toEqual([]);
    expect(treff?.url).toBe('/moeter/eksempelraadet/2025-02-11/vedlegg/kostnader.pdf');
    expect(treff?.sub_results.map(({ title, url }) => [title, url])).toEqual([
      ['Side 2', `${treff?.url}#page=2`],
    ]);
    expect(treff?.meta).toMatchObject({
      title: 'Kostnader ved kodeverk',
      type: 'Vedlegg',
      utvalg: 'Eksempelrådet',
      aar: '2025',
      dato: '2025-02-11',
      sak: 'Eksempelrådet sak 4/25',
    });
    expect(treff?.meta.fil).toMatch(/^PDF, 1.kB, 2.sider$/);
  });

  test('plain text is found, and so is a word that a line break cut in two', async () => {
    const soek = await indeksert('alltid');
    expect(adresser(await soek('"Kodeverk A 12"'))).toEqual([
      '/moeter/eksempelraadet/2025-02-11/vedlegg/tall.txt',
    ]);
    expect((await soek('vedlikeholdet'))[0]?.meta.title).toBe('Kostnader ved kodeverk');
    expect(adresser(await soek('Mgte'))).toEqual([
      '/moeter/eksempelraadet/2025-02-11/vedlegg/referat-raa.txt',
    ]);
    expect(readFileSync(join(mappe, 'soek', 'sider.json'), 'utf8')).toContain('referat-raa');
  });
});
