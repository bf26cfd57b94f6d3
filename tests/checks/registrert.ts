import { lesAdresseliste } from '#domain/adresseliste';
import { nyttTekstregister } from '#domain/publiserte-tekster';
import { lesTekstregister, type Publisert, skrivTekstregister } from '#domain/tekstregister';
import { lesFil, type Tekstfil } from '#markdown/fil';
import { DATO } from './arkivet.ts';

/** Digests that can be read. */
export const AVTRYKK = {
  avtrykk: (tekst: string) => Buffer.from(tekst).toString('hex'),
  filavtrykk: () => undefined,
};

/** What the command would write of an archive. */
export function registrert(filer: readonly Tekstfil[]): Publisert {
  const lest = filer.flatMap((tekstfil) => lesFil(tekstfil).fil ?? []);
  const tekst = skrivTekstregister(nyttTekstregister(lest, DATO, AVTRYKK));
  return { ...lesTekstregister(tekst), adresser: lesAdresseliste(''), ...AVTRYKK };
}
