import { Parser } from 'htmlparser2';

/** Most documents have none of these words, and none that are written as codes. */
const KANSKJE = /event-listener|sun\.star|macro:|&#/iu;
const SKRIPTADRESSE = /^\s*(?:vnd\.sun\.star\.script|macro|javascript|vbscript):/iu;

/** Whether a part of an OpenDocument runs something: when it is opened, or when a reader presses a place in it. */
export function kjoererSkript(xml: string): boolean {
  if (!KANSKJE.test(xml)) return false;
  let funnet = false;
  const leser = new Parser(
    {
      onopentag(navn, felter) {
        funnet ||=
          /(?:^|:)event-listener$/u.test(navn) ||
          Object.values(felter).some((verdi) => SKRIPTADRESSE.test(verdi));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  leser.end(xml);
  return funnet;
}
