import { Parser } from 'htmlparser2';
import { xmlI } from './deler.ts';
import { koblingerI } from './kobling.ts';

const VISNING = 'ppt/presentation.xml';
const KOBLINGER = 'ppt/_rels/presentation.xml.rels';

/**
 * Where the slides of a PowerPoint stand in it: their files are numbered as they were made.
 * @returns the number of a slide, from 1, by the name of its part
 * @throws when its list cannot be unpacked
 */
export function lysbilder(byte: Uint8Array): Map<string, number> {
  const lest = new Map(xmlI(byte, (navn) => navn === VISNING || navn === KOBLINGER));
  const maal = new Map(koblingerI(lest.get(KOBLINGER) ?? '').map((k) => [k.id, k.maal]));
  const numre = new Map<string, number>();
  const leser = new Parser(
    {
      onopentag(navn, felter) {
        if (!/(?:^|:)sldId$/u.test(navn)) return;
        const del = maal.get(felter['r:id'] ?? '');
        if (del) numre.set(del.startsWith('/') ? del.slice(1) : `ppt/${del}`, numre.size + 1);
      },
    },
    { xmlMode: true },
  );
  leser.end(lest.get(VISNING) ?? '');
  return numre;
}
