// Run as a process of its own: `bygg-forhaandsvisning.ts <innhold> <mappe>`.
import { byggForhaandsvisning } from '../../scripts/forhaandsvisning.ts';

const [innhold, mappe] = process.argv.slice(2);
if (innhold === undefined || mappe === undefined) throw new Error('Missing an argument.');
(await byggForhaandsvisning(innhold, mappe))();
