import { type Henvisning, SAMME_SAK } from './henvisning.ts';
import { sammeOrdlyd } from './ordlyd.ts';
import type { Sak } from './sak.ts';

/**
 * Does this edge join two saker in one matter? The sak that approves minutes also goes through their action points,
 * of every matter in them.
 */
export const limer = ({ slag, fra }: Henvisning): boolean =>
  SAMME_SAK.includes(slag) && !(slag === 'foelgerOpp' && fra.formell);

/** Those who mean one and the same sak by a number. */
export interface Sitatgruppe {
  sitater: Henvisning[];
  /** False when what they say cannot be the sak that bears the number, or others say something else of it. */
  egen: boolean;
}

/** What somebody says that a sak was. */
interface Paastand {
  datoer: readonly string[];
  tittel: string;
}

/** Words that titles of different matters share. */
const FELLESORD = new Set([
  'nasjonal',
  'nasjonalt',
  'nasjonale',
  'helse',
  'status',
  'arbeid',
  'arbeidet',
  'videre',
]);

/** «ICD» says what a title is about, «til» does not. */
const erInnholdsord = (ord: string): boolean => ord.length >= 4 || /^\p{Lu}{3}$/u.test(ord);

const innholdsord = (tittel: string): string[] =>
  tittel
    .split(/[^\p{L}]+/u)
    .filter(erInnholdsord)
    .map((ord) => ord.toLocaleLowerCase('nb'))
    .filter((ord) => !FELLESORD.has(ord));

/** Different day, and titles without a word in common: a number that was used of two saker. One of them alone is a slip. */
function erUlike(a: Paastand, b: Paastand): boolean {
  if (a.datoer.some((dato) => b.datoer.includes(dato))) return false;
  if (sammeOrdlyd(a.tittel, b.tittel)) return false;
  const ord = new Set(innholdsord(a.tittel));
  return !innholdsord(b.tittel).some((o) => ord.has(o));
}

const paastandI = ({ data: { dato, tittel } }: Henvisning): Paastand | undefined =>
  dato && tittel ? { datoer: [dato], tittel } : undefined;

/**
 * Parts the citers of a sak by what they mean. Papers have used one number of two saker, and whoever believes the
 * number alone glues two matters together.
 * @returns one group when they agree, which is the rule
 */
export function sitatgrupper(sak: Sak): Sitatgruppe[] {
  const sitater = sak.sitater.filter(limer);
  // The title of a shield is not the title that citers know.
  const kjent: Paastand | undefined =
    sak.data && !sak.skjerming && sak.tittel && sak.dato
      ? { datoer: sak.moete?.datoer ?? [sak.dato], tittel: sak.tittel }
      : undefined;
  const grupper: Henvisning[][] = [];
  const egne: Henvisning[] = [];
  const tause: Henvisning[] = [];
  for (const sitat of sitater) {
    const sier = paastandI(sitat);
    if (!sier) tause.push(sitat);
    else if (kjent && !erUlike(kjent, sier)) egne.push(sitat);
    else leggI(grupper, sitat, sier);
  }
  if (kjent) {
    return [
      { sitater: [...egne, ...tause], egen: true },
      ...grupper.map((gruppe) => ({ sitater: gruppe, egen: false })),
    ];
  }
  // A document without a title contradicts nobody, but it is what the silent ones mean.
  if (sak.data && grupper.length > 1) {
    return [{ sitater: tause, egen: true }, ...grupper.map((gruppe) => ({ sitater: gruppe, egen: false }))];
  }
  const [eneste = [], ...flere] = grupper;
  if (flere.length === 0) return [{ sitater: [...eneste, ...tause], egen: true }];
  // Who says neither day nor title says not which of them is meant.
  return [...grupper, ...tause.map((sitat) => [sitat])].map((gruppe) => ({ sitater: gruppe, egen: false }));
}

/** Puts a claim with those it agrees with, and these with each other. */
function leggI(grupper: Henvisning[][], sitat: Henvisning, sier: Paastand): void {
  const enige = grupper.filter((gruppe) =>
    gruppe.some((annet) => {
      const paastand = paastandI(annet);
      return paastand && !erUlike(paastand, sier);
    }),
  );
  const [foerste, ...resten] = enige;
  if (!foerste) {
    grupper.push([sitat]);
    return;
  }
  foerste.push(...resten.flat(), sitat);
  for (const gruppe of resten) grupper.splice(grupper.indexOf(gruppe), 1);
}
