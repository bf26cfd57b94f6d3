// Run as a process of its own, as a process reads one archive: `bygg-en.ts <innhold> <mappe>`.
import { feilTekst } from '../feiltekst.ts';
import { byggForhaandsvisning } from '../forhaandsvisning.ts';

// Nobody is to write drafts when the command that asked for them is gone, and another may have begun.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();

const [innhold, mappe] = process.argv.slice(2);
if (innhold === undefined || mappe === undefined) throw new Error('Missing an argument.');
try {
  (await byggForhaandsvisning(innhold, mappe))();
} catch (grunn) {
  console.error(`Forhåndsvisningen kunne ikke lages: ${feilTekst(grunn)}`);
  process.exitCode = 1;
}
