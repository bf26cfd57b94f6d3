// A thread of its own, started by `lesing.ts`: reads batches until none is left.
import { workerData } from 'node:worker_threads';
import { type Arbeid, lesBunke, nesteBunke } from './lesing.ts';

const arbeid = workerData as Arbeid;
for (let nr = nesteBunke(arbeid); nr !== undefined; nr = nesteBunke(arbeid)) {
  const lest = lesBunke(arbeid, nr);
  arbeid.port.postMessage({ nr, lest });
  Atomics.add(arbeid.stand, 1, 1);
  Atomics.notify(arbeid.stand, 1);
}
