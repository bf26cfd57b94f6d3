import { z } from 'zod';
import { FILSLAG, type Filslag } from './filslag.ts';

/**
 * JSON Schema (draft 7) of every kind of file, for editors: what may be written, with the doc comments as help.
 * @returns name and text, the same bytes for the same schemas
 */
export function jsonSkjemaer(): { navn: Filslag; moenster: string; tekst: string }[] {
  return (Object.keys(FILSLAG) as Filslag[]).map((navn) => {
    const skjema = z.toJSONSchema(FILSLAG[navn].schema, {
      io: 'input',
      unrepresentable: 'any',
      target: 'draft-7',
    });
    return {
      navn,
      moenster: FILSLAG[navn].moenster,
      tekst: `${JSON.stringify({ ...skjema, title: navn }, null, 2)}\n`,
    };
  });
}
