import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Svar, undersoek } from '#sources/vedleggssjekk/undersoek';
import { odf, office, pdf } from './proever.ts';
import { avsnitt, excel, libreoffice, pdfMedTekst, powerpoint, word } from './tekstproever.ts';

/** A number of a test person: 80 is added to the month, so nobody has it. */
const NUMMER = '01819010001';
const FUNN = 'Her står et fødselsnummer eller D-nummer: «018190•••••»';

let rot = '';
beforeEach(() => {
  rot = mkdtempSync(join(tmpdir(), 'saksgang-'));
});
afterEach(() => {
  rmSync(rot, { recursive: true });
});

async function svarene(navn: string, byte: Buffer): Promise<Svar[]> {
  writeFileSync(join(rot, navn), byte);
  return Array.fromAsync(undersoek(rot, navn));
}
const meldinger = async (navn: string, byte: Buffer): Promise<string[]> =>
  ((await svarene(navn, byte)).at(-1)?.feil ?? [])
    .filter(({ regel }) => regel === 'foedselsnummer')
    .map(({ melding }) => melding);

const celle = (felter: string, innhold: string): string => `<c ${felter}>${innhold}</c>`;
const odfcelle = (verdi: string, vist: string): string =>
  `<table:table-cell office:value-type="float" office:value="${verdi}"><text:p>${vist}</text:p></table:table-cell>`;

const FINNES: [hva: string, navn: string, byte: Buffer, sted?: string][] = [
  ['running text', 'a.pdf', pdfMedTekst(['Hei'], [`Medlem 1, ${NUMMER}, deltok.`]), 'side 2'],
  ['two lines', 'a.pdf', pdfMedTekst(['Medlem 1 018190', '10001 deltok']), 'side 1'],
  ['two parts on a line', 'a.pdf', pdfMedTekst([`018190) Tj (10001`]), 'side 1'],
  ['running text', 'a.docx', word(avsnitt(`Medlem 1 ${NUMMER}`))],
  ['several runs', 'a.docx', word(avsnitt('Medlem 1 01', '8190', ' 100', '01.'))],
  [
    'a cell of a table',
    'a.docx',
    word(`<w:tbl><w:tc>${avsnitt(NUMMER)}</w:tc><w:tc>${avsnitt('5')}</w:tc></w:tbl>`),
  ],
  ['two lines', 'a.docx', word('<w:p><w:r><w:t>018190</w:t><w:br/><w:t>10001</w:t></w:r></w:p>')],
  [
    'a hyphen that does not break',
    'a.docx',
    word('<w:p><w:t>018190</w:t><w:noBreakHyphen/><w:t>10001</w:t></w:p>'),
  ],
  ['characters as codes', 'a.docx', word(avsnitt('&#48;1819010001'))],
  [
    'what was deleted',
    'a.docx',
    word(`<w:p><w:del><w:r><w:delText>${NUMMER}</w:delText></w:r></w:del></w:p>`),
  ],
  [
    'what was typed beside what was deleted',
    'a.docx',
    word('<w:p><w:t>018190</w:t><w:delText>12</w:delText><w:t>10001</w:t></w:p>'),
  ],
  ['a comment', 'a.docx', word('', { 'word/comments.xml': `<w:comments>${avsnitt(NUMMER)}</w:comments>` })],
  ['a header', 'a.docx', word('', { 'word/header1.xml': `<w:hdr>${avsnitt(NUMMER)}</w:hdr>` })],
  [
    'the title of the document',
    'a.docx',
    word('', { 'docProps/core.xml': `<a><dc:title>${NUMMER}</dc:title></a>` }),
  ],
  [
    'other bytes',
    'a.docx',
    office('word', { 'word/document.xml': Buffer.from(`\uFEFF${avsnitt(NUMMER)}`, 'utf16le') }),
  ],
  [
    'shared strings',
    'a.xlsx',
    excel(celle('t="s"', '<v>0</v>'), `<si><r><t>018190 </t></r><r><t>10001</t></r></si>`),
  ],
  ['a text in its cell', 'a.xlsx', excel(celle('t="inlineStr"', `<is><t>${NUMMER}</t></is>`))],
  ['a text that a formula gives', 'a.xlsx', excel(celle('t="str"', `<f>A1</f><v>${NUMMER}</v>`))],
  ['a slide', 'a.pptx', powerpoint('Hei', `Medlem 1 ${NUMMER}`, 'Takk'), 'lysbilde 2'],
  [
    'running text',
    'a.odt',
    libreoffice('text', `<text:p>Medlem 1 <text:span>018190</text:span><text:s/>10001</text:p>`),
  ],
  ['two lines', 'a.odt', libreoffice('text', '<text:h>018190<text:line-break/>10001</text:h>')],
  [
    'a cell',
    'a.ods',
    libreoffice('spreadsheet', `<table:table-cell><text:p>${NUMMER}</text:p></table:table-cell>`),
  ],
  [
    'a slide',
    'a.odp',
    libreoffice(
      'presentation',
      `<draw:page><text:p>1</text:p></draw:page><draw:page><text:p>${NUMMER}</text:p></draw:page>`,
    ),
    'lysbilde 2',
  ],
];

describe('a national identity number is found in', () => {
  test.each(FINNES)('%s of %s', async (_, navn, byte, sted) => {
    expect(await meldinger(navn, byte)).toEqual([sted === undefined ? `${FUNN}.` : `${FUNN} (${sted}).`]);
  });

  test.each([
    ['a number of Excel', 'a.xlsx', excel(celle('r="A1"', '<v>41819010186</v>'))],
    ['a number of Excel with an exponent', 'a.xlsx', excel(celle('t="n"', '<v>4.1819010186E10</v>'))],
    ['a number of LibreOffice', 'a.ods', libreoffice('spreadsheet', odfcelle('41819010186', '4,18E+10'))],
    ['the same, shown as it is', 'a.ods', libreoffice('spreadsheet', odfcelle('41819010186', '41819010186'))],
  ])('%s', async (_, navn, byte) => {
    expect(await meldinger(navn, byte)).toEqual([FUNN.replace('018190', '418190') + '.']);
  });

  test('a document within a document', async () => {
    const tall = excel(celle('t="inlineStr"', `<is><t>${NUMMER}</t></is>`));
    const byte = office('word', { 'word/embeddings/ark.xlsx': tall });
    expect(await meldinger('a.docx', byte)).toEqual([`${FUNN} (i et dokument som er satt inn).`]);
  });

  test('a document with comments within a document', async () => {
    const notat = word(avsnitt(NUMMER), { 'word/comments.xml': '<w:comments><w:comment/></w:comments>' });
    const byte = office('ppt', { 'ppt/embeddings/notat.docx': notat });
    expect(await meldinger('a.pptx', byte)).toEqual([`${FUNN} (i et dokument som er satt inn).`]);
  });
});

/** Digits that are none: a case, an account, telephones, ISBN, an organisation, an amount, other check digits. */
const ANDRE = [
  'Sak 2030/18190',
  'Konto 0181.90.10001',
  'Konto 018190.10001.2',
  'Tlf. 22 33 44 55 eller +47 412 34 567',
  'ISBN 978-82-00-12345-6',
  'Org.nr. 974 760 673',
  'Kr 18 190 100 010,00',
  '01819010002',
  '99819010001',
  'DOI 10.1000/01819010001',
];

describe('other numbers are met with silence in', () => {
  test.each(ANDRE)('%s', async (tall) => {
    expect(await meldinger('a.pdf', pdfMedTekst([`Se ${tall} her.`]))).toEqual([]);
    expect(await meldinger('a.docx', word(avsnitt(`Se ${tall} her.`)))).toEqual([]);
    expect(await meldinger('a.odt', libreoffice('text', `<text:p>Se ${tall} her.</text:p>`))).toEqual([]);
  });

  test.each([
    ['paragraphs', 'a.docx', word(avsnitt('018190') + avsnitt('10001'))],
    ['cells of Excel', 'a.xlsx', excel(celle('', '<v>418190</v>') + celle('', '<v>10186</v>'))],
    [
      'cells of LibreOffice',
      'a.ods',
      libreoffice('spreadsheet', odfcelle('418190', '418190') + odfcelle('10186', '10186')),
    ],
    ['the sum of a formula', 'a.xlsx', excel(celle('', '<f>SUM(B:B)</f><v>41819010186</v>'))],
    ['the number of a shared string', 'a.xlsx', excel(celle('t="s"', '<v>41819010186</v>'))],
    ['measures', 'a.docx', word('<w:p><wp:posOffset>41819010186</wp:posOffset></w:p>')],
  ])('%s', async (_, navn, byte) => {
    expect(await meldinger(navn, byte)).toEqual([]);
  });
});

test('each number is told of once on a page, and of many, how many more there are', async () => {
  const to = pdfMedTekst([NUMMER, NUMMER], [NUMMER]);
  expect(await meldinger('a.pdf', to)).toEqual([`${FUNN} (side 1).`, `${FUNN} (side 2).`]);
  const alle = await meldinger('a.pdf', pdfMedTekst(...Array.from({ length: 30 }, () => [NUMMER])));
  expect(alle).toHaveLength(21);
  expect(alle.at(-1)).toBe('Filen har 10 til av samme slag. Det neste står her (side 21).');
});

test('in an address of the web it is a warning', async () => {
  const [, svar] = await svarene('a.docx', word(avsnitt(`https://example.org/${NUMMER}`)));
  expect(svar?.feil).toMatchObject([{ regel: 'foedselsnummer', nivaa: 'advarsel' }]);
});

test('so are numbers within a row of numbers', async () => {
  const [, svar] = await svarene(
    'a.pdf',
    pdfMedTekst(['Oslo 12 018190 10001 500', 'Medlem, 018190 10001, 500']),
  );
  expect(svar?.feil).toMatchObject([
    { nivaa: 'advarsel', melding: expect.stringContaining('«018190•••••» (side 1)') as string },
    { melding: `${FUNN} (side 1).` },
  ]);
  expect(svar?.feil[1]).not.toHaveProperty('nivaa');
});

test('what the file is, is answered before its text is read', async () => {
  const svar = await svarene('a.pdf', pdfMedTekst([NUMMER]));
  expect(svar.map(({ feil, ferdig }) => [feil.length, ferdig])).toEqual([
    [0, false],
    [1, true],
  ]);
});

test.each([
  ['a page without text', 'a.pdf', pdf()],
  ['a document without words', 'a.odt', odf('text')],
  [
    'a document whose words are no XML',
    'a.docx',
    office('word', { 'word/document.xml': strToU8('<<&#x; 01819') }),
  ],
])('%s is no fault', async (_, navn, byte) => {
  expect(await meldinger(navn, byte)).toEqual([]);
});

test('a file that has to be replaced is not read further', async () => {
  const makro = office('word', {
    'word/vbaProject.bin': strToU8('x'),
    'word/header1.xml': strToU8(avsnitt(NUMMER)),
  });
  expect((await svarene('a.docx', makro)).map(({ ferdig }) => ferdig)).toEqual([true]);
});

test('a text that cannot be read to its end is told of', async () => {
  const hel = pdfMedTekst([NUMMER]).toString('latin1');
  const halv = hel.replace('/Kids[10 0 R]/Count 1', '/Kids[10 0 R 99 0 R]/Count 2');
  expect(halv).not.toBe(hel);
  const [, svar] = await svarene('a.pdf', Buffer.from(halv, 'latin1'));
  expect(svar).toMatchObject({ feil: [{ regel: 'ulesbar-fil', nivaa: 'advarsel' }], ferdig: true });
});

test('a broken file is told of as that alone', async () => {
  const [, svar] = await svarene('a.pdf', pdfMedTekst([NUMMER]).subarray(0, 200));
  expect(svar?.feil.map(({ regel }) => regel)).toEqual(['oedelagt-vedlegg']);
});

test('a document within that cannot be read is told of', async () => {
  const ingen = office('word', { 'word/embeddings/ark.xlsx': strToU8('PK') });
  const inni = word(avsnitt(NUMMER));
  const data = inni.indexOf('word/document.xml') + 'word/document.xml'.length;
  inni.fill(0xff, data, data + 8);
  const halv = office('ppt', { 'ppt/embeddings/notat.docx': inni });
  for (const [navn, byte] of [
    ['a.docx', ingen],
    ['a.pptx', halv],
  ] as const)
    expect((await svarene(navn, byte)).at(-1)?.feil).toMatchObject([
      { regel: 'ulesbar-fil', nivaa: 'advarsel' },
    ]);
});
