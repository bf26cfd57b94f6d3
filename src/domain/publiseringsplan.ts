import type { AlleFiler } from '#markdown/fil';
import { sammenlign } from '#schema/avvik';
import { mappeAv, medKlokke, type Naar, tidsplanFor } from './momenter.ts';
import { type Del, harDel } from './utkast.ts';

/** One thing that becomes public, or is a draft until somebody says when. */
export interface Planlagt {
  /** Norwegian time, `ÅÅÅÅ-MM-DDTtt:mm`; absent for a draft without a date. */
  naar?: string;
  /** The file that it stands in. */
  fil: string;
  hva: Del | 'vedlegg';
  /** «14/25», or the name of the attachment. */
  navn?: string;
}

/**
 * What is not public yet and when it will be, in order of time, drafts without a date last. A sak stands there only when
 * it comes at another time than its meeting; a part that holds nothing yet only when its time is set.
 * @param dato the moment it is counted from, as for `offentlig`
 */
export function publiseringsplan(filer: readonly AlleFiler[], dato: string): Planlagt[] {
  const naa = medKlokke(dato);
  const planer = tidsplanFor(filer);
  const rader = filer.flatMap((fil): Planlagt[] => {
    if (fil.slag !== 'moete' && fil.slag !== 'sak') return [];
    const plan = planer.get(fil.sti);
    const moetets = fil.slag === 'sak' ? planer.get(`${mappeAv(fil.sti)}/moete.md`) : undefined;
    const utenNummer = fil.slag === 'sak' && fil.data.saksnummer === undefined;
    const navn = fil.slag === 'sak' && fil.data.saksnummer ? { navn: navnPaa(fil.data) } : {};
    const deler = utenNummer ? (['innkalling'] as const) : (['moete', 'innkalling', 'referat'] as const);
    return [
      ...deler.flatMap((hva): Planlagt[] => {
        const naar = utenNummer ? undefined : plan?.[hva];
        const somMoetet = moetets !== undefined && !utenNummer && naar === moetets[hva];
        if (erUte(naar, naa) || somMoetet || (naar === undefined && !harDel(fil, hva))) return [];
        // A sak of a folder without a meeting is told of once, and not as a meeting.
        if (fil.slag === 'sak' && hva === 'moete') return [];
        return [{ ...(naar === undefined ? {} : { naar }), fil: fil.sti, hva, ...navn }];
      }),
      ...(fil.slag === 'sak' ? vedleggI(fil, plan?.innkalling, naa) : []),
    ];
  });
  return rader.toSorted((a, b) => sammenlign(a.naar ?? '9999', b.naar ?? '9999') || sammenlign(a.fil, b.fil));
}

const navnPaa = ({
  saksnummer = '',
  loepenr = '',
}: {
  saksnummer?: string | undefined;
  loepenr?: string | undefined;
}): string => saksnummer + loepenr;

const erUte = (naar: Naar, naa: string): boolean => naar !== undefined && naar <= naa;

/** Attachments that are announced for a later day; never before their sak. */
function vedleggI({ sti, data }: Extract<AlleFiler, { slag: 'sak' }>, saken: Naar, naa: string): Planlagt[] {
  return (data.vedlegg ?? []).flatMap(({ kommer, nr, tittel, fil, lenke, unntatt, mangler }): Planlagt[] => {
    if (kommer === undefined || saken === undefined || unntatt || mangler) return [];
    const dagen = `${kommer}T00:00`;
    const naar = dagen > saken ? dagen : saken;
    if (erUte(naar, naa) || naar === saken) return [];
    const navn = fil ?? lenke ?? [nr ? `vedlegg ${nr}` : 'vedlegg', tittel].filter(Boolean).join(': ');
    return [{ naar, fil: sti, hva: 'vedlegg', navn }];
  });
}
