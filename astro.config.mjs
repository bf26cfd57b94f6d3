import { defineConfig } from 'astro/config';

const {
  SAKSGANG_BASE: base = '/',
  SAKSGANG_ADRESSE: site,
  SAKSGANG_UT: outDir = './dist',
  SAKSGANG_CACHE: cacheDir = './.cache/astro',
} = process.env;

/** Every page carries this policy; only `/soek/` loads a script, and Pagefind runs WebAssembly in it. */
const csp = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
};

export default defineConfig({
  output: 'static',
  base,
  ...(site ? { site } : {}),
  outDir,
  // Two sites (the archive and the test archive) may be built side by side: each gets its own cache.
  cacheDir,
  trailingSlash: 'always',
  compressHTML: true, // The default, 'jsx', eats the space between inline elements on two lines.
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'directory', assets: 'ressurser', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  security: { csp },
  vite: {
    cacheDir: `${cacheDir}/vite`,
    build: { assetsInlineLimit: 0 }, // Inlined files would need exceptions in the policy.
  },
});
