import type { AlleFiler } from '#markdown/fil';
import { mappeAv } from './momenter.ts';
import { erTilgjengelig } from './vedlegg.ts';

/** The files that a sak or a meeting lists, `vedlegg/9a.pdf`; with `dag`, only those that readers get then. */
function listetI(fil: AlleFiler, dag?: string): (string | undefined)[] {
  if (fil.slag === 'moete') return (fil.data.dokumenter ?? []).flatMap((d) => [d.fil, d.raatekst]);
  if (fil.slag !== 'sak') return [];
  return (fil.data.vedlegg ?? [])
    .filter((v) => dag === undefined || erTilgjengelig(v, dag))
    .map((v) => v.fil);
}

/**
 * The attachments that something lists and nothing public does: of drafts, of minutes that wait, of what is withdrawn,
 * and those announced for a later day. A link in a public text does not bring them out.
 * @param filer everything that was read; `offentlige` what is public of it; `dato` as for `offentlig`
 * @returns paths below the content root, each with the file that lists it
 */
export function tilbakeholdteFiler(
  filer: readonly AlleFiler[],
  offentlige: readonly AlleFiler[],
  dato: string,
): Map<string, string> {
  const dag = dato.slice(0, 10);
  const stier = (fil: AlleFiler, naar?: string): string[] =>
    listetI(fil, naar).flatMap((navn) => (navn === undefined ? [] : [`${mappeAv(fil.sti)}/${navn}`]));
  const ute = new Set(offentlige.flatMap((fil) => stier(fil, dag)));
  return new Map(
    filer.flatMap((fil) => stier(fil).flatMap((sti) => (ute.has(sti) ? [] : [[sti, fil.sti] as const]))),
  );
}

/**
 * The attachments that the public site may have, of those on disk.
 * @param vedlegg size in bytes by path below the content root
 */
export function offentligeVedlegg(
  vedlegg: ReadonlyMap<string, number>,
  tilbakeholdte: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  return new Map([...vedlegg].filter(([sti]) => !tilbakeholdte.has(sti)));
}
