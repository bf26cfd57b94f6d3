import type { Forklarer } from '#components/forklaring.ts';
import { type Forholdslinje, forholdslinjer } from '#components/sak/forhold.ts';
import { saksreferanse } from '#components/sak/saksnavn.ts';
import { resultatFor, type Saksmerke } from '#components/sak/sakstilstand.ts';
import { type Linjedel, lenkerekke, type Tekstdel } from '#components/tekstdel.ts';
import { type Gjengitt, gjengitt } from '#components/vedtak/gjengitt.ts';
import { erOmtale } from '#domain/henvisning';
import { gjengivelserAv, gjengivelserI } from '#domain/historikk';
import { erBehandlet, iArkivet, type Ledd } from '#domain/ledd';
import { harDokument } from '#domain/moete';
import type { Sak } from '#domain/sak';
import { saksgangerMed, type Saksgang } from '#domain/saksgang';
import { medUtkast } from '#domain/utkast';
import { kortnavnNaa } from '#domain/utvalg';
import { naarTekst } from '#datotekst';
import { DOM } from '#labels';
import { stor } from '#ordform';
import { medBase, moeteSti, sakSti, saksgangSti } from '#urls';
import { hvem, stedOgNummer } from './baner.ts';
import { type Form, formFor } from './form.ts';
import { type Leddtekster, teksterFor } from './leddtekster.ts';
import { merknaderI, motstridI } from './merknader.ts';
import { sagtOm, ventetekst } from './stand.ts';
import { IKKE_KOMMET, varselord } from './varselord.ts';

/** A step in words, ready to be shown. */
export interface Leddvisning {
  id: string;
  form: Form;
  dato?: string;
  datoTekst: string;
  tittel: string;
  href?: string;
  /** Type, result and what became of the proposal. */
  merker: Saksmerke[];
  linjer: string[];
  forhold: Forholdslinje[];
  /** «Kjent fra NUIT sak 19/25 og NUIT sak 21/25». */
  lenkelinjer: Linjedel[][];
  tekster?: Leddtekster;
  gjengitt: Gjengitt[];
  merknader: { fra: string; setninger: string[] }[];
}

/**
 * Everything that is told of one step of a matter.
 * @param n its place in the list, from 0
 * @param forklar of the page, which has seen the steps before
 */
export function leddvisning(
  ledd: Ledd,
  n: number,
  gang: Saksgang,
  dag: string,
  forklar: Forklarer,
): Leddvisning {
  const { sak, moete, utvalg, dato } = ledd;
  const her = iArkivet(ledd) && !sak?.skjerming ? sak : undefined;
  const id = `ledd-${n + 1}`;
  const adresse = sak ? sakSti(sak) : moete ? moeteSti(moete) : undefined;
  return {
    id,
    form: formFor(ledd, dag),
    ...(dato ? { dato } : {}),
    datoTekst: naarTekst(ledd),
    tittel: tittelPaa(ledd),
    ...(adresse ? { href: medBase(adresse) } : {}),
    merker: merkerFor(ledd),
    linjer: [
      utvalg && kortnavnNaa(utvalg) !== hvem(ledd) ? `${hvem(ledd)} heter nå ${kortnavnNaa(utvalg)}.` : '',
      ...motstridI(ledd),
      ledd.omstridt ? 'Andre papirer bruker det samme nummeret om en annen sak.' : '',
      ...fortalt(ledd),
      ...varseltekster(ledd, gang, dag),
    ].filter(Boolean),
    forhold: her ? forholdslinjer(her) : [],
    lenkelinjer: lenkelinjerFor(ledd, gang),
    ...(her ? { tekster: teksterFor(her, id, forklar) } : {}),
    gjengitt: gjengitt(sak && !ledd.omstridt ? gjengivelserAv(sak) : gjengivelserI(ledd.sitater), forklar),
    merknader: merknaderI(ledd),
  };
}

function tittelPaa(ledd: Ledd): string {
  const { slag, sak, tittel, varsler } = ledd;
  const navn = sak ? saksreferanse(sak) : stedOgNummer(ledd);
  const varslet = slag === 'varslet' ? `${varselord(varsler).tittel}: ` : '';
  return varslet + (tittel ? `${navn}: ${tittel}` : navn);
}

function merkerFor(ledd: Ledd): Saksmerke[] {
  const { sak, slag } = ledd;
  if (slag === 'varslet') return [];
  if (!sak || !iArkivet(ledd)) {
    const type = ledd.sitater.find((h) => h.data.sakstype)?.data.sakstype;
    return [...(type ? [{ tekst: stor(type) }] : []), { tekst: 'Ikke i arkivet', ikon: 'eske' }];
  }
  const type = sak.skjerming ? undefined : sak.data?.sakstype;
  const resultat = resultatFor(sak);
  const dom = sak.dom && medUtkast(DOM[sak.dom], sak, 'referat');
  return [
    ...(type ? [{ tekst: stor(type) }] : []),
    resultat,
    ...(dom && dom !== resultat.tekst ? [{ tekst: dom }] : []),
  ];
}

/** What the papers tell of a step that the archive does not hold. */
const fortalt = (ledd: Ledd): string[] =>
  iArkivet(ledd)
    ? []
    : ledd.sitater.flatMap(({ fra, data }) => (data.tekst ? [`${saksreferanse(fra)}: ${data.tekst}`] : []));

function varseltekster(ledd: Ledd, gang: Saksgang, dag: string): string[] {
  const tekster = sagtOm({ alle: ledd.varsler });
  const varslet = gang.ikkeKommet.find(({ alle }) => alle === ledd.varsler);
  if (ledd.slag !== 'varslet' || !varslet) return tekster;
  const stand = varslet.stand === 'venter' ? ventetekst(varslet) : IKKE_KOMMET;
  const utenSaken =
    ledd.moete && harDokument(ledd.moete) && erBehandlet({ ...ledd, slag: 'sitert' }, dag)
      ? ['Arkivet har møtet, men ikke denne saken i det.']
      : [];
  return [...tekster, stand, ...utenSaken];
}

const lenke = (sak: Sak): Tekstdel => ({ tekst: saksreferanse(sak), href: medBase(sakSti(sak)) });
const linje = (ord: string, saker: Iterable<Sak>): Linjedel[][] => {
  const lenker = [...new Set(saker)].map(lenke);
  return lenker.length > 0 ? [[`${ord} `, ...lenkerekke(lenker)]] : [];
};

function lenkelinjerFor(ledd: Ledd, gang: Saksgang): Linjedel[][] {
  const { sak, slag, sitater, varsler } = ledd;
  const egne = new Set(gang.saker);
  const omtalt = (sak?.sitater ?? []).filter(erOmtale);
  const foelger = ledd.omstridt ? [] : (sak?.henvisninger ?? []).filter((h) => h.slag === 'foelgerOpp');
  const andre = sak && ledd.omstridt ? saksgangerMed(sak).filter((annen) => annen !== gang) : [];
  return [
    ...(iArkivet(ledd)
      ? []
      : linje(
          'Kjent fra',
          sitater.map((h) => h.fra),
        )),
    ...linje(
      varselord(varsler).sagt,
      varsler.map((v) => v.sak),
    ),
    ...linje(
      'Følger opp',
      foelger.flatMap((h) => h.tilSak ?? []),
    ),
    ...(slag === 'sak'
      ? linje(
          'Omtalt i',
          omtalt.map((h) => h.fra).filter((fra) => !egne.has(fra)),
        )
      : []),
    ...(andre.length > 0
      ? [
          [
            'Det samme nummeret står i saksgangen ',
            ...lenkerekke(andre.map((a) => ({ tekst: a.tittel, href: medBase(saksgangSti(a.id)) }))),
          ],
        ]
      : []),
  ];
}
