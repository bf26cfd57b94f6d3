import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

/** What one answer cost on the wire, headers too. */
export interface Overfoering {
  /** From the base: `pagefind/pagefind.js`. */
  sti: string;
  byte: number;
}

export interface MaaltTjener {
  url: string;
  /** Waits until nothing is under way, then gives what was sent since the last time, and forgets it. */
  toem: () => Promise<Overfoering[]>;
  lukk: () => void;
}

/** What hosts compress on their way out; the files of Pagefind are compressed already. */
const KOMPRIMERES = /\.(?:js|css|json|svg|txt)$|^soek[/\\].*\.html$/;
const RO_MS = 40;

/** Serves a site as a normal host does, compressed and cached for a while, and counts what it sends. */
export async function startMaaltTjener(mappe: string): Promise<MaaltTjener> {
  for (const fil of readdirSync(mappe, { recursive: true, encoding: 'utf8' })) {
    if (!KOMPRIMERES.test(fil)) continue;
    writeFileSync(join(mappe, `${fil}.gz`), gzipSync(readFileSync(join(mappe, fil))));
  }
  const filer = sirv(mappe, { gzip: true, etag: true, maxAge: 600 });
  let sendt: Overfoering[] = [];
  let aapne = 0;
  const tjener = createServer((req, res) => {
    const foer = req.socket.bytesWritten;
    aapne += 1;
    res.on('close', () => {
      aapne -= 1;
      const sti = decodeURI((req.url ?? '/').replace(/[?#].*$/, '')).slice(1);
      sendt.push({ sti, byte: req.socket.bytesWritten - foer });
    });
    filer(req, res);
  });
  await new Promise<void>((ferdig) => tjener.listen(0, 'localhost', ferdig));
  return {
    url: `http://localhost:${(tjener.address() as AddressInfo).port}/`,
    toem: async () => {
      let foer = -1;
      while (aapne > 0 || foer !== sendt.length) {
        foer = sendt.length;
        await new Promise((videre) => setTimeout(videre, RO_MS));
      }
      const naa = sendt;
      sendt = [];
      return naa;
    },
    lukk: () => {
      tjener.closeAllConnections();
      tjener.close();
    },
  };
}
