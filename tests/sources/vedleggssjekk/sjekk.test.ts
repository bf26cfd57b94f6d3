import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sjekkVedlegg } from '#sources/vedleggssjekk/sjekk';
import { TYPER } from '#sources/vedleggssjekk/typer';
import {
  cfb,
  gif,
  jpeg,
  laastPdf,
  lyver,
  objektstroem,
  odf,
  office,
  PDF,
  pdf,
  PNG,
  raa,
  tekst,
  webp,
  zip,
} from './proever.ts';
import { avsnitt, libreoffice, word } from './tekstproever.ts';

const MAKRO = { 'word/vbaProject.bin': strToU8('x') };
const UNDER = '\nTekst.\n'.repeat(200);

/** What nearly every document has: a link, and the template on the author's own disk. */
const LENKER =
  '<Relationships><Relationship Type="http://x/hyperlink" Target="https://example.org" TargetMode="External"/>' +
  '<Relationship Type="http://x/attachedTemplate" Target="file:///C:\\Maler\\notat.dotx" TargetMode="External"/></Relationships>';

/** A field of Word, run by run. */
const felt = (...biter: string[]): string =>
  `<w:p><w:fldChar w:fldCharType="begin"/>${biter.map((bit) => `<w:r><w:instrText>${bit}</w:instrText></w:r>`).join('')}<w:fldChar w:fldCharType="end"/></w:p>`;
/** As older LibreOffice writes it: rules that lie nowhere, and the formula as an annotation. */
const FORMEL =
  '<!DOCTYPE math:math PUBLIC "-//OpenOffice.org//DTD Modified W3C MathML 1.01//EN" "math.dtd"><math:math><math:annotation>1</math:annotation></math:math>';
const LENKE = '9 0 obj<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org)>>>>endobj';

const GODE: [string, Buffer][] = [
  ['kostnader.pdf', PDF],
  ['pakket.pdf', pdf('', objektstroem(7, '<</Kind/Note>>'))],
  ['figur.png', PNG],
  ['bilde.jpg', jpeg()],
  ['bilde.JPEG', jpeg()],
  ['bilde.gif', gif()],
  ['bilde.webp', webp()],
  ['notat.txt', tekst('Blåbærsyltetøy\n')],
  ['med-bom.txt', tekst('\uFEFFBlåbær\r\n')],
  ['fra-mz.txt', tekst('MZ er to bokstaver, og BM også.\n')],
  ['notat.md', tekst('# Møte\n')],
  ['tall.csv', tekst('år;antall\n2025;3\n')],
  ['moete.ics', tekst('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n')],
  ['notat.docx', office('word')],
  ['tabell.xlsx', office('xl')],
  ['lysark.pptx', office('ppt')],
  ['med-tabell.docx', office('word', { 'word/embeddings/Microsoft_Excel_Sheet.xlsx': strToU8('PK') })],
  ['med-lenke.docx', office('word', { 'word/_rels/document.xml.rels': strToU8(LENKER) })],
  ['med-felt.docx', word(felt('HYPERLINK "https://example.org/DDEAUTO"') + felt('PAGE') + avsnitt('LINK'))],
  [
    'sporer.docx',
    word(avsnitt('hei'), {
      'word/settings.xml': '<w:settings><w:trackRevisions/></w:settings>',
      'word/comments.xml': '<w:comments/>',
    }),
  ],
  [
    'med-tegning.docx',
    office('word', {
      'word/media/a.svg': strToU8('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x/svg.dtd"><svg/>'),
    }),
  ],
  ['formel.odt', odf('text', { 'Object 1/content.xml': strToU8(FORMEL) })],
  ['med-lenke.odt', libreoffice('text', '<text:a xlink:href="https://example.org">x</text:a>')],
  ['til-side.pdf', pdf('/OpenAction<</S/GoTo/D[3 0 R/Fit]>>/URI<</Base(https://example.org)>>')],
  ['til-side-et-annet-sted.pdf', pdf('/OpenAction 6 0 R', `6 0 obj<</S/GoTo/D[3 0 R/Fit]>>endobj ${LENKE}`)],
  ['notat.odt', odf('text')],
  ['tabell.ods', odf('spreadsheet')],
  ['lysark.odp', odf('presentation')],
];

test.each(GODE)('%s is let through', async (navn, byte) => {
  expect(await sjekkVedlegg(navn, byte)).toEqual([]);
});

test('every type that may be published is tried', () => {
  expect(new Set(GODE.map(([navn]) => navn.split('.').at(-1)?.toLowerCase()))).toEqual(new Set(TYPER.keys()));
});

type Daarlig = [hva: string, navn: string, byte: Buffer, melding: RegExp];

const FEIL_TYPE: Daarlig[] = [
  ['a type of its own', 'notat.doc', cfb('WordDocument'), /\.doc blir ikke publisert/],
  ['a page', 'side.html', tekst('<p>'), /\.html blir ikke publisert/],
  ['a drawing', 'figur.svg', tekst('<svg/>'), /\.svg blir ikke publisert/],
  ['an archive', 'alt.zip', zip(), /\.zip blir ikke publisert/],
  ['a document with macros by its name', 'notat.docm', office('word'), /\.docm blir ikke publisert/],
  ['a program', 'spill.exe', raa('MZ\x90\0'), /\.exe blir ikke publisert/],
  ['a script', 'kjoer.sh', tekst('#!/bin/sh\n'), /\.sh blir ikke publisert/],
  ['no extension', 'notat', tekst('hei'), /ingen endelse/],
  ['a hidden second extension', 'notat.pdf.exe', PDF, /\.exe blir ikke publisert/],
  ['HTML called PDF', 'a.pdf', tekst('<!DOCTYPE html><script>alert(1)</script>'), /nettside/],
  ['HTML after a comment and a BOM', 'a.pdf', tekst('\uFEFF <!-- x -->\n<html>'), /nettside/],
  ['HTML called text', 'a.txt', tekst('<script>alert(1)</script>'), /nettside/],
  ['SVG called PNG', 'a.png', tekst('<?xml version="1.0"?>\n<svg onload="x"/>'), /tegning/],
  ['XML called CSV', 'a.csv', tekst('<?xml version="1.0"?><a/>'), /XML/],
  [
    'a program for Windows called PDF',
    'a.pdf',
    raa(`MZ\x90\0\x03\0\0\0${'\0'.repeat(60)}PE\0\0`),
    /program for Windows/,
  ],
  ['a program for Linux called PNG', 'a.png', raa('\x7fELF\x02\x01\x01\0'), /program for Linux/],
  ['a program for Mac called JPEG', 'a.jpg', raa('\xcf\xfa\xed\xfe\x07\0\0\x01'), /program for Mac/],
  ['a program called text', 'a.txt', raa('\x7fELF\x02\x01\x01\0'), /program for Linux/],
  ['a script called text', 'a.txt', tekst('#!/bin/sh\nrm -rf ~\n'), /skript/],
  ['a script called PDF', 'a.pdf', tekst('#!/usr/bin/env python\n'), /skript/],
  [
    'a Windows shortcut called PDF',
    'a.pdf',
    raa('L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F'),
    /snarvei/,
  ],
  ['an archive called Word', 'a.docx', zip(), /pakket fil/],
  ['Excel called Word', 'a.docx', office('xl'), /XLSX/],
  ['Word called PDF', 'a.pdf', office('word'), /DOCX/],
  ['old Word called new', 'a.docx', cfb('WordDocument'), /eldre utgave/],
  ['PDF called Word', 'a.docx', PDF, /PDF/],
  ['PDF called text', 'a.txt', PDF, /PDF/],
  ['JPEG called PNG', 'a.png', jpeg(), /JPG/],
  ['text called PDF', 'a.pdf', tekst('Dette er ingen PDF.'), /ren tekst/],
  ['unknown bytes called PDF', 'a.pdf', raa('\x01\x02\x03\x04\x05'), /ikke det filen er/],
  ['a PDF that is an archive as well', 'a.pdf', Buffer.concat([PDF, zip()]), /både PDF og en pakket fil/],
  ['a GIF that is an archive as well', 'a.gif', Buffer.concat([gif(), zip()]), /både GIF og en pakket fil/],
  [
    'a GIF that is a PDF as well',
    'a.gif',
    raa(gif().toString('latin1') + PDF.toString('latin1')),
    /både GIF og PDF/,
  ],
  [
    'a PNG that is a page as well',
    'a.png',
    Buffer.concat([PNG.subarray(0, 40), tekst('<script>'), PNG]),
    /både PNG og en nettside/,
  ],
];

const LAUNCH = '<</Type/Annot/A<</S/Launch/F(cmd.exe)>>>>';
const XFA = '<xdp:xdp><script contentType="application/x-javascript">1</script></xdp:xdp>';
const heks = (pakket: string): string => `${raa(pakket).toString('hex')}>`;

const kobling = (slag: string): string =>
  `<Relationships><Relationship TargetMode='External' Target='https://example.org/a' Type='http://x/${slag}'/></Relationships>`;
const UTENFRA: [hva: string, navn: string, xml: string | Uint8Array, melding: RegExp][] = [
  ['a template in another order', 'settings.xml', kobling('attachedTemplate'), /mal fra/],
  [
    'a template in UTF-16',
    'settings.xml',
    Buffer.from(`\uFEFF${kobling('attachedTemplate')}`, 'utf16le'),
    /mal fra/,
  ],
  [
    'a template after much space',
    'settings.xml',
    kobling('attachedTemplate') + ' '.repeat(4_100_000),
    /for lang/,
  ],
  [
    'a template on a server',
    'settings.xml',
    kobling('attachedTemplate').replace('https:', 'file:///\\\\'),
    /mal fra/,
  ],
  ['an object from elsewhere', 'document.xml', kobling('oleObject'), /andre filer fra/],
  ['a frame from elsewhere', 'webSettings.xml', kobling('frame'), /andre filer fra/],
  ['a picture from elsewhere', 'document.xml', kobling('image'), /andre filer fra/],
];

/** A presentation with a document of Word within. */
const medSattInn = (inni: Buffer): Buffer => office('ppt', { 'ppt/embeddings/notat.docx': inni });

const UTRYGT: Daarlig[] = [
  ['macros in Word', 'a.docx', office('word', MAKRO), /makroer/],
  ['macros in Excel', 'a.xlsx', office('xl', { 'xl/vbaProject.bin': strToU8('x') }), /makroer/],
  ['old macros in Excel', 'a.xlsx', office('xl', { 'xl/macrosheets/sheet1.xml': strToU8('x') }), /makroer/],
  ['macros in PowerPoint', 'a.pptx', office('ppt', { 'ppt/vbaProject.bin': strToU8('x') }), /makroer/],
  [
    'a document of the type with macros',
    'a.docx',
    office('word', {}, 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    /makroer/,
  ],
  ['ActiveX', 'a.docx', office('word', { 'word/activeX/activeX1.bin': strToU8('x') }), /innebygd objekt/],
  [
    'an embedded object',
    'a.docx',
    office('word', { 'word/embeddings/oleObject1.bin': strToU8('x') }),
    /innebygd objekt/,
  ],
  [
    'a template from elsewhere',
    'a.docx',
    office('word', {
      'word/_rels/settings.xml.rels': strToU8(
        '<Relationship Type="http://x/attachedTemplate" Target="https://example.org/mal.dotm" TargetMode="External"/>',
      ),
    }),
    /mal fra en annen maskin/,
  ],
  ...UTENFRA.map(([hva, navn, xml, melding]): Daarlig => [
    hva,
    'a.docx',
    office('word', { [`word/_rels/${navn}.rels`]: typeof xml === 'string' ? strToU8(xml) : xml }),
    melding,
  ]),
  [
    'a page inside Word',
    'a.docx',
    office('word', {
      'word/_rels/document.xml.rels': strToU8('<Relationship Type="http://x/aFChunk" Target="a.htm"/>'),
    }),
    /innebygd objekt/,
  ],
  ...['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'MZ\x90', '\x7fELF'].map((start): Daarlig => [
    `an object by its bytes ${JSON.stringify(start)}`,
    'a.docx',
    office('word', { 'word/media/bilde.png': raa(start + '\0'.repeat(600)) }),
    /innebygd objekt/,
  ]),
  [
    'macros in a document within',
    'a.pptx',
    office('ppt', { 'ppt/embeddings/ark.xlsx': office('xl', { 'xl/vbaProject.bin': strToU8('x') }) }),
    /innebygd objekt/,
  ],
  [
    'a field in a document within',
    'a.pptx',
    medSattInn(word(felt('DDEAUTO x'))),
    /«DDEAUTO» \(i et dokument som er satt inn\)\.$/,
  ],
  [
    'a picture from elsewhere in a document within',
    'a.docx',
    office('word', {
      'word/embeddings/ark.xlsx': office('xl', {
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationship Type="http://x/image" Target="https://example.org/a.png" TargetMode="External"/>',
        ),
      }),
    }),
    /andre filer fra .*\(i et dokument som er satt inn\)\.$/,
  ],
  ['a bomb in a document within', 'a.pptx', medSattInn(lyver(office('word'), 4_000_000_000)), /svært stor/],
  [
    'an object in LibreOffice',
    'a.odt',
    odf('text', { 'Object 1': raa('\xd0\xcf\x11\xe0') }),
    /innebygd objekt/,
  ],
  ...[
    '<a><event-listeners><script:event-listener script:event-name="dom:load"/></event-listeners></a>',
    '<a xlink:href="vnd&#46;sun.star.script:x.py?language=Python"/>',
  ].map((xml): Daarlig => [
    `a script in the text: ${xml}`,
    'a.odt',
    odf('text', { 'content.xml': strToU8(xml) }),
    /makroer/,
  ]),
  ['Office with a password', 'a.docx', cfb('EncryptedPackage'), /passord/],
  ['macros in LibreOffice', 'a.odt', odf('text', { 'Basic/Standard/Module1.xml': strToU8('x') }), /makroer/],
  [
    'a script in LibreOffice',
    'a.ods',
    odf('spreadsheet', { 'Scripts/python/x.py': strToU8('x') }),
    /makroer/,
  ],
  ['LibreOffice with a password', 'a.odt', odf('text', {}, '<manifest:encryption-data/>'), /passord/],
  ['a part outside the folder', 'a.docx', office('word', { '../../x.exe': strToU8('x') }), /utenfor mappen/],
  ['a part with a drive', 'a.odt', odf('text', { 'C:\\x.exe': strToU8('x') }), /utenfor mappen/],
  ['a part at the root', 'a.xlsx', office('xl', { '/etc/passwd': strToU8('x') }), /utenfor mappen/],
  ['a bomb', 'a.docx', office('word', { 'word/stor.xml': new Uint8Array(60_000_000) }), /svært stor/],
  ['a bomb by its own word', 'a.docx', lyver(office('word'), 4_000_000_000), /svært stor/],
  [
    'a PDF with script when it opens',
    'a.pdf',
    pdf('/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>'),
    /skript/,
  ],
  [
    'a PDF with named script',
    'a.pdf',
    pdf('/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(1)>>]>>>>'),
    /skript/,
  ],
  [
    'a PDF with script behind a link',
    'a.pdf',
    pdf('', '9 0 obj<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/JavaScript/JS(1)>>>>endobj'),
    /skript/,
  ],
  [
    'a PDF with script in letters as codes',
    'a.pdf',
    pdf('', '9 0 obj<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/J#61vaScript/JS(1)>>>>endobj'),
    /skript/,
  ],
  ['a PDF that starts a program', 'a.pdf', pdf('/OpenAction<</S/Launch/F(cmd.exe)>>'), /starte et program/],
  ['a PDF that starts a program, packed', 'a.pdf', pdf('', objektstroem(9, LAUNCH)), /starte et program/],
  [
    'a PDF with another file',
    'a.pdf',
    pdf(
      '/Names<</EmbeddedFiles<</Names[(x.exe)<</Type/Filespec/F(x.exe)/EF<</F 6 0 R>>>>]>>>>',
      '6 0 obj<</Type/EmbeddedFile/Length 2>>stream\nMZ\nendstream endobj',
    ),
    /andre filer/,
  ],
  [
    'a PDF with an action after a comment',
    'a.pdf',
    pdf('/OpenAction<</S%x\n/Launch/F(x)>>'),
    /starte et program/,
  ],
  [
    'a PDF with the name of an action elsewhere',
    'a.pdf',
    pdf('/OpenAction<</S 6 0 R/JS(1)>>', '6 0 obj\n/JavaScript\nendobj'),
    /skript/,
  ],
  ['a PDF with a film that runs script', 'a.pdf', pdf('/OpenAction<</S/Rendition/JS(1)>>'), /lyd eller film/],
  [
    'a PDF that sends what is typed',
    'a.pdf',
    pdf('/OpenAction<</S/SubmitForm/F(x)>>'),
    /sender eller henter/,
  ],
  [
    'a PDF that opens a file elsewhere',
    'a.pdf',
    pdf('/OpenAction<</S/GoToR/F(\\\\\\\\x\\\\y.pdf)>>'),
    /annen maskin/,
  ],
  [
    'a PDF with a form that runs script',
    'a.pdf',
    pdf(
      '/AcroForm<</Fields[]/XFA 6 0 R>>',
      `6 0 obj<</Length ${XFA.length}>>stream\n${XFA}\nendstream endobj`,
    ),
    /XFA/,
  ],
  [
    'a PDF with packed objects under a name in codes',
    'a.pdf',
    pdf('', objektstroem(9, LAUNCH, '/Type/Obj#53tm/Filter/FlateDecode')),
    /starte et program/,
  ],
  [
    'a PDF with packed objects after much else',
    'a.pdf',
    pdf('', objektstroem(9, LAUNCH, `/Type/ObjStm/Filter/FlateDecode/X(${'y'.repeat(500)})`)),
    /starte et program/,
  ],
  [
    'a PDF with packed objects that say they are something else',
    'a.pdf',
    pdf('', objektstroem(9, LAUNCH, '/Type 6 0 R/Filter/FlateDecode')),
    /starte et program/,
  ],
  [
    'a PDF with objects packed twice',
    'a.pdf',
    pdf('', objektstroem(9, LAUNCH, '/Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]', heks)),
    /ikke kan ses gjennom/,
  ],
  [
    'a PDF with objects that are computed',
    'a.pdf',
    pdf('', objektstroem(9, '<<>>', '/Type/ObjStm/Filter/FlateDecode/DecodeParms<</Predictor 12>>')),
    /ikke kan ses gjennom/,
  ],
  [
    'a PDF with more packed objects than memory',
    'a.pdf',
    pdf('', objektstroem(9, ' '.repeat(50_000_000)).concat('\n').repeat(6)),
    /ikke kan ses gjennom/,
  ],
  ['a PDF with a password', 'a.pdf', laastPdf(), /låst/],
  ...[
    pdf('/OpenAction<</S/URI/URI(https://example.org)>>'),
    pdf('/OpenAction<</Type/Action%x\n/S /U#52I/URI(https://example.org)>>'),
    pdf('/OpenAction 6 0 R', '6 0 obj<</S/URI/URI(https://example.org)>>endobj'),
    pdf('/OpenAction 7 0 R', objektstroem(7, '<</S/URI/URI(https://example.org)>>')),
    pdf('/AA<</O<</S/URI/URI(https://example.org)>>>>'),
  ].map((byte, n): Daarlig => [`a PDF that opens an address of the web ${n}`, 'a.pdf', byte, /av seg selv/]),
  ...[
    ['DDEAUTO c:\\cmd.exe "/c x"'],
    ['DDE', 'AUTO x'],
    [' dde x'],
    ['INCLUDEPICTURE "https://example.org/x.png" \\d'],
    ['INCLUDETEXT x'],
    ['LINK Excel.Sheet.12 x'],
    ['QUOTE 68 68 69'],
  ].map((biter): Daarlig => [`a field: ${biter.join('|')}`, 'a.docx', word(felt(...biter)), /felt som kan/]),
  [
    'a field in one element',
    'a.docx',
    word('<w:fldSimple w:instr=" INCLUDEPICTURE &quot;https://example.org/x.png&quot;"/>'),
    /«INCLUDEPICTURE»/,
  ],
  [
    'a field inside another',
    'a.docx',
    word(felt(`IF 1=1 "</w:instrText>${felt('DDEAUTO x')}<w:instrText>"`)),
    /«DDEAUTO»/,
  ],
  [
    'a field in a part of another name',
    'a.docx',
    office('word', { 'word/ord.bin': strToU8(felt('DDE x')) }),
    /«DDE»/,
  ],
  [
    'DDE in Excel',
    'a.xlsx',
    office('xl', {
      'xl/externalLinks/externalLink1.xml': strToU8(
        '<externalLink><ddeLink ddeService="cmd"/></externalLink>',
      ),
    }),
    /«DDE»/,
  ],
  [
    'DDE in LibreOffice',
    'a.ods',
    libreoffice('spreadsheet', '<office:dde-source office:dde-application="x"/>'),
    /«DDE»/,
  ],
  [
    'a picture of LibreOffice from elsewhere',
    'a.odt',
    libreoffice('text', '<draw:image xlink:href="https://example.org/a.png"/>'),
    /andre filer fra/,
  ],
  ...['x [<!ENTITY e SYSTEM "file:///a">]', 'x SYSTEM "https://example.org/a.dtd"'].map((regler): Daarlig => [
    `rules of its own: ${regler}`,
    'a.docx',
    office('word', { 'word/document.xml': strToU8(`<!DOCTYPE ${regler}><w:document/>`) }),
    /DOCTYPE/,
  ]),
];

const INNSATT = '<w:p><w:ins w:author="Medlem 1"><w:r><w:t>Ja</w:t></w:r></w:ins></w:p>';
const SLETTET = '<w:p><w:del w:author="Medlem 1"><w:r><w:delText>Nei</w:delText></w:r></w:del></w:p>';
const SPOR: Daarlig[] = [
  ['what was put in', 'a.docx', word(INNSATT), /sporede endringer/],
  ['what was deleted', 'a.docx', word(SLETTET), /sporede endringer/],
  ['what was deleted in a header', 'a.docx', word('', { 'word/header1.xml': SLETTET }), /sporede endringer/],
  [
    'what was deleted in a document within',
    'a.pptx',
    medSattInn(word(SLETTET)),
    /sporede endringer \(i et dokument som er satt inn\)\. Alle/,
  ],
  [
    'a comment of a document within',
    'a.pptx',
    medSattInn(word('', { 'word/comments.xml': '<w:comments><w:comment/></w:comments>' })),
    /kommentarer, .*\(i et dokument som er satt inn\)\.$/,
  ],
  [
    'a comment of Word',
    'a.docx',
    word('', { 'word/comments.xml': `<w:comments><w:comment>${avsnitt('x')}</w:comment></w:comments>` }),
    /kommentarer/,
  ],
  [
    'a comment of Excel',
    'a.xlsx',
    office('xl', {
      'xl/comments1.xml': strToU8('<comments><commentList><comment ref="A1"/></commentList></comments>'),
    }),
    /kommentarer/,
  ],
  [
    'a change of Excel',
    'a.xlsx',
    office('xl', { 'xl/revisions/revisionLog1.xml': strToU8('<revisions><rcc rId="1"/></revisions>') }),
    /sporede endringer/,
  ],
  [
    'a comment of PowerPoint',
    'a.pptx',
    office('ppt', { 'ppt/comments/comment1.xml': strToU8('<p:cmLst><p:cm authorId="0"/></p:cmLst>') }),
    /kommentarer/,
  ],
  [
    'a change of LibreOffice',
    'a.odt',
    libreoffice('text', '<text:tracked-changes><text:changed-region/></text:tracked-changes>'),
    /sporede endringer/,
  ],
  [
    'a comment of LibreOffice',
    'a.odt',
    libreoffice('text', '<text:p><office:annotation><text:p>x</text:p></office:annotation></text:p>'),
    /kommentarer/,
  ],
];

/** A PNG of one point that says it has this many. */
function storPng(bredde: number, hoeyde: number): Buffer {
  const byte = Buffer.from(PNG);
  byte.writeUInt32BE(bredde, 16);
  byte.writeUInt32BE(hoeyde, 20);
  return byte;
}

const OEDELAGT: Daarlig[] = [
  ...['a.pdf', 'a.png', 'a.txt', 'a.docx', 'a.odt'].map((navn): Daarlig => [
    `an empty ${navn}`,
    navn,
    Buffer.alloc(0),
    /tom/,
  ]),
  ['a stub of a PDF', 'a.pdf', PDF.subarray(0, 200), /PDF-en kan ikke åpnes/],
  ['a PDF of its first line only', 'a.pdf', raa('%PDF-1.7\n'), /PDF-en kan ikke åpnes/],
  ['a cut-off PNG', 'a.png', PNG.subarray(0, PNG.length - 20), /kuttet/],
  ['a PNG without its points', 'a.png', storPng(100_000, 100_000), /100000 × 100000 punkter/],
  ['a cut-off JPEG with a whole preview', 'a.jpg', jpeg(''), /kuttet/],
  ['a cut-off GIF', 'a.gif', gif(''), /kuttet/],
  ['a cut-off WebP', 'a.webp', webp(200), /kuttet/],
  ['a cut-off Word document', 'a.docx', office('word').subarray(0, -40), /kuttet eller ødelagt/],
  ['half a Word document', 'a.docx', office('word').subarray(0, 300), /kuttet eller ødelagt/],
  ['a cut-off LibreOffice document', 'a.odt', odf('text').subarray(0, -40), /kuttet eller ødelagt/],
  ['Latin-1 text', 'a.txt', raa('Bl\xe5b\xe6r'), /Windows-1252.*linje 1, tegn 3/],
  ['Latin-1 table', 'a.csv', raa('\xe5r;antall\n'), /ikke lagret som UTF-8/],
  ['UTF-16 text', 'a.txt', Buffer.from('\uFEFFhei', 'utf16le'), /UTF-16/],
  ['text of null characters', 'a.txt', Buffer.alloc(20), /bare nulltegn/],
];

const SNUDD: Daarlig[] = [
  ['text that is turned', 'a.txt', tekst('Se\nnotat\u202Efdp.exe'), /U\+202E.*linje 2, tegn 6/],
];

describe.each([
  ['feil-filtype', FEIL_TYPE],
  ['utrygt-vedlegg', UTRYGT],
  ['oedelagt-vedlegg', OEDELAGT],
  ['spor-i-vedlegg', SPOR],
  ['usynlig-tegn', SNUDD],
])('%s', (regel, proever) => {
  test.each(proever)('%s (%s)', async (_, navn, byte, melding) => {
    const feil = await sjekkVedlegg(navn, byte);
    expect(feil.map((f) => f.regel)).toEqual([regel]);
    expect(feil[0]?.melding).toMatch(melding);
    expect(feil[0]?.melding).toMatch(/\.$/);
    expect(feil[0]?.tiltak).toMatch(/\.$/);
  });
});

test('text that goes on after what is wrong is not read as whole', async () => {
  expect(await sjekkVedlegg('a.txt', tekst(`Hei${UNDER}\0${UNDER}`))).toMatchObject([
    { regel: 'oedelagt-vedlegg' },
  ]);
});

test('a row of comments that leads to nothing is read once', async () => {
  const kommentarer = tekst(`${'<!-- -->'.repeat(128)}ingenting`);
  expect(await sjekkVedlegg('a.txt', kommentarer)).toEqual([]);
});

test('a large stream is looked through', async () => {
  const stor = objektstroem(9, `<</A(${'0'.repeat(60_000_000)})>>`);
  expect(await sjekkVedlegg('a.pdf', pdf('', stor))).toEqual([]);
});

test('a table in another encoding is to be saved as UTF-8', async () => {
  expect(await sjekkVedlegg('a.csv', raa('\xe5r;antall\n'))).toMatchObject([
    { forventet: 'en tekstfil lagret som UTF-8' },
  ]);
});
