import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

// A link is not followed, and a pipe that took the place of a file is not waited for. Windows lacks both: «or» makes 0 of them.
const FLAGG = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Why a file was not read: the codes of Node, or one of ours. */
export class Lesefeil extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * Reads an ordinary file, whatever it was when its folder was listed.
 * @param hoeyst bytes that may be read
 * @throws Lesefeil `IKKE_FIL` or `FOR_STOR`, and what Node throws
 */
export function lesVanligFil(sti: string, hoeyst: number): Buffer {
  const fd = openSync(sti, FLAGG);
  try {
    const { size } = vanlig(fd);
    if (size > hoeyst) throw new Lesefeil('FOR_STOR');
    return readFileSync(fd);
  } finally {
    closeSync(fd);
  }
}

function vanlig(fd: number): { size: number } {
  const stat = fstatSync(fd);
  if (!stat.isFile()) throw new Lesefeil('IKKE_FIL');
  return stat;
}

const GRUNN: Readonly<Record<string, string>> = {
  EACCES: 'Maskinen har ikke lov til å lese den.',
  EPERM: 'Maskinen har ikke lov til å lese den.',
  ENOENT: 'Den forsvant mens innholdet ble lest.',
  ENOTDIR: 'Den forsvant mens innholdet ble lest.',
  ELOOP: 'Den er en snarvei.',
  FOR_STOR: 'Den er for stor.',
  IKKE_FIL: 'Den er ingen vanlig fil.',
  ENAMETOOLONG: 'Stien til den er for lang.',
  EIO: 'Disken svarer ikke.',
};

/** Why something could not be read, as a sentence for the secretary. */
export function hvorforIkkeLest(grunn: unknown): string {
  const code = grunn instanceof Error && 'code' in grunn ? String(grunn.code) : 'ukjent feil';
  return GRUNN[code] ?? `Maskinen sier ${code}.`;
}
