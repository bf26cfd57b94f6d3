// Run as a process of its own: `bygg-ett.ts <innhold> <ut> <base>`. Exit code 0 when the site was built.
import { bygg } from '../../scripts/bygg.ts';

const [innhold, ut, base] = process.argv.slice(2);
if (innhold === undefined || ut === undefined || base === undefined) throw new Error('Missing an argument.');
process.exitCode = (await bygg({ innhold, ut, base })) ? 0 : 1;
