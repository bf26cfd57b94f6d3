/** How the bytes of a kind of attachment are looked through. */
type Bygning = 'pdf' | 'bilde' | 'tekst' | 'office' | 'odf';

export interface Vedleggstype {
  bygning: Bygning;
  /** What `file-type` may call it. */
  kjentSom: readonly string[];
}

const type = (bygning: Bygning, ...kjentSom: string[]): Vedleggstype => ({ bygning, kjentSom });

/**
 * The kinds of attachments that may be published, by extension. Not among them: SVG, HTML and XML, which can run script
 * in the address of the site; programs; archives, which readers on a phone cannot open and nobody has looked into; the
 * formats of Office before 2007 and those with macros.
 */
export const TYPER: ReadonlyMap<string, Vedleggstype> = new Map([
  ['pdf', type('pdf', 'pdf')],
  ['png', type('bilde', 'png', 'apng')],
  ['jpg', type('bilde', 'jpg')],
  ['jpeg', type('bilde', 'jpg')],
  ['gif', type('bilde', 'gif')],
  ['webp', type('bilde', 'webp')],
  ['txt', type('tekst')],
  ['md', type('tekst')],
  ['csv', type('tekst')],
  ['ics', type('tekst', 'ics')],
  ['docx', type('office', 'docx')],
  ['xlsx', type('office', 'xlsx')],
  ['pptx', type('office', 'pptx')],
  ['odt', type('odf', 'odt')],
  ['ods', type('odf', 'ods')],
  ['odp', type('odf', 'odp')],
]);

/** Extension of a file name, in small letters; empty when it has none. */
export const endelseAv = (navn: string): string => /\.([^./]+)$/u.exec(navn)?.[1]?.toLowerCase() ?? '';

/** What kinds are called that a reader of a message may not know by their extension. */
const NAVN: Readonly<Record<string, string>> = {
  exe: 'et program for Windows',
  elf: 'et program for Linux',
  macho: 'et program for Mac',
  lnk: 'en snarvei for Windows',
  cfb: 'et dokument fra en eldre utgave av Office, eller et låst dokument',
  html: 'en nettside (HTML)',
  svg: 'en tegning (SVG)',
  xml: 'XML',
  skript: 'et skript',
  zip: 'en pakket fil (zip)',
  tekst: 'ren tekst',
};

/** A kind as words. */
export const typenavn = (endelse: string): string => NAVN[endelse] ?? endelse.toUpperCase();
