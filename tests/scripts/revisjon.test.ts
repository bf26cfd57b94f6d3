import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { lesRevisjon, lesSignaturer } from '../../scripts/revisjonssvar.ts';
import { kjoer } from '../oppsett/kjoer.ts';

const rapport = (vulnerabilities: object): string =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });

test('a whole report without findings is an answer', () => {
  expect(lesRevisjon(rapport({}))).toEqual({ svarte: true, funn: [] });
  expect(lesSignaturer('{"invalid":[],"missing":[]}')).toEqual({ svarte: true, funn: [] });
});

test('findings are listed', () => {
  expect(lesRevisjon(rapport({ pakke: { severity: 'high', range: '<2', via: [] } }))).toEqual({
    svarte: true,
    funn: ['pakke <2: alvorlig'],
  });
  const pakker = { invalid: [{ name: 'a', version: '1' }], missing: [{ name: 'b', version: '2' }] };
  expect(lesSignaturer(JSON.stringify(pakker))).toEqual({
    svarte: true,
    funn: ['a 1: feil signatur', 'b 2: mangler signatur'],
  });
});

test.each([
  ['nothing', '', 'Svaret kan ikke leses'],
  ['half a report', '{"vulnerabilities":{}}', 'Svaret kan ikke leses'],
  ['a refusal', '{"message":"405 Method Not Allowed","error":{"summary":""}}', '405 Method Not Allowed'],
  ['no network', '{"error":{"code":"ENOTFOUND","summary":"getaddrinfo ENOTFOUND"}}', 'ENOTFOUND'],
])('%s is never taken for «nothing found»', (_, utskrift, grunn) => {
  for (const dom of [lesRevisjon(utskrift), lesSignaturer(utskrift)])
    expect(dom).toEqual({ svarte: false, grunn: expect.stringContaining(grunn) as string });
});

const [RENT, SIGNERT] = [rapport({}), '{"invalid":[],"missing":[]}'];
const FUNN = rapport({ pakke: { severity: 'high', range: '<2' } });

// npm itself ends with 1 both for findings and for silence, so what it ends with is no answer.
test.each([
  ['nothing found', RENT, SIGNERT, 0, 'Kjente svakheter: ingen funn.\nSignaturer: ingen funn.\n'],
  ['a weakness', FUNN, SIGNERT, 1, 'Kjente svakheter: 1\u00a0funn.\n  pakke <2: alvorlig\n'],
  [
    'a package without signature',
    RENT,
    '{"invalid":[],"missing":[{"name":"b","version":"2"}]}',
    1,
    'b 2: mangler signatur',
  ],
  ['no answer', '', '', 2, 'Kjente svakheter: IKKE UNDERSØKT'],
  ['an answer to one of the two', RENT, '', 2, 'Signaturer: IKKE UNDERSØKT'],
  ['a weakness, and no answer on signatures', FUNN, '', 1, 'Signaturer: IKKE UNDERSØKT'],
])('the command, when npm says %s', async (_, svakheter, signaturer, kode, tekst) => {
  const mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
  const npm = join(mappe, 'npm');
  writeFileSync(
    npm,
    `#!/bin/sh\nif [ "$2" = signatures ]; then printf %s '${signaturer}'; else printf %s '${svakheter}'; fi\nexit 1\n`,
  );
  chmodSync(npm, 0o755);
  // Before the npm that `kjoer` would find.
  const svar = await kjoer('sh', [
    '-c',
    'PATH="$0$PATH"; exec "$@"',
    mappe + delimiter,
    process.execPath,
    'scripts/revisjon.ts',
  ]);
  rmSync(mappe, { recursive: true });
  expect(svar.utskrift).toContain(tekst);
  expect(svar.kode).toBe(kode);
});
