import { afterEach, expect, test, vi } from 'vitest';
import { cacheFor, settByggmiljoe } from '../../scripts/byggmiljoe.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('every place has a cache of its own, in one folder', () => {
  const steder = ['/a/b', '/a-b', '/a/å', '/a/ø', '/a', '/a/forhaandsvis', '/A'].map(cacheFor);
  expect(new Set(steder).size).toBe(steder.length);
  for (const sted of steder) expect(sted).toMatch(/^\.cache[/\\]astro[/\\][0-9a-f]{16}$/);
});

test('nothing in the surroundings makes it another build', () => {
  const fremmed = { NODE_ENV: 'development', PROD: '', DEV: '1', MODE: 'test', BASE_URL: '/feil/', SSR: '' };
  for (const [navn, verdi] of Object.entries(fremmed)) vi.stubEnv(navn, verdi);
  for (const navn of ['SAKSGANG_INNHOLD', 'SAKSGANG_UT', 'SAKSGANG_BASE', 'SAKSGANG_CACHE'])
    vi.stubEnv(navn, 'feil');
  settByggmiljoe({ innhold: 'content', mappe: '/ut', base: '/', cache: '.cache/x' });
  expect(process.env).toMatchObject({
    NODE_ENV: 'production',
    SAKSGANG_INNHOLD: 'content',
    SAKSGANG_UT: '/ut',
    SAKSGANG_BASE: '/',
    SAKSGANG_CACHE: '.cache/x',
  });
  for (const navn of ['PROD', 'DEV', 'MODE', 'BASE_URL', 'SSR']) expect(process.env).not.toHaveProperty(navn);
});
