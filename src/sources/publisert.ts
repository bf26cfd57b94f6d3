import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lesAdresseliste } from '#domain/adresseliste';
import { lesTekstregister, type Publisert } from '#domain/tekstregister';
import { lagFilavtrykk } from './filavtrykk.ts';
import { kort } from './kort.ts';

/** Where the registers of what has been published lie, below the content root. */
export const REGISTRE = { adresser: 'publisert/adresser.txt', tekster: 'publisert/tekster.txt' } as const;

/** Is this path below the content root one of the registers? They are no content. */
export const erRegister = (sti: string): boolean => (Object.values(REGISTRE) as string[]).includes(sti);

/** The text of a register, LF; undefined when the archive has none. */
export function lesRegister(rot: string, register: keyof typeof REGISTRE): string | undefined {
  try {
    return readFileSync(join(rot, REGISTRE[register]), 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
  } catch (grunn) {
    if ((grunn as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw grunn;
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
