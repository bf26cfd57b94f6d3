import type { Kontroll } from '#checks/kontroll';
import { type Holdt, rett, type Rettet } from '#checks/rett';
import type { Tekstfil } from '#markdown/fil';
import { Oekt } from '#sources/oekt';
import { skrivPaaNytt } from '#sources/skriving';
import { antall } from '#ordform';
import { feilTekst } from '../feiltekst.ts';
import { skrivAlt } from '../utskrift.ts';

/** A line with every space seen, as a text editor shows them. */
const medMellomrom = (linje: string): string =>
  linje.replaceAll(/\p{Zs}|\t/gu, (tegn) => (tegn === '\t' ? '⇥' : tegn === ' ' ? '·' : '⍽'));

/** The line before and after; where only the spaces of it are others, they are shown. */
function foerOgEtter(foer: string, etter: string): [string, string] {
  const ord = (linje: string): string => linje.replaceAll(/\s+/gu, '');
  return ord(foer) === ord(etter) ? [medMellomrom(foer), medMellomrom(etter)] : [foer.trim(), etter.trim()];
}

/** Lines moved about cannot be shown as one line before and after. */
function endring({ regel, foer, etter }: Rettet): string {
  if (regel === 'normalform') return '    Feltene er satt i fast rekkefølge og form.';
  const [gammel, ny] = foerOgEtter(foer, etter);
  return `    ${gammel}\n  → ${ny}`;
}

const linjer = (r: Rettet, rot: string): string =>
  `${rot}/${r.fil}:${r.linje}  rettet  ${r.regel}\n${endring(r)}\n\n`;

const holdtTilbake = ({ funn, nyFeil }: Holdt, rot: string): string =>
  `${rot}/${funn.fil}:${funn.linje}  ikke rettet  ${funn.regel}\n` +
  `    Rettingen ville gitt en ny feil (${nyFeil.regel}): ${nyFeil.melding}\n    Rett stedet for hånd.\n\n`;

/** Writes one file; why it was not written, when it was not. */
function skriv(innhold: string, { sti, tekst }: Tekstfil, foer: string, rot: string): string | undefined {
  try {
    skrivPaaNytt(innhold, sti, foer, tekst);
    return undefined;
  } catch (grunn) {
    // The path of the fault may be that of the new file beside it, which nobody knows.
    const medSti =
      grunn instanceof Error && 'code' in grunn ? Object.assign(grunn, { path: `${rot}/${sti}` }) : grunn;
    return `${rot}/${sti}  ikke rettet\n    ${feilTekst(medSti)}\n\n`;
  }
}

/**
 * Makes the repairs that are certain in the files themselves, and tells of each when its file is written. A file that
 * cannot be written is told of, and the others are written all the same.
 * @param gjelder whether a path below the root is one of those asked about
 * @param vist the root as paths in the report begin
 * @returns the check of what the files hold afterwards, and how many of them could not be written
 */
export function rettInnhold(
  innhold: string,
  dato: string,
  gjelder: (sti: string) => boolean,
  vist: string,
): { kontroll: Kontroll; uskrevne: number } {
  const oekt = new Oekt(innhold);
  const foer = new Map(oekt.filer.map((fil) => [fil.sti, fil]));
  const { endret, rettet, holdt, kontroll } = rett(
    oekt.filer,
    (filer) => oekt.kontroller(dato, filer),
    gjelder,
  );
  const perFil = Map.groupBy(rettet, ({ fil }) => fil);
  const naa = new Map(foer);
  let antallRettet = 0;
  for (const fil of endret) {
    const feil = skriv(innhold, fil, foer.get(fil.sti)?.tekst ?? '', vist);
    const gjort = perFil.get(fil.sti) ?? [];
    skrivAlt(feil ?? gjort.map((r) => linjer(r, vist)).join(''));
    if (feil !== undefined) continue;
    naa.set(fil.sti, fil);
    antallRettet += gjort.length;
  }
  skrivAlt(holdt.map((h) => holdtTilbake(h, vist)).join(''));
  const skrevne = endret.filter((fil) => naa.get(fil.sti) === fil).length;
  const sum = `${antall(antallRettet, 'retting', 'rettinger')} i ${antall(skrevne, 'fil', 'filer')}.\n\n`;
  skrivAlt(sum.replaceAll('\u00a0', ' '));
  const uskrevne = endret.length - skrevne;
  return { kontroll: uskrevne > 0 ? oekt.kontroller(dato, [...naa.values()]) : kontroll, uskrevne };
}
