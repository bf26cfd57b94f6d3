import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
} from 'node:fs';

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

/** What of a file becomes another when its bytes do: nobody can set the time of change of the entry itself. */
const noekkelAv = ({ size, mtimeNs, ctimeNs }: BigIntStats): string => `${size} ${mtimeNs} ${ctimeNs}`;

/** Tells a file from all that it has been and becomes, without opening it; empty when there is none. */
export function filnoekkel(sti: string): string {
  const stat = lstatSync(sti, { bigint: true, throwIfNoEntry: false });
  return stat ? noekkelAv(stat) : '';
}

/**
 * Reads a file that is what it was when its key was taken, from before the reading to after it.
 * @param noekkel what `filnoekkel` gave
 * @throws Lesefeil `ENDRET` when it is another, and what Node throws
 */
export function lesUendretFil(sti: string, noekkel: string): Buffer {
  const fd = openSync(sti, FLAGG);
  try {
    const uendret = (): void => {
      if (noekkelAv(fstatSync(fd, { bigint: true })) !== noekkel) throw new Lesefeil('ENDRET');
    };
    uendret();
    const byte = readFileSync(fd);
    uendret();
    return byte;
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
