import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** A document as Word writes it, with one paragraph: a zip. */
export function docx(tekst: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${tekst} ${'fyll '.repeat(40)}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });
}

/** A PDF of one page with one line of text, in a packed stream as most programs write it. */
export function pdf(tekst: string): Uint8Array {
  const stroem = deflateSync(Buffer.from(`BT /F1 12 Tf 72 700 Td (${tekst}) Tj ET`)).toString('latin1');
  const deler = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stroem.length} /Filter /FlateDecode >>\nstream\n${stroem}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let ut = '%PDF-1.4\n';
  const steder = deler.map((del, n) => {
    const sted = ut.length;
    ut += `${n + 1} 0 obj\n${del}\nendobj\n`;
    return sted;
  });
  const xref = ut.length;
  const rader = steder.map((sted) => `${String(sted).padStart(10, '0')} 00000 n \n`).join('');
  ut += `xref\n0 ${deler.length + 1}\n0000000000 65535 f \n${rader}`;
  ut += `trailer\n<< /Size ${deler.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(ut, 'latin1');
}
