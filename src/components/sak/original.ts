import type { Sak } from '#domain/sak';
import type { Dokumentdata } from '#schema/moete';
import { DOKUMENTSLAG, TEKSTKVALITET } from '#labels';
import { medBase, vedleggSti } from '#urls';
import { kjentFeil, type Opplysning } from '../kjent-feil.ts';
import { tryktSetninger } from './trykt.ts';

interface Originaldokument extends Opplysning {
  /** Where in which file the text stands: «linje 1–9 i a.pdf». */
  kilde: string;
}

/** What readers should know of the printed original. */
export interface Original {
  /** Printed forms, remarks and known faults. */
  opplysninger: Opplysning[];
  /** The documents that this page is made from, and how well they were read. */
  dokumenter: Originaldokument[];
}

export function originalFor(sak: Sak): Original {
  const { data } = sak;
  return {
    opplysninger: [
      ...(data?.merknader ?? []).map((tekst) => ({ tekst })),
      ...tryktSetninger(data?.trykt).map((tekst) => ({ tekst })),
      ...(data?.godta ?? []).map(kjentFeil),
    ],
    dokumenter: dokumenterFor(sak).map((d) => dokumentlinje(sak, d)),
  };
}

const SAKSNUMMER = /\d{1,3}\/\d{2}\b/gu;

/** Notice and minutes concern every sak that has something from them; a paper only the sak it names. */
function dokumenterFor(sak: Sak): Dokumentdata[] {
  const referat = Boolean(sak.vedtak) || sak.behandling.length > 0;
  const papir = sak.forslag.length > 0 || sak.utredning.length > 0;
  return (sak.moete?.data?.dokumenter ?? []).filter(({ slag, tittel = '', merknad = '' }) => {
    const nevnte = `${tittel} ${merknad}`.match(SAKSNUMMER);
    if (nevnte && slag !== 'innkalling' && slag !== 'referat') return nevnte.includes(sak.saksnummer ?? '');
    if (slag === 'referat') return referat;
    return slag === 'innkalling' ? !referat || papir : papir;
  });
}

function dokumentlinje(sak: Sak, d: Dokumentdata): Originaldokument {
  const sted = d.linjer
    ? `linje ${d.linjer.replace('-', '–')}`
    : d.sider
      ? `side ${d.sider.replace('-', '–')}`
      : '';
  const kilde = [sted, d.kilde].filter(Boolean).join(' i ');
  const href = d.fil && sak.moete ? medBase(vedleggSti(sak.moete, d.fil)) : d.lenke;
  return {
    tekst: [
      `${d.tittel ?? DOKUMENTSLAG[d.slag]}, ${TEKSTKVALITET[d.kvalitet]}.`,
      d.gradering ? `Dokumentet er merket «${d.gradering}».` : '',
      d.merknad ?? '',
    ]
      .filter(Boolean)
      .join(' '),
    kilde,
    ...(href ? { lenke: { tekst: `Åpne ${d.tittel ?? DOKUMENTSLAG[d.slag]}`, href } } : {}),
  };
}
