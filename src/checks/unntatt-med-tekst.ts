import { lagErUnntatt, omUnntatt } from '#domain/om-unntatt';
import type { Fil } from '#markdown/fil';
import { delKropp } from '#markdown/frontmatter';
import type { Avvik } from '#schema/avvik';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** What an exempt sak may say: its number and why (SPEC §3). */
const TILLATT: readonly string[] = ['saksnummer', 'loepenr', 'arkivsak', 'publisering', 'godta'];

/** Exempt text has no place in the repository: the site leaves it out, but git keeps and shows it. */
export const unntattMedTekst: Regel = {
  id: 'unntatt-med-tekst',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'En sak som er unntatt offentlighet, har ikke innhold i arkivet',
  sjekk: ({ filer }: Grunnlag) => {
    const erUnntatt = lagErUnntatt(filer);
    return filer.flatMap((fil) => {
      if (fil.slag !== 'sak') return [];
      const andres = omUnntatt(fil.data, erUnntatt).map(({ sti, skrevet, noekler, erSikker }) => ({
        regel: 'unntatt-med-tekst',
        fil: fil.sti,
        ...sted(fil, [...sti, ...noekler.slice(0, 1)]),
        melding: `Saken «${skrevet}» ${erSikker ? 'er' : 'kan være'} unntatt offentlighet, men raden har ${noekler.join(', ')}.`,
        forventet: 'bare hvilken sak det er, og når den ble behandlet',
        tiltak: erSikker ? TILTAK : `Gjelder raden en annen sak, skriv utvalget foran nummeret. ${TILTAK}`,
      }));
      return [...egetInnhold(fil), ...andres];
    });
  },
};

const TILTAK = 'Ta bort resten. Er det alt lagt inn i git, må det også slettes fra historikken.';

function egetInnhold(fil: Fil<'sak'>): Avvik[] {
  const p = fil.data.publisering;
  if (typeof p !== 'object' || !('unntatt' in p)) return [];
  const felter = Object.keys(fil.data).filter((noekkel) => !TILLATT.includes(noekkel));
  const kommentar = kommentarlinje(fil);
  const linje = tekstlinje(fil) ?? kommentar;
  const hva = [
    ...felter,
    ...(kommentar === undefined ? [] : ['kommentar']),
    ...(tekstlinje(fil) === undefined ? [] : ['tekst']),
  ];
  if (!hva.length) return [];
  return [
    {
      regel: 'unntatt-med-tekst',
      fil: fil.sti,
      ...(felter[0] || linje === undefined ? sted(fil, felter.slice(0, 1)) : { linje, kolonne: 1 }),
      melding: `Saken er unntatt offentlighet, men filen har ${hva.join(', ')}.`,
      forventet: 'bare saksnummer, løpenummer, arkivsak og publisering',
      tiltak: TILTAK,
    },
  ];
}

/** The first line of the front matter that holds a comment, which no page shows and git keeps. */
function kommentarlinje({ tekst }: Fil<'sak'>): number | undefined {
  const foran = tekst.split('\n').slice(0, delKropp(tekst).kroppLinje - 1);
  const n = foran.findIndex((linje) => /^\s*#|^[^"']*\s#/u.test(linje));
  return n < 0 ? undefined : n + 1;
}

/** The first line of the body with something on it, also what no page shows. */
function tekstlinje({ tekst }: Fil<'sak'>): number | undefined {
  const { kropp, kroppLinje } = delKropp(tekst);
  const foran = /^\s*(?=\S)/u.exec(kropp);
  return foran ? kroppLinje + foran[0].split('\n').length - 1 : undefined;
}
