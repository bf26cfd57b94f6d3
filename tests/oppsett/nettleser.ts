import { type Browser, chromium } from 'playwright-core';
import { HJELP_UTEN_NETTLESER, NETTLESERVALG } from '../../scripts/nettleser.ts';

/** Opens the browser that `npm test` found. Throws what a person should do when there is none. */
export async function aapneNettleser(): Promise<Browser> {
  const executablePath = process.env.SAKSGANG_NETTLESER;
  if (executablePath === undefined) throw new Error(`Kjør testene med «npm test». ${HJELP_UTEN_NETTLESER}`);
  return chromium.launch({ executablePath, args: NETTLESERVALG });
}
