import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { lagersti } from '#sources/lager';

test.each(['tekster', 'vedleggskontroll', 'filavtrykk', 'vedleggsord'] as const)(
  'a root has one store of %s, however its path is written',
  (lager) => {
    const sti = lagersti('content', lager);
    expect(lagersti('./content/', lager)).toBe(sti);
    expect(lagersti(resolve('content'), lager)).toBe(sti);
    expect(lagersti('content/moeter', lager)).not.toBe(sti);
  },
);
