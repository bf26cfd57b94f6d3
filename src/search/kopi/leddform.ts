/** What looks like a later part and is an ending, or a word that ends no compound. */
const ENDELSE =
  /^(?:\p{L}{0,3}(?:sjon|ering|isk|iser|itet|isme)|ing|ning|ring|ling|else|skap|het|dom|lig|som|bar|messig|løs|full|ende|ande|inne|[tsrn]ere|sier|ment|ativ|delig|delege|leg$|legt$|etter$|over$|under$|eller$|ikke$|mellom$|alene$|enten$)/u;
/** How a Norwegian word begins. */
const ANSATS =
  /^(?:[bcdfghjklmnprstv]?[aeiouyæøå]|[bfgkps][lr]|[dt]r|[bdfgkmnpst]j|[fgks]n|[dkst]v|s[kmpt]|skj|s[kpt]r|skv|spl|vr)/;
/** Whether letters may be the last part of a compound: a word, by its looks, and no ending. */
export const kanStaaSist = (del: string): boolean => !ENDELSE.test(del) && ANSATS.test(del);
