import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { GATETID, ROT } from '../oppsett/kjoer.ts';

vi.setConfig({ testTimeout: GATETID });

/** Runs the real command on the content of the repository. */
function historikk(...valg: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROT, 'scripts/historikk.ts'), ...valg],
    {
      cwd: ROT,
      env: { ...process.env, SAKSGANG_INNHOLD: 'content', SAKSGANG_DATO: '2026-11-20' },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

test('the table goes to standard output, as Markdown or HTML', () => {
  expect(historikk('nuit', '19/25')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\| Saksnummer /) as string,
    stderr: '',
  });
  expect(historikk('nuit', '19/25', '--html', '--med-saken').stdout).toMatch(/^<table>[^]*<td>19\/25<\/td>/);
});

test('what is wrong is said in Norwegian: 1 for the sak, 2 for the command', () => {
  expect(historikk('nuti', '19/25')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('Mente du «nuit»?') as string,
  });
  expect(historikk()).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Bruk: /) as string });
  expect(historikk('nuit', '19/25', '--htlm')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^Valget «--htlm» finnes ikke\.\n\nBruk: /) as string,
  });
});
