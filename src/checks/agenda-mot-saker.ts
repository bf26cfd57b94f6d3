import type { Moete } from '#domain/moete';
import { heltNummer } from '#domain/saksnummer';
import type { Avvik } from '#schema/avvik';
import { erUlestSak, type Grunnlag, type Regel, sted } from './regel.ts';

/** The agenda and the sak files of a meeting tell of the same saker, each once. */
export const agendaMotSaker: Regel = {
  id: 'agenda-mot-saker',
  nivaa: 'advarsel',
  kanGodtas: true,
  tittel: 'Agendaen og sakene i et møte stemmer med hverandre',
  sjekk: (grunnlag: Grunnlag) =>
    grunnlag.arkiv.moeter.flatMap((moete) => [...radene(grunnlag, moete), ...sakene(grunnlag, moete)]),
};

const REGEL = 'agenda-mot-saker';

/** Rows whose number has no file in the folder of the meeting, and numbers that stand on two rows. */
function radene({ fil, uleste }: Grunnlag, moete: Moete): Avvik[] {
  const { data, fil: sti = '', saker, utvalg } = moete;
  const mappe = sti.replace(/moete\.md$/, '');
  const medFil = new Set(saker.flatMap((sak) => (sak.data ? [heltNummer(sak)] : [])));
  const sett = new Set<string>();
  return (data?.agenda ?? []).flatMap(({ sak: nummer }, n) => {
    if (!nummer) return [];
    const [nr = '', rest = ''] = nummer.split('/');
    const navn = rest.length > 2 ? `${nr}-${rest.slice(2)}` : nr;
    const igjen = sett.has(nummer);
    sett.add(nummer);
    // A file whose number another one has taken is there, and told of by another rule.
    const finnes =
      medFil.has(nummer) ||
      fil(`${mappe}sak-${navn}.md`) !== undefined ||
      erUlestSak(uleste, utvalg.id, 2000 + Number(rest.slice(0, 2)), navn);
    if (finnes && !igjen) return [];
    const felles = { regel: REGEL, fil: sti, ...sted(fil(sti), ['agenda', n]), gjelder: nummer };
    if (igjen) {
      return [
        {
          ...felles,
          melding: `Sak «${nummer}» står på mer enn én rad i agendaen.`,
          forventet: 'én rad for hver sak',
          tiltak: 'Rett nummeret. Blir saken behandlet to ganger, godta det med en grunn i denne filen.',
        },
      ];
    }
    return [
      {
        ...felles,
        melding: `Agendaen har sak «${nummer}», men møtet har ingen fil for den.`,
        forventet: `${mappe}sak-${navn}.md`,
        tiltak: 'Rett nummeret, eller legg inn saken. Finnes den ikke, godta det med en grunn i denne filen.',
      },
    ];
  });
}

/** The agenda row that a file is named after: «26/30b» of `moeter/raad/2030-02-05/sak-26-b.md`. */
function radFor(sti: string): string | undefined {
  const [, aar, nr, loepenr = ''] = /\/\d\d(\d\d)-[^/]+\/sak-(\d+)(?:-([a-z]))?\.md$/u.exec(sti) ?? [];
  return nr && aar && `${nr}/${aar}${loepenr}`;
}

/** Saker of the meeting that an agenda with numbers does not list. */
function sakene({ fil }: Grunnlag, { data, saker }: Moete): Avvik[] {
  const numre = new Set((data?.agenda ?? []).flatMap(({ sak }) => (sak ? [sak] : [])));
  if (numre.size === 0) return [];
  return saker.flatMap((sak) => {
    const nummer = heltNummer(sak);
    if (!sak.data || !sak.fil || !nummer || numre.has(nummer)) return [];
    // The agenda has the number that the file is named after: what is wrong is the number of the sak.
    if (numre.has(radFor(sak.fil) ?? '')) return [];
    return [
      {
        regel: REGEL,
        fil: sak.fil,
        ...sted(fil(sak.fil), ['saksnummer']),
        melding: `Sak «${nummer}» står ikke i agendaen for møtet.`,
        forventet: `en rad i agendaen: 09:00 ${nummer}`,
        tiltak: 'Legg saken til i agendaen. Kom den opp i møtet, godta det med en grunn i denne filen.',
        gjelder: nummer,
      },
    ];
  });
}
