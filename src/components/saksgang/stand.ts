import { erBehandlet, type Ledd } from '#domain/ledd';
import { behandlinger, type Saksgang } from '#domain/saksgang';
import type { Varsel } from '#domain/varsel';
import { utvalgsnavn } from '#domain/utvalg';
import { antall, datoTekst, UTFALL } from '#labels';
import { medBase, sakSti } from '#urls';
import { hvem } from './baner.ts';

/** One sentence of where a matter stands, and the sak it speaks of. */
export interface Standlinje {
  tekst: string;
  href?: string;
}

/** How many announcements that came to nothing are told of one by one. */
const UTEBLITTE = 3;

/** Where the matter stands: the last treatment, what is awaited, and what was announced since and never came. */
export function standFor(gang: Saksgang, dag: string): Standlinje[] {
  const sist = behandlinger(gang, dag).findLast((l) => l.dato);
  const paaVei = gang.ledd.filter((l) => l.sak?.moete && l.slag === 'sak' && erPaaVei(l, dag));
  const ventes = gang.ventes.filter((v) => !v.svar);
  const etter = gang.varsler.filter(
    (v) => v.stand === 'uteblitt' && (v.sak.dato ?? '') >= (sist?.dato ?? ''),
  );
  const uteblitt = etter.length > UTEBLITTE ? etter.filter((v) => v.utvalg).slice(0, UTEBLITTE) : etter;
  const flere = etter.length - uteblitt.length;
  return [
    ...(sist ? [sisteLinje(sist)] : []),
    ...paaVei.map((l): Standlinje => ({
      tekst: `Står på sakslisten i ${hvem(l)} ${datoTekst(l.dato ?? '')}.`,
      ...lenkeTil(l),
    })),
    ...ventes.map((v): Standlinje => ({ tekst: ventetekst(v) })),
    ...uteblitt.map((v): Standlinje => ({ tekst: uteblittTekst(v) })),
    ...(flere > 0 ? [{ tekst: flereUteblitt(flere, uteblitt.length > 0) }] : []),
  ];
}

/** How many more announcements came to nothing. */
const flereUteblitt = (n: number, andreErNevnt: boolean): string =>
  andreErNevnt
    ? `Arkivet har heller ikke noe fra ${antall(n, 'annen behandling', 'andre behandlinger')} som er varslet.`
    : `Arkivet har ikke noe fra ${antall(n, 'behandling', 'behandlinger')} som er varslet.`;

/** Where the matter stands in one sentence: what is to come, else what was last. */
export function kortStand(gang: Saksgang, dag: string): string {
  const [foerste, andre] = standFor(gang, dag);
  const kommer = gang.ventes.length > 0 || gang.ledd.some((l) => erPaaVei(l, dag));
  const sist = behandlinger(gang, dag).some((l) => l.dato);
  return ((kommer && sist ? andre : foerste) ?? foerste)?.tekst ?? 'Ikke behandlet ennå.';
}

const erPaaVei = (ledd: Ledd, dag: string): boolean =>
  Boolean(ledd.sak?.data) && !erBehandlet(ledd, dag) && ledd.moete?.tilstand !== 'avlyst';

function sisteLinje(ledd: Ledd): Standlinje {
  const utfall =
    ledd.sak?.utfall && !ledd.omstridt ? `: ${UTFALL[ledd.sak.utfall].toLocaleLowerCase('nb')}` : '';
  return {
    tekst: `Sist behandlet i ${hvem(ledd)} ${datoTekst(ledd.dato ?? '')}${utfall}.`,
    ...lenkeTil(ledd),
  };
}

const lenkeTil = ({ sak }: Ledd): { href?: string } => (sak ? { href: medBase(sakSti(sak)) } : {});

/** Full name of the committee on the announced day, or the body. */
const stedFor = ({ utvalg, arena, data, sak }: Varsel): string =>
  utvalg ? utvalgsnavn(utvalg, data.dato ?? sak.dato ?? '9999') : (arena ?? '');

const naarFor = ({ data }: Varsel): string => (data.dato ? datoTekst(data.dato) : (data.datoTekst ?? ''));

/** «Ventes i Nasjonalt e-helseråd 12. juni 2025.» */
export function ventetekst(varsel: Varsel): string {
  const [sted, naar] = [stedFor(varsel), naarFor(varsel)];
  const hvor = sted ? ` i ${sted}` : '';
  if (!naar) return `Ventes${hvor}. Tidspunktet er ikke oppgitt.`;
  return `Ventes${hvor}${varsel.data.dato ? ' ' : ', '}${naar}.`;
}

/** What is said of an announced treatment whose time has passed. */
export const IKKE_KOMMET = 'Arkivet har ikke noe fra denne behandlingen.';

/** «Varslet til Nasjonalt e-helseråd 12. juni 2025. Arkivet har ikke noe fra denne behandlingen.» */
export function uteblittTekst(varsel: Varsel): string {
  const [sted, naar] = [stedFor(varsel), naarFor(varsel)];
  const varslet = [sted && ` til ${sted}`, naar && `${varsel.data.dato || !sted ? ' ' : ', '}${naar}`].join(
    '',
  );
  return `Varslet${varslet || ' uten sted og tid'}. ${IKKE_KOMMET}`;
}
