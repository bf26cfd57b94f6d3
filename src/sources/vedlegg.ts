import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Arkiv } from '#domain/arkiv';
import type { Moete } from '#domain/moete';
import type { Sak } from '#domain/sak';
import type { Lenke } from '#markdown/seksjon';

/** Every file that a public page of the meeting lists, paths below the meeting's folder, once. */
export function filerI(moete: Moete): string[] {
  const fraDokumenter = (moete.data?.dokumenter ?? []).flatMap((d) => [d.fil, d.raatekst]);
  const fraTeksten = (moete.kropp?.lenker ?? []).filter(erVedlegg).map((l) => l.adresse);
  const fraSaker = moete.saker.flatMap((s) => [...(s.data?.vedlegg ?? []).map((v) => v.fil), ...bilder(s)]);
  return [...new Set([...fraDokumenter, ...fraTeksten, ...fraSaker].filter((fil) => fil !== undefined))];
}

const erVedlegg = (lenke: Lenke): boolean => lenke.adresse.startsWith('vedlegg/');

/** Pictures and files in the text of a sak. */
function bilder(sak: Sak): string[] {
  return (sak.kropp?.lenker ?? []).filter(erVedlegg).map((l) => l.adresse);
}

/**
 * Copies the attachments that public pages list, and no others, to their place in the built site.
 * @param innhold content root; `ut` the built site
 */
export function kopierVedlegg(arkiv: Arkiv, innhold: string, ut: string): void {
  for (const moete of arkiv.moeter) {
    for (const fil of filerI(moete)) {
      // What was not found under vedlegg/ is reported by the check; «vedlegg/../sak-2.md» leads to a draft.
      if (arkiv.filstoerrelse(moete, fil) === undefined) continue;
      const til = join(ut, 'moeter', moete.id, fil);
      mkdirSync(dirname(til), { recursive: true });
      copyFileSync(join(innhold, 'moeter', moete.id, fil), til);
    }
  }
}
