import { HODEREGLER, stimoenster } from '#exports/hoder';

const REGEL = 'Content-Security-Policy';

/** The headers as Netlify, Cloudflare Pages and their like read them from `_headers`. */
export function somHeadersfil(base: string): string {
  const prefiks = base.replace(/\/$/, '');
  return HODEREGLER.map(({ sti, hoder }) => {
    const linjer = Object.entries(hoder).map(([navn, verdi]) => `  ${navn}: ${verdi}\n`);
    return `${prefiks}${sti}\n${linjer.join('')}`;
  }).join('\n');
}

/** The headers as Apache reads them from `.htaccess`, and the site's own page for what is not found. */
export function somHtaccess(base: string): string {
  const prefiks = base.replace(/\/$/, '');
  const regler = HODEREGLER.map(({ sti, hoder }) => {
    const linjer = Object.entries(hoder).map(
      // Of several content security policies all hold; of other headers the last.
      ([navn, verdi]) => `    Header always ${navn === REGEL ? 'append' : 'set'} ${navn} "${verdi}"\n`,
    );
    return `  <If "%{REQUEST_URI} =~ m#${stimoenster(prefiks + sti)}#">\n${linjer.join('')}  </If>\n`;
  });
  return `ErrorDocument 404 ${prefiks}/404.html\n<IfModule mod_headers.c>\n${regler.join('')}</IfModule>\n`;
}
