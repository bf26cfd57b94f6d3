import { resolve } from 'node:path';
import { bygg } from './bygg.ts';
import { startTjener } from './tjener.ts';

const { SAKSGANG_INNHOLD = 'content', SAKSGANG_UT = 'dist', SAKSGANG_BASE: base = '/' } = process.env;
const innhold = resolve(SAKSGANG_INNHOLD);
const ut = resolve(SAKSGANG_UT);

console.log('Sjekker innholdet og bygger nettstedet …');
if (!(await bygg({ innhold, ut, base }))) process.exit(1);

const tjener = await startTjener({ mappe: ut, base, port: 4321 });
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void tjener.lukk().then(() => process.exit(0)));
}
console.log('Nettstedet er klart. Trykk Ctrl+C for å stoppe.');
console.log(tjener.url);
