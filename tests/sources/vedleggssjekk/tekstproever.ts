import { strToU8, type Zippable, zlibSync } from 'fflate';
import { odf, office, raa } from './proever.ts';

/** A PDF whose pages show these lines. */
export function pdfMedTekst(...sider: string[][]): Buffer {
  const nummer = (n: number): number => 10 + 2 * n;
  const side = (linjer: string[], n: number): string => {
    const ord = `BT /F 12 Tf 14 TL 20 700 Td ${linjer.map((linje) => `(${linje}) Tj T*`).join(' ')} ET`;
    return `${nummer(n)} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${nummer(n) + 1} 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
${nummer(n) + 1} 0 obj<</Length ${ord.length}>>stream
${ord}
endstream endobj`;
  };
  return raa(`%PDF-1.7
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[${sider.map((_, n) => `${nummer(n)} 0 R`).join(' ')}]/Count ${sider.length}>>endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
${sider.map(side).join('\n')}
trailer<</Root 1 0 R>>
%%EOF
`);
}

/** Twenty pages that show the same millions of words, in some kilobytes. */
export function tregPdf(): Buffer {
  const ord = zlibSync(strToU8(`BT /F 1 Tf ${'(abcdefgh)Tj '.repeat(3_000_000)}ET`));
  const sider = Array.from({ length: 20 }, (_, n) => n + 10);
  return Buffer.from(
    [
      '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      `2 0 obj<</Type/Pages/Kids[${sider.map((nr) => `${nr} 0 R`).join(' ')}]/Count 20>>endobj`,
      `4 0 obj<</Length ${ord.length}/Filter/FlateDecode>>stream\n${Buffer.from(ord).toString('latin1')}\nendstream endobj`,
      '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
      ...sider.map(
        (nr) =>
          `${nr} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj`,
      ),
      'trailer<</Root 1 0 R>>\n%%EOF\n',
    ].join('\n'),
    'latin1',
  );
}

const deler = (filer: Record<string, string>): Zippable =>
  Object.fromEntries(Object.entries(filer).map(([navn, xml]) => [navn, strToU8(xml)]));

/** A document of Word with this in its body, and more parts. */
export const word = (kropp: string, flere: Record<string, string> = {}): Buffer =>
  office(
    'word',
    deler({ 'word/document.xml': `<w:document><w:body>${kropp}</w:body></w:document>`, ...flere }),
  );

/** A paragraph of Word, run by run. */
export const avsnitt = (...biter: string[]): string =>
  `<w:p><w:pPr><w:tabs><w:tab w:pos="9"/></w:tabs></w:pPr>${biter.map((bit) => `<w:r><w:t>${bit}</w:t></w:r>`).join('<w:proofErr/>')}</w:p>`;

/** A spreadsheet of Excel with these cells in one row, and its shared strings. */
export const excel = (celler: string, felles = ''): Buffer =>
  office(
    'xl',
    deler({
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row>${celler}</row></sheetData></worksheet>`,
      'xl/sharedStrings.xml': `<sst>${felles}</sst>`,
    }),
  );

/** Slides of PowerPoint in the order they are shown; their files are numbered the other way. */
export function powerpoint(...lysbilder: string[]): Buffer {
  const nr = (n: number): number => lysbilder.length - n;
  const filer = lysbilder.map((ord, n): [string, string] => [
    `ppt/slides/slide${nr(n)}.xml`,
    `<p:sld><a:p><a:r><a:t>${ord}</a:t></a:r></a:p></p:sld>`,
  ]);
  return office(
    'ppt',
    deler({
      'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${lysbilder.map((_, n) => `<p:sldId id="${256 + n}" r:id="rId${n}"/>`).join('')}</p:sldIdLst></p:presentation>`,
      'ppt/_rels/presentation.xml.rels': `<Relationships>${lysbilder.map((_, n) => `<Relationship Id="rId${n}" Type="http://x/slide" Target="slides/slide${nr(n)}.xml"/>`).join('')}</Relationships>`,
      ...Object.fromEntries(filer),
    }),
  );
}

/** A document of LibreOffice with this in its body. */
export const libreoffice = (slag: 'text' | 'spreadsheet' | 'presentation', kropp: string): Buffer =>
  odf(slag, {
    'content.xml': strToU8(
      `<office:document-content><office:body>${kropp}</office:body></office:document-content>`,
    ),
  });
