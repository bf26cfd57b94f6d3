import type { Kontroll } from '#checks/kontroll';
import { rett, type Rettet } from '#checks/rett';
import { skjult } from '#checks/skjult';
import { Oekt } from '#sources/oekt';
import { skrivPaaNytt } from '#sources/skriving';
import { antall } from '#labels';
import { skrivAlt } from '../utskrift.ts';

const linjer = ({ fil, linje, regel, foer, etter }: Rettet, rot: string): string =>
  `${rot}/${fil}:${linje}  rettet  ${regel}\n    ${foer.trim()}\n  → ${etter.trim()}\n\n`;

/**
 * Makes the repairs that are certain in the files themselves, and tells of each.
 * @param gjelder whether a path below the root is one of those asked about
 * @param vist the root as paths in the report begin
 * @returns the check afterwards
 */
export function rettInnhold(
  innhold: string,
  dato: string,
  gjelder: (sti: string) => boolean,
  vist: string,
): Kontroll {
  const oekt = new Oekt(innhold);
  const foer = new Map(oekt.filer.map(({ sti, tekst }) => [sti, tekst]));
  const { endret, rettet, kontroll } = rett(oekt.filer, (filer) => oekt.kontroller(dato, filer), gjelder);
  for (const { sti, tekst } of endret) skrivPaaNytt(innhold, sti, foer.get(sti) ?? '', tekst);
  skrivAlt(
    skjult(rettet)
      .map((r) => linjer(r, vist))
      .join(''),
  );
  const sum = `${antall(rettet.length, 'retting', 'rettinger')} i ${antall(endret.length, 'fil', 'filer')}.\n\n`;
  skrivAlt(sum.replaceAll('\u00a0', ' '));
  return kontroll;
}
