import {
  type Behandlingstid,
  type Behandlingstidsrom,
  behandlingstidsrom,
  kanVaereFlere,
} from '#domain/behandlingstid';
import { type Ledd, stedsnoekkel } from '#domain/ledd';
import { behandlinger, type Saksgang } from '#domain/saksgang';
import { datoTekst } from '#datotekst';
import { antall } from '#ordform';
import { hvem } from './baner.ts';

/** «4 ganger»; «minst 4 ganger» where papers tell of some without number and time. */
export const gangerTekst = (ledd: readonly Ledd[]): string =>
  (ledd.some(kanVaereFlere) ? 'minst ' : '') + antall(ledd.length, 'gang', 'ganger');

/** «Behandlet 4 ganger i 3 utvalg fra 28. august 2024 til 15. mai 2025.» */
export function omfangFor(gang: Saksgang, dag: string): string {
  const ledd = behandlinger(gang, dag);
  const flere = restenTekst(gang.ledd.length - ledd.length);
  if (ledd.length === 0) return `Ikke behandlet ennå.${flere}`;
  const [iUtvalg, utenfor] = [ledd.filter((l) => l.utvalg), ledd.filter((l) => !l.utvalg)];
  const hvor = [
    ...(iUtvalg.length > 0 ? [`${gangerTekst(iUtvalg)} ${iUtvalgene(iUtvalg)}`] : []),
    ...(utenfor.length > 0 ? [`${gangerTekst(utenfor)} ${andreSteder(utenfor)}`] : []),
  ].join(' og ');
  const tid = behandlingstidsrom(ledd);
  const uten = tid.utenDag;
  const forbehold =
    uten === 0 ? '' : ` For ${uten === 1 ? 'én av dem' : `${uten} av dem`} er ikke dagen kjent.`;
  return `Behandlet ${hvor}${tidsrom(tid)}.${ledd.length === 1 && uten === 1 ? ' Dagen er ikke kjent.' : forbehold}${flere}`;
}

/** The steps of the list that are no treatments, so that all of them are accounted for. */
const restenTekst = (n: number): string =>
  n === 0 ? '' : ` Listen viser også ${antall(n, 'steg', 'steg')} uten kjent behandling.`;

function iUtvalgene(ledd: readonly Ledd[]): string {
  const utvalg = new Set(ledd.map(stedsnoekkel)).size;
  return utvalg === 1 && ledd[0] ? `i ${hvem(ledd[0])}` : `i ${utvalg}\u00a0utvalg`;
}

/** Of bodies that are no committee of the archive, a single one is named. */
function andreSteder(ledd: readonly Ledd[]): string {
  const [ett] = ledd;
  if (ledd.some((l) => !l.arena)) return 'andre eller ukjente steder';
  return new Set(ledd.map(stedsnoekkel)).size === 1 && ett ? `i ${hvem(ett)}` : 'andre steder';
}

const iOrd = ({ dato, datoTekst: ord, fra }: Behandlingstid): string =>
  dato ? datoTekst(dato) : (ord ?? fra);

/** « fra 28. august 2024 til 15. mai 2025», and no more than is known. */
function tidsrom({ foerst, sist, ukjente, aar }: Behandlingstidsrom): string {
  if (!foerst || !sist) return '';
  const samme = iOrd(foerst) === iOrd(sist);
  if (ukjente > 0)
    return samme
      ? ` fra et ukjent tidspunkt til ${iOrd(sist)}`
      : `, minst fra ${iOrd(foerst)} til ${iOrd(sist)}`;
  const bareAar = !foerst.dato && !foerst.datoTekst;
  if (bareAar && aar.length === 1) return ` i ${foerst.fra}`;
  if (samme) return foerst.dato ? ` ${iOrd(foerst)}` : `, ${iOrd(foerst)}`;
  return ` fra ${iOrd(foerst)} til ${iOrd(sist)}`;
}

/** Years of the first and the last treatment: «2022–2024»; «minst 2024» when nobody knows the time of some. */
export function aarene(gang: Saksgang, dag: string): string {
  const { aar, ukjente } = behandlingstidsrom(behandlinger(gang, dag));
  const [forst, sist] = [aar[0], aar.at(-1)];
  if (forst === undefined || sist === undefined) return '';
  return `${ukjente > 0 ? 'minst\u00a0' : ''}${forst === sist ? forst : `${forst}–${sist}`}`;
}

/** Year of the last treatment; of a matter that has none, of its last sak. */
export const sisteAar = (gang: Saksgang, dag: string): number =>
  behandlingstidsrom(behandlinger(gang, dag)).aar.at(-1) ?? gang.saker.at(-1)?.aar ?? 0;
