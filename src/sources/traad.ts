import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker, type WorkerOptions } from 'node:worker_threads';

// Every thread strips types with WebAssembly of its own. After some calls V8 compiles a faster bridge to it and frees
// the old one, which with many short threads now and then stops the whole process (nodejs/node#64500). So: never.
setFlagsFromString('--wasm-wrapper-tiering-budget=1000000000');

/**
 * Starts a thread that does not hold the command up when everything else is done.
 * @param arbeider the file that it runs, from `src/sources`
 */
export function startTraad(arbeider: string, valg: WorkerOptions): Worker {
  // Not from import.meta.url: a bundler may have moved this module, and the thread runs the source.
  const traad = new Worker(join(process.cwd(), 'src', 'sources', arbeider), valg);
  traad.unref();
  return traad;
}
