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
 * Who may import whom: a part of `src` may import itself and what `faar` names. Words and addresses (`#labels`,
 * `#urls`) are for all. `ren`: the pure core, without Node, Astro, clock, environment or screen.
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
  'urls.ts': { faar: KJERNE, ren: false },
};

/** The folders that a part of `src` may not import. */
export function stengtFor(del) {
  return MAPPER.filter((mappe) => mappe !== del && !VEGGER[del].faar.includes(mappe));
}

/** The files of a part, as a glob. */
const filerI = (del) => (del.endsWith('.ts') ? `src/${del}` : `src/${del}/**`);

/** What a part may not import, as patterns for the rule `no-restricted-imports`. */
function forbud(del) {
  const { faar, ren } = VEGGER[del];
  const stengt = stengtFor(del);
  const ytre = ren ? ['^node:', '^astro(?!/zod$)'] : del === 'sources' ? [] : ['^node:', '^astro:content$'];
  return [
    {
      regex: `(^#|/)(${stengt.join('|')})/`,
      message: `src/${del} may import ${['itself', ...faar].join(', ')} only.`,
    },
    { regex: '(^|/)(scripts|tests)/', message: 'Nothing in src imports scripts or tests.' },
    ...ytre.map((regex) => ({ regex, message: `src/${del} is no edge: pass the value in.` })),
  ];
}

const KLOKKE_OG_MILJOE = [
  { selector: 'ImportExpression', message: 'Import at the top, where the walls see it.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take the date as a value.' },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Take the date as a value.',
  },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Same in, same out.' },
];

/** One configuration object per wall, and one for the pure core. */
export const vegger = [
  ...Object.keys(VEGGER).map((del) => ({
    files: [filerI(del)],
    rules: { 'no-restricted-imports': ['error', { patterns: forbud(del) }] },
  })),
  {
    files: Object.keys(VEGGER)
      .filter((del) => VEGGER[del].ren)
      .map(filerI),
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'process', 'performance', 'fetch', 'localStorage'],
      'no-restricted-syntax': ['error', ...KLOKKE_OG_MILJOE],
    },
  },
];
