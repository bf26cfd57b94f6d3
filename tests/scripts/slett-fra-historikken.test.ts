import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROT } from '../oppsett/kjoer.ts';

const ORD = 'hemmeligkanari i skuffen';
const SAK = 'content/sak-14.md';
const GAMMELT_NAVN = 'content/utkast.md';

/** The commands of the page, block by block, in order. */
const [, hent, slett, kontroller, send, serveren] = [
  ...readFileSync(join(ROT, 'docs/slett-fra-historikken.md'), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g),
].map(([, blokk = '']) => blokk);

let mappe: string;
let lager: string;

/** Runs commands as a person does, with the names of this drill set first. */
function sh(kommandoer: string, cwd: string): string {
  const navn = `LAGER='${lager}'\nFILER='${SAK} ${GAMMELT_NAVN}'\nORD='${ORD}'\n`;
  return execFileSync('bash', ['-c', navn + kommandoer], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: mappe,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Sekretær',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'Sekretær',
      GIT_COMMITTER_EMAIL: 'a@example.org',
    },
  });
}

/** In how many lines of all objects of a repository the words stand, those that nothing points at too. */
const treffI = (cwd: string): number =>
  Number(
    sh(`git cat-file --batch-all-objects --batch --unordered | grep -a -c -F "$ORD" || true`, cwd).trim(),
  );

beforeAll(() => {
  mappe = mkdtempSync(join(tmpdir(), 'saksgang-slett-'));
  lager = join(mappe, 'lager.git');
  const arbeid = join(mappe, 'arbeid');
  sh(`git init --quiet --bare -b main "$LAGER"; git clone --quiet "$LAGER" arbeid`, mappe);
  mkdirSync(join(arbeid, 'content'));
  const legg = (fil: string, tekst: string, melding: string): void => {
    writeFileSync(join(arbeid, fil), tekst);
    sh(`git checkout --quiet -B main; git add -A; git commit --quiet -m '${melding}'`, arbeid);
  };
  legg('content/sak-1.md', 'Første sak\n', 'Add the first sak');
  legg(GAMMELT_NAVN, `${ORD}\n`, `Add ${ORD}`);
  sh(`git mv ${GAMMELT_NAVN} ${SAK}; git commit --quiet -m Rename; git tag -a v1 -m Merke`, arbeid);
  sh(`git checkout --quiet -b gren; echo "$ORD igjen" >> ${SAK}; git commit --quiet -am Change`, arbeid);
  sh(`git checkout --quiet main; git rm --quiet ${SAK}; git commit --quiet -m Remove`, arbeid);
  legg('content/sak-2.md', 'Andre sak\n', 'Add the second sak');
  sh(`git push --quiet origin main gren v1`, arbeid);
});
afterAll(() => {
  rmSync(mappe, { recursive: true, force: true });
});

test('to remove the file and commit that is not enough', () => {
  expect(treffI(lager)).toBeGreaterThan(0);
});

test('the commands of the page take it out of every object, and nothing else', () => {
  const rent = join(mappe, 'slett.git');
  const hvor = sh(hent ?? '', mappe);
  expect(hvor).toContain(SAK);
  expect(hvor).toContain(GAMMELT_NAVN);

  sh(slett ?? '', rent);
  // The last command ends with 1 when it counts none.
  expect(sh(`${kontroller ?? ''}\ntrue`, rent)).toBe('0\n');
  sh(send ?? '', rent);
  sh(serveren ?? '', lager);
  expect([treffI(rent), treffI(lager)]).toEqual([0, 0]);

  sh('git clone --quiet "$LAGER" ny', mappe);
  const ny = join(mappe, 'ny');
  expect(treffI(ny)).toBe(0);
  expect(sh('cat content/*', ny)).toBe('Første sak\nAndre sak\n');
  expect(sh('git log --all --format=%s | sort', ny)).toContain('Add the second sak\n');
  expect(sh('git tag; git branch -r', ny)).toMatch(/v1[\s\S]*origin\/gren/);
});

test('a copy from before still has it: everybody fetches anew', () => {
  expect(treffI(join(mappe, 'arbeid'))).toBeGreaterThan(0);
});
