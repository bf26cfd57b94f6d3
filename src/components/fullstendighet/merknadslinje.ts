import type { Merknad } from '#checks/merknader';
import { datoTekst } from '#datotekst';
import { medBase, regelSti } from '#urls';
import { kortSakslenke, type Linje } from './linje.ts';

/** What a rule remarks of a sak, for readers: its days are written out, as authors write them for machines. */
export const merknadslinje = ({ sak, regel, melding }: Merknad): Linje => ({
  deler: [
    kortSakslenke(sak),
    `: ${melding.replaceAll(/«(\d{4}-\d{2}-\d{2})»/g, (_, dag: string) => datoTekst(dag))} `,
    { tekst: `Regelen ${regel}`, href: medBase(regelSti(regel)) },
    '.',
  ],
});
