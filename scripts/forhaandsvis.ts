import { join } from 'node:path';
import { lesInnstillinger } from '#sources/innstillinger';
import { lesArgumenter } from './argumenter.ts';
import { feilTekst } from './feiltekst.ts';
import { byggForhaandsvisning } from './forhaandsvisning.ts';
import { startTjener } from './tjener.ts';

/** Below the project: the place cannot be chosen, so that it is never that of the site. */
const FORHAANDSVISNING = join('.cache', 'forhaandsvis');

const BRUK = `Bruk: npm run forhaandsvis
Viser alt i arkivet på denne maskinen, også utkast. Det som ikke er offentlig, er merket «UTKAST».
Forhåndsvisningen ligger i ${FORHAANDSVISNING}, og kan ikke legges et annet sted.`;

// Exit codes: 0 stopped by the user, 2 could not run.
try {
  lesArgumenter({}, BRUK);
  if (process.env.SAKSGANG_UT !== undefined)
    throw new Error(
      `SAKSGANG_UT er satt til «${process.env.SAKSGANG_UT}», men forhåndsvisningen ligger alltid i ${FORHAANDSVISNING}. Ta bort SAKSGANG_UT og prøv igjen.`,
    );
  const { innhold } = lesInnstillinger();
  console.log('Bygger forhåndsvisningen, med utkast …');
  const mappe = join(process.cwd(), FORHAANDSVISNING);
  const slipp = await byggForhaandsvisning(innhold, mappe);
  const tjener = await startTjener({ mappe, base: '/', port: 4400 });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      slipp();
      void tjener.lukk().then(() => process.exit(0));
    });
  }
  console.log(
    'Forhåndsvisningen er klar, og kan bare åpnes på denne maskinen. Den har utkast: ikke del den.',
  );
  console.log('Trykk Ctrl+C for å stoppe. Start den på nytt for å se det du har endret.');
  console.log(tjener.url);
} catch (grunn) {
  console.error(`Forhåndsvisningen kunne ikke lages: ${feilTekst(grunn)}`);
  process.exitCode = 2;
}
