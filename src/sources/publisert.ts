import { join } from 'node:path';
import { lesAdresseliste } from '#domain/adresseliste';
import { lesTekstregister, type Publisert } from '#domain/tekstregister';
import { hvorforIkkeLest, lesVanligFil } from './aapning.ts';
import { lagFilavtrykk } from './filavtrykk.ts';
import { kort } from './kort.ts';

/** Where the registers of what has been published lie, below the content root. */
export const REGISTRE = { adresser: 'publisert/adresser.txt', tekster: 'publisert/tekster.txt' } as const;

/** Is this path below the content root one of the registers? They are no content. */
export const erRegister = (sti: string): boolean => (Object.values(REGISTRE) as string[]).includes(sti);

/** A row for each address and text; no council has a million. */
const HOEYST_BYTE = 100_000_000;

/**
 * The text of a register, LF; undefined when the archive has none.
 * @throws when it is no ordinary file, or cannot be read
 */
export function lesRegister(rot: string, register: keyof typeof REGISTRE): string | undefined {
  try {
    return lesVanligFil(join(rot, REGISTRE[register]), HOEYST_BYTE)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
  } catch (grunn) {
    if ((grunn as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    const melding = `Registeret «${REGISTRE[register]}» kan ikke leses. ${hvorforIkkeLest(grunn)}`;
    throw new Error(melding, { cause: grunn });
  }
}

/** What makes digests of texts and attachments below a content root. */
export const lagAvtrykk = (rot: string): Pick<Publisert, 'avtrykk' | 'filavtrykk'> => ({
  avtrykk: kort,
  filavtrykk: lagFilavtrykk(rot),
});

/** What was published when the registers were last written; undefined when the archive has neither. */
export function lesPublisert(rot: string): Publisert | undefined {
  const tekster = lesRegister(rot, 'tekster');
  const adresser = lesRegister(rot, 'adresser');
  if (tekster === undefined && adresser === undefined) return undefined;
  return {
    ...lesTekstregister(tekster ?? ''),
    ...(tekster === undefined ? { utenTekster: true } : {}),
    ...(adresser === undefined ? {} : { adresser: lesAdresseliste(adresser) }),
    ...lagAvtrykk(rot),
  };
}
