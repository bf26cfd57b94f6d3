import type { AlleFiler } from '#markdown/fil';
import { felttekster, type Felttekst } from '#markdown/felttekster';
import { finnNumre } from '#markdown/lenking';
import { medOrdRundt } from '#markdown/omtaler';
import type { Kropp } from '#markdown/seksjon';
import { delSetninger } from '#markdown/setninger';
import type { Arkiv } from './arkiv.ts';
import { enGang } from './en-gang.ts';
import type { Moete } from './moete.ts';
import type { Nevnt } from './omtaler.ts';
import type { Sak } from './sak.ts';
import { heltNummer } from './saksnummer.ts';
import type { Utvalg } from './utvalg.ts';
import { utvalgAv } from './utvalgsfil.ts';

/** A number of something hidden, and where readers meet it. */
interface Nummertreff {
  /** Path in the front matter, or line and column of the text. */
  hvor: (string | number)[] | { linje: number; kolonne: number };
  skrevet: string;
  til: Sak | Moete;
}

/**
 * Keys whose text is no running text: numbers of their own, references that are told of as such, and what the author
 * has said of this very rule.
 */
const IKKE_TEKST = new Set(['saksnummer', 'nummer', 'sak', 'skrevet', 'godta']);

/** Whether a text can hold a number at all: most do not, and to look properly costs. */
const KAN_HA_NUMMER = /\d\s?[/–-]\s?\d/u;

/** The texts of the fields that may hold a number. */
const tekster = (data: unknown): Felttekst[] =>
  felttekster(data, IKKE_TEKST).filter(({ tekst }) => KAN_HA_NUMMER.test(tekst));

/** A number in a text that is no running text of the body, and its place. */
interface Nummer extends Felttekst {
  nevnt: Nevnt;
}

const numreI = (felt: Felttekst): Nummer[] =>
  finnNumre(felt.tekst).map((funn) => ({
    ...felt,
    nevnt: medOrdRundt(felt.tekst, funn, delSetninger(felt.tekst)),
  }));

/** Worked out once per file, as the rules run again whenever another file is saved. */
const feltnumre = enGang(({ data }: AlleFiler) => tekster(data).flatMap(numreI));
const titler = enGang(({ seksjoner }: Kropp) =>
  seksjoner.flatMap(({ tittel = '', linje }) =>
    KAN_HA_NUMMER.test(tittel) ? numreI({ sti: [linje], tekst: tittel }) : [],
  ),
);

/**
 * Makes a function that finds the numbers of hidden saker and meetings in what readers see of a file: every text of its
 * fields, its headings and its running text.
 * @param arkiv of all files; `skjulte` the paths of saker and meetings of which nothing is public
 * @returns a function of the whole file, for places, and of what is public of it
 */
export function lagNummersoek(
  arkiv: Arkiv,
  skjulte: ReadonlySet<string>,
): (hel: AlleFiler, synlig: AlleFiler) => Nummertreff[] {
  const saksnumre = arkiv.saker.flatMap((sak) => (sak.fil && skjulte.has(sak.fil) ? [heltNummer(sak)] : []));
  const moetenumre = arkiv.moeter.flatMap(({ fil, data }) =>
    fil && skjulte.has(fil) && data?.nummer ? [data.nummer.replace('/20', '/')] : [],
  );
  const numre = new Set([...saksnumre, ...moetenumre]);
  if (numre.size === 0) return () => [];

  /** In a text of no committee that names none, a number that only one sak has is that of the sak. */
  const aleneOm = ({ nummer, slag }: Nevnt): Sak | undefined => {
    const saker = slag === 'sak' ? arkiv.saker.filter((sak) => heltNummer(sak) === nummer) : [];
    return saker.length === 1 ? saker[0] : undefined;
  };
  const skjult = (nevnt: Nevnt, egen: Utvalg | undefined): Sak | Moete | undefined => {
    if (!numre.has(nevnt.nummer)) return undefined;
    const til = arkiv.finnNevnt(egen, nevnt) ?? (egen ? undefined : aleneOm(nevnt));
    return til?.fil && skjulte.has(til.fil) ? til : undefined;
  };

  return (hel, synlig) => {
    const egen = utvalgFor(hel, arkiv);
    const treff = (nevnt: Nevnt, hvor: Nummertreff['hvor']): Nummertreff[] => {
      const til = skjult(nevnt, egen);
      return til ? [{ hvor, skrevet: nevnt.skrevet, til }] : [];
    };
    const iFelt = feltnumre(hel).filter(({ nevnt }) => numre.has(nevnt.nummer));
    const vist = iFelt.length > 0 ? new Set(tekster(synlig.data).map(feltnoekkel)) : new Set();
    return [
      ...iFelt.flatMap((felt) => (vist.has(feltnoekkel(felt)) ? treff(felt.nevnt, felt.sti) : [])),
      ...titler(synlig.kropp).flatMap(({ nevnt, sti: [linje] }) =>
        treff(nevnt, { linje: Number(linje), kolonne: 1 }),
      ),
      ...synlig.kropp.omtaler.flatMap((omtale) =>
        treff(omtale, { linje: omtale.linje, kolonne: omtale.kolonne }),
      ),
    ];
  };
}

/** Rows that are cut away change the places of the rest: which key a text belongs to is the same. */
const feltnoekkel = ({ sti: [noekkel], tekst }: Felttekst): string => `${String(noekkel)} ${tekst}`;

/** The committee whose text a file is; none for pages and registers. */
function utvalgFor({ slag, sti, data }: AlleFiler, { utvalg, finnUtvalg }: Arkiv): Utvalg | undefined {
  if (slag === 'saksgang') return finnUtvalg(data.sak.utvalg ?? '');
  if (slag === 'utvalg') return utvalg.find(({ fil }) => fil === sti);
  return slag === 'sak' || slag === 'moete' ? utvalg.find(({ id }) => id === utvalgAv(sti)) : undefined;
}
