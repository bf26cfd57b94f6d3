import type { Moete } from '#domain/moete';
import { innkallingSti, referatSti, samletSti } from '#urls';
import type { Gruppeslag } from './deltakere.ts';
import type { Dokumentslag } from './dokument.ts';
import { moetelenke, moetenavn } from './navn.ts';

const TITTEL: Record<Dokumentslag, string> = {
  innkalling: 'Innkalling til',
  referat: 'Referat fra',
  samlet: 'Alt fra',
};
const LEDD: Record<Dokumentslag, string> = {
  innkalling: 'Innkalling',
  referat: 'Referat',
  samlet: 'Alt samlet',
};
const STI = { innkalling: innkallingSti, referat: referatSti, samlet: samletSti };
const GRUPPER: Record<Dokumentslag, readonly Gruppeslag[] | undefined> = {
  innkalling: ['innkalt'],
  referat: ['tilStede', 'ikkeTilStede', 'stedfortredere', 'observatoerer', 'sekretariat', 'andre', 'svar'],
  samlet: undefined,
};

/** Title, breadcrumb, address and groups of participants of a whole-document page. */
export function dokumenthode(moete: Moete, slag: Dokumentslag) {
  const navn = moetenavn(moete);
  const tittel = `${TITTEL[slag]} ${navn.charAt(0).toLowerCase()}${navn.slice(1)}`;
  return {
    tittel,
    sidetittel: `${LEDD[slag]}, ${moetelenke(moete)}`,
    ledd: LEDD[slag],
    sti: STI[slag](moete),
    grupper: GRUPPER[slag],
  };
}
