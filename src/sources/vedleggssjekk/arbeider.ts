// A thread of its own, started by `koe.ts`: looks through attachments until none is left.
import { workerData } from 'node:worker_threads';
import { type Arbeid, UNDER_ARBEID } from './koe.ts';
import { undersoek } from './undersoek.ts';

const { filer, stand, plass, port } = workerData as Arbeid;
for (let nr = Atomics.add(stand, 0, 1); nr < filer.length; nr = Atomics.add(stand, 0, 1)) {
  Atomics.store(stand, UNDER_ARBEID + plass, nr + 1);
  port.postMessage({ nr, feil: await undersoek(filer[nr] ?? '') });
  Atomics.store(stand, UNDER_ARBEID + plass, 0);
  Atomics.add(stand, 1, 1);
  Atomics.notify(stand, 1);
}
