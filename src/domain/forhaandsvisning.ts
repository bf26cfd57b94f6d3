import type { AlleFiler } from '#markdown/fil';
import type { Seksjon } from '#markdown/seksjon';
import type { Seksjonsdel } from '#markdown/seksjonsdel';
import { type Arkiv, buildArkiv } from './arkiv.ts';
import { erSkjermet } from './momenter.ts';
import { medDel } from './seksjonsdeler.ts';
import { offentlig } from './publisering.ts';
import { MERKE, type Utkast, utkastI } from './utkast.ts';

const UNDER_OVERSKRIFTEN = `<p><strong>${MERKE} – ikke offentlig</strong></p>`;

/**
 * Everything as if each moment had come: what drafts would be when they are published. What is withdrawn or exempt
 * stays so.
 */
export function somPublisert(filer: readonly AlleFiler[]): AlleFiler[] {
  return filer.map((fil): AlleFiler => {
    if (fil.slag === 'moete') {
      const { publisering: p } = fil.data;
      const trukket = typeof p === 'object' ? p.trukket : undefined;
      return { ...fil, data: { ...fil.data, publisering: trukket ? { trukket } : 'publisert' } };
    }
    if (fil.slag !== 'sak' || erSkjermet(fil.data.publisering)) return fil;
    const { publisering: _, ...data } = fil.data;
    return { ...fil, data };
  });
}

/**
 * The archive with everything that was read, for the secretariat's own screen: what is not public says so in its title,
 * under its headings and in `utkast`. Never for the site; `offentlig` is the way there.
 * @param dato, `vedlegg` as for `buildArkiv`
 */
export function buildForhaandsvisning(
  filer: readonly AlleFiler[],
  dato: string,
  vedlegg: ReadonlyMap<string, number>,
): Arkiv {
  const utkast = utkastI(filer, dato);
  const alle = somPublisert(filer);
  const vist = offentlig(alle, dato);
  const stier = new Set(vist.map(({ sti }) => sti));
  const resten = alle.filter(({ sti }) => !stier.has(sti));
  const { arkiv } = buildArkiv(
    [...vist, ...resten].map((fil) => merketFil(fil, utkast.get(fil.sti))),
    dato,
    vedlegg,
  );
  for (const moete of arkiv.moeter) {
    const merke = utkast.get(moete.fil ?? '');
    if (merke) moete.utkast = merke;
  }
  for (const sak of arkiv.saker) {
    const merke = utkast.get(sak.fil ?? '');
    if (!merke) continue;
    sak.utkast = merke;
    sak.tittel = `${forTittelen(merke)}: ${sak.tittel ?? 'uten tittel'}`;
  }
  for (const { ledd } of arkiv.saksganger)
    for (const steg of ledd) if (steg.sak?.utkast && steg.sak.tittel) steg.tittel = steg.sak.tittel;
  return { ...arkiv, nettsted: { ...arkiv.nettsted, forhaandsvisning: MERKE } };
}

/** What stands before a title: «UTKAST», or which part is one. */
const forTittelen = ({ helt, deler }: Utkast): string =>
  helt
    ? MERKE
    : `${MERKE} (${deler.map((del) => (del === 'referat' ? 'referatet' : 'sakspapiret')).join(' og ')})`;

/** The file with a mark in every text of a part that is not public. */
function merketFil(fil: AlleFiler, utkast: Utkast | undefined): AlleFiler {
  if (!utkast || (fil.slag !== 'sak' && fil.slag !== 'moete')) return fil;
  const erSkjult = (del: Seksjonsdel): boolean =>
    utkast.helt || (del === 'uviss' ? utkast.deler.length > 0 : utkast.deler.includes(del));
  const seksjoner = medDel(fil.kropp.seksjoner, fil.data).map(({ seksjon, del }) =>
    erSkjult(del) ? merketSeksjon(seksjon) : seksjon,
  );
  const kropp = { ...fil.kropp, seksjoner };
  if (fil.slag === 'sak') return { ...fil, kropp };
  const { agenda } = fil.data;
  if (!agenda || !(utkast.helt || utkast.deler.includes('innkalling'))) return { ...fil, kropp };
  const merket = agenda.map((rad) => (rad.tekst ? { ...rad, tekst: `${MERKE}: ${rad.tekst}` } : rad));
  return { ...fil, kropp, data: { ...fil.data, agenda: merket } };
}

const merketSeksjon = (seksjon: Seksjon): Seksjon => ({
  ...seksjon,
  html: UNDER_OVERSKRIFTEN + seksjon.html,
  ...(seksjon.punkter ? { innledning: UNDER_OVERSKRIFTEN + (seksjon.innledning ?? '') } : {}),
});
