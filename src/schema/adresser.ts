import { z } from 'zod';
import { trukket } from './publisering.ts';

/** An address of the site without what it is served below: a page ends in a slash, a file has an ending. */
const adresse = z
  .string()
  .regex(/^\/(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*(?:[A-Za-z0-9][A-Za-z0-9_-]*\.[A-Za-z0-9._-]+)?$/);

const fra = adresse.describe('Adressen som har vært publisert: /saker/nuit/2025/14/');

/** `adresser.yaml`: what readers meet at addresses that no longer have a page or file of their own. */
export const adresserSchema = z.array(
  z.union([
    z.strictObject({
      fra,
      til: adresse.describe('Adressen som leserne skal føres til: /saker/nuit/2025/15/'),
    }),
    z.strictObject({
      fra,
      trukket: trukket.describe('Innholdet er trukket tilbake: leserne får vite hvorfor'),
    }),
  ]),
);
export type Gammeladresse = z.infer<typeof adresserSchema>[number];
