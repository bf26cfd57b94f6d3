import { ordfristI } from '#markdown/frister';
import { spennIKropp } from '#markdown/kroppssted';
import type { Aksjonspunkt } from '#markdown/seksjon';
import { stederI } from '#markdown/sted';
import type { Avvik } from '#schema/avvik';
import type { Grunnlag, Regel } from './regel.ts';

/** Only a date can be compared with today: a deadline in words is never shown as passed. */
export const fristUtenDato: Regel = {
  id: 'frist-uten-dato',
  nivaa: 'merknad',
  kanGodtas: true,
  tittel: 'Frister i aksjonspunkter er datoer',
  sjekk: ({ filer }: Grunnlag) =>
    filer.flatMap((fil) =>
      fil.slag === 'sak' || fil.slag === 'moete'
        ? fil.kropp.seksjoner
            .flatMap(({ aksjonspunkter = [] }) => aksjonspunkter)
            .flatMap((punkt) => medOrdfrist(fil, punkt))
        : [],
    ),
};

function medOrdfrist({ sti, tekst }: { sti: string; tekst: string }, punkt: Aksjonspunkt): Avvik[] {
  const frist = punkt.frist === undefined ? ordfristI(punkt.tekst) : undefined;
  if (!frist) return [];
  const { skrevet, iso, iParentes } = frist;
  const spenn = spennIKropp(tekst, punkt.linje, skrevet);
  return [
    {
      regel: 'frist-uten-dato',
      fil: sti,
      ...(spenn ? stederI(tekst)(spenn.fra) : { linje: punkt.linje, kolonne: 1 }),
      melding: `Aksjonspunktet har fristen «${skrevet}», og den er ikke lest som en dato.`,
      forventet: `(frist ${iso ?? 'ÅÅÅÅ-MM-DD'})`,
      tiltak: iso
        ? `Skriv (frist ${iso}) til slutt i punktet.`
        : 'Skriv fristen som en dato i parentes til slutt i punktet. Er dagen ikke kjent, kan ordene stå.',
      gjelder: skrevet,
      ...(iso && iParentes && spenn ? { retting: [{ ...spenn, tekst: `frist ${iso}` }] } : {}),
    },
  ];
}
