import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { skrivAlt } from './utskrift.ts';

const HJELP = { help: { type: 'boolean' }, hjelp: { type: 'boolean' } } as const;

type Lest<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ allowPositionals: true; options: T }>
>;

/**
 * Reads the arguments of a command. `--help` or `--hjelp` prints the usage and ends the process.
 * @param options as `parseArgs` of Node takes them
 * @param bruk the usage
 * @throws what is wrong, in Norwegian, with the usage below: an unknown option, or one with too much or too little
 */
export function lesArgumenter<const T extends ParseArgsOptionsConfig>(options: T, bruk: string): Lest<T> {
  const alle = { ...options, ...HJELP };
  // Not strict here, as the words for what is wrong would be English.
  const { tokens } = parseArgs({ allowPositionals: true, strict: false, tokens: true, options: alle });
  const typer = new Map(Object.entries(alle).map(([navn, { type }]) => [navn, type]));
  for (const ord of tokens) {
    if (ord.kind !== 'option') continue;
    const galt = hvaErGalt(ord.rawName, ord.value, typer.get(ord.name));
    if (galt !== undefined) throw new Error(`${galt}\n\n${bruk}`);
    if (ord.name in HJELP) {
      skrivAlt(`${bruk}\n`);
      process.exit();
    }
  }
  return parseArgs({ allowPositionals: true, options });
}

function hvaErGalt(valg: string, verdi: string | undefined, type: string | undefined): string | undefined {
  if (type === undefined) return `Valget «${valg}» finnes ikke.`;
  if (type === 'boolean') return verdi === undefined ? undefined : `Valget «${valg}» skal ikke ha en verdi.`;
  return verdi === undefined || verdi.startsWith('-') || verdi === ''
    ? `Valget «${valg}» trenger en verdi.`
    : undefined;
}
