import type { AlleFiler } from '#markdown/fil';
import type { Saksref } from '#schema/henvisning';
import type { Sakdata } from '#schema/sak';
import { heltNummer } from './saksnummer.ts';

/** The fields whose rows may tell of another sak. */
const FELT = ['tidligereBehandlinger', 'nevner', 'videre', 'vedlegg'] as const;

/** What a row may say of an exempt sak: which it is, and when. Everything else can tell what it was about (SPEC §3). */
const TILLATT = new Set<string>(
  'sak moete utvalg arena slag dato datoTekst nr mangler kommer unntatt spraak'.split(' '),
);

/** Whether a reference is to a sak that is exempt from public access. */
export type ErUnntatt = (sak: Saksref) => boolean;

/**
 * Knows the exempt saker, whether or not their meeting is public.
 * @param filer everything that was read
 * @param finnUtvalg the id of a committee by any form of its name
 */
export function lagErUnntatt(
  filer: readonly AlleFiler[],
  finnUtvalg: (form: string) => string | undefined,
): ErUnntatt {
  const unntatte = new Set(
    filer.flatMap((fil) => {
      if (fil.slag !== 'sak') return [];
      const { publisering: p } = fil.data;
      return typeof p === 'object' && 'unntatt' in p
        ? [`${fil.sti.split('/')[1] ?? ''} ${heltNummer(fil.data)}`]
        : [];
    }),
  );
  return ({ utvalg = '', nr, aar, loepenr }) =>
    unntatte.size > 0 &&
    unntatte.has(
      `${finnUtvalg(utvalg) ?? ''} ${heltNummer({ saksnummer: `${nr}/${String(aar).slice(2)}`, loepenr })}`,
    );
}

/** What a row says too much of an exempt sak: the keys. Empty when it is of another sak, or only says which. */
function forMye(rad: Rad, erUnntatt: ErUnntatt): string[] {
  const noekler = Object.keys(rad).filter((noekkel) => !TILLATT.has(noekkel));
  return rad.sak && noekler.length > 0 && erUnntatt(rad.sak) ? noekler : [];
}

/** Every row of a sak that tells more of an exempt one than which it is: its place, and the keys that do. */
export function omUnntatt(
  data: Sakdata,
  erUnntatt: ErUnntatt,
): { sti: [felt: string, rad: number]; skrevet: string; noekler: string[] }[] {
  return FELT.flatMap((felt) =>
    raderI(data, felt).flatMap((rad, n) => {
      const noekler = forMye(rad, erUnntatt);
      return noekler.length
        ? [{ sti: [felt, n] as [string, number], skrevet: rad.sak?.skrevet ?? '', noekler }]
        : [];
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
}

const raderI = (data: Sakdata, felt: (typeof FELT)[number]): readonly Rad[] => {
  const rader = data[felt];
  return rader === undefined || rader === 'ingen' ? [] : rader;
};
