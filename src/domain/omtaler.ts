import type { Omtale } from '#markdown/seksjon';
import { sammenlign } from '#schema/avvik';
import type { Graf } from './graf.ts';
import type { Moete } from './moete.ts';
import type { Sak } from './sak.ts';
import type { Utvalg } from './utvalg.ts';

/**
 * Decides what the numbers in running text point at (SPEC §4): a committee named right beside the number wins; else the
 * own committee, when it has that number and the sentence names no other committee. Anything else stays text.
 */
export function kobleOmtaler(graf: Graf): void {
  for (const moete of graf.moeter.values()) {
    moete.omtaler = (moete.kropp?.omtaler ?? []).map((omtale) => maalFor(graf, moete.utvalg, omtale));
  }
  for (const sak of graf.saker.values()) {
    if (!sak.kropp || sak.skjerming) continue;
    sak.omtaler = sak.kropp.omtaler.map((omtale) => maalFor(graf, sak.utvalg, omtale));
    const kjente = new Set<Sak | undefined>([sak, ...sak.henvisninger.map((h) => h.tilSak)]);
    sak.omtaler.forEach((maal, n) => {
      if (!maal || !erSak(maal) || kjente.has(maal)) return;
      kjente.add(maal);
      const kant = { fra: sak, slag: 'omtale' as const, tilSak: maal, data: {}, sti: ['omtaler', n] };
      sak.henvisninger.push(kant);
      maal.sitater.push(kant);
    });
  }
  for (const sak of graf.saker.values()) {
    sak.sitater.sort(
      (a, b) => sammenlign(a.fra.dato ?? '', b.fra.dato ?? '') || sammenlign(a.fra.id, b.fra.id),
    );
  }
}

export const erSak = (ting: Sak | Moete): ting is Sak => 'saksnummer' in ting || 'forslag' in ting;

/** A number in running text with the words round it; where it stands says nothing of whose it is. */
export type Nevnt = Omit<Omtale, 'linje' | 'kolonne'>;

/**
 * What one number in running text points at, as `kobleOmtaler` decides it.
 * @param egen the committee whose text it is; without one, the only committee that the sentence names
 */
export function maalFor(
  graf: Pick<Graf, 'utvalgsnavn' | 'saker'>,
  egen: Utvalg | undefined,
  omtale: Nevnt,
): Sak | Moete | undefined {
  const utvalg = utvalgFor(graf.utvalgsnavn, egen, omtale);
  if (!utvalg) return undefined;
  const [, nr = '', aarTekst = '', loepenr = ''] = /^(\d+)\/(\d+)([a-z]?)$/.exec(omtale.nummer) ?? [];
  const aar = aarTekst.length === 4 ? Number(aarTekst) : 2000 + Number(aarTekst);
  if (omtale.slag === 'moete') return utvalg.moeter.find((m) => m.data?.nummer === `${Number(nr)}/${aar}`);
  return graf.saker.get(`${utvalg.id}/${aar}/${Number(nr)}${loepenr}`);
}

function utvalgFor(
  navn: Graf['utvalgsnavn'],
  egen: Utvalg | undefined,
  { foran, etter, setning }: Nevnt,
): Utvalg | undefined {
  const ved = lengsteNavn(navn, ordFoer(foran), 'slutt') ?? lengsteNavn(navn, ordEtter(etter), 'start');
  if (ved) return ved;
  const andre = [...navn.nevntI(setning)].filter((u) => u !== egen);
  if (!egen) return andre.length === 1 ? andre[0] : undefined;
  return andre.length > 0 ? undefined : egen;
}

const FYLL = /[\s(,]*(?:\b(?:sak|saken|saksnr\.?|saksnummer|møte|møtet|nr\.?)\b[\s.]*)*$/i;

/** Words right before the number, without «sak» and the like. */
const ordFoer = (foran: string): string[] => foran.replace(FYLL, '').split(/\s+/).slice(-4);

/** Words right after the number: «27/22 (NUFA)», «sak 9/25 i NUIT». */
function ordEtter(etter: string): string[] {
  const treff = /^\s*(?:\(\s*([^)]{2,60})\)|i\s+(.+))/.exec(etter);
  return (treff?.[1] ?? treff?.[2] ?? '').split(/[\s.,;:]+/).slice(0, 4);
}

/** The committee whose name ends (or starts) this run of words; longer names are tried first. */
function lengsteNavn(navn: Graf['utvalgsnavn'], ord: string[], hvor: 'slutt' | 'start'): Utvalg | undefined {
  for (let n = ord.length; n > 0; n--) {
    const utvalg = navn.finn((hvor === 'slutt' ? ord.slice(-n) : ord.slice(0, n)).join(' '));
    if (utvalg) return utvalg;
  }
  return undefined;
}
