import fc from 'fast-check';
import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { kontroller } from '#checks/kontroll';
import { somJson, somTekst } from '#checks/rapport';
import { siteringslinje } from '#domain/sitering';
import { offentlig } from '#domain/publisering';
import { type AlleFiler, lesFil } from '#markdown/fil';
import { FILSLAG } from '#schema/filslag';
import { bygg, DAG, eksempelraad, teksterIEksempelraad } from './prove.ts';
import { grafTekst } from './graf-tekst.ts';

// The same numbers every time: a failure here can be run again.
const VALG = { seed: 20_260_301, endOnFailure: true };

const lest = new Map<string, ReturnType<typeof lesFil>>();

/** Reads a file once, however often it is asked for. */
function les(sti: string, tekst: string): ReturnType<typeof lesFil> {
  const noekkel = `${sti}\n${tekst}`;
  const svar = lest.get(noekkel) ?? lesFil({ sti, tekst });
  lest.set(noekkel, svar);
  return svar;
}

/** Everything the site and the check do with a content root. */
function gjoerAlt(tekster: Record<string, string>): void {
  const svar = Object.entries(tekster).map(([sti, tekst]) => les(sti, tekst));
  const filer = svar.flatMap(({ fil }) => (fil ? [fil] : []));
  const avvik = svar.flatMap((s) => s.avvik);
  const kontroll = kontroller({ filer, avvik, vedlegg: new Map() }, DAG);
  somTekst(kontroll, 'content');
  somJson(kontroll, 'content');
  const { arkiv } = bygg(offentlig(filer, DAG));
  grafTekst(arkiv);
  for (const sak of arkiv.saker) siteringslinje(sak, '1');
}

const graf = (filer: readonly AlleFiler[]): string => grafTekst(bygg(filer).arkiv);

test('the order of the files does not matter', () => {
  const filer = eksempelraad();
  const fasit = graf(filer);
  fc.assert(
    fc.property(fc.shuffledSubarray(filer, { minLength: filer.length }), (stokket) => {
      expect(graf(stokket)).toBe(fasit);
    }),
    { ...VALG, numRuns: 20 },
  );
});

test('building twice gives the same, and changes nothing that was read', () => {
  const filer = eksempelraad();
  const foer = JSON.stringify(filer);
  const en = graf(offentlig(filer, DAG));
  expect(graf(offentlig(filer, DAG))).toBe(en);
  expect(JSON.stringify(filer)).toBe(foer);
});

const STIER = [
  ...Object.values(FILSLAG).map((f) => f.moenster.replaceAll('*', 'a')),
  'moeter/a/2025-01-01/moete.md',
  'moeter/a/2025-01-01/sak-1.md',
  'moeter/a/2025-01-01/sak-plan.md',
  'moeter//x/sak-.md',
  'utenfor.txt',
];
const biter = fc.constantFrom(
  ...[
    '---\n',
    '## Vedtak\n\n',
    '1. punkt\n',
    '- **A:** b (frist 2025-02-30)\n',
    'Se sak 1/25 og a 2/25b. ',
    '[^1] ',
    '[^1]: n\n',
  ],
  ...[
    '| a | b |\n| - | - |\n| 1 | 2 |\n',
    '<b>',
    '![x](vedlegg/a.png)',
    '\u0000',
    '\uFFFD',
    '𐀀',
    '\n\n',
    '# Vedtak\n',
    '```\n',
  ],
);
const kropp = fc
  .array(fc.oneof(biter, fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((b) => b.join(''));
const verdi = fc.oneof(
  fc.constantFrom(
    '1/25',
    'a 1/25',
    'a 2025-01-01',
    '2025-01-01',
    '9999-99-99',
    'publisert',
    'ingen',
    '__proto__',
    '',
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string(),
);
const noekkel = fc.constantFrom(
  ...new Set(
    Object.values(FILSLAG).flatMap(({ schema }) => ('shape' in schema ? Object.keys(schema.shape) : [])),
  ),
  '__proto__',
  'constructor',
);
const felter = fc.dictionary(noekkel, verdi, { maxKeys: 6 });

test('garbage is a fault, never a crash', () => {
  const fil = fc.oneof(
    kropp,
    fc.tuple(felter, kropp).map(([f, k]) => `---\n${stringify(f)}---\n${k}`),
    felter.map((f) => stringify(f)),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...STIER), fil, { maxKeys: 6 }), (tekster) => {
      gjoerAlt(tekster);
    }),
    { ...VALG, numRuns: 150 },
  );
});

test('the fixture archive with lines lost, doubled, swapped and spoilt never crashes', () => {
  const tekster = Object.entries(teksterIEksempelraad());
  const skade = fc.record({
    fil: fc.nat(tekster.length - 1),
    linje: fc.nat(80),
    slag: fc.constantFrom('bort', 'dobbel', 'ombytt', 'ny'),
    ny: fc.oneof(
      biter,
      verdi.map((v) => `x: ${JSON.stringify(v)}`),
    ),
  });
  fc.assert(
    fc.property(fc.array(skade, { minLength: 1, maxLength: 25 }), (skader) => {
      const skadet = new Map(tekster.map(([sti, tekst]) => [sti, tekst.split('\n')]));
      for (const { fil, linje, slag, ny } of skader) {
        const linjer = skadet.get(tekster[fil]?.[0] ?? '') ?? [];
        const n = linje % Math.max(linjer.length, 1);
        const her = linjer[n] ?? '';
        const inn = { bort: [], dobbel: [her, her], ombytt: [linjer[n + 1] ?? '', her], ny: [ny] }[slag];
        linjer.splice(n, slag === 'ombytt' ? 2 : 1, ...inn);
      }
      gjoerAlt(Object.fromEntries([...skadet].map(([sti, linjer]) => [sti, linjer.join('\n')])));
    }),
    { ...VALG, numRuns: 15 },
  );
});
