import type { Arkiv } from '#domain/arkiv';
import type { Sak } from '#domain/sak';
import type { Vedleggsdata } from '#schema/sak';
import { datoTekst, filstoerrelseTekst, SPRAAK } from '#labels';
import { medBase, moeteSti, referatSti, sakSti, vedleggSti } from '#urls';
import { harReferat } from '#domain/moete';
import { moeteVed, sakVed } from '#domain/oppslag';
import type { Utvalg } from '#domain/utvalg';
import { erTilgjengelig } from '#domain/vedlegg';
import { tryktSetninger } from './trykt.ts';

export interface Vedleggsrad {
  type: string;
  tittel: string;
  href?: string;
  meta: string;
  tilstand?: 'laast' | 'mangler';
  spraak?: string;
  /** Below the row: a remark, and what is printed otherwise. */
  noter: string[];
}

const MANGLER = 'Vi mangler dette vedlegget. Be om innsyn hvis du trenger det.';

type Sted = Pick<Vedleggsrad, 'type' | 'href' | 'meta' | 'tilstand'>;

/**
 * The attachments of a sak in the order of the notice, each with where it is or why it cannot be had.
 * @param papirId id of the section that is the paper itself, when the page has one
 */
export const vedleggFor = (sak: Sak, arkiv: Arkiv, papirId: string | undefined): Vedleggsrad[] =>
  (sak.data?.vedlegg ?? []).map((vedlegg) => {
    const { nr, tittel, spraak, merknad, trykt } = vedlegg;
    return {
      tittel: [nr ? `Vedlegg ${nr}` : 'Vedlegg', tittel].filter(Boolean).join(': '),
      ...(spraak && spraak !== 'nb' ? { spraak } : {}),
      ...stedFor(vedlegg, sak, arkiv, papirId),
      noter: [...(merknad ? [merknad] : []), ...tryktSetninger(trykt)],
    };
  });

function stedFor(v: Vedleggsdata, sak: Sak, arkiv: Arkiv, papirId: string | undefined): Sted {
  if (v.unntatt) return { type: 'Lukket', meta: `Unntatt offentlighet: ${v.unntatt}`, tilstand: 'laast' };
  if (v.mangler) return { type: 'Mangler', meta: MANGLER, tilstand: 'mangler' };
  const tilgjengelig = erTilgjengelig(v, arkiv.dag);
  if (v.fil && sak.moete && tilgjengelig) {
    const type = (v.fil.split('.').at(-1) ?? 'fil').toUpperCase();
    const byte = arkiv.filstoerrelse(sak.moete, v.fil);
    const meta = [
      type,
      byte === undefined ? '' : filstoerrelseTekst(byte),
      v.spraak && v.spraak !== 'nb' ? SPRAAK[v.spraak].toLocaleLowerCase('nb') : '',
    ];
    return { type, href: medBase(vedleggSti(sak.moete, v.fil)), meta: meta.filter(Boolean).join(', ') };
  }
  if (v.lenke && tilgjengelig)
    return { type: 'LENKE', href: v.lenke, meta: `Lenke til ${new URL(v.lenke).hostname}` };
  if (v.slag === 'toppnotat')
    return papirId
      ? { type: 'HTML', href: `#${papirId}`, meta: 'Nettside, står på denne siden' }
      : { type: 'HTML', meta: 'Sakspapiret er ikke i arkivet.', tilstand: 'mangler' };
  const moete = maal(arkiv, v.moete, moeteVed);
  if (moete)
    return v.slag === 'referat' && harReferat(moete)
      ? { type: 'HTML', href: medBase(referatSti(moete)), meta: 'Nettside, referatet i arkivet' }
      : { type: 'HTML', href: medBase(moeteSti(moete)), meta: 'Nettside, møtet i arkivet' };
  const annen = maal(arkiv, v.sak, sakVed);
  if (annen) return { type: 'HTML', href: medBase(sakSti(annen)), meta: 'Nettside, saken i arkivet' };
  if (v.kommer) return { type: 'Kommer', meta: `Kommer ${datoTekst(v.kommer)}`, tilstand: 'mangler' };
  return { type: 'Mangler', meta: MANGLER, tilstand: 'mangler' };
}

/** What an attachment refers to, when the archive has it. */
function maal<R extends { utvalg?: string }, T>(
  arkiv: Arkiv,
  ref: R | undefined,
  finn: (utvalg: Utvalg, ref: R) => T | undefined,
): T | undefined {
  const utvalg = ref?.utvalg ? arkiv.finnUtvalg(ref.utvalg) : undefined;
  return ref && utvalg ? finn(utvalg, ref) : undefined;
}
