import type { Stolpe } from '#components/diagram/stolper.ts';
import type { Reise, Statistikk } from '#domain/statistikk';
import { antall, oppramset } from '#ordform';
import { del, varighet } from './tall.ts';

const SAK = ['sak', 'saker'] as const;
const GANG = ['saksgang', 'saksganger'] as const;

const SKILLER_SEG_UT = 3;

/** «Flest saker er fra 2025, 30 av 72 saker.»; of equals, all when they are few. */
export function flestSaker(stolper: readonly Stolpe[], saker: number): string {
  const mest = Math.max(0, ...stolper.map((s) => s.antall));
  const navn = stolper.filter((s) => s.antall === mest).map((s) => s.navn);
  if (mest === 0) return 'Arkivet har ingen saker.';
  if (navn.length === 1) return `Flest saker er fra ${navn.join()}, ${del(mest, saker, SAK)}.`;
  if (navn.length > SKILLER_SEG_UT)
    return `Ingen skiller seg ut: ${navn.length} har flest, med ${antall(mest, ...SAK)} hver.`;
  return `Flest saker er fra ${oppramset(navn)}, med ${antall(mest, ...SAK)} hver.`;
}

/** «Den vanligste sakstypen er drøfting, …» */
export function vanligsteType({ perType, saker }: Statistikk): string {
  const mest = perType.find((type) => type.hva !== undefined);
  const uten = perType.find((type) => type.hva === undefined)?.sum ?? 0;
  if (!mest) return 'Originalene oppgir ingen sakstyper.';
  const ikkeOppgitt = uten > 0 ? ` For ${antall(uten, ...SAK)} oppgir ikke originalen noen type.` : '';
  return `Den vanligste sakstypen er ${mest.hva ?? ''}, med ${del(mest.sum, saker, SAK)}.${ikkeOppgitt}`;
}

/** How many treatments the matters have had. */
export function omBehandlinger(reiser: readonly Reise[]): string {
  const mest = reiser.toSorted((a, b) => b.behandlinger - a.behandlinger)[0];
  if (!mest) return 'Arkivet kjenner ingen saker som er behandlet mer enn én gang.';
  return `Arkivet kjenner ${antall(reiser.length, ...GANG)} med mer enn én behandling. Flest behandlinger har «${mest.gang.tittel}», med ${mest.behandlinger}.`;
}

/** Through how many committees they went. */
export function omUtvalg(reiser: readonly Reise[]): string {
  const kjente = reiser.filter((reise) => reise.utvalg > 0);
  const flere = kjente.filter((reise) => reise.utvalg > 1).length;
  if (kjente.length === 0) return 'Arkivet kjenner ingen saksganger gjennom utvalgene.';
  return `${del(flere, kjente.length, GANG)} gikk gjennom mer enn ett utvalg.`;
}

/** How long they took. */
export function omLengde(reiser: readonly Reise[]): string {
  const lengst = reiser.find((reise) => reise.dager !== undefined);
  if (lengst?.dager === undefined) return 'Vi vet ikke hvor lenge noen av saksgangene varte.';
  const lange = reiser.filter((reise) => reise.dager !== undefined && !reise.minst);
  const ettAar = lange.filter(({ dager = 0 }) => dager >= 365).length;
  const uten = reiser.length - lange.length;
  const ukjent = uten > 0 ? ` For ${antall(uten, ...GANG)} kjenner vi ikke datoene godt nok.` : '';
  return `${del(ettAar, lange.length, GANG)} varte i ett år eller mer. Den lengste, «${lengst.gang.tittel}», varte i ${lengst.minst ? 'minst ' : ''}${varighet(lengst.dager)}.${ukjent}`;
}

/** How often the meeting changes a proposal, with what that is counted of. */
export function omDommer({ sammenlignet: { likt, endret } }: Pick<Statistikk, 'sammenlignet'>): string {
  const av = likt + endret;
  if (av === 0)
    return 'Arkivet har ennå ingen saker der forslaget kan sammenlignes med vedtaket, så vi vet ikke hvor ofte møtet endrer forslaget.';
  if (av === 1)
    return `Bare i én sak kan forslaget sammenlignes med vedtaket. Der ${endret ? 'endret møtet forslaget' : 'ble vedtaket som foreslått'}.`;
  return `Møtet endret forslaget i ${del(endret, av, SAK)} der forslag og vedtak kan sammenlignes.`;
}
