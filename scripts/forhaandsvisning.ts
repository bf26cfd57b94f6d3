import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { somTekst } from '#checks/rapport';
import { antall } from '#labels';
import { lesForhaandsvisning } from '#sources/arkiv';
import { kopierVedlegg } from '#sources/vedlegg';
import { merkSomForhaandsvisning } from './forhaandsvismerke.ts';
import { lagSoekeindeks } from './soekeindeks.ts';
import { skrivAlt } from './utskrift.ts';

/** Where every preview lies, below the project: the place cannot be chosen, so that it is never that of the site. */
export const FORHAANDSVISNING = join('.cache', 'forhaandsvis');

/** What Vite tells the pages; Astro lets variables of these names in the surroundings win over the true values. */
const VITES_EGNE = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'];

/**
 * Builds everything that can be read, drafts marked, into its own place. Faults are printed and stop nothing: what
 * cannot be read is left out and listed.
 * @param innhold content root, relative to the project
 * @returns the folder with the preview
 */
export async function byggForhaandsvisning(innhold: string): Promise<string> {
  const mappe = join(process.cwd(), FORHAANDSVISNING);
  rmSync(mappe, { recursive: true, force: true });
  Object.assign(process.env, {
    SAKSGANG_INNHOLD: innhold,
    SAKSGANG_UT: mappe,
    SAKSGANG_BASE: '/',
    SAKSGANG_CACHE: join(dirname(FORHAANDSVISNING), 'astro', 'forhaandsvis'),
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  for (const navn of [...VITES_EGNE, 'SAKSGANG_ADRESSE']) Reflect.deleteProperty(process.env, navn);
  const { kontroll, arkiv, filer, rot } = lesForhaandsvisning();
  skrivAlt(somTekst(kontroll, rot));
  const lest = new Set(filer.map(({ sti }) => sti));
  const utelatt = [...new Set(kontroll.funn.map(({ fil }) => fil).filter((fil) => !lest.has(fil)))];
  if (utelatt.length > 0)
    skrivAlt(
      `${antall(utelatt.length, 'fil', 'filer')} er ikke med i forhåndsvisningen:\n${utelatt.map((fil) => `  ${rot}/${fil}\n`).join('')}`,
    );
  // Astro empties the folder that it builds into; without the mark nothing is left there.
  await build({ logLevel: 'warn' }).catch((grunn: unknown) => {
    rmSync(mappe, { recursive: true, force: true });
    throw grunn;
  });
  merkSomForhaandsvisning(mappe);
  kopierVedlegg(arkiv, innhold, mappe);
  await lagSoekeindeks({ mappe, base: '/', arkiv, innhold });
  return mappe;
}
