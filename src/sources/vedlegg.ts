import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Arkiv } from '#domain/arkiv';
import type { Moete } from '#domain/moete';
import type { Sak } from '#domain/sak';

/** Every file that a public page of the meeting lists, paths below the meeting's folder, once. */
export function filerI(moete: Moete): string[] {
  const fraDokumenter = (moete.data?.dokumenter ?? []).flatMap((d) => [d.fil, d.raatekst]);
  const fraSaker = moete.saker.flatMap((s) => [...(s.data?.vedlegg ?? []).map((v) => v.fil), ...bilder(s)]);
  return [...new Set([...fraDokumenter, ...fraSaker].filter((fil) => fil !== undefined))];
}

/** Pictures in the text of a sak. */
function bilder(sak: Sak): string[] {
  return (sak.kropp?.lenker ?? []).filter((l) => l.adresse.startsWith('vedlegg/')).map((l) => l.adresse);
}

/**
 * Copies the attachments that public pages list, and no others, to their place in the built site.
 * @param innhold content root; `ut` the built site
 */
export function kopierVedlegg(arkiv: Arkiv, innhold: string, ut: string): void {
  for (const moete of arkiv.moeter) {
    for (const fil of filerI(moete)) {
      const til = join(ut, 'moeter', moete.id, fil);
      mkdirSync(dirname(til), { recursive: true });
      copyFileSync(join(innhold, 'moeter', moete.id, fil), til);
    }
  }
}
