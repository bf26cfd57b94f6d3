import { type Substantiv } from './ord.ts';
import { nyttOrd, stor } from './setninger.ts';
import type { Tilfeldig } from './tilfeldig.ts';

/** The day a synthetic archive is read on: what comes later is called, but not held. */
export const SYNTETISK_DATO = '2026-01-15T12:00';

const SAKER_PER_MOETE = 8;
const SISTE_DAG = '2026-03-31';
const DOEGN = 24 * 60 * 60 * 1000;

/** The made-up committees, the top one first. */
export const UTVALG = [
  { id: 'hovedraadet', navn: 'Hovedrådet for prøvedrift', kort: 'Hovedrådet', nivaa: 1 },
  { id: 'planutvalget', navn: 'Utvalget for plan og prioritering', kort: 'PLUT', nivaa: 2 },
  { id: 'fagutvalget', navn: 'Utvalget for fag og bruk', kort: 'FAGU', nivaa: 3 },
  { id: 'driftsutvalget', navn: 'Utvalget for drift og forvaltning', kort: 'DRIFT', nivaa: 3 },
  { id: 'brukerraadet', navn: 'Rådet for brukere og pårørende', kort: 'BRURÅD', nivaa: 3 },
] as const;

export type Utvalget = (typeof UTVALG)[number];

/** One matter that travels: its name, its words, and its treatments so far. */
interface Saksgang {
  tittel: string;
  ord: [Substantiv, ...Substantiv[]];
  emner: string[];
  saker: PlanlagtSak[];
}

export interface PlanlagtSak {
  nummer: string;
  moete: PlanlagtMoete;
  saksgang: Saksgang;
  /** Earlier treatments of the same matter, oldest first, the nearest ones only. */
  tidligere: PlanlagtSak[];
}

export interface PlanlagtMoete {
  utvalg: Utvalget;
  /** ISO day. */
  dato: string;
  aar: number;
  /** `2/2025`. */
  nummer: string;
  /** Held on the day the archive is read: it has minutes. */
  holdt: boolean;
  forrige?: PlanlagtMoete;
  saker: PlanlagtSak[];
}

/**
 * Plans an archive: five committees, up to twenty years back, eight saker a meeting, each sak a new matter or the next
 * treatment of one that any of the committees has had.
 * @param emner ids of the topics
 * @param sisteDag no meeting is later, ISO day
 * @returns meetings in order of date, with exactly `saker` saker
 */
export function planlegg(
  t: Tilfeldig,
  saker: number,
  emner: readonly string[],
  sisteDag = SISTE_DAG,
): PlanlagtMoete[] {
  const moeter = moeterFor(Math.ceil(saker / SAKER_PER_MOETE), Date.parse(sisteDag));
  const sisteNummer = new Map<string, number>();
  const saksganger: Saksgang[] = [];
  let igjen = saker;
  for (const moete of moeter) {
    const serie = `${moete.utvalg.id} ${moete.aar}`;
    const brukt = new Set<Saksgang>();
    for (let n = 0; n < SAKER_PER_MOETE && igjen > 0; n++, igjen--) {
      const nr = (sisteNummer.get(serie) ?? 0) + 1;
      sisteNummer.set(serie, nr);
      // The first sak approves the notice and the minutes: a matter that nobody takes up again.
      const saksgang = n === 0 ? nySaksgang(t, emner) : velgSaksgang(t, saksganger, brukt, emner);
      brukt.add(saksgang);
      const tidligere = saksgang.saker.slice(-t.tall(1, 3));
      const sak = { nummer: `${nr}/${String(moete.aar).slice(2)}`, moete, saksgang, tidligere };
      saksgang.saker.push(sak);
      moete.saker.push(sak);
    }
  }
  return moeter;
}

/** Meetings spread evenly over the years, each with its number in the committee's year and the one before it. */
function moeterFor(antall: number, sisteDag: number): PlanlagtMoete[] {
  const perUtvalg = Math.ceil(antall / UTVALG.length);
  const aar = Math.min(20, Math.ceil(perUtvalg / 6));
  const avstand = Math.floor((aar * 365) / perUtvalg);
  const moeter = UTVALG.flatMap((utvalg, u) =>
    Array.from({ length: perUtvalg }, (_, n): PlanlagtMoete => {
      const dager = n * avstand + Math.floor((u * avstand) / UTVALG.length);
      const dato = new Date(sisteDag - dager * DOEGN).toISOString().slice(0, 10);
      return {
        utvalg,
        dato,
        aar: Number(dato.slice(0, 4)),
        nummer: '',
        holdt: dato < SYNTETISK_DATO,
        saker: [],
      };
    }),
  );
  const sortert = moeter.toSorted((a, b) => (a.dato < b.dato ? -1 : a.dato > b.dato ? 1 : 0)).slice(-antall);
  const forrige = new Map<Utvalget, PlanlagtMoete>();
  for (const moete of sortert) {
    const foer = forrige.get(moete.utvalg);
    if (foer) moete.forrige = foer;
    moete.nummer = `${foer?.aar === moete.aar ? Number(foer.nummer.split('/')[0]) + 1 : 1}/${moete.aar}`;
    forrige.set(moete.utvalg, moete);
  }
  return sortert;
}

/** A new matter half of the time, else one of the latest that this meeting does not already have. */
function velgSaksgang(
  t: Tilfeldig,
  saksganger: Saksgang[],
  brukt: ReadonlySet<Saksgang>,
  emner: readonly string[],
): Saksgang {
  const [aapen] = t.sjanse(50) ? t.utvalg(saksganger.slice(-40), 1) : [];
  if (aapen && !brukt.has(aapen)) return aapen;
  const ny = nySaksgang(t, emner);
  saksganger.push(ny);
  return ny;
}

function nySaksgang(t: Tilfeldig, emner: readonly string[]): Saksgang {
  const ord: Saksgang['ord'] = [nyttOrd(t), ...t.flere(4, 7, () => nyttOrd(t))];
  const tittel = `${stor(ord[0].ubestemt)} og ${ord[1]?.ubestemt ?? 'annet'}`;
  return { tittel, ord, emner: t.utvalg(emner, t.tall(1, 3)), saker: [] };
}
