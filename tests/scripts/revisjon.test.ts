import { expect, test } from 'vitest';
import { lesRevisjon, lesSignaturer } from '../../scripts/revisjonssvar.ts';

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
