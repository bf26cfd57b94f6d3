/** The ways to narrow a search, in the order they are shown. The names are those of the index and of the address. */
export const FASETTER = ['type', 'utvalg', 'aar', 'sakstype', 'utfall'] as const;
export type Fasett = (typeof FASETTER)[number];

export const SORTERINGER = ['relevans', 'nyeste', 'eldste'] as const;
export type Sortering = (typeof SORTERINGER)[number];

/** Values of each facet; several values of one facet are alternatives. */
export type Valg = Record<Fasett, readonly string[]>;

/** All that decides what the search page shows: its address says the same. */
export interface Soek {
  q: string;
  valg: Valg;
  sorter: Sortering;
  /** Only the words as they are written, without other forms and spellings. */
  ordrett: boolean;
  /** Page of hits, from 1. */
  side: number;
}

/**
 * Reads the search that an address asks for; what it does not know is left out.
 * @param spoerring the part of the address after the path: `?q=nettlege&aar=2025`
 */
export function lesAdresse(spoerring: string): Soek {
  const p = new URLSearchParams(spoerring);
  const verdier = (fasett: Fasett): string[] => [...new Set(p.getAll(fasett).filter(Boolean))].sort();
  const side = Number(p.get('side'));
  return {
    q: lesSpoerring(p.get('q') ?? ''),
    valg: {
      type: verdier('type'),
      utvalg: verdier('utvalg'),
      aar: verdier('aar'),
      sakstype: verdier('sakstype'),
      utfall: verdier('utfall'),
    },
    sorter: SORTERINGER.find((s) => s === p.get('sorter')) ?? 'relevans',
    ordrett: p.get('ordrett') === 'ja',
    side: Number.isInteger(side) && side > 1 ? side : 1,
  };
}

/** A query as it was written; quotation marks without words between them ask for nothing. */
export const lesSpoerring = (skrevet: string): string =>
  /^[\s"'«»‹›„“”‟‘’‚]*$/u.test(skrevet) ? '' : skrevet.trim();

/** The address of a search: `?q=nettlege&aar=2025`, or `?` for an empty one. */
export function somAdresse({ q, valg, sorter, ordrett, side }: Soek): string {
  const p = new URLSearchParams();
  if (q) p.set('q', q);
  for (const fasett of FASETTER) for (const verdi of valg[fasett]) p.append(fasett, verdi);
  if (sorter !== 'relevans') p.set('sorter', sorter);
  if (ordrett) p.set('ordrett', 'ja');
  if (side > 1) p.set('side', String(side));
  return `?${p.toString()}`;
}

/** How many values are chosen. */
export const antallValgt = (valg: Valg): number => FASETTER.reduce((n, fasett) => n + valg[fasett].length, 0);

/** The same search with a value of a facet added or, where it is chosen, taken away; from the first page. */
export function veksle(soek: Soek, fasett: Fasett, verdi: string): Soek {
  const har = soek.valg[fasett];
  const ny = har.includes(verdi) ? har.filter((v) => v !== verdi) : [...har, verdi].sort();
  return { ...soek, side: 1, valg: { ...soek.valg, [fasett]: ny } };
}

/** The same search with nothing left out. */
export const uavgrenset = (soek: Soek): Soek => ({ ...soek, side: 1, valg: lesAdresse('').valg });

/** The same search from the first page, read literally or with every form and spelling of its words. */
export const lestSom = (soek: Soek, ordrett: boolean): Soek => ({ ...soek, side: 1, ordrett });
