import type { AlleFiler, Tekstfil } from '#markdown/fil';
import { vedleggsfilI } from '#markdown/lenker';
import { lesMoeteref, type Moeteref, type Saksref } from '#schema/henvisning';
import type { Sakdata } from '#schema/sak';
import type { Arkiv } from './arkiv.ts';
import { kanterAv } from './kanter.ts';
import type { Moete } from './moete.ts';
import { erVist, mappeAv, momenterFor } from './momenter.ts';
import { erSak } from './omtaler.ts';
import { moeteVed, sakVed } from './oppslag.ts';
import { offentlig } from './publisering.ts';
import type { Sak } from './sak.ts';
import { tilbakeholdteFiler } from './tilbakeholdte-filer.ts';
import { lagNummersoek } from './utkastnumre.ts';

/** A public file that names something that is not public. */
export interface TilUtkast {
  fil: string;
  /** Path in the front matter, or line and column of the text. */
  hvor: (string | number)[] | { linje: number; kolonne: number };
  /** `felt` a reference; `lenke` a link that readers would follow; `omtale` a number in a text. */
  slag: 'felt' | 'lenke' | 'omtale';
  skrevet: string;
  maal: 'sak' | 'moete' | 'fil';
  /** The file that is not public; of an attachment, the one that lists it. */
  maalfil: string;
}

type Funn = Omit<TilUtkast, 'fil' | 'maal' | 'maalfil'> & { til: Sak | Moete | undefined };

/**
 * Every reference from what is public to a sak or meeting whose own file is not. What waits with its own moment is not
 * public either, and refers to nothing yet; what is withdrawn or exempt has a page.
 * @param filer all that was read; `dato` as for `offentlig`; `arkiv` of all of them; `uleste` the texts
 *   that are not valid, which may list an attachment
 */
export function finnHenvisningerTilUtkast(
  filer: readonly AlleFiler[],
  dato: string,
  arkiv: Arkiv,
  uleste: readonly Tekstfil[],
): TilUtkast[] {
  const skjulte = skjulteFiler(filer, dato);
  const soek = lagNummersoek(arkiv, skjulte);
  // To cut out what is public costs; few archives have anything that names what is not.
  const kanVise = filer.some(
    (fil) =>
      henvisningerI(fil, arkiv, skjulte).length > 0 ||
      lenkerTilFiler(fil).length > 0 ||
      soek(fil, fil).length > 0,
  );
  if (!kanVise) return [];
  const offentlige = offentlig(filer, dato);
  const tilbakeholdte = tilbakeholdteFiler(filer, offentlige, dato, uleste);
  const hele = new Map(filer.map((fil) => [fil.sti, fil]));
  return offentlige.flatMap((fil) => [
    ...henvisningerI(fil, arkiv, skjulte),
    ...soek(hele.get(fil.sti) ?? fil, fil).flatMap((treff) =>
      somTilUtkast(fil, { ...treff, slag: 'omtale' }),
    ),
    ...lenkerTilFiler(fil).flatMap(({ sti, ...funn }): TilUtkast[] => {
      const maalfil = tilbakeholdte.get(sti);
      return maalfil === undefined ? [] : [{ ...funn, fil: fil.sti, slag: 'lenke', maal: 'fil', maalfil }];
    }),
  ]);
}

/** Links and pictures of a text that lead to an attachment, with its path below the content root. */
function lenkerTilFiler({ slag, sti, kropp }: AlleFiler): (Pick<TilUtkast, 'hvor' | 'skrevet'> & {
  sti: string;
})[] {
  if (slag !== 'sak' && slag !== 'moete') return [];
  return kropp.lenker.flatMap(({ adresse, linje, kolonne }) => {
    const navn = vedleggsfilI(adresse);
    return navn === undefined
      ? []
      : [{ hvor: { linje, kolonne }, skrevet: adresse, sti: `${mappeAv(sti)}/${navn}` }];
  });
}

/** Meetings and saker of which nothing is public. */
function skjulteFiler(filer: readonly AlleFiler[], dato: string): Set<string> {
  const momenter = momenterFor(filer, dato);
  return new Set(
    filer.flatMap((fil) =>
      (fil.slag === 'sak' || fil.slag === 'moete') && !erVist(fil, momenter.get(fil.sti)) ? [fil.sti] : [],
    ),
  );
}

function henvisningerI(fil: AlleFiler, arkiv: Arkiv, skjulte: ReadonlySet<string>): TilUtkast[] {
  return [...iFeltene(fil, arkiv), ...lenkerTilSider(fil, arkiv)].flatMap((funn) =>
    funn.til?.data && funn.til.fil && skjulte.has(funn.til.fil) ? somTilUtkast(fil, funn) : [],
  );
}

const somTilUtkast = ({ sti }: AlleFiler, { til, ...funn }: Funn): TilUtkast[] =>
  til?.fil ? [{ ...funn, fil: sti, maal: erSak(til) ? 'sak' : 'moete', maalfil: til.fil }] : [];

function iFeltene(fil: AlleFiler, arkiv: Arkiv): Funn[] {
  if (fil.slag === 'sak') return iSaken(fil.data, arkiv);
  if (fil.slag === 'moete')
    return (fil.data.dokumenter ?? []).flatMap(({ publisertI }, n) => {
      const ref = lesMoeteref(publisertI ?? '');
      return ref ? [tilMoetet(arkiv, ref, ['dokumenter', n, 'publisertI'])] : [];
    });
  return [];
}

/** In written order; a sak that one field names twice is told of twice, since both must go. */
function iSaken(data: Sakdata, arkiv: Arkiv): Funn[] {
  const kanter = kanterAv(data).flatMap(({ sti, data: { sak, moete } }): Funn[] => {
    if (sak) return [tilSaken(arkiv, sak, sti)];
    return moete ? [tilMoetet(arkiv, moete, [...sti, 'moete'])] : [];
  });
  return [
    ...kanter,
    ...(data.utsattTil ? [tilMoetet(arkiv, data.utsattTil, ['utsattTil'])] : []),
    ...(data.videre ?? []).flatMap(({ sak }, n) => (sak ? [tilSaken(arkiv, sak, ['videre', n, 'sak'])] : [])),
    ...(data.vedlegg ?? []).flatMap(({ sak, moete }, n) => [
      ...(sak ? [tilSaken(arkiv, sak, ['vedlegg', n, 'sak'])] : []),
      ...(moete ? [tilMoetet(arkiv, moete, ['vedlegg', n, 'moete'])] : []),
    ]),
  ];
}

function tilSaken(arkiv: Arkiv, ref: Saksref, hvor: (string | number)[]): Funn {
  const utvalg = arkiv.finnUtvalg(ref.utvalg ?? '');
  return { hvor, slag: 'felt', skrevet: ref.skrevet, til: utvalg && sakVed(utvalg, ref) };
}

function tilMoetet(arkiv: Arkiv, ref: Moeteref, hvor: (string | number)[]): Funn {
  const utvalg = arkiv.finnUtvalg(ref.utvalg);
  return { hvor, slag: 'felt', skrevet: ref.skrevet, til: utvalg && moeteVed(utvalg, ref) };
}

/** The page that an address of the site leads to: `/saker/raad/2030/3/`, `/moeter/raad/2030-02-01/referat/`. */
const SIDE = /^\/(?:saker\/(?<sak>[^/]+\/\d{4}\/[^/#?]+)|moeter\/(?<moete>[^/]+\/\d{4}-\d{2}-\d{2}[^/#?]*))/u;

function lenkerTilSider({ kropp }: AlleFiler, arkiv: Arkiv): Funn[] {
  const { adresse: rot = '' } = arkiv.nettsted;
  return kropp.lenker.map(({ adresse, linje, kolonne }): Funn => {
    const egen =
      rot && adresse.startsWith(rot) ? `/${adresse.slice(rot.length).replace(/^\//u, '')}` : adresse;
    const { sak, moete } = SIDE.exec(egen)?.groups ?? {};
    const til = sak ? arkiv.finnSak(sak) : moete ? arkiv.finnMoete(moete) : undefined;
    return { hvor: { linje, kolonne }, slag: 'lenke', skrevet: adresse, til };
  });
}
