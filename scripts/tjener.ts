import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { hoderFor } from '#exports/hoder';

export interface Tjener {
  /** Where the site's front page is, with its base and a slash at the end. */
  url: string;
  /** The address of the machine that it answers on. */
  vert: string;
  /** Serves another folder from the next request on; what is being sent is sent from the old one. */
  vis: (mappe: string) => void;
  lukk: () => Promise<void>;
}

interface Valg {
  /** The folder of the built site. */
  mappe: string;
  /** The path the site is built for: `/` or `/arkiv/`. */
  base: string;
  /** The first port to try; 0 lets the system choose. */
  port: number;
}

/**
 * Serves a built site on localhost as a plain static host does: a folder without its slash is redirected, an
 * unknown address gets the site's own 404 page, and every answer has the headers of a published site. Only who asks for
 * this machine, to read, is answered. Takes the next free port when the wanted one is in use.
 */
export async function startTjener({ mappe, base, port }: Valg): Promise<Tjener> {
  let svar = lagSvar(mappe, base);
  const tjener = createServer((req, res) => {
    svar(req, res);
  });
  const adresse = await lyttPaaLedigPort(tjener, port);
  return {
    url: `http://localhost:${adresse.port}${base}`,
    vert: adresse.address,
    vis: (annen) => {
      svar = lagSvar(annen, base);
    },
    lukk: async () => {
      tjener.closeAllConnections();
      await new Promise<void>((ferdig) =>
        tjener.close(() => {
          ferdig();
        }),
      );
    },
  };
}

function lagSvar(mappe: string, base: string): (req: IncomingMessage, res: ServerResponse) => void {
  const filer = sirv(mappe, { dev: true, extensions: ['html'] });
  const prefiks = base.slice(0, -1);

  const ikkeFunnet = async (res: ServerResponse): Promise<void> => {
    const side = await readFile(join(mappe, '404.html')).catch(() => 'Fant ikke siden.');
    res.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(side);
  };
  const svar = (req: IncomingMessage, res: ServerResponse): void => {
    const { sti: full, hale } = delAdresse(req.url ?? '/');
    const lest = lesSti(full);
    if (lest === undefined) {
      res.writeHead(400, TEKST).end('Adressen kan ikke leses.');
      return;
    }
    const sti = lest.startsWith(`${prefiks}/`) ? lest.slice(prefiks.length) : undefined;
    res.setHeaders(new Map(Object.entries(hoderFor(sti ?? '/'))));
    if (sti === undefined) {
      if (lest === '/' || lest === prefiks) res.writeHead(302, { location: base }).end();
      else void ikkeFunnet(res);
    } else if (!erTrygg(sti)) {
      void ikkeFunnet(res);
    } else if (!sti.endsWith('/') && existsSync(join(mappe, sti, 'index.html'))) {
      res.writeHead(301, { location: `${prefiks}${encodeURI(sti)}/${hale}` }).end();
    } else {
      req.url = encodeURI(sti).replaceAll(/[?#]/g, encodeURIComponent) + hale;
      filer(req, res, () => void ikkeFunnet(res));
    }
  };

  return (req, res) => {
    try {
      if (!erForMaskinen(req.headers.host))
        res.writeHead(403, TEKST).end('Nettstedet er bare for denne maskinen. Åpne det på localhost.');
      else if (req.method !== 'GET' && req.method !== 'HEAD')
        res.writeHead(405, { ...TEKST, allow: 'GET, HEAD' }).end('Nettstedet kan bare leses.');
      else svar(req, res);
    } catch {
      // A range that ends before it begins is thrown back by Node when the answer has begun.
      if (res.headersSent) res.destroy();
      else res.writeHead(400).end();
    }
  };
}

const TEKST = { 'content-type': 'text/plain; charset=utf-8' };

/**
 * Does the request name this machine as its host? A page elsewhere may have let its own name lead here (DNS rebinding),
 * and its scripts could then read drafts.
 */
const erForMaskinen = (vert: string | undefined): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(vert ?? '');

/** Parts an address as it was asked for into path and query, without reading it as a full one: `//` names no host. */
function delAdresse(url: string): { sti: string; hale: string } {
  const [, sti = '', hale = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  return { sti, hale };
}

/** The path in plain characters; undefined when it is no path, or its `%` are not UTF-8. */
function lesSti(sti: string): string | undefined {
  try {
    const lest = decodeURIComponent(sti);
    return lest.startsWith('/') && !lest.includes('\0') ? lest : undefined;
  } catch {
    return undefined;
  }
}

/** No road out of the folder, nor a redirect to another host by way of `//`. */
const erTrygg = (sti: string): boolean => !/\\|\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(sti);

async function lyttPaaLedigPort(tjener: Server, foerste: number): Promise<AddressInfo> {
  for (let port = foerste; ; port += 1) {
    try {
      return await lytt(tjener, port);
    } catch (feil) {
      const opptatt = feil instanceof Error && 'code' in feil && feil.code === 'EADDRINUSE';
      if (!opptatt || port >= foerste + 100) throw feil;
    }
  }
}

function lytt(tjener: Server, port: number): Promise<AddressInfo> {
  return new Promise((lytter, mislyktes) => {
    tjener.once('error', mislyktes);
    tjener.listen(port, 'localhost', () => {
      tjener.off('error', mislyktes);
      lytter(tjener.address() as AddressInfo); // Only a pipe has another form.
    });
  });
}
