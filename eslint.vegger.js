import { builtinModules } from 'node:module';

/** Every folder of `src`. */
const MAPPER = [
  'schema',
  'markdown',
  'domain',
  'checks',
  'exports',
  'search',
  'sources',
  'components',
  'layouts',
  'pages',
];

const KJERNE = ['schema', 'markdown', 'domain'];
const AVLEDET = ['checks', 'exports', 'search'];

/**
 * Who may import whom: a part of `src` may import itself and what `faar` names. Words (`#labels`, `#datotekst`,
 * `#ordform`) and addresses (`#urls`) are for all. `ren`: the pure core, without Node, Astro, clock, environment or screen.
 * @type {Record<string, { faar: string[], ren: boolean }>}
 */
export const VEGGER = {
  schema: { faar: [], ren: true },
  markdown: { faar: ['schema'], ren: true },
  domain: { faar: ['schema', 'markdown'], ren: true },
  checks: { faar: KJERNE, ren: true },
  exports: { faar: KJERNE, ren: true },
  search: { faar: KJERNE, ren: true },
  sources: { faar: [...KJERNE, 'checks'], ren: false },
  components: { faar: [...KJERNE, ...AVLEDET, 'layouts'], ren: false },
  layouts: { faar: [...KJERNE, ...AVLEDET, 'components'], ren: false },
  'labels.ts': { faar: KJERNE, ren: false },
  'datotekst.ts': { faar: ['schema'], ren: false },
  'ordform.ts': { faar: [], ren: false },
  'urls.ts': { faar: KJERNE, ren: false },
};

/** A file or folder of `src` that no wall names yet: it imports nothing of ours until it has one. */
const UNAVNGITT = { faar: [], ren: true };
/** Edges, and what is not code. */
const UTEN_VEGG = ['src/pages/**', 'src/styles/**', 'src/content.config.ts', 'src/env.d.ts'];

/** Node's own modules, with and without `node:`. */
const NODE = `^(node:|(${builtinModules.filter((navn) => !/[:/]/.test(navn)).join('|')})(/|$))`;

/** The folders that a part of `src` may not import. */
export function stengtFor(del) {
  return MAPPER.filter((mappe) => mappe !== del && !(VEGGER[del] ?? UNAVNGITT).faar.includes(mappe));
}

/** The files of a part, as a glob. */
const filerI = (del) => (del.endsWith('.ts') ? `src/${del}` : `src/${del}/**`);

/** What a part may not import, as patterns for the rule `no-restricted-imports`. */
function forbud(del) {
  const { faar, ren } = VEGGER[del] ?? UNAVNGITT;
  const stengt = stengtFor(del);
  const ytre = ren ? [NODE, '^astro(?!/zod$)'] : del === 'sources' ? [] : [NODE, '^astro:content$'];
  return [
    {
      regex: `(^#|/)(${stengt.join('|')})/`,
      message: `src/${del} may import ${['itself', ...faar].join(', ')} only.`,
    },
    { regex: '(^|/)(scripts|tests)/', message: 'Nothing in src imports scripts or tests.' },
    ...ytre.map((regex) => ({ regex, message: `src/${del} is no edge: pass the value in.` })),
  ];
}

const DATO = 'Take the date as a value.';

/** The clock and chance, by the names that `no-restricted-globals` cannot tell from innocent ones. */
const KLOKKE = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: DATO },
  { selector: 'CallExpression[callee.name="Date"]', message: DATO },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: DATO },
  { selector: 'MemberExpression[object.name="Intl"][property.name="DateTimeFormat"]', message: DATO },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Same in, same out.' },
];
const SENERE_IMPORT = { selector: 'ImportExpression', message: 'Import at the top, where the walls see it.' };
const BYGGETS_MILJOE = { selector: 'MetaProperty', message: 'Take the value as an argument.' };

/** Names that lead out of the code: the global object leads to all the others. */
const MILJOE = ['process', 'globalThis', 'global', 'performance', 'crypto'];
const KANTER = ['fetch', 'localStorage', 'navigator', 'setTimeout', 'setInterval', 'setImmediate'];

const delerSomEr = (renhet) => Object.keys(VEGGER).filter((del) => VEGGER[del].ren === renhet);
const UKJENT = { files: ['src/**'], ignores: [...Object.keys(VEGGER).map(filerI), ...UTEN_VEGG] };

/** The walls of the pure core. */
const RENT = {
  'no-console': 'error',
  'no-restricted-globals': ['error', ...MILJOE, ...KANTER],
  'no-restricted-syntax': ['error', ...KLOKKE, SENERE_IMPORT, BYGGETS_MILJOE],
};
/** What is shown depends on the archive alone; scripts of the search page may use what a browser has. */
const VIST = {
  'no-restricted-globals': ['error', ...MILJOE],
  'no-restricted-syntax': ['error', ...KLOKKE, SENERE_IMPORT],
};

/** One configuration object per wall, one for what is named nowhere, and those of the clock and surroundings. */
export const vegger = [
  ...Object.keys(VEGGER).map((del) => ({
    files: [filerI(del)],
    rules: { 'no-restricted-imports': ['error', { patterns: forbud(del) }] },
  })),
  { ...UKJENT, rules: { ...RENT, 'no-restricted-imports': ['error', { patterns: forbud('denne') }] } },
  { files: delerSomEr(true).map(filerI), rules: RENT },
  {
    files: [...delerSomEr(false).filter((del) => del !== 'sources'), 'pages'].map(filerI),
    rules: VIST,
  },
  // Pagefind's own module is a file of the built site, and the word layer loads after the first hits.
  {
    files: ['src/components/soek/{pagefind,lasting}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...KLOKKE] },
  },
];
