import { join } from 'node:path';
import { lesInnstillinger } from '#sources/innstillinger';
import { lesArgumenter } from './argumenter.ts';
import { feilTekst } from './feiltekst.ts';
import { byggIEgenProsess } from './forhaandsvis/egen-prosess.ts';
import { foelg } from './forhaandsvis/foelge.ts';
import { taPlassen } from './forhaandsvis/plasser.ts';
import { startTjener, type Tjener } from './tjener.ts';

/** Below the project: the place cannot be chosen, so that it is never that of the site. */
const FORHAANDSVISNING = join('.cache', 'forhaandsvis');

const BRUK = `Bruk: npm run forhaandsvis
Viser alt i arkivet på denne maskinen, også utkast. Det som ikke er offentlig, er merket «UTKAST».
Den blir laget på nytt når du lagrer noe. Last da siden på nytt i nettleseren.
Forhåndsvisningen ligger i ${FORHAANDSVISNING}, og kan ikke legges et annet sted.`;

/** Shows the preview, and makes it anew as the content changes. */
async function vis(innhold: string): Promise<void> {
  const { plasser, slipp } = taPlassen(join(process.cwd(), FORHAANDSVISNING));
  let tjener: Tjener | undefined;
  let vist: string | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      slipp();
      void (tjener?.lukk() ?? Promise.resolve()).then(() => process.exit(0));
    });

  const bygg = async (): Promise<boolean> => {
    const mappe = plasser[vist === plasser[0] ? 1 : 0];
    if (!(await byggIEgenProsess(innhold, mappe))) return false;
    vist = mappe;
    tjener?.vis(mappe);
    tjener ??= await startTjener({ mappe, base: '/', port: 4400 });
    return true;
  };
  console.log('Bygger forhåndsvisningen, med utkast …');
  try {
    await foelg(innhold, bygg, () => {
      console.log(
        'Forhåndsvisningen er klar, og kan bare åpnes på denne maskinen. Den har utkast: ikke del den.',
      );
      console.log('Den følger det du lagrer. Last siden på nytt for å se det. Trykk Ctrl+C for å stoppe.');
      console.log(tjener?.url);
    });
  } finally {
    slipp();
    await tjener?.lukk();
  }
  process.exitCode = 2;
}

// Exit codes: 0 stopped by the user, 2 could not run.
try {
  lesArgumenter({}, BRUK);
  if (process.env.SAKSGANG_UT !== undefined)
    throw new Error(
      `SAKSGANG_UT er satt til «${process.env.SAKSGANG_UT}», men forhåndsvisningen ligger alltid i ${FORHAANDSVISNING}. Ta bort SAKSGANG_UT og prøv igjen.`,
    );
  const { innhold } = lesInnstillinger();
  await vis(innhold);
} catch (grunn) {
  console.error(`Forhåndsvisningen kunne ikke lages: ${feilTekst(grunn)}`);
  process.exitCode = 2;
}
