import { VEDLEGGSMOENSTER } from '#schema/verdier';
import { asciiId } from './ider.ts';

/** The file as the field may name it: «Fjell notat.pdf» → `vedlegg/fjell-notat.pdf`. Undefined when no name is left. */
function somVedlegg(skrevet: string): string | undefined {
  const navn = skrevet.trim().split(/[/\\]/u).at(-1) ?? '';
  if (VEDLEGGSMOENSTER.test(`vedlegg/${navn}`)) return `vedlegg/${navn}`;
  const endelse = /\.[A-Za-z0-9]+$/u.exec(navn)?.[0] ?? '';
  const stamme = asciiId(navn.slice(0, navn.length - endelse.length));
  return stamme === '' ? undefined : `vedlegg/${stamme}${endelse}`;
}

/** How the file of an attachment is written in a field, with what was written put right. */
export const filform = (skrevet: string): string =>
  `vedlegg/<navn>, der navnet har bokstavene a–z og A–Z, tall, punktum, bindestrek og understrek: ${somVedlegg(skrevet) ?? 'vedlegg/notat.pdf'}`;

/** What to do with a file that is written in another way. */
export function filraad(skrevet: string): string {
  const sti = somVedlegg(skrevet);
  if (sti === undefined) return 'Gi filen et navn med bokstaver og tall.';
  const navn = sti.slice('vedlegg/'.length);
  const nyttNavn = skrevet.endsWith(navn) ? '' : `Gi filen navnet ${navn}. `;
  return `${nyttNavn}Skriv ${sti}. Filen skal ligge i mappen vedlegg ved siden av moete.md.`;
}
