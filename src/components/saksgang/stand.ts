import { erBehandlet, type Ledd } from '#domain/ledd';
import { behandlinger, type Saksgang } from '#domain/saksgang';
import type { Varslet } from '#domain/varsel';
import { utvalgsnavn } from '#domain/utvalg';
import { datoTekst } from '#datotekst';
import { UTFALL } from '#labels';
import { antall } from '#ordform';
import { medBase, sakSti } from '#urls';
import { saksreferanse } from '../sak/saksnavn.ts';
import { hvem } from './baner.ts';
import { IKKE_KOMMET, varselord } from './varselord.ts';

/** One sentence of where a matter stands, and the sak it speaks of. */
export interface Standlinje {
  tekst: string;
  href?: string;
  /** What the papers say of an announced treatment: «Fagrådet sak 10/26: …». */
  sagt?: string[];
}

/** How many announcements that came to nothing are told of one by one. */
const UTEBLITTE = 3;

/** Where the matter stands: the last treatment, what is awaited, and what was announced since and never came. */
export function standFor(gang: Saksgang, dag: string): Standlinje[] {
  const sist = behandlinger(gang, dag).findLast((l) => l.dato);
  const paaVei = gang.ledd.filter((l) => l.sak?.moete && l.slag === 'sak' && erPaaVei(l, dag));
  const ventes = gang.ikkeKommet.filter((v) => v.stand === 'venter' && !v.svar);
  const siden = sist?.dato ?? '';
  const etter = gang.ikkeKommet.filter(
    (v) =>
      v.stand === 'uteblitt' &&
      (v.dato ?? siden) >= siden &&
      v.alle.some(({ sak }) => (sak.dato ?? '') >= siden),
  );
  const uteblitt = etter.length > UTEBLITTE ? etter.filter((v) => v.utvalg).slice(0, UTEBLITTE) : etter;
  const flere = etter.length - uteblitt.length;
  return [
    ...(sist ? [{ tekst: `Sist behandlet i denne saksgangen ${sistTekst(sist)}`, ...lenkeTil(sist) }] : []),
    ...paaVei.map((l): Standlinje => ({
      tekst: `Står på sakslisten i ${hvem(l)} ${datoTekst(l.dato ?? '')}.`,
      ...lenkeTil(l),
    })),
    ...ventes.map((v): Standlinje => ({ tekst: ventetekst(v), sagt: sagtOm(v) })),
    ...uteblitt.map((v): Standlinje => ({ tekst: uteblittTekst(v), sagt: sagtOm(v) })),
    ...(flere > 0 ? [{ tekst: flereUteblitt(flere, uteblitt.length > 0) }] : []),
  ];
}

/** How many more announcements came to nothing. */
const flereUteblitt = (n: number, andreErNevnt: boolean): string =>
  andreErNevnt
    ? `Arkivet har heller ikke noe fra ${antall(n, 'annen behandling', 'andre behandlinger')} som er varslet eller nevnt som mulige.`
    : `Arkivet har ikke noe fra ${antall(n, 'behandling', 'behandlinger')} som er varslet eller nevnt som mulige.`;

/** Where the matter stands in one sentence: what is to come, else what was last. */
export function kortStand(gang: Saksgang, dag: string): string {
  const [foerste, andre] = standFor(gang, dag);
  const kommer = gang.ikkeKommet.some((v) => v.stand === 'venter') || gang.ledd.some((l) => erPaaVei(l, dag));
  const sist = behandlinger(gang, dag).findLast((l) => l.dato);
  if (sist && !(kommer && andre)) return `Sist behandlet ${sistTekst(sist)}`;
  return (sist ? andre : foerste)?.tekst ?? 'Ikke behandlet ennå.';
}

const erPaaVei = (ledd: Ledd, dag: string): boolean =>
  Boolean(ledd.sak?.data) && !erBehandlet(ledd, dag) && ledd.moete?.tilstand !== 'avlyst';

/** «i NUIT 15. mai 2025: drøftet.» */
function sistTekst(ledd: Ledd): string {
  const utfall =
    ledd.sak?.utfall && !ledd.omstridt ? `: ${UTFALL[ledd.sak.utfall].toLocaleLowerCase('nb')}` : '';
  return `i ${hvem(ledd)} ${datoTekst(ledd.dato ?? '')}${utfall}.`;
}

const lenkeTil = ({ sak }: Ledd): { href?: string } => (sak ? { href: medBase(sakSti(sak)) } : {});

/** What each paper says of an announced treatment, in its own words as retold. */
export const sagtOm = ({ alle }: Pick<Varslet, 'alle'>): string[] =>
  alle.flatMap(({ sak, data }) => (data.tekst ? [`${saksreferanse(sak)}: ${data.tekst}`] : []));

/** Full name of the committee on the announced day, or the body. */
const stedFor = ({ utvalg, arena, dato, sak }: Varslet): string =>
  utvalg ? utvalgsnavn(utvalg, dato ?? sak.dato ?? '9999') : (arena ?? '');

const naarFor = ({ dato, datoTekst: iOrd }: Varslet): string => (dato ? datoTekst(dato) : (iOrd ?? ''));

/** «Ventes i Nasjonalt e-helseråd 12. juni 2025.» */
export function ventetekst(varslet: Varslet): string {
  const [sted, naar, { venter }] = [stedFor(varslet), naarFor(varslet), varselord(varslet.alle)];
  const hvor = sted ? ` i ${sted}` : '';
  if (!naar) return `${venter}${hvor}. Tidspunktet er ikke oppgitt.`;
  return `${venter}${hvor}${varslet.dato ? ' ' : ', '}${naar}.`;
}

/** «Varslet til Nasjonalt e-helseråd 12. juni 2025. Arkivet har ikke noe fra denne behandlingen.» */
export function uteblittTekst(varslet: Varslet): string {
  const [sted, naar, { uteblitt, hvor }] = [stedFor(varslet), naarFor(varslet), varselord(varslet.alle)];
  const stedOgTid = [sted && ` ${hvor} ${sted}`, naar && `${varslet.dato || !sted ? ' ' : ', '}${naar}`].join(
    '',
  );
  return `${uteblitt}${stedOgTid || ' uten sted og tid'}. ${IKKE_KOMMET}`;
}
