import { defineConfig } from 'astro/config';

const {
  SAKSGANG_BASE: base = '/',
  SAKSGANG_ADRESSE: site,
  SAKSGANG_UT: outDir = './dist',
  SAKSGANG_CACHE: cacheDir = './.cache/astro',
} = process.env;

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
  vite: {
    envDir: false, // A file `.env` of someone's own must not change what is published.
    cacheDir: `${cacheDir}/vite`,
    build: {
      assetsInlineLimit: 0, // The content security policy allows files only, nothing inlined.
      emptyOutDir: false, // The commands empty it, and put a mark there that must stay.
    },
  },
});
