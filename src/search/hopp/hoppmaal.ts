import { datoTekst } from '#datotekst';
import { pakkUtAdresser } from '../tabell/adresserekker.ts';
import type { Hoppfil } from './hopp.ts';
import { lesNumre } from '../tabell/sidekolonner.ts';
import { lesTall } from '../tabell/smaatall.ts';

/** What the jump leads to, by the folder of its address. */
const SLAG = { saker: 'Sak', moeter: 'Møte', saksgang: 'Saksgang', emner: 'Emne', utvalg: 'Utvalg' } as const;
export type Hoppslag = (typeof SLAG)[keyof typeof SLAG];

/** A page that the jump can lead to. */
export interface Hoppmaal {
  /** From the root, without base: `saker/nuit/2025/14/`. */
  sti: string;
  slag: Hoppslag;
  /** Title, or «Møte 15. mai 2025»; empty when nobody knows the title of a sak. */
  tekst: string;
  /** «14/25» or «26/20b» of a sak; «2/2025» of a meeting that has one. */
  nummer?: string;
  /** Id of the committee that a sak or meeting belongs to, or of itself. */
  utvalgId?: string;
  /** Its short name now. */
  utvalg?: string;
  /** First day of a meeting, ISO. */
  dato?: string;
  /** Four digits. */
  aar?: string;
  /** Other names of a topic; every spelling of a committee. */
  ogsaa: readonly string[];
}

/** What a meeting is called when nothing sets it apart: «Møte 15. mai 2025». */
export const moetetekst = (dato: string): string => `Møte ${datoTekst(dato)}`;

/**
 * Reads the file of the quick jump.
 * @param lest what `lagHopp` made
 */
export function lesHopp(lest: unknown): Hoppmaal[] {
  const fil = lest as Hoppfil;
  const adresser = pakkUtAdresser(fil.rekker);
  const stier: string[] = [];
  for (const { sti, plass } of adresser) stier[plass] = sti;
  const tekster = lesTall(fil.tekst).map((nr) => fil.tekster[nr - 1] ?? '');
  const aar = stier.map((sti) => /\/(\d{4})[/-]/.exec(sti)?.[1]);
  const numre = lesNumre(fil.numre, stier, aar);
  return adresser.flatMap(({ sti, plass }) => {
    const [mappe = '', id = '', ledd = '', siste = ''] = sti.split('/');
    if (!(mappe in SLAG)) return [];
    const slag = SLAG[mappe as keyof typeof SLAG];
    const [kort, ...skrivemaater] = (slag === 'Emne' ? undefined : fil.utvalg[id]) ?? [undefined];
    const nummer = numre[plass];
    return [
      {
        sti,
        slag,
        tekst: tekster[plass] || (slag === 'Møte' ? moetetekst(ledd.slice(0, 10)) : ''),
        ...(nummer === undefined
          ? {}
          : { nummer: nummer + (slag === 'Sak' ? siste.replace(/^\d+/, '') : '') }),
        ...(kort === undefined || slag === 'Saksgang' ? {} : { utvalgId: id, utvalg: kort }),
        ...(slag === 'Møte' ? { dato: ledd.slice(0, 10) } : {}),
        ...(aar[plass] === undefined ? {} : { aar: aar[plass] }),
        ogsaa: slag === 'Emne' ? (fil.emner[id] ?? []) : slag === 'Utvalg' ? skrivemaater : [],
      },
    ];
  });
}
