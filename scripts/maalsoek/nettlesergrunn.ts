import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Gives Node what Pagefind's script asks a browser for: a page in bokmål, and files by their address. */
export function leggNettlesergrunn(): void {
  if ('document' in globalThis) return;
  const location = { href: 'file:///', origin: 'null', pathname: '/' };
  const html = { getAttribute: () => 'nb' };
  Object.assign(globalThis, {
    location,
    window: { location },
    document: { currentScript: null, querySelector: () => html },
    fetch: async (adresse: string | URL): Promise<Response> => {
      const fil = new URL(adresse);
      fil.search = '';
      return new Response(await readFile(fileURLToPath(fil)));
    },
  });
}
