import { createContext, Script } from 'node:vm';

const felt = createContext({ gjoer: undefined as (() => void) | undefined });
const kjoer = new Script('gjoer()');

/**
 * Does something that blocks, but no longer than this: Node stops it wherever it is, also inside a regular expression.
 * @param ms the limit, in milliseconds, from 1
 * @returns what it gives, or undefined when it was stopped
 * @throws what it throws
 */
export function innenFrist<T>(ms: number, gjoer: () => T): T | undefined {
  let svar: T | undefined;
  felt.gjoer = () => {
    svar = gjoer();
  };
  try {
    kjoer.runInContext(felt, { timeout: ms });
  } catch (grunn) {
    if ((grunn as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw grunn;
    return undefined;
  }
  return svar;
}
