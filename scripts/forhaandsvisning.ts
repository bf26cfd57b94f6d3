import { join } from 'node:path';
import { build } from 'astro';
import { somTekst } from '#checks/rapport';
import { antall } from '#labels';
import { lesForhaandsvisning } from '#sources/arkiv';
import { kopierVedlegg } from '#sources/vedlegg';
import { settByggmiljoe } from './byggmiljoe.ts';
import { merkSomForhaandsvisning, slettForhaandsvisning } from './forhaandsvismerke.ts';
import { laasSted } from './laas.ts';
import { lagSoekeindeks } from './soekeindeks.ts';
import { skrivAlt } from './utskrift.ts';

/** Where every preview lies, below the project: the place cannot be chosen, so that it is never that of the site. */
export const FORHAANDSVISNING = join('.cache', 'forhaandsvis');

/** A preview that nobody else builds over. */
export interface Forhaandsvisning {
  /** The folder it lies in. */
  mappe: string;
  /** Lets the next preview take its place. */
  slipp: () => void;
}

/**
 * Builds everything that can be read, drafts marked, into its own place. Faults are printed and stop nothing: what
 * cannot be read is left out and listed.
 * @param innhold content root, relative to the project
 * @throws in Norwegian when another preview is being made or shown; when it cannot be made, nothing is left of it
 */
export async function byggForhaandsvisning(innhold: string): Promise<Forhaandsvisning> {
  const mappe = join(process.cwd(), FORHAANDSVISNING);
  const slipp = laasSted(mappe);
  if (slipp === undefined)
    throw new Error('En annen forhåndsvisning er åpen. Stopp den med Ctrl+C der den kjører, og prøv igjen.');
  try {
    slettForhaandsvisning(mappe);
    merkSomForhaandsvisning(mappe);
    await byggMerket(innhold, mappe);
    return { mappe, slipp };
  } catch (grunn) {
    slettForhaandsvisning(mappe);
    slipp();
    throw grunn;
  }
}

async function byggMerket(innhold: string, mappe: string): Promise<void> {
  settByggmiljoe({ innhold, mappe, base: '/', cache: join('.cache', 'astro-forhaandsvis') });
  Reflect.deleteProperty(process.env, 'SAKSGANG_ADRESSE');
  const { kontroll, arkiv, filer, rot } = lesForhaandsvisning();
  skrivAlt(somTekst(kontroll, rot, { merknader: false }));
  const lest = new Set(filer.map(({ sti }) => sti));
  const utelatt = [...new Set(kontroll.funn.map(({ fil }) => fil).filter((fil) => !lest.has(fil)))];
  if (utelatt.length > 0)
    skrivAlt(
      `${antall(utelatt.length, 'fil', 'filer')} er ikke med i forhåndsvisningen:\n${utelatt.map((fil) => `  ${rot}/${fil}\n`).join('')}`,
    );
  await build({ logLevel: 'warn' });
  kopierVedlegg(arkiv, innhold, mappe);
  await lagSoekeindeks({ mappe, base: '/', arkiv, innhold });
}
