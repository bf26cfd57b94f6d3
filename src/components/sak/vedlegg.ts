import type { Arkiv } from '#domain/arkiv';
import type { Sak } from '#domain/sak';
import type { Vedleggsdata } from '#schema/sak';
import { datoTekst } from '#datotekst';
import { SPRAAK } from '#labels';
import { filstoerrelseTekst } from '#ordform';
import { medBase, moeteSti, referatSti, sakSti, vedleggSti } from '#urls';
import { harReferat } from '#domain/moete';
import { erTilgjengelig, vedleggsmaal } from '#domain/vedlegg';
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

/** Announced for a day that has passed. */
const utebleven = (dato: string): string =>
  `Vedlegget var varslet til ${datoTekst(dato)}, men er ikke i arkivet. Be om innsyn hvis du trenger det.`;

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
  const { moete, sak: annen } = vedleggsmaal(v, arkiv.finnUtvalg);
  if (moete)
    return v.slag === 'referat' && harReferat(moete)
      ? { type: 'HTML', href: medBase(referatSti(moete)), meta: 'Nettside, referatet i arkivet' }
      : { type: 'HTML', href: medBase(moeteSti(moete)), meta: 'Nettside, møtet i arkivet' };
  if (annen) return { type: 'HTML', href: medBase(sakSti(annen)), meta: 'Nettside, saken i arkivet' };
  if (v.kommer && v.kommer >= arkiv.dag)
    return { type: 'Kommer', meta: `Kommer ${datoTekst(v.kommer)}`, tilstand: 'mangler' };
  if (v.kommer) return { type: 'Mangler', meta: utebleven(v.kommer), tilstand: 'mangler' };
  return { type: 'Mangler', meta: MANGLER, tilstand: 'mangler' };
}
