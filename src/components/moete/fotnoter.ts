const FOTNOTE = /<li id="[^"]+-fn-(\d+)">/gu;

/**
 * The footnotes that some text refers to, each under its own number, when the rest of the body is not shown.
 * @param fotnoter `Kropp.fotnoter`: one list, where only the notes themselves have ids
 * @param tekster the HTML that is shown
 * @returns undefined when nothing shown refers to a note
 */
export function fotnoterFor(fotnoter: string | undefined, tekster: readonly string[]): string | undefined {
  if (!fotnoter) return undefined;
  const starter = [...fotnoter.matchAll(FOTNOTE)];
  const slutt = fotnoter.lastIndexOf('</ol>');
  const noter = starter.flatMap((treff, n) => {
    const html = fotnoter.slice(treff.index, starter[n + 1]?.index ?? slutt).trim();
    const id = /id="([^"]+)"/u.exec(html)?.[1] ?? '';
    if (!tekster.some((tekst) => tekst.includes(`href="#${id}"`))) return [];
    return [html.replace('<li ', `<li value="${treff[1] ?? ''}" `)];
  });
  return noter.length > 0 ? `<ol>\n${noter.join('\n')}\n</ol>` : undefined;
}
