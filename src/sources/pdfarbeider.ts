// A thread of its own, started by `pdftekst.ts`: answers each PDF with its text.
import { parentPort } from 'node:worker_threads';
import { lesPdfsider } from './pdfsider.ts';
import type { Svar } from './pdftekst.ts';

parentPort?.on('message', (byte: Uint8Array) => void svar(byte));

async function svar(byte: Uint8Array): Promise<void> {
  let gitt: Svar;
  try {
    gitt = { sider: await lesPdfsider(byte) };
  } catch (grunn) {
    gitt = { feil: grunn instanceof Error ? grunn.name : '' };
  }
  parentPort?.postMessage(gitt);
}
