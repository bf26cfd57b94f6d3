import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { laasSted } from '../../scripts/laas.ts';
import { ROT } from '../oppsett/kjoer.ts';

let rot: string;
beforeEach(() => {
  rot = mkdtempSync(join(tmpdir(), 'saksgang-'));
});
afterEach(() => {
  rmSync(rot, { recursive: true });
});

const HOLDER = `
  import { laasSted } from '${pathToFileURL(join(ROT, 'scripts/laas.ts')).href}';
  console.log(laasSted(process.argv[2]) ? 'har' : 'opptatt');
  setInterval(() => {}, 1000);
`;

test('one at a time, and free again when it is opened', () => {
  const ut = join(rot, 'under', 'dist');
  const laasOpp = laasSted(ut);
  expect(laasOpp).toBeDefined();
  expect(laasSted(ut)).toBeUndefined();
  const annet = laasSted(join(rot, 'annet'));
  expect(annet).toBeDefined();
  annet?.();
  laasOpp?.();
  const igjen = laasSted(ut);
  expect(igjen).toBeDefined();
  igjen?.();
});

test('a process that is killed holds nothing up', async () => {
  const [ut, skript] = [join(rot, 'dist'), join(rot, 'hold.ts')];
  writeFileSync(skript, HOLDER);
  const barn = spawn(process.execPath, [skript, ut]);
  const [svar] = (await once(barn.stdout, 'data')) as [Buffer];
  expect(svar.toString()).toBe('har\n');
  expect(laasSted(ut)).toBeUndefined();
  barn.kill('SIGKILL');
  await once(barn, 'exit');
  const laasOpp = laasSted(ut);
  expect(laasOpp).toBeDefined();
  laasOpp?.();
});

test.each([
  ['a folder', (fil: string) => mkdirSync(fil)],
  [
    'a file of others',
    (fil: string) => {
      writeFileSync(fil, 'Noe helt annet enn en lås. '.repeat(100));
    },
  ],
])('%s where the lock goes is told of in words, with its path', (_, lag) => {
  const fil = join(rot, '.dist.laas');
  lag(fil);
  expect(() => laasSted(join(rot, 'dist'))).toThrow(`Låsfilen ${fil} kan ikke brukes.`);
});
