import { KJENTE_OVERSKRIFTER } from '#markdown/overskrifter';
import { naermeste } from '#schema/forslag';
import type { Avvik } from '#schema/avvik';
import { perFil } from './per-fil.ts';
import type { Grunnlag, Regel } from './regel.ts';

const funnI = perFil((fil): Avvik[] => {
  if (fil.slag !== 'sak' || fil.data.spraak === 'en' || fil.data.spraak === 'se') return [];
  return fil.kropp.seksjoner.flatMap(({ slag, tittel, linje }) => {
    const forslag =
      slag === 'annet' && tittel ? naermeste(tittel, KJENTE_OVERSKRIFTER, slingring(tittel)) : undefined;
    if (!tittel || !forslag) return [];
    const riktig = forslag.charAt(0).toUpperCase() + forslag.slice(1);
    return [
      {
        regel: 'feilskrevet-overskrift',
        fil: fil.sti,
        linje,
        kolonne: 4,
        melding: `Overskriften «${tittel}» ligner på en fast overskrift, men er ikke den.`,
        forventet: riktig,
        tiltak: `Skriv «${riktig}», eller godta overskriften hvis den er en annen.`,
        gjelder: tittel,
      },
    ];
  });
});

/**
 * A heading decides when its section is published (SPEC §3): «Vedttak» would go out with the notice as part of the
 * paper, long before the minutes. Papers in other languages have headings of their own («Background»).
 */
export const feilskrevetOverskrift: Regel = {
  id: 'feilskrevet-overskrift',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Faste overskrifter er skrevet riktig',
  sjekk: ({ filer }: Grunnlag) => filer.flatMap(funnI),
};

/** One letter wrong, or two in a long heading; more is another word («Behandlingsforløpet»). */
const slingring = (tittel: string): number => (tittel.length < 12 ? 1 : 2);
