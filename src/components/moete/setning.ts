const LENGST = 180;

/** The first sentence of a text, for one line under a title; cut at a word where it is longer than a line or two. */
export function foersteSetning(tekst: string): string {
  const linje = tekst.split('\n')[0]?.trim() ?? '';
  // A small letter after the full stop is a date («13. februar») or an abbreviation.
  const setning = /^.*?\S[.?!](?=\s+[«A-ZÆØÅ]|$)/u.exec(linje)?.[0] ?? linje;
  if (setning.length <= LENGST) return setning;
  return `${setning.slice(0, LENGST).replace(/\s+\S*$/u, '')} …`;
}
