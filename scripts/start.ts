import { bygg } from './bygg.ts';
import { lesByggevalg } from './byggevalg.ts';
import { startTjener } from './tjener.ts';

const valg = lesByggevalg();

console.log('Sjekker innholdet og bygger nettstedet …');
if (!(await bygg(valg))) process.exit(1);

const tjener = await startTjener({ mappe: valg.ut, base: valg.base, port: 4321 });
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void tjener.lukk().then(() => process.exit(0)));
}
console.log('Nettstedet er klart. Trykk Ctrl+C for å stoppe.');
console.log(tjener.url);
