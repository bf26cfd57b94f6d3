import { saksreferanse } from '#components/sak/saksnavn.ts';
import type { Linjedel } from '#components/tekstdel.ts';
import { aksjonspunkterFor, type Aksjonsstand } from '#domain/aksjonspunkt';
import type { Arkiv } from '#domain/arkiv';
import type { Utvalg } from '#domain/utvalg';
import { datoTekst } from '#datotekst';
import { antall } from '#ordform';
import { medBase, sakSti } from '#urls';

/** How many a page lists. */
const FLEST = 20;

/** «Bergen kommune: Kommer tilbake med tall. Frist: 1. september 2025. NUIT sak 4/25, punkt 2» */
function linje({ sak, punkt, anker }: Aksjonsstand): Linjedel[] {
  const { ansvarlig, frist, tekst } = punkt;
  const hva = `${ansvarlig ? `${ansvarlig}: ` : ''}${tekst.replaceAll('\n', ' ').replace(/\.$/u, '')}.`;
  return [
    `${hva} ${frist ? `Frist: ${datoTekst(frist)}. ` : ''}`,
    { tekst: `${saksreferanse(sak)}, punkt ${punkt.nr}`, href: `${medBase(sakSti(sak))}#${anker}` },
  ];
}

/** What became of them: «: 3 er tatt opp i en senere sak, og for 2 er oppfølging ikke meldt». */
function oppfulgt(fulgt: number, uten: number): string {
  if (uten === 0)
    return fulgt === 1 ? ', og det er tatt opp i en senere sak' : ', og alle er tatt opp i senere saker';
  if (fulgt === 0)
    return uten === 1 ? '. Oppfølging er ikke meldt' : '. Oppfølging er ikke meldt for noen av dem';
  return `: ${fulgt} er tatt opp i en senere sak, og for ${uten} er oppfølging ikke meldt`;
}

/** The action points without news, newest first, and one sentence about all of them; empty when there are none. */
export function aksjonslinjer(utvalg: Utvalg, arkiv: Arkiv): { linjer: Linjedel[][]; omfang: string } {
  const alle = aksjonspunkterFor(utvalg, arkiv);
  if (alle.length === 0) return { linjer: [], omfang: '' };
  const uten = alle.filter(({ svar }) => svar.length === 0).toReversed();
  const fulgt = alle.length - uten.length;
  const flere = uten.length > FLEST ? ` De ${FLEST} nyeste står her.` : '';
  return {
    linjer: uten.slice(0, FLEST).map(linje),
    omfang: `Referatene har ${antall(alle.length, 'aksjonspunkt', 'aksjonspunkter')}${oppfulgt(fulgt, uten.length)}.${flere}`,
  };
}
