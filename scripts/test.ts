import { parseCLI, startVitest, type TestModule } from 'vitest/node';
import { finnNettleser, HJELP_UTEN_NETTLESER } from './nettleser.ts';

interface Tall {
  bestaatt: number;
  feilet: number;
}

/**
 * Counts a run. Only a test that ran and passed is passed: skipped tests, files and set-ups that broke, and errors
 * outside any test are failed, and so is a run without tests.
 */
function tell(moduler: readonly TestModule[], loeseFeil: number): Tall {
  const tester = moduler.flatMap((modul) => [...modul.children.allTests()]);
  const bestaatt = tester.filter((test) => test.result().state === 'passed').length;
  const suiter = moduler.flatMap((modul) => [modul, ...modul.children.allSuites()]);
  const brutt = suiter.filter((suite) => suite.errors().length > 0).length;
  const tomt = tester.length + brutt + loeseFeil === 0 ? 1 : 0;
  return { bestaatt, feilet: tester.length - bestaatt + brutt + loeseFeil + tomt };
}

async function kjoerTester(argumenter: string[]): Promise<Tall> {
  const nettleser = await finnNettleser();
  if (nettleser === undefined) {
    console.error(HJELP_UTEN_NETTLESER);
    return { bestaatt: 0, feilet: 1 };
  }
  process.env.SAKSGANG_NETTLESER = nettleser;

  const { filter, options } = parseCLI(['vitest', 'run', ...argumenter]);
  const vitest = await startVitest(filter, { ...options, watch: false });
  const tall = tell(vitest.state.getTestModules(), vitest.state.getUnhandledErrors().length);
  await vitest.close();
  return tall;
}

const tall = await kjoerTester(process.argv.slice(2)).catch((feil: unknown): Tall => {
  console.error(feil);
  return { bestaatt: 0, feilet: 1 };
});
process.stdout.write(`\n${tall.bestaatt} passed, ${tall.feilet} failed\n`, () => {
  process.exit(tall.feilet === 0 ? 0 : 1);
});
