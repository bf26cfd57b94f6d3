import { enGang } from '#domain/en-gang';
import { nummeravvik, nummerINavnet } from '#markdown/nummeravvik';
import type { Grunnlag, Regel } from './regel.ts';

const nummerI = enGang(nummeravvik);

/**
 * A national identity number has no place in an archive that anyone can read (personopplysningsloven § 12). Files that
 * could not be read are looked through where they are read, and so are the texts of attachments.
 */
export const foedselsnummer: Regel = {
  id: 'foedselsnummer',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Arkivet har ingen fødselsnummer',
  sjekk: ({ filer, vedlegg }: Grunnlag) => [
    ...filer.flatMap(nummerI),
    ...[...vedlegg.keys()].flatMap(nummerINavnet),
  ],
};
