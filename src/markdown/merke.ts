/**
 * Three signs that tell hidden values apart: FNV-1a of their letters, shortened to 12 bits so that many others have the
 * same and none can be found again from them. http://www.isthe.com/chongo/tech/comp/fnv/
 * @returns `a3f`
 */
export function merkeFor(verdi: string): string {
  let sum = 0x811c9dc5;
  for (const tegn of verdi) sum = Math.imul(sum ^ (tegn.codePointAt(0) ?? 0), 0x01000193);
  const foldet = (sum ^ (sum >>> 12) ^ (sum >>> 24)) & 0xfff;
  return foldet.toString(16).padStart(3, '0');
}
