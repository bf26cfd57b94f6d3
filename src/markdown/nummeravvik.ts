import type { Avvik, Sted } from '#schema/avvik';
import { foersteAv } from '#schema/avvikliste';
import { finnFoedselsnumre, type Foedselsnummer } from './foedselsnumre.ts';
import type { Kropp } from './seksjon.ts';
import { stederI } from './sted.ts';

/** A file whose body is read, or (without `kropp`) one that could not be. */
interface MedTekst {
  sti: string;
  tekst: string;
  kropp?: Kropp;
}

const STEDLOES: Sted = { linje: 1, kolonne: 1 };

/**
 * National identity numbers in a file: in its path, in its text as written, and in the words of its body, where marks
 * and entities may part the digits. No message shows one.
 */
export function nummeravvik({ sti, tekst, kropp }: MedTekst): Avvik[] {
  const sted = stederI(tekst);
  const skrevne = finnFoedselsnumre(tekst);
  const kjente = new Set(skrevne.map(({ fra, til }) => sifreneI(tekst.slice(fra, til))));
  return [
    ...nummerINavnet(sti),
    ...foersteAv([
      ...skrevne.map((nummer) => melding(sti, nummer, 'Her står', sted(nummer.fra))),
      ...skjulteIKroppen(tekst, kropp, kjente).map(({ nummer, fra, linje }) =>
        melding(sti, nummer, 'Her står', fra === undefined ? { linje, kolonne: 1 } : sted(fra)),
      ),
    ]),
  ];
}

/**
 * National identity numbers in the text of a document, all of them, each without a place. Six digits and five within a
 * row of numbers may be two cells of a table that a PDF shows side by side: that is a warning.
 */
export const nummerUtenSted = (tekst: string): Avvik[] =>
  finnFoedselsnumre(tekst).map((nummer) => {
    const avvik = melding('', nummer, 'Her står', STEDLOES);
    if (!erToTallIEnRad(tekst, nummer)) return avvik;
    return {
      ...avvik,
      nivaa: 'advarsel',
      melding: `Her står tall ved siden av hverandre som ligner et fødselsnummer: «${nummer.skjult}».`,
      tiltak: 'Se etter. Er det et fødselsnummer, ta det bort. Er det to tall i en tabell, kan de stå.',
    };
  });

const erToTallIEnRad = (tekst: string, { fra, til }: Foedselsnummer): boolean =>
  /\d\s\d/u.test(tekst.slice(fra, til)) &&
  /\d\s$/u.test(tekst.slice(Math.max(0, fra - 2), fra)) &&
  /^\s\d/u.test(tekst.slice(til, til + 2));

/** National identity numbers in the path of a file. */
export const nummerINavnet = (sti: string): Avvik[] =>
  finnFoedselsnumre(sti).map((nummer) => melding(sti, nummer, 'Filnavnet har', STEDLOES));

const sifreneI = (tekst: string): string => tekst.replace(/\D/gu, '');

/** Numbers that only the words of the body have; undefined `fra` when they cannot be found again as written. */
function skjulteIKroppen(
  tekst: string,
  kropp: Kropp | undefined,
  kjente: ReadonlySet<string>,
): { nummer: Foedselsnummer; fra: number | undefined; linje: number }[] {
  const sett = new Set(kjente);
  return (kropp?.seksjoner ?? []).flatMap(({ tittel = '', tekst: ord, linje }) => {
    const lest = `${tittel}\n${ord}`;
    return finnFoedselsnumre(lest).flatMap((nummer) => {
      const sifre = sifreneI(lest.slice(nummer.fra, nummer.til));
      if (sett.has(sifre)) return [];
      sett.add(sifre);
      const fra = new RegExp(sifre.replaceAll(/\d(?=\d)/gu, '$&[^\\d\\n]{0,12}'), 'u').exec(tekst)?.index;
      return [{ nummer, fra, linje }];
    });
  });
}

function melding(fil: string, { skjult, iNettadresse }: Foedselsnummer, hvor: string, sted: Sted): Avvik {
  const felles = { regel: 'foedselsnummer', fil, ...sted };
  if (iNettadresse)
    return {
      ...felles,
      nivaa: 'advarsel',
      melding: `${hvor} en nettadresse med noe som ligner et fødselsnummer: «${skjult}».`,
      forventet: 'ingen fødselsnummer, heller ikke i nettadresser',
      tiltak: 'Se etter. Er det et fødselsnummer, ta bort adressen. Er det et annet nummer, kan den stå.',
    };
  return {
    ...felles,
    melding: `${hvor} et fødselsnummer eller D-nummer: «${skjult}».`,
    forventet: 'ingen fødselsnummer, heller ikke for personer som har samtykket',
    tiltak: 'Ta bort nummeret. Er det alt lagt inn i git, må det også slettes fra historikken.',
  };
}
