import type { Henvisning } from '#domain/henvisning';
import type { Sak } from '#domain/sak';
import { tittelAv } from '#domain/sak';
import { datoTekst } from '#datotekst';
import { medBase, moeteSti, sakSti } from '#urls';
import { sakslenke } from './kjente.ts';
import { moetelenke } from './navn.ts';
import { moetetrykt } from './trykt.ts';

/** One earlier treatment in a whole document. */
interface Tidligere {
  navn: string;
  href?: string;
  tittel?: string;
  linjer: string[];
}

const SLAG: readonly Henvisning['slag'][] = ['fortsetter', 'oversendtFra', 'erstatter'];

function maal({ tilSak, tilMoete, data }: Henvisning): Pick<Tidligere, 'navn' | 'href' | 'tittel'> {
  if (tilSak) {
    const { tekst } = sakslenke(tilSak);
    return { navn: tekst, href: medBase(sakSti(tilSak)), tittel: data.tittel ?? tittelAv(tilSak) };
  }
  if (tilMoete) return { navn: moetelenke(tilMoete), href: medBase(moeteSti(tilMoete)) };
  const naar = data.dato ? datoTekst(data.dato) : data.datoTekst;
  const hvem = data.arena ?? data.utvalg ?? 'Tidligere behandling';
  return { navn: naar ? `${hvem}, ${naar}` : hvem, ...(data.tittel ? { tittel: data.tittel } : {}) };
}

/** «Vedtak fra tidligere behandlinger» as the paper gives it: what is not typed is looked up in the archive. */
export function tidligereBehandlinger(sak: Sak): Tidligere[] {
  return sak.henvisninger
    .filter(({ slag }) => SLAG.includes(slag))
    .map((h) => {
      const vedtak = h.data.vedtak ?? h.tilSak?.vedtak?.tekst;
      return {
        ...maal(h),
        linjer: [
          ...(vedtak ? [`Vedtak: ${vedtak}`] : []),
          ...(h.data.tekst ? [h.data.tekst] : []),
          ...(h.data.utledet ? [`Utledet: ${h.data.utledet}`] : []),
          ...(h.data.merknad ? [h.data.merknad] : []),
          ...moetetrykt(h.data.trykt),
        ],
      };
    });
}
