import type { AlleFiler } from '#markdown/fil';
import type { Saksref } from '#schema/henvisning';
import type { Sakdata } from '#schema/sak';
import type { Trykt } from '#schema/verdier';
import { heltNummer, nummerAv, saksnoekkel } from './saksnummer.ts';
import { sierBareNaar } from './tidsord.ts';
import { lagFinnUtvalgsid, utvalgAv } from './utvalgsfil.ts';

/** The fields whose rows may tell of another sak. */
const FELT = ['tidligereBehandlinger', 'nevner', 'videre', 'vedlegg'] as const;

/** What a row may say of an exempt sak: which it is, and when. Everything else can tell what it was about (SPEC §3). */
const TILLATT = new Set<string>('sak moete utvalg slag dato nr mangler kommer unntatt spraak'.split(' '));

/** Whether a reference is to a sak that is exempt from public access: `kanskje` when nothing says whose number it is. */
export type ErUnntatt = (sak: Saksref) => 'ja' | 'kanskje' | undefined;

/**
 * Knows the exempt saker, whether or not their meeting is public.
 * @param filer everything that was read
 */
export function lagErUnntatt(filer: readonly AlleFiler[]): ErUnntatt {
  const unntatte = filer.flatMap((fil) => {
    if (fil.slag !== 'sak') return [];
    const { publisering: p } = fil.data;
    return typeof p === 'object' && 'unntatt' in p ? [fil] : [];
  });
  if (unntatte.length === 0) return () => undefined;
  const noekler = new Set(unntatte.map(({ sti, data }) => saksnoekkel(utvalgAv(sti), heltNummer(data))));
  const numre = new Set(unntatte.map(({ data }) => heltNummer(data)));
  const finnUtvalgsid = lagFinnUtvalgsid(filer);
  return (sak) => {
    const nummer = nummerAv(sak);
    const utvalg = finnUtvalgsid(sak.utvalg ?? '');
    if (utvalg === undefined) return numre.has(nummer) ? 'kanskje' : undefined;
    return noekler.has(saksnoekkel(utvalg, nummer)) ? 'ja' : undefined;
  };
}

/** What a row says too much of an exempt sak: the keys. Empty when it is of another sak, or only says which. */
function forMye(rad: Rad, erUnntatt: ErUnntatt): string[] {
  const noekler = Object.keys(rad).filter((noekkel) => !erTillatt(rad, noekkel));
  return rad.sak && noekler.length > 0 && erUnntatt(rad.sak) ? noekler : [];
}

function erTillatt({ datoTekst = '', trykt = {} }: Rad, noekkel: string): boolean {
  if (noekkel === 'datoTekst') return sierBareNaar(datoTekst);
  if (noekkel === 'trykt') return Object.entries(trykt).every(trykkerBareNummerOgDag);
  return TILLATT.has(noekkel);
}

function trykkerBareNummerOgDag([felt, verdi]: [string, Trykt[string]]): boolean {
  const former = typeof verdi === 'string' ? [{ hvor: '', tekst: verdi }] : verdi;
  return former.every(({ hvor, tekst }) => {
    if (/\s/u.test(hvor)) return false;
    if (felt === 'sak') return /^(?:sak(?:snr\.?)?\s+)?\d{1,3}[/-]\d{2,4}[a-z]?$/iu.test(tekst.trim());
    return felt === 'dato' && sierBareNaar(tekst);
  });
}

/** Every row of a sak that tells more of an exempt one than which it is: its place, and the keys that do. */
export function omUnntatt(
  data: Sakdata,
  erUnntatt: ErUnntatt,
): { sti: [felt: string, rad: number]; skrevet: string; noekler: string[]; erSikker: boolean }[] {
  return FELT.flatMap((felt) =>
    raderI(data, felt).flatMap((rad, n) => {
      const noekler = forMye(rad, erUnntatt);
      if (!rad.sak || noekler.length === 0) return [];
      const erSikker = erUnntatt(rad.sak) === 'ja';
      return [{ sti: [felt, n] as [string, number], skrevet: rad.sak.skrevet, noekler, erSikker }];
    }),
  );
}

/** The same sak without what its rows tell of exempt ones; itself when they tell nothing. */
export function utenOmUnntatt(data: Sakdata, erUnntatt: ErUnntatt): Sakdata {
  const felter = FELT.filter((felt) => raderI(data, felt).some((rad) => forMye(rad, erUnntatt).length > 0));
  if (!felter.length) return data;
  const uten = (rad: Rad): Rad => {
    const bort = forMye(rad, erUnntatt);
    return Object.fromEntries(Object.entries(rad).filter(([noekkel]) => !bort.includes(noekkel)));
  };
  return { ...data, ...Object.fromEntries(felter.map((felt) => [felt, raderI(data, felt).map(uten)])) };
}

interface Rad {
  sak?: Saksref | undefined;
  datoTekst?: string | undefined;
  trykt?: Trykt | undefined;
}

const raderI = (data: Sakdata, felt: (typeof FELT)[number]): readonly Rad[] => {
  const rader = data[felt];
  return rader === undefined || rader === 'ingen' ? [] : rader;
};
