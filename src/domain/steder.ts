import { nevnerReferatet } from '#markdown/referatord';

const FORSLAG_TIL_VEDTAK = /(?:forslag|framlegg)(?:et|a|ene)? til vedtak(?:et)?/giu;

const NAVN =
  /^(?:forslag|innkalling|toppnotat|sakspapir|lysark|agenda|bakgrunn|tittel|sammendrag|hensikt|drøftingsspørsmål|saksprosess|vedlegg)(?:en|et|a|e|ar|er|ene|ane|men)?$/iu;

/** Words that only say where in a document, or join the others. */
const VED_SIDEN =
  /^(?:den|det|de|korte|lange|første|andre|tredje|siste|øverst|nederst|over|og|i|på|av|til|for|med|videre|saken|saka|sak|side|linje|nr|mål|(?:punkt|tabell|figur|fotnote|avsnitt|kolonne|rad|overskrift)(?:et|en|a|ene)?|\d+(?:\/\d+)?\p{L}?|\p{Lu})$/iu;

/**
 * Whether words for a place in the documents surely name the notice or a paper, and nothing else: «forslag til vedtak
 * punkt 2», «vedlegg 1», but not «beslutningen (se vedlegg 1)».
 */
export function erStedIInnkallingen(sted: string): boolean {
  const ord = sted
    .normalize('NFC')
    .replaceAll(FORSLAG_TIL_VEDTAK, 'forslag')
    .split(/[\s(),.:;«»–-]+/u)
    .filter((o) => o !== '');
  return ord.some((o) => NAVN.test(o)) && ord.every((o) => NAVN.test(o) || VED_SIDEN.test(o));
}

const INNKALLINGEN = /innkalling|toppnotat|sakspapir|agenda/iu;

/** What may be told of the meeting in any words. */
const MOETET =
  /møte|(?<!\p{L})råd|utval|styre|forum|nemnd|medlem|innsp[ie]l|behandl|handsam|diskusjon|drøft/iu;

/** Whether a sentence tells of the notice or a paper, and has no word that may be of the meeting. */
export const erOmInnkallingen = (setning: string): boolean =>
  INNKALLINGEN.test(setning) && !nevnerReferatet(setning) && !MOETET.test(setning.normalize('NFC'));
