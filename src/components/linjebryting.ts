/** Breaks a text into lines of at most so many characters; a longer word has a line of its own. */
export function brekk(tekst: string, plass: number): string[] {
  const linjer: string[] = [];
  for (const ord of tekst.split(' ')) {
    const siste = linjer.at(-1);
    if (siste !== undefined && siste.length + ord.length < plass)
      linjer[linjer.length - 1] = `${siste} ${ord}`;
    else linjer.push(ord);
  }
  return linjer;
}

/** Cuts a text to so many characters, and says so with «…». */
export const kort = (tekst: string, plass: number): string =>
  tekst.length <= plass ? tekst : `${tekst.slice(0, Math.max(1, plass - 1)).trimEnd()}…`;

/** As `brekk`, but at most so many lines; what does not fit is cut. */
export function brekkTil(tekst: string, plass: number, flest: number): string[] {
  const linjer = brekk(tekst, plass);
  const rest = linjer.slice(flest - 1).join(' ');
  return [...linjer.slice(0, flest - 1), ...(rest ? [rest] : [])].map((linje) => kort(linje, plass));
}
