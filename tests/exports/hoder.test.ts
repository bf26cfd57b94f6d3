import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { somHeadersfil, somHtaccess } from '#exports/hodefiler';
import { HODEREGLER, hoderFor } from '#exports/hoder';
import { NETTSTEDETS_INNHOLDSREGEL, SANDKASSE, sidensInnholdsregel } from '#exports/innholdsregel';

const REGEL = 'Content-Security-Policy';

/** What the evaluator finds, without what it only tells. */
const funn = (regel: string): string[] =>
  new CspEvaluator(new CspParser(regel).csp)
    .evaluate()
    .filter(({ severity }) => severity < Severity.INFO)
    .map(({ directive, value, severity }) => `${directive} ${value ?? ''} ${Severity[severity]}`);

test('the evaluator has nothing on a page without scripts, nor on an attachment', () => {
  expect(funn(sidensInnholdsregel(false))).toEqual([]);
  expect(funn(SANDKASSE)).toEqual([]);
});

test('of the search it doubts only that «self» may hold scripts from outside, which attachments are not allowed to be', () => {
  const tvil = ["script-src 'self' MEDIUM_MAYBE"];
  expect(funn(sidensInnholdsregel(true))).toEqual(tvil);
  expect(funn(NETTSTEDETS_INNHOLDSREGEL)).toEqual(tvil);
});

test('the evaluator would find what is loose', () => {
  expect(funn("script-src 'self' 'unsafe-inline'; object-src *")).not.toEqual([]);
});

test('no policy lets in what is inline, evaluated or from others', () => {
  for (const regel of [
    sidensInnholdsregel(true),
    sidensInnholdsregel(false),
    ...HODEREGLER.map(({ hoder }) => hoder[REGEL]),
  ])
    expect(regel).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});

test('every address has the headers of the site', () => {
  for (const sti of [
    '/',
    '/saker/nuit/2025/14/',
    '/ressurser/a.css',
    '/finnes-ikke',
    '/moeter/a/2025-01-01/vedlegg/b.pdf',
  ])
    expect(hoderFor(sti)).toMatchObject({
      [REGEL]: expect.stringContaining("frame-ancestors 'none'") as string,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
    });
});

test('attachments have a policy of their own besides, in a sandbox where a browser would show them as pages', () => {
  const vedlegg = (fil: string): string => hoderFor(`/moeter/a/2025-01-01/vedlegg/${fil}`)[REGEL] ?? '';
  for (const fil of ['b.svg', 'mappe/b.html', 'b.pdf.xml']) expect(vedlegg(fil)).toContain('sandbox');
  for (const fil of ['b.pdf', 'b.docx', 'b.svg.pdf']) {
    expect(vedlegg(fil)).not.toContain('sandbox');
    expect(vedlegg(fil).split(', ').length).toBe(2);
  }
  expect(hoderFor('/moeter/a/2025-01-01/')[REGEL]).toBe(NETTSTEDETS_INNHOLDSREGEL);
});

test.each(['/', '/arkiv/'])('the header files say the same, below «%s»', (base) => {
  const headers = somHeadersfil(base);
  const htaccess = somHtaccess(base);
  expect(headers.startsWith(`${base}*\n`)).toBe(true);
  expect(htaccess).toContain(`ErrorDocument 404 ${base}404.html\n`);
  for (const { hoder } of HODEREGLER)
    for (const [navn, verdi] of Object.entries(hoder)) {
      expect(headers).toContain(`\n  ${navn}: ${verdi}\n`);
      expect(htaccess).toContain(`${navn} "${verdi}"\n`);
    }
  // What the hosts allow: rules of one line with at most one `*`, lines of at most 2 000 characters, 100 rules.
  const linjer = headers.split('\n');
  expect(linjer.every((linje) => linje.length < 2000)).toBe(true);
  const stier = linjer.filter((linje) => linje.startsWith('/'));
  expect(stier.length).toBeLessThan(100);
  expect(stier.filter((sti) => sti.split('*').length !== 2)).toEqual([]);
});
