import { Parser } from 'htmlparser2';
import { type Del, erFremmed, erXml, pakketUt, xmlbiter } from './deler.ts';
import { feltord } from './feltord.ts';

/** What was seen in the parts of a document. */
export interface Sett {
  /** A program, an object that can hold one, or a document with macros. */
  fremmed: boolean;
  kommentarer: boolean;
  /** Changes that are tracked: what was deleted is still there. */
  endringer: boolean;
  /** Fields that fetch or start something, as they are called. */
  felt: Set<string>;
  /** A picture or a text of LibreOffice that lies on another machine. */
  hentes: boolean;
  /** Rules for XML of its own, which can fetch or swell. */
  regler: boolean;
}

/** Elements of comments and of tracked changes (ECMA-376, OpenDocument 1.3), by the parts they stand in. */
const SPOR: readonly { deler: RegExp; kommentar?: RegExp; endring?: RegExp }[] = [
  { deler: /^(?:word|xl|ppt)\//iu, kommentar: /(?:^|:)(?:comment|cm|threadedComment)$/u },
  { deler: /^word\//iu, endring: /(?:^|:)(?:ins|del|moveFrom|moveTo|cellIns|cellDel)$/u },
  { deler: /^xl\/revisions\//iu, endring: /(?:^|:)(?:rcc|rrc|rm|ris|rcmt)$/u },
  {
    deler: /^(?:content|styles)\.xml$/u,
    // Formulas have annotations of their own, which are the formula.
    kommentar: /^office(?:ooo)?:annotation$/u,
    endring: /:(?:changed-region|cell-content-change|insertion|deletion|movement)$/u,
  },
];

/** Elements of OpenDocument whose address is fetched, and not followed by a reader. */
const HENTER =
  /:(?:image|fill-image|background-image|list-level-style-image|section-source|table-source|cell-range-source|object|object-ole|plugin|floating-frame|sound)$/u;
const ANNEN_MASKIN = /^\s*(?:https?|ftps?|smb|webdavs?):|^\s*(?:file:)?[\\/]{2}(?!\/)/iu;

/** A list of rules that old programs name, and that lies nowhere. */
const KJENT_LISTE = /^!doctype\s+\S+\s+public\s+"[^"]*"\s+"[^":/\\]*"\s*$/iu;

/**
 * Looks through every part of a document once, each by its bytes: a part may be called anything.
 * @throws when a part cannot be unpacked
 */
export function gjennomsyn(byte: Uint8Array, deler: readonly Del[]): Sett {
  const sett: Sett = {
    fremmed: false,
    kommentarer: false,
    endringer: false,
    felt: new Set(),
    hentes: false,
    regler: false,
  };
  for (const [navn, del] of pakketUt(byte, deler)) {
    sett.fremmed ||= erFremmed(del);
    if (erXml(del)) sePaaXml(navn, del, sett);
  }
  return sett;
}

function sePaaXml(del: string, innhold: Uint8Array, sett: Sett): void {
  const spor = SPOR.filter(({ deler }) => deler.test(del));
  const felt = feltord();
  let regler = '';
  let foerste = true;
  const leser = new Parser(
    {
      onprocessinginstruction(navn, data) {
        if (navn.toLowerCase() === '!doctype') regler = data;
      },
      onopentag(navn, felter) {
        // Drawings name the list of their rules, and no program asks for it.
        if (foerste && regler !== '' && !/(?:^|:)svg$/u.test(navn)) sett.regler ||= !KJENT_LISTE.test(regler);
        foerste = false;
        sett.kommentarer ||= spor.some(({ kommentar }) => kommentar?.test(navn));
        sett.endringer ||= spor.some(({ endring }) => endring?.test(navn));
        sett.hentes ||= HENTER.test(navn) && ANNEN_MASKIN.test(felter['xlink:href'] ?? '');
        felt.aapne(navn, felter);
      },
      ontext: felt.tekst,
      onclosetag: felt.lukk,
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (const bit of xmlbiter(innhold)) leser.write(bit);
  leser.end();
  for (const ord of felt.ferdig()) sett.felt.add(ord);
}
