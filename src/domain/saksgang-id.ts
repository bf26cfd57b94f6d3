import type { Fil } from '#markdown/fil';
import type { Koblingsavvik } from './henvisning.ts';
import { type FinnUtvalg, sakFor } from './liming.ts';
import { type Saksgang, saksgangIdAv, type UnavngittSaksgang } from './saksgang.ts';
import type { Sak } from './sak.ts';

/**
 * Gives every matter its permanent id: the name of the file that names one of its saker, else that of its oldest sak.
 * Every other sak's would-be id leads here, so that an address lives on when an older sak turns up or matters merge.
 * Sets `saksgang` on the saker.
 * @param filer the files in `saksganger/`, by path
 * @returns the matters by id, and the files that cannot have what they ask for, or name a sak that is alone
 */
export function navngi(
  ganger: readonly UnavngittSaksgang[],
  filer: readonly Fil<'saksgang'>[],
  finnUtvalg: FinnUtvalg,
): { saksganger: Saksgang[]; avvik: Koblingsavvik[] } {
  const avvik: Koblingsavvik[] = [];
  const saksganger = ganger.map((gang): Saksgang => ({ ...gang, id: '', tidligereIder: [] }));
  const etterSakId = new Map<string, Saksgang>();
  for (const gang of saksganger) {
    for (const sak of gang.saker) {
      sak.saksgang = gang;
      etterSakId.set(saksgangIdAv(sak), gang);
    }
  }
  const eiere = new Map<string, Saksgang>();
  /** Takes an id for a matter, unless another has it. */
  const ta = (id: string, gang: Saksgang): boolean => {
    const eier = eiere.get(id) ?? etterSakId.get(id);
    if (eier !== undefined && eier !== gang) return false;
    eiere.set(id, gang);
    return true;
  };

  const navngitt: { fil: Fil<'saksgang'>; gang: Saksgang }[] = [];
  for (const fil of filer) {
    const sak = sakFor(fil.data.sak, finnUtvalg);
    // A sak that nobody knows is told of where the file is linked.
    if (!sak) continue;
    const gang = sak.saksgang;
    const { sti, data } = fil;
    const id = idAv(sti);
    const feil = (
      slag: Koblingsavvik['slag'],
      felt: (string | number)[],
      skrevet: string,
      ...andre: string[]
    ): void => {
      avvik.push({ slag, fil: sti, sti: felt, skrevet, kandidater: andre });
    };
    if (!gang) feil('ingen-saksgang', ['sak'], data.sak.skrevet);
    else if (gang.fil) feil('navngitt-saksgang', ['sak'], data.sak.skrevet, gang.fil);
    else if (!ta(id, gang)) feil('opptatt-id', [], id, navnPaa(eiere.get(id) ?? etterSakId.get(id)));
    else {
      Object.assign(gang, { id, fil: sti, tittel: data.tittel, kropp: fil.kropp });
      if (data.sammendrag) gang.sammendrag = data.sammendrag;
      if (data.godta) gang.godta = data.godta;
      navngitt.push({ fil, gang });
    }
  }
  for (const { fil, gang } of navngitt) {
    (fil.data.tidligereIder ?? []).forEach((id, n) => {
      if (id !== gang.id && ta(id, gang)) gang.tidligereIder.push(id);
      else
        avvik.push({
          slag: 'opptatt-id',
          fil: fil.sti,
          sti: ['tidligereIder', n],
          skrevet: id,
          kandidater: [navnPaa(eiere.get(id) ?? etterSakId.get(id))],
        });
    });
  }
  for (const gang of saksganger) {
    const ider = [...gang.saker]
      .toSorted((a, b) => alder(a).localeCompare(alder(b), 'en', { numeric: true }))
      .map(saksgangIdAv);
    gang.id ||= ider[0] ?? '';
    gang.tidligereIder.push(...ider.filter((id) => id !== gang.id && !gang.tidligereIder.includes(id)));
  }
  return {
    saksganger: saksganger.toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true })),
    avvik,
  };
}

const idAv = (sti: string): string => sti.slice('saksganger/'.length, -'.md'.length);

const navnPaa = (gang: Saksgang | undefined): string => gang?.fil ?? `saksgangen «${gang?.tittel ?? ''}»`;

/** Sorts by day, then by committee and number; a sak without a day comes last in its year. */
const alder = ({ dato, aar, id }: Sak): string => `${dato ?? `${aar}-99`} ${id}`;
