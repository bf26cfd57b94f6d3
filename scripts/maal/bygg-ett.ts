// Run as a process of its own by the benchmark: `bygg-ett.ts <innhold> <ut>`. Tells each step to its parent.
import { bygg } from '../bygg.ts';

const [innhold, ut] = process.argv.slice(2);
if (innhold === undefined || ut === undefined) throw new Error('Missing an argument.');
const maal = (steg: string, ms: number): void => void process.send?.([steg, ms]);
process.exitCode = (await bygg({ innhold, ut, base: '/', maal })) ? 0 : 1;
