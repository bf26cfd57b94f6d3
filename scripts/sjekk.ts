import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What Node makes of the sources is kept for the next check, types stripped: that is half of its start. Only what is
// loaded after this is kept, so the command stands in a file of its own; threads look for the place in the surroundings.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '..', '.cache', 'node');
enableCompileCache(process.env['NODE_COMPILE_CACHE']);
await import('./sjekk/kommando.ts');
