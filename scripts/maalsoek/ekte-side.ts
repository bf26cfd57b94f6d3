import { parseHTML } from 'linkedom';
import { rensLinje, skillUt, somAvsnitt } from './klipp.ts';
import type { Sakstekst } from './sakstekst.ts';

/** Parts of a sak page that are facts about other pages, not text of the sak. */
const FAKTA = ['behandlinger', 'omtaler', 'vedlegg', 'om-originalen'];

interface Del {
  id: string;
  tittel: string;
  avsnitt: string[];
}

/**
 * A built sak page with its own text replaced by the printed one; title, facts and links to other treatments stay.
 * @param html the built page
 * @throws when the page has no place for text
 */
export function medEkteTekst(html: string, tekst: Sakstekst): string {
  const { document } = parseHTML(html);
  const hoved = document.querySelector('main .hoved.tekst');
  if (!hoved) throw new Error('Sakssiden har ikke noe sted for teksten.');
  document.querySelector('main .ingress')?.remove();
  for (const barn of [...hoved.children]) if (!FAKTA.includes(barn.id)) barn.remove();
  hoved.prepend(
    ...deler(tekst).map(({ id, tittel, avsnitt }) => {
      const del = document.createElement('section');
      del.id = id;
      const overskrift = document.createElement('h2');
      overskrift.id = `${id}-tittel`;
      overskrift.textContent = tittel;
      del.append(overskrift);
      for (const tekst of avsnitt) {
        const p = document.createElement('p');
        p.textContent = tekst;
        del.append(p);
      }
      return del;
    }),
  );
  return `<!doctype html>${document.documentElement.outerHTML}`;
}

/** The parts in the order of a sak page, with its ids and headings. */
function deler({ innkalling, papir, lysark, referat }: Sakstekst): Del[] {
  const rene = (klipp: string[][]): string[] => klipp.flatMap((linjer) => [...linjer.map(rensLinje), '']);
  const moetet = skillUt(rene(referat), 'vedtak');
  const kalt = skillUt(rene(innkalling), 'forslag');
  const notat = skillUt(rene(papir), 'forslag');
  const del = (id: string, tittel: string, linjer: string[]): Del[] => {
    const avsnitt = somAvsnitt(linjer);
    return avsnitt.length === 0 ? [] : [{ id, tittel, avsnitt }];
  };
  return [
    ...del('vedtak', 'Vedtak', moetet.funnet),
    ...del('forslag-innkallingen', 'Forslag til vedtak i innkallingen', kalt.funnet),
    ...del('forslag-toppnotatet', 'Forslag til vedtak i toppnotatet', notat.funnet),
    ...del('behandling', 'Behandling i møtet', moetet.resten),
    ...del('saksutredning', 'Saksutredning', [...kalt.resten, '', ...notat.resten, '', ...rene(lysark)]),
  ];
}
