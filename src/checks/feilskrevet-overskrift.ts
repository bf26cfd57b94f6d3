import { enGang } from '#domain/en-gang';
import type { AlleFiler } from '#markdown/fil';
import { klistredeOverskrifter } from '#markdown/klistrede-overskrifter';
import { KJENTE_OVERSKRIFTER } from '#markdown/overskrifter';
import { naermeste } from '#schema/forslag';
import type { Avvik } from '#schema/avvik';
import type { Grunnlag, Regel } from './regel.ts';

const funnI = enGang((fil: AlleFiler): Avvik[] => {
  if (fil.slag !== 'sak' || fil.data.spraak === 'en' || fil.data.spraak === 'se') return [];
  return fil.kropp.seksjoner.flatMap(({ slag, tittel, linje }) => {
    const forslag =
      slag === 'annet' && tittel ? naermeste(tittel, KJENTE_OVERSKRIFTER, slingring(tittel)) : undefined;
    if (!tittel || !forslag) return [];
    const foerste = paaFoersteNivaa(fil, linje, tittel, forslag);
    if (foerste) return [foerste];
    const riktig = forslag.charAt(0).toUpperCase() + forslag.slice(1);
    return [
      {
        regel: 'feilskrevet-overskrift',
        fil: fil.sti,
        linje,
        kolonne: 1 + (INNLEDET.exec(fil.tekst.split('\n', linje)[linje - 1] ?? '')?.[0].length ?? 0),
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
  sjekk: ({ filer }: Grunnlag) => filer.flatMap((fil) => [...funnI(fil), ...utenMellomrom(fil)]),
};

/** Text in the section before, whatever its words: «##Vedtak» goes out with the notice when that is the paper. */
const utenMellomrom = enGang((fil: AlleFiler): Avvik[] =>
  fil.sti.endsWith('.md')
    ? klistredeOverskrifter(fil).map(({ tegn, harde, tittel, linje, kolonne, fra }) => {
        const riktig = `${tegn === '#' ? '##' : tegn} `;
        return {
          regel: 'feilskrevet-overskrift',
          fil: fil.sti,
          linje,
          kolonne,
          melding: `«${tegn}${tittel}» mangler mellomrom etter ${tegn}, og er ikke lest som en overskrift.`,
          forventet: `${riktig}${tittel}`,
          tiltak: harde
            ? 'Bytt det harde mellomrommet etter # med et vanlig mellomrom.'
            : 'Sett et mellomrom etter #.',
          gjelder: `${tegn}${tittel}`,
          retting: [{ fra, til: fra + tegn.length + harde.length, tekst: riktig }],
        };
      })
    : [],
);

/** One letter wrong, or two in a long heading; more is another word («Behandlingsforløpet»). */
const slingring = (tittel: string): number => (tittel.length < 12 ? 1 : 2);

const INNLEDET = /^ {0,3}(?:#{1,2}[ \t]+)?/u;
const ETT_TEGN = /^( {0,3})#[ \t]/u;
/** A heading of first level without #: a line of = below it. */
const UNDERSTREKET = /^ {0,3}=+[ \t]*$/u;

/** A fixed heading rightly spelt, of first level: it is no section of its own then. */
function paaFoersteNivaa(
  { sti, tekst }: AlleFiler,
  linje: number,
  tittel: string,
  kjent: string,
): Avvik | undefined {
  if (tittel.toLowerCase() !== kjent) return undefined;
  const linjer = tekst.split('\n');
  const [her = '', ...under] = linjer.slice(linje - 1);
  const fra = linjer.slice(0, linje - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const felles = {
    regel: 'feilskrevet-overskrift',
    fil: sti,
    linje,
    kolonne: her.search(/\S/u) + 1,
    forventet: `## ${tittel}`,
    gjelder: tittel,
  };
  const innrykk = ETT_TEGN.exec(her)?.[1]?.length;
  if (innrykk !== undefined)
    return {
      ...felles,
      melding: `Overskriften «${tittel}» har ett tegn # foran, og da er den ikke lest som en fast overskrift.`,
      tiltak: 'Sett to tegn # foran.',
      retting: [{ fra: fra + innrykk, til: fra + innrykk, tekst: '#' }],
    };
  // Its words may stand on several lines, which end at the first such line.
  const flere = under.findIndex((rad) => UNDERSTREKET.test(rad));
  if (flere < 0) return undefined;
  const ord = linjer.slice(linje - 1, linje + flere);
  const strek = under[flere] ?? '';
  return {
    ...felles,
    melding: `Overskriften «${tittel}» har en strek av = under. Da er den på første nivå, og ikke lest som en fast overskrift.`,
    tiltak: `${flere > 0 ? 'Skriv overskriften på én linje, sett' : 'Sett'} to tegn # foran, og ta bort streken.`,
    retting: [
      {
        fra,
        til: fra + [...ord, strek].join('\n').length,
        tekst: `## ${ord.map((rad) => rad.trim()).join(' ')}`,
      },
    ],
  };
}
