// Run as a process of its own: `bygg-forhaandsvisning.ts <innhold>`. Prints the folder with the preview on its last line.
import { byggForhaandsvisning } from '../../scripts/forhaandsvisning.ts';

const [innhold] = process.argv.slice(2);
if (innhold === undefined) throw new Error('Missing an argument.');
const { mappe, slipp } = await byggForhaandsvisning(innhold);
slipp();
console.log(mappe);
