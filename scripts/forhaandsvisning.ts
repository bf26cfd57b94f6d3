import { build } from 'astro';
import { somTekst } from '#checks/rapport';
import { antall } from '#ordform';
import { lesForhaandsvisning } from '#sources/arkiv';
import { kopierVedlegg } from '#sources/vedlegg';
import { cacheFor, settByggmiljoe } from './byggmiljoe.ts';
import { laasForhaandsvisning } from './forhaandsvis/plasser.ts';
import { utelatteFiler } from './forhaandsvis/utelatt.ts';
import { merkSomForhaandsvisning, slettForhaandsvisning } from './forhaandsvismerke.ts';
import { lagSoekeindeks } from './soekeindeks.ts';
import { skrivAlt } from './utskrift.ts';

/**
 * Builds everything that can be read, drafts marked, into a place of its own. Faults are printed and stop nothing: what
 * cannot be read is left out and listed.
 * @param innhold content root, relative to the project
 * @param mappe absolute path of the folder it is built into; whatever is there is thrown away
 * @returns what lets the next preview take its place
 * @throws in Norwegian when another preview is being made or shown there; when it cannot be made, nothing is left of it
 */
export async function byggForhaandsvisning(innhold: string, mappe: string): Promise<() => void> {
  const slipp = laasForhaandsvisning(mappe);
  try {
    slettForhaandsvisning(mappe);
    merkSomForhaandsvisning(mappe);
    await byggMerket(innhold, mappe);
    return slipp;
  } catch (grunn) {
    slettForhaandsvisning(mappe);
    slipp();
    throw grunn;
  }
}

async function byggMerket(innhold: string, mappe: string): Promise<void> {
  // Drafts lie in the cache too: never the one of a site, even of one at the same place.
  settByggmiljoe({ innhold, mappe, base: '/', cache: `${cacheFor(mappe)}-forhaandsvis` });
  Reflect.deleteProperty(process.env, 'SAKSGANG_ADRESSE');
  const lest = lesForhaandsvisning();
  const { kontroll, arkiv, noekler, rot } = lest;
  skrivAlt(somTekst(kontroll, rot, { merknader: false }));
  const utelatt = utelatteFiler(lest);
  if (utelatt.length > 0)
    skrivAlt(
      `${antall(utelatt.length, 'fil', 'filer')} er ikke med i forhåndsvisningen:\n${utelatt.map((fil) => `  ${rot}/${fil}\n`).join('')}`,
    );
  await build({ logLevel: 'warn' });
  kopierVedlegg(arkiv, { innhold, noekler }, mappe);
  await lagSoekeindeks({ mappe, base: '/', arkiv, innhold });
}
