import type { AlleFiler, Fil } from '#markdown/fil';
import { tidspunktTekst } from '#datotekst';
import { erVist, medKlokke, type Naar, tidsplanFor } from './momenter.ts';
import { medDel } from './seksjonsdeler.ts';
import { type Moment, synligMoetedata, synligSakdata } from './synlige-felt.ts';

export type Del = keyof Moment;

/** What of a meeting or sak is not public on a day, for those who may see it all the same. */
export interface Utkast {
  /** Nothing of it is public: not even that it exists. */
  helt: boolean;
  /** The parts that hold something and are not public. */
  deler: Del[];
  /** Why, and from when, a sentence for each part. */
  grunner: string[];
}

/** What stands at everything that is not public, in the preview. */
export const MERKE = 'UTKAST';

/** Words of a part of a meeting or sak, marked when the part is not public; only the preview has such. */
export const medUtkast = (tekst: string, { utkast }: { utkast?: Utkast }, del: Del): string =>
  utkast?.deler.includes(del) ? `${MERKE}: ${tekst}` : tekst;

type Felles = Fil<'moete'> | Fil<'sak'>;

const NAVN: Record<Felles['slag'], Record<Del, string>> = {
  moete: {
    moete: 'Møtet',
    innkalling: 'Innkallingen med agenda, saker og sakspapirer',
    referat: 'Referatet med oppmøte, behandling og vedtak',
  },
  sak: {
    moete: 'Møtet',
    innkalling: 'Saken og sakspapiret',
    referat: 'Det som skjedde med saken i møtet, og vedtaket',
  },
};

/** A sentence: «Innkallingen … blir offentlig 26. mai 2026 kl. 12.00.» */
export const naarTekst = (slag: Felles['slag'], del: Del, naar: Naar): string =>
  naar === undefined
    ? `${NAVN[slag][del]} er utkast uten dato.`
    : `${NAVN[slag][del]} blir offentlig ${tidspunktTekst(naar)}.`;

const ALT: Moment = { moete: true, innkalling: true, referat: true };

/** Keys that say of which documents they are in their own words; they alone make no part. */
const UTEN_DEL = ['publisering', 'godta', 'rettelser', 'mangler', 'trykt'];

/** Does the file hold anything that waits for the moment? */
export function harDel(fil: Felles, del: Del): boolean {
  if (del === 'moete') return fil.slag === 'moete';
  const [felter, uten] = [ALT, { ...ALT, [del]: false }].map((moment) =>
    JSON.stringify(
      Object.entries(
        fil.slag === 'moete' ? synligMoetedata(fil.data, moment) : synligSakdata(fil.data, moment),
      ).filter(([felt]) => !UTEN_DEL.includes(felt)),
    ),
  );
  const iTeksten = medDel(fil.kropp.seksjoner, fil.data).some(
    (s) => (s.del === 'innkalling') === (del === 'innkalling'),
  );
  return felter !== uten || iTeksten || (fil.slag === 'sak' && del === 'innkalling');
}

/**
 * What is not public of every meeting and sak, by path; nothing for those that hold no more than is public.
 * @param dato as for `offentlig`
 */
export function utkastI(filer: readonly AlleFiler[], dato: string): Map<string, Utkast> {
  const naa = medKlokke(dato);
  const planer = tidsplanFor(filer);
  const utkast = new Map<string, Utkast>();
  for (const fil of filer) {
    if (fil.slag !== 'moete' && fil.slag !== 'sak') continue;
    const plan = planer.get(fil.sti);
    const kommet = (del: Del): boolean => plan?.[del] !== undefined && plan[del] <= naa;
    const deler = (['moete', 'innkalling', 'referat'] as const).filter(
      (del) => !kommet(del) && harDel(fil, del),
    );
    const utenNummer = fil.slag === 'sak' && fil.data.saksnummer === undefined;
    if (deler.length === 0 && !utenNummer) continue;
    const moment = { moete: kommet('moete'), innkalling: kommet('innkalling'), referat: kommet('referat') };
    utkast.set(fil.sti, {
      helt: !erVist(fil, moment),
      deler,
      grunner: [
        ...(utenNummer ? ['Saken har ikke nummer, og er utkast til den får det.'] : []),
        ...deler.map((del) => naarTekst(fil.slag, del, plan?.[del])),
      ],
    });
  }
  return utkast;
}
