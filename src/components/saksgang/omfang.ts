import { erBehandlet, type Ledd, stedsnoekkel } from '#domain/ledd';
import { behandlinger, type Saksgang } from '#domain/saksgang';
import { antall, datoTekst } from '#labels';
import { hvem } from './baner.ts';

const gangerTekst = (n: number): string => antall(n, 'gang', 'ganger');

/** «Behandlet 4 ganger i 3 utvalg fra 28. august 2024 til 15. mai 2025.» */
export function omfangFor(gang: Saksgang, dag: string): string {
  const ledd = behandlinger(gang, dag);
  if (ledd.length === 0) return 'Ikke behandlet ennå.';
  const iUtvalg = ledd.filter((l) => l.utvalg);
  const utenfor = ledd.length - iUtvalg.length;
  const utvalg = new Set(iUtvalg.map(stedsnoekkel));
  const [ett] = iUtvalg;
  const hvor = [
    ...(ett
      ? [`${gangerTekst(iUtvalg.length)} i ${utvalg.size === 1 ? hvem(ett) : `${utvalg.size}\u00a0utvalg`}`]
      : []),
    ...(utenfor > 0 ? [`${gangerTekst(utenfor)} utenfor utvalgene`] : []),
  ].join(' og ');
  const uten = ledd.filter((l) => !l.dato).length;
  const forbehold =
    uten === 0 ? '' : ` For ${uten === 1 ? 'én av dem' : `${uten} av dem`} er ikke dagen kjent.`;
  return `Behandlet ${hvor}${tidsrom(ledd)}.${forbehold}`;
}

function tidsrom(ledd: readonly Ledd[]): string {
  const datoer = ledd.flatMap((l) => l.dato ?? []).toSorted();
  const [forst, sist] = [datoer[0], datoer.at(-1)];
  if (!forst || !sist) return '';
  return forst === sist ? ` ${datoTekst(forst)}` : ` fra ${datoTekst(forst)} til ${datoTekst(sist)}`;
}

/** Years of the first and the last treatment: «2022–2024». */
export function aarene(gang: Saksgang, dag: string): string {
  const aar = gang.ledd
    .filter((l) => erBehandlet(l, dag))
    .flatMap((l) => l.dato?.slice(0, 4) ?? (l.sak ? String(l.sak.aar) : []))
    .toSorted();
  const [forst = '', sist = ''] = [aar[0], aar.at(-1)];
  return forst === sist ? forst : `${forst}–${sist}`;
}

/** Year of the last treatment; of a matter that has none, of its last sak. */
export function sisteAar(gang: Saksgang, dag: string): number {
  const sist = behandlinger(gang, dag).findLast((l) => l.dato)?.dato;
  return sist ? Number(sist.slice(0, 4)) : (gang.saker.at(-1)?.aar ?? 0);
}
