import type { AlleFiler, Tekstfil } from '#markdown/fil';
import { yamlI } from '#markdown/frontmatter';
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
 * What may be the name of a file, wherever it stands: that a name lacks its folder may be what is wrong. Only whole
 * words are tried, and none that no file can be called, or a long one would be read anew from each of its letters.
 */
const FILNAVN = /(?<![\w-])[\w-]{1,255}(?:\.[\w-]{1,255})+/gu;

/** The files that a sak or a meeting may list whose fields are not valid: every name in them. */
const navngittI = ({ sti, tekst }: Tekstfil): string[] =>
  sti.startsWith('moeter/')
    ? [...yamlI(tekst).matchAll(FILNAVN)].map(([navn]) => `vedlegg/${navn.replace(/^[_-]+/u, '')}`)
    : [];

/**
 * The attachments that something lists and nothing public does: of drafts, of minutes that wait, of what is withdrawn,
 * and those announced for a later day. A link in a public text does not bring them out.
 * @param filer everything that was read; `offentlige` what is public of it; `dato` as for `offentlig`; `uleste` the
 *   texts that are not valid: what can be built without them is of drafts, and so are the files that they name
 * @returns paths below the content root, each with the file that lists it
 */
export function tilbakeholdteFiler(
  filer: readonly AlleFiler[],
  offentlige: readonly AlleFiler[],
  dato: string,
  uleste: readonly Tekstfil[],
): Map<string, string> {
  const dag = dato.slice(0, 10);
  const stier = (fil: AlleFiler, naar?: string): string[] =>
    listetI(fil, naar).flatMap((navn) => (navn === undefined ? [] : [`${mappeAv(fil.sti)}/${navn}`]));
  const ute = new Set(offentlige.flatMap((fil) => stier(fil, dag)));
  const listet = [
    ...uleste.flatMap((fil) =>
      navngittI(fil).map((navn) => [`${mappeAv(fil.sti)}/${navn}`, fil.sti] as const),
    ),
    ...filer.flatMap((fil) => stier(fil).map((sti) => [sti, fil.sti] as const)),
  ];
  return new Map(listet.filter(([sti]) => !ute.has(sti)));
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
