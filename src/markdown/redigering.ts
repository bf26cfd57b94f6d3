import type { Retting } from '#schema/avvik';

/**
 * Text with edits made.
 * @param rettinger in the order they stand, none of them within another
 */
export function rediger(tekst: string, rettinger: readonly Retting[]): string {
  let her = 0;
  const deler = rettinger.flatMap((r) => {
    const foran = tekst.slice(her, r.fra);
    her = r.til;
    return [foran, r.tekst];
  });
  return [...deler, tekst.slice(her)].join('');
}
