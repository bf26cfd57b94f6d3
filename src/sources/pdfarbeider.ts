// A thread of its own, started by `pdftekst.ts`: answers each PDF with its text.
import { parentPort } from 'node:worker_threads';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Svar } from './pdftekst.ts';

/** Letters of a word that a line break has cut in two. */
const DELT = /(?<=\p{L})-\n(?=\p{Ll})/gu;

parentPort?.on('message', (byte: Uint8Array) => void svar(byte));

async function svar(byte: Uint8Array): Promise<void> {
  let gitt: Svar;
  try {
    gitt = { sider: await lesPdf(byte) };
  } catch (grunn) {
    gitt = { feil: grunn instanceof Error ? grunn.name : '' };
  }
  parentPort?.postMessage(gitt);
}

async function lesPdf(byte: Uint8Array): Promise<string[]> {
  // PDF.js takes the bytes over, and says on the console what it puts right.
  const pdf = await getDocumentProxy(byte, { verbosity: 0 });
  try {
    const { text } = await extractText(pdf, { mergePages: false });
    return text.map((side) => side.replaceAll(DELT, ''));
  } finally {
    await pdf.loadingTask.destroy();
  }
}
