import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { kjoer, ROT } from '../oppsett/kjoer.ts';

/** Runs a script that watches a folder of its own, on a machine that comes to watch too many: `fullt()`. */
async function vokt(skript: string): Promise<{ kode: number; utskrift: string }> {
  const mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
  onTestFinished(() => {
    rmSync(mappe, { recursive: true });
  });
  const fil = join(mappe, 'skript.mjs');
  writeFileSync(
    fil,
    `import fs from 'node:fs';
     import { syncBuiltinESMExports } from 'node:module';
     import { join } from 'node:path';
     const fullt = () => {
       fs.watch = () => {
         throw Object.assign(new Error('ENOSPC: System limit for number of file watchers reached, watch'), { code: 'ENOSPC' });
       };
       syncBuiltinESMExports();
     };
     const rot = join(import.meta.dirname, 'innhold');
     fs.mkdirSync(rot);
     const { startVakt } = await import(${JSON.stringify(join(ROT, 'scripts', 'innholdsvakt.ts'))});
     const { feilTekst } = await import(${JSON.stringify(join(ROT, 'scripts', 'feiltekst.ts'))});
     ${skript}`,
  );
  return kjoer(process.execPath, [fil]);
}

test('a machine that watches too many files says so, and nothing is left open', async () => {
  const { kode, utskrift } = await vokt(
    `fullt();
     await startVakt(rot, 10, () => undefined).catch((grunn) => console.log(feilTekst(grunn)));`,
  );
  expect(utskrift).toMatch(/^Maskinen følger for mange filer\./);
  expect(kode).toBe(0);
});

test('a folder that comes later and cannot be watched is told of, and the watch goes on', async () => {
  const { kode, utskrift } = await vokt(
    `let sett;
     const alt = new Promise((ferdig) => { sett = ferdig; });
     const stans = await startVakt(rot, 10, ({ stier }) => { if (stier.has('b.md')) sett(); });
     const sagt = new Promise((ferdig) => {
       const { error } = console;
       console.error = (...ord) => { error(...ord); ferdig(); };
     });
     fullt();
     fs.mkdirSync(join(rot, 'a'));
     await sagt;
     fs.writeFileSync(join(rot, 'b.md'), 'x');
     await alt;
     await stans();`,
  );
  expect(utskrift).toMatch(/^Ikke alt som lagres, blir sett: Maskinen følger for mange filer\./);
  expect(kode).toBe(0);
});
