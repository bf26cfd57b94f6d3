import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { somHeadersfil, somHtaccess } from '#exports/hodefiler';
import { HODEREGLER, hoderFor } from '#exports/hoder';
import { TYPER } from '#sources/vedleggssjekk/typer';
import {
  NETTSTEDETS_INNHOLDSREGEL,
  sidensInnholdsregel,
  VEDLEGGETS_INNHOLDSREGEL,
} from '#exports/innholdsregel';

const REGEL = 'Content-Security-Policy';

/** What the evaluator finds, without what it only tells. */
const funn = (regel: string): string[] =>
  new CspEvaluator(new CspParser(regel).csp)
    .evaluate()
    .filter(({ severity }) => severity < Severity.INFO)
    .map(({ directive, value, severity }) => `${directive} ${value ?? ''} ${Severity[severity]}`);

test('the evaluator has nothing on a page without scripts, nor on an attachment', () => {
  expect(funn(sidensInnholdsregel(false))).toEqual([]);
  expect(funn(VEDLEGGETS_INNHOLDSREGEL)).toEqual([]);
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

test('attachments have a policy of their own besides, and nothing else has', () => {
  for (const fil of ['b.pdf', 'b.docx', 'b.SVG', 'b.html'])
    expect(hoderFor(`/moeter/a/2025-01-01/vedlegg/${fil}`)[REGEL]).toBe(
      `${NETTSTEDETS_INNHOLDSREGEL}, ${VEDLEGGETS_INNHOLDSREGEL}`,
    );
  for (const side of ['', 'vedlegg/b.pdf/', 'vedlegg/b.pdf/index.html'])
    expect(hoderFor(`/moeter/a/2025-01-01/${side}`)[REGEL]).toBe(NETTSTEDETS_INNHOLDSREGEL);
});

test('no kind of file that a browser shows as a page may be an attachment, so that none needs a sandbox', () => {
  for (const endelse of ['htm', 'html', 'mhtml', 'svg', 'svgz', 'xhtml', 'xht', 'xml', 'xsl', 'js', 'mjs'])
    expect(TYPER.has(endelse), endelse).toBe(false);
});

test('the header files and the policies of the pages, word by word', async () => {
  await expect(somHeadersfil('/arkiv/')).toMatchFileSnapshot('../expected/_headers');
  await expect(somHtaccess('/arkiv/')).toMatchFileSnapshot('../expected/htaccess');
  const regler = [false, true].map((skript) => `${sidensInnholdsregel(skript)}\n`).join('');
  await expect(regler).toMatchFileSnapshot('../expected/innholdsregler.txt');
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
  expect(stier.filter((sti) => sti.split('*').length > 2)).toEqual([]);
});
