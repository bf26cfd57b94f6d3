import { Parser } from 'htmlparser2';

/** What a document of Office has to do with something else (ECMA-376 part 2, relationships). */
export interface Kobling {
  /** What the part that has it names it by. */
  id: string;
  /** The last word of its type, in small letters: `hyperlink`, `attachedtemplate`. */
  slag: string;
  maal: string;
  /** It lies outside the document. */
  utenfor: boolean;
}

/** The relationships in a list of them, however their fields are ordered and quoted. */
export function koblingerI(xml: string): Kobling[] {
  const funnet: Kobling[] = [];
  const leser = new Parser(
    {
      onopentag(navn, felter) {
        if (!/(?:^|:)relationship$/iu.test(navn)) return;
        const { id = '', type = '', target: maal = '', targetmode = '' } = felter;
        const slag = type.slice(type.lastIndexOf('/') + 1).toLowerCase();
        funnet.push({
          id,
          slag,
          maal,
          utenfor: targetmode.toLowerCase() === 'external' || /^[a-z][a-z\d+.-]+:|^[\\/]{2}/iu.test(maal),
        });
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseAttributeNames: true },
  );
  leser.end(xml);
  return funnet;
}
