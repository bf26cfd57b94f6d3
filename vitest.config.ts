import { defineConfig } from 'vitest/config';

const HELE = ['tests/site/**/*.test.ts', 'tests/gate/{bygg,html,lenker}.test.ts'];

export default defineConfig({
  test: {
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'kjerne',
          include: ['tests/**/*.test.ts'],
          exclude: HELE,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'nettsted',
          include: HELE,
          globalSetup: ['tests/oppsett/bygg-nettsteder.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
