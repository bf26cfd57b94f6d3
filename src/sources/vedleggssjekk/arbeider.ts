// A thread of its own, started by `koe.ts`: looks through attachments until none is left.
import { workerData } from 'node:worker_threads';
import { Tekstlager } from '../tekstlager.ts';
import { type Arbeid, UNDER_ARBEID } from './koe.ts';
import { undersoek } from './undersoek.ts';

const { rot, stier, ord, stand, plass, port } = workerData as Arbeid;
const lager = ord === undefined ? undefined : new Tekstlager(ord);
for (let nr = Atomics.add(stand, 0, 1); nr < stier.length; nr = Atomics.add(stand, 0, 1)) {
  Atomics.store(stand, UNDER_ARBEID + plass, nr + 1);
  for await (const svar of undersoek(rot, stier[nr] ?? '', lager)) port.postMessage({ nr, ...svar });
  Atomics.store(stand, UNDER_ARBEID + plass, 0);
  Atomics.add(stand, 1, 1);
  Atomics.notify(stand, 1);
}
