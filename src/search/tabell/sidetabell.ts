import { type Adresserekke, pakkAdresser, pakkUtAdresser } from './adresserekker.ts';
import type { Fasett } from '../adresse.ts';
import { type Faktum, OMFANG } from './fakta.ts';
import {
  type Kolonne,
  type Nummerkolonne,
  lagDatoer,
  lagKolonne,
  lagNumre,
  lesDatoer,
  lesKolonne,
  lesNumre,
} from './sidekolonner.ts';
import { dagnummer, isoDag } from './smaatall.ts';

/** What the search knows of a page without asking Pagefind for it. */
export interface Siderad {
  /** Pagefind's id of the page, which its results bear. */
  id: string;
  /** `saker/nuit/2025/14/`: from the root, without base. */
  sti: string;
  type: string;
  /** Short name now, as the facet shows it. */
  utvalg?: string;
  aar?: string;
  /** Committees and years of a matter after the first. */
  andreUtvalg?: readonly string[];
  andreAar?: readonly string[];
  sakstype?: string;
  utfall?: string;
  /** Ids of the topics that a sak is filed under. */
  emner?: readonly string[];
  /** How little there is to read; absent on most pages. */
  omfang?: (typeof OMFANG)[number];
  /** ISO day. */
  dato?: string;
  /** Last day of a meeting of several. */
  til?: string;
  /** Saksnummer «14/25» or møtenummer «2/2025». */
  nummer?: string;
}

type Rad = Omit<Siderad, 'id'>;

interface Sidefil {
  indeks: string;
  rekker: Adresserekke[];
  type: Kolonne;
  utvalg: Kolonne;
  aar: Kolonne;
  sakstype: Kolonne;
  utfall: Kolonne;
  emner: Kolonne;
  omfang: Kolonne;
  dato: string;
  varighet: Kolonne;
  nummer: Nummerkolonne;
}

/** Every value that a page has of a facet. */
export function verdierAv(rad: Siderad, fasett: Fasett): readonly string[] {
  const foerst = rad[fasett];
  if (foerst === undefined) return [];
  const andre = fasett === 'utvalg' ? rad.andreUtvalg : fasett === 'aar' ? rad.andreAar : undefined;
  return andre ? [foerst, ...andre] : [foerst];
}

/** The row of a page from the facts that it carries; topics in one order, so that there are fewer sets of them. */
export function lagSiderad(sti: string, fakta: Partial<Record<Faktum, string | readonly string[]>>): Rad {
  const alle = (navn: Faktum): readonly string[] => [fakta[navn] ?? []].flat();
  const [nummer] = [...alle('saksnummer'), ...alle('moetenummer')];
  return settSammen(
    { sti, type: alle('type')[0] ?? 'Side' },
    { utvalg: alle('utvalg'), aar: alle('aar'), emner: [...alle('emne')].sort() },
    {
      sakstype: alle('sakstype')[0],
      utfall: alle('utfall')[0],
      omfang: alle('omfang')[0],
      dato: alle('dato')[0],
      til: alle('sluttdato')[0],
      nummer,
    },
  );
}

type Ett = 'sakstype' | 'utfall' | 'omfang' | 'dato' | 'til' | 'nummer';
type Flere = 'utvalg' | 'aar' | 'emner';

/** A fact that a page does not have is no key of its row. */
function settSammen<R extends Rad>(
  rad: R,
  { utvalg: [utvalg, ...andreUtvalg], aar: [aar, ...andreAar], emner }: Record<Flere, readonly string[]>,
  { sakstype, utfall, omfang, dato, til, nummer }: Record<Ett, string | undefined>,
): R {
  const kjentOmfang = OMFANG.find((ett) => ett === omfang);
  if (utvalg !== undefined) rad.utvalg = utvalg;
  if (andreUtvalg.length > 0) rad.andreUtvalg = andreUtvalg;
  if (aar !== undefined) rad.aar = aar;
  if (andreAar.length > 0) rad.andreAar = andreAar;
  if (sakstype !== undefined) rad.sakstype = sakstype;
  if (utfall !== undefined) rad.utfall = utfall;
  if (emner.length > 0) rad.emner = emner;
  if (kjentOmfang !== undefined) rad.omfang = kjentOmfang;
  if (dato !== undefined) rad.dato = dato;
  if (dato !== undefined && til !== undefined) rad.til = til;
  if (nummer !== undefined) rad.nummer = nummer;
  return rad;
}

/**
 * The table of all pages as a small JSON value (about one byte a page when zipped).
 * @param rader every page of the index, in the order of the index
 * @param indeks hash of the index: the name of its `pf_meta`
 */
export function lagSidetabell(rader: readonly Rad[], indeks: string): unknown {
  const { rekker, plass } = pakkAdresser(rader.map(({ sti }) => sti));
  const ordnet = plass.flatMap((nr) => rader[nr] ?? []);
  const fil: Sidefil = {
    indeks,
    rekker,
    type: lagKolonne(ordnet.map(({ type }) => [type])),
    utvalg: lagKolonne(ordnet.map(({ utvalg, andreUtvalg }) => liste(utvalg, andreUtvalg))),
    aar: lagKolonne(ordnet.map(({ aar, andreAar, dato }) => utenAaretTil(dato, liste(aar, andreAar)))),
    sakstype: lagKolonne(ordnet.map(({ sakstype }) => liste(sakstype))),
    utfall: lagKolonne(ordnet.map(({ utfall }) => liste(utfall))),
    emner: lagKolonne(ordnet.map(({ emner = [] }) => [...emner])),
    omfang: lagKolonne(ordnet.map(({ omfang }) => liste(omfang))),
    dato: lagDatoer(ordnet),
    varighet: lagKolonne(ordnet.map(dagerEtter)),
    nummer: lagNumre(ordnet),
  };
  return fil;
}

/**
 * Reads the table of pages.
 * @param fil what `lagSidetabell` made
 * @param indeks hash of the index that is in use
 * @param ider Pagefind's ids of its pages, in its order (`iderI`)
 * @returns the rows in the same order; undefined when the table is not of this index
 */
export function lesSidetabell(fil: unknown, indeks: string, ider: readonly string[]): Siderad[] | undefined {
  const tabell = fil as Sidefil;
  if (tabell.indeks !== indeks) return undefined;
  const adresser = pakkUtAdresser(tabell.rekker);
  if (adresser.length !== ider.length) return undefined;
  const stier: string[] = [];
  for (const { sti, plass } of adresser) stier[plass] = sti;
  const type = lesKolonne(tabell.type);
  const utvalg = lesKolonne(tabell.utvalg);
  const dato = lesDatoer(tabell.dato, stier);
  const aar = lesKolonne(tabell.aar).map((aarene, plass) => medAaretTil(dato[plass], aarene));
  const varighet = lesKolonne(tabell.varighet);
  const sakstype = lesKolonne(tabell.sakstype);
  const utfall = lesKolonne(tabell.utfall);
  const emner = lesKolonne(tabell.emner);
  const omfang = lesKolonne(tabell.omfang);
  const nummer = lesNumre(
    tabell.nummer,
    stier,
    aar.map(([foerst]) => foerst),
  );
  return adresser.map(({ sti, plass }, nr) =>
    settSammen<Siderad>(
      { id: ider[nr] ?? '', sti, type: type[plass]?.[0] ?? '' },
      { utvalg: utvalg[plass] ?? [], aar: aar[plass] ?? [], emner: emner[plass] ?? [] },
      {
        sakstype: sakstype[plass]?.[0],
        utfall: utfall[plass]?.[0],
        omfang: omfang[plass]?.[0],
        dato: dato[plass],
        til: sisteDag(dato[plass], varighet[plass]),
        nummer: nummer[plass],
      },
    ),
  );
}

const liste = (foerst: string | undefined, andre: readonly string[] = []): string[] =>
  foerst === undefined ? [] : [foerst, ...andre];

/** How many days after the first one the last one is. */
const dagerEtter = ({ dato, til }: Rad): string[] =>
  dato === undefined || til === undefined ? [] : [String(dagnummer(til) - dagnummer(dato))];

const sisteDag = (dato: string | undefined, [dager]: readonly string[] = []): string | undefined =>
  dato === undefined || dager === undefined ? undefined : isoDag(dagnummer(dato) + Number(dager));

const aaretTil = (dato: string | undefined): string => dato?.slice(0, 4) ?? '';

/** The year of the day is left out: it is there already. */
const utenAaretTil = (dato: string | undefined, aarene: string[]): string[] =>
  aarene.map((aar) => (aar === aaretTil(dato) ? '' : aar));

const medAaretTil = (dato: string | undefined, aarene: string[]): string[] =>
  aarene.map((aar) => aar || aaretTil(dato));
