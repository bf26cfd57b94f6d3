import { naermeste } from '#schema/forslag';
import { asciiId } from './ider.ts';

/** What people write, in ASCII, where a field or a value is called something else. */
const ANDRE_ORD: ReadonlyMap<string, string> = new Map([
  ['maalform', 'spraak'],
  ['bokmaal', 'nb'],
  ['nynorsk', 'nn'],
  ['samisk', 'se'],
  ['nordsamisk', 'se'],
  ['engelsk', 'en'],
]);

/**
 * The known field or value that was meant: the same word with æ, ø and å, another word for it, or the nearest one.
 * @returns undefined when nothing is near enough to be meant
 */
export function ment(skrevet: string, kjente: readonly string[]): string | undefined {
  const ascii = asciiId(skrevet);
  const ord = (ANDRE_ORD.get(ascii) ?? ascii).toLowerCase();
  return kjente.find((kjent) => kjent.toLowerCase() === ord) ?? naermeste(skrevet, kjente);
}
