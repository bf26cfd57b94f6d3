import { parseCLI, startVitest } from 'vitest/node';
import { finnNettleser, HJELP_UTEN_NETTLESER } from './nettleser.ts';
import { type Tall, tell } from './telling.ts';

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
