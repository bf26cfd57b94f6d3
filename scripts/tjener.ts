import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Tjener {
  /** Where the site's front page is, with its base and a slash at the end. */
  url: string;
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
 * unknown address gets the site's own 404 page. Takes the next free port when the wanted one is in use.
 */
export async function startTjener({ mappe, base, port }: Valg): Promise<Tjener> {
  const tjener = lagTjener(mappe, base);
  const valgtPort = await lyttPaaLedigPort(tjener, port);
  return {
    url: `http://localhost:${valgtPort}${base}`,
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

function lagTjener(mappe: string, base: string): Server {
  const filer = sirv(mappe, { dev: true, extensions: ['html'] });
  const prefiks = base.slice(0, -1);

  return createServer((req, res) => {
    const { pathname, search } = new URL(`http://localhost${req.url ?? '/'}`);
    const sti = pathname.startsWith(`${prefiks}/`) ? pathname.slice(prefiks.length) : undefined;
    const ikkeFunnet = async (): Promise<void> => {
      const side = await readFile(join(mappe, '404.html')).catch(() => 'Fant ikke siden.');
      res.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(side);
    };

    if (sti === undefined) {
      if (pathname === '/' || pathname === prefiks) res.writeHead(302, { location: base }).end();
      else void ikkeFunnet();
    } else if (!sti.endsWith('/') && existsSync(join(mappe, sti, 'index.html'))) {
      res.writeHead(301, { location: `${pathname}/${search}` }).end();
    } else {
      req.url = sti + search;
      filer(req, res, ikkeFunnet);
    }
  });
}

async function lyttPaaLedigPort(tjener: Server, foerste: number): Promise<number> {
  for (let port = foerste; ; port += 1) {
    try {
      return await lytt(tjener, port);
    } catch (feil) {
      const opptatt = feil instanceof Error && 'code' in feil && feil.code === 'EADDRINUSE';
      if (!opptatt || port >= foerste + 100) throw feil;
    }
  }
}

function lytt(tjener: Server, port: number): Promise<number> {
  return new Promise((lytter, mislyktes) => {
    tjener.once('error', mislyktes);
    tjener.listen(port, 'localhost', () => {
      tjener.off('error', mislyktes);
      const adresse = tjener.address();
      lytter(typeof adresse === 'object' && adresse ? adresse.port : port);
    });
  });
}
