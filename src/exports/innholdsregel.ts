/**
 * The content security policy: files of our own, nothing inline, nothing from others. The header holds for the whole
 * site; the meta element of each page narrows it, as a browser obeys both.
 */
const FELLES = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'font-src': "'self'",
  'form-action': "'self'",
  // The pictures in data: are the arrows and ticks of Designsystemet's style sheet. A picture runs no script.
  'img-src': "'self' data:",
  'style-src': "'self'",
};
/** WebAssembly is Pagefind's; it compiles, but lets no text be run as a script. */
const SOEKET = { 'connect-src': "'self'", 'script-src': "'self' 'wasm-unsafe-eval'" };
const UTEN_SKRIPT = { 'connect-src': "'none'", 'script-src': "'none'" };
/** Works in a header only. */
const RAMMER = { 'frame-ancestors': "'none'" };

const somTekst = (regel: Readonly<Record<string, string>>): string =>
  Object.entries(regel)
    .map(([navn, verdi]) => `${navn} ${verdi}`.trim())
    .join('; ');

/** What the meta element of a page says. Only the search page has scripts. */
export const sidensInnholdsregel = (skript: boolean): string =>
  somTekst({ ...FELLES, ...(skript ? SOEKET : UTEN_SKRIPT) });

/** What the header of every answer says. */
export const NETTSTEDETS_INNHOLDSREGEL = somTekst({ ...FELLES, ...SOEKET, ...RAMMER });

/**
 * What the header of an attachment says besides: it comes from outside, and runs nothing and fetches nothing. No
 * sandbox, as browsers then refuse to show PDF, and what they would show as a page is never published.
 */
export const VEDLEGGETS_INNHOLDSREGEL = somTekst({
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  ...RAMMER,
});
