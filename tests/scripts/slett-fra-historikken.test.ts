import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROT } from '../oppsett/kjoer.ts';

const ORD = 'hemmeligkanari i skuffen';
const SAK = 'content/sak-14.md';
const GAMMELT_NAVN = 'content/utkast.md';
const FOERSTE_NAVN = 'content/notat.md';
/** Enough that git takes the file for the same when it changes name. */
const HELE = 'En linje som blir stående i filen.\n'.repeat(9);

/** The commands of the page, block by block, in order. */
const [, hent, noter, slett, kontroller, send, serveren] = [
  ...readFileSync(join(ROT, 'docs/slett-fra-historikken.md'), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g),
].map(([, blokk = '']) => blokk);

let mappe: string;
let lager: string;

/** Runs commands as a person does, with the names of this drill set first. */
function sh(kommandoer: string, cwd: string, filer = `${SAK} ${GAMMELT_NAVN}`): string {
  const navn = `LAGER='${lager}'\nFILER='${filer}'\nORD='${ORD}'\n`;
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
  // The words are not in it yet under its first name: only the way of the file itself leads there.
  legg(FOERSTE_NAVN, `${HELE}En hemmelighet uten ordene.\n`, 'Add a draft');
  sh(`git mv ${FOERSTE_NAVN} ${GAMMELT_NAVN}; git commit --quiet -m Rename`, arbeid);
  legg(GAMMELT_NAVN, `${HELE}${ORD}\n`, `Add ${ORD}`);
  sh(
    `git mv ${GAMMELT_NAVN} ${SAK}; git commit --quiet -m Rename; git tag -a v1 -m Merke; git tag -a v2 -m 'Med ${ORD}'`,
    arbeid,
  );
  sh(`git checkout --quiet -b gren; echo "$ORD igjen" >> ${SAK}; git commit --quiet -am Change`, arbeid);
  sh(`git checkout --quiet main; git rm --quiet ${SAK}; git commit --quiet -m Remove`, arbeid);
  legg('content/sak-2.md', 'Andre sak\n', 'Add the second sak');
  sh(`git push --quiet origin main gren v1 v2`, arbeid);
});
afterAll(() => {
  rmSync(mappe, { recursive: true, force: true });
});

test('to remove the file and commit that is not enough', () => {
  expect(treffI(lager)).toBeGreaterThan(0);
});

test('the commands of the page take it out of every object, and nothing else', () => {
  const rent = join(mappe, 'slett.git');
  const hvor = sh(hent ?? '', mappe, SAK);
  for (const navn of [SAK, GAMMELT_NAVN, FOERSTE_NAVN]) expect(hvor).toContain(navn);
  const alle = `${SAK} ${GAMMELT_NAVN} ${FOERSTE_NAVN}`;
  sh(noter ?? '', rent, alle);

  // A name that was forgotten, and a tag that says the words: the proof tells of both.
  sh(slett ?? '', rent);
  expect(sh(`${kontroller ?? ''}\ntrue`, rent)).toMatch(/^[0-9a-f]+ blob \d+\n[1-9]\d*\n$/);
  sh('git tag -d v2', rent);
  sh(slett ?? '', rent, alle);
  // The last command ends with 1 when it counts none.
  expect(sh(`${kontroller ?? ''}\ntrue`, rent, alle)).toBe('0\n');
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
